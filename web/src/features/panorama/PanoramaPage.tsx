'use client';

import { Fragment } from 'react';
import { AsOfPicker } from '@/components/AsOfPicker';
import { useAsOf } from '@/components/as-of';
import { DateText } from '@/components/DateText';
import { ExportLinks } from '@/components/ExportLinks';
import { Link } from '@/components/Link';
import { Page } from '@/components/Page';
import { EmptyView } from '@/components/StateView';
import { StreetPicker } from '@/components/StreetPicker';
import { useUrlState } from '@/components/use-url-state';
import { ViewSwitch } from '@/components/ViewSwitch';
import { figures } from '@/features/panorama/figures';
import { IndustryBand } from '@/features/panorama/IndustryBand';
import { PanoramaTable } from '@/features/panorama/PanoramaTable';
import { StreetMatrixSection } from '@/features/street-matrix/StreetMatrixSection';
import { graphql } from '@/generated';
import type { Panorama_PanoramaFragment } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';

graphql(`
  fragment Panorama_panorama on Panorama {
    edition { number name date }
    asOf
    totals { ...Panorama_counts }
    industries {
      id name status
      counts { ...Panorama_counts }
      chains { chain { id name status } counts { ...Panorama_counts } segments segmentsWithFirms }
    }
  }
  fragment Panorama_counts on CellCounts { firms makers leaders supplies demands }
`);

const PanoramaPageDocument = graphql(`
  query PanoramaPage($at: String, $street: String) {
    panorama(at: $at, streetCode: $street) { ...Panorama_panorama }
  }
`);

/** The top level of the map: all industries and chains, and which street has what. */
export function PanoramaPage() {
  const { at } = useAsOf();
  const { get } = useUrlState();
  const { data, state, waiting } = usePage(PanoramaPageDocument, { at, street: get('street') });
  if (!data) return state;
  const { panorama } = data;
  return (
    <Page title="产业链图谱" aside={<Totals panorama={panorama} waiting={waiting} />}>
      <div className="toolbar">
        <AsOfPicker />
        <StreetPicker all="全区" />
        <ExportLinks table="chains" scope={{ street: get('street') }} />
        <ViewSwitch />
      </div>
      <Chains panorama={panorama} />
      <p className="source muted">
        第 {panorama.edition.number} 版模型({panorama.edition.name},{panorama.edition.date}
        );数字来自已通过的清单,截至 <DateText at={panorama.asOf} minutes />
        。一家企业在几条链里各算一次,在合计里只算一次;合计还含待归类的行。
      </p>
      <StreetMatrixSection
        chains={panorama.industries.flatMap(({ chains }) => chains.map(({ chain }) => chain))}
      />
    </Page>
  );
}

function Chains({ panorama: { industries } }: { panorama: Panorama_PanoramaFragment }) {
  const { get } = useUrlState();
  if (industries.length === 0) {
    return <EmptyView>还没有产业。下一步:在模型文件里登记产业和产业链。</EmptyView>;
  }
  if (get('view') === 'table') return <PanoramaTable industries={industries} />;
  return (
    <div data-testid="panorama">
      {industries.map((industry) => (
        <IndustryBand key={industry.id} industry={industry} />
      ))}
    </div>
  );
}

/** The district's, or the street's, totals; the table takes them apart by chain. */
function Totals({ panorama, waiting }: { panorama: Panorama_PanoramaFragment; waiting: boolean }) {
  const { link } = useAsOf();
  const chains = panorama.industries.reduce((sum, industry) => sum + industry.chains.length, 0);
  return (
    <p className="head-facts number" aria-live="polite" data-testid="panorama-totals">
      {panorama.industries.length} 个产业 · {chains} 条产业链
      {figures.map(({ word, key, unit }) => (
        <Fragment key={key}>
          {' '}
          · {word}{' '}
          <Link href={link('/chains?view=table')} data-testid={`total-${key}`}>
            <b>{panorama.totals[key]}</b>
          </Link>{' '}
          {unit}
        </Fragment>
      ))}
      {waiting && <span className="muted"> 更新中…</span>}
    </p>
  );
}
