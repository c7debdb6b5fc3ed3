'use client';

import { Fragment } from 'react';
import { useAsOf } from '@/components/as-of';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { Page, Section } from '@/components/Page';
import { EmptyView } from '@/components/StateView';
import { StreetTotals } from '@/components/StreetTotals';
import { useUrlState } from '@/components/use-url-state';
import { ChainCanvas } from '@/features/chain-map/ChainCanvas';
import { ChainTable } from '@/features/chain-map/ChainTable';
import { FeedTable } from '@/features/chain-map/FeedTable';
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
    outerFeeds { direction segmentId otherSegmentId otherSegmentName otherChainId otherChainName reason }
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
        <DateText at={map.asOf} minutes />。<Link href={link(`/exports?chain=${id}`)}>导出本链的表</Link>
      </p>
      <Section id="streets" title="各街道">
        <StreetTotals
          totals={map.streets}
          hrefOf={(code) => `/chains/${map.chain.id}?street=${code}&view=table`}
        />
      </Section>
    </Page>
  );
}

function MapBody({ map }: { map: ChainMap_MapFragment }) {
  const { get } = useUrlState();
  if (map.segments.length === 0) {
    return <EmptyView>还没有环节。下一步:在模型文件里登记这条产业链的环节。</EmptyView>;
  }
  if (get('view') === 'table') {
    return (
      <>
        <ChainTable map={map} />
        <Section id="feeds" title="供给关系" count={map.feeds.length + map.outerFeeds.length}>
          <FeedTable map={map} />
        </Section>
      </>
    );
  }
  return <ChainCanvas map={map} focus={get('focus')} />;
}

/** The chain's totals; each leads to the segments that make it up, and from there to the rows. */
function MapFacts({ map, waiting }: { map: ChainMap_MapFragment; waiting: boolean }) {
  const { link } = useAsOf();
  const { firms, makers, supplies, demands } = map.totals;
  const parts = [
    { word: '企业', count: firms, unit: '家' },
    { word: '生产', count: makers, unit: '家' },
    { word: '供给', count: supplies, unit: '条' },
    { word: '需求', count: demands, unit: '条' },
  ];
  return (
    <p className="head-facts number" aria-live="polite" data-testid="chain-totals">
      {map.segments.length} 个环节
      {parts.map(({ word, count, unit }) => (
        <Fragment key={word}>
          {' '}
          · {word}{' '}
          <Link href={link(`/chains/${map.chain.id}?view=table`)}>
            <b>{count}</b>
          </Link>{' '}
          {unit}
        </Fragment>
      ))}
      {waiting && <span className="muted"> 更新中…</span>}
    </p>
  );
}
