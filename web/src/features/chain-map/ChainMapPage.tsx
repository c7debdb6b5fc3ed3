'use client';

import { useAsOf } from '@/components/as-of';
import { DateText } from '@/components/DateText';
import { Page, Section } from '@/components/Page';
import { EmptyView } from '@/components/StateView';
import { StreetTotals } from '@/components/StreetTotals';
import { useUrlState } from '@/components/use-url-state';
import { ChainCanvas } from '@/features/chain-map/ChainCanvas';
import { ChainTable } from '@/features/chain-map/ChainTable';
import { Legend } from '@/features/chain-map/Legend';
import { MapToolbar } from '@/features/chain-map/MapToolbar';
import { graphql } from '@/generated';
import type { ChainMap_MapFragment } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';

graphql(`
  fragment ChainMap_map on ChainMap {
    chain { id name status }
    edition { number name date }
    asOf
    ledgerSequence
    streetCode
    segments {
      id name stage parentId order
      counts { firms makers sellers users servers verified supplies demands leaders aboveScale }
    }
    feeds { from to reason }
    totals { firms makers supplies demands }
    streets { ...StreetTotals_total }
  }
`);

const ChainMapPageDocument = graphql(`
  query ChainMapPage($id: ID!, $at: String, $street: String) {
    chainMap(chainId: $id, at: $at, streetCode: $street) { ...ChainMap_map }
  }
`);

export function ChainMapPage({ id }: { id: string }) {
  const { at, link } = useAsOf();
  const { get } = useUrlState();
  const { data, state, waiting } = usePage(ChainMapPageDocument, { id, at, street: get('street') });
  if (!data) return state;
  const map = data.chainMap;
  return (
    <Page
      title={map.chain.name}
      crumbs={[{ text: '产业链图谱', href: link('/chains') }]}
      aside={<MapFacts map={map} waiting={waiting} />}
    >
      <MapToolbar segments={map.segments} />
      <MapBody map={map} />
      <p className="source muted">
        第 {map.edition.number} 版模型({map.edition.name},{map.edition.date});图上数字来自已通过的清单,截至{' '}
        <DateText at={map.asOf} minutes />。
      </p>
      <Section id="streets" title="各街道">
        <StreetTotals totals={map.streets} />
      </Section>
    </Page>
  );
}

function MapBody({ map }: { map: ChainMap_MapFragment }) {
  const { get } = useUrlState();
  if (map.segments.length === 0) {
    return <EmptyView>还没有环节。下一步:在模型文件里登记这条产业链的环节。</EmptyView>;
  }
  if (get('view') === 'table') return <ChainTable map={map} />;
  return (
    <>
      <ChainCanvas map={map} focus={get('focus')} />
      <Legend />
    </>
  );
}

function MapFacts({ map, waiting }: { map: ChainMap_MapFragment; waiting: boolean }) {
  const { firms, makers, supplies, demands } = map.totals;
  return (
    <p className="head-facts number" aria-live="polite" data-testid="chain-totals">
      {map.segments.length} 个环节 · 企业 <b>{firms}</b> 家 · 生产 <b>{makers}</b> 家 · 供给 <b>{supplies}</b>{' '}
      条 · 需求 <b>{demands}</b> 条{waiting && <span className="muted"> 更新中…</span>}
    </p>
  );
}
