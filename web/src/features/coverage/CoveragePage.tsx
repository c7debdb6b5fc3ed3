'use client';

import { AsOfPicker } from '@/components/AsOfPicker';
import { useAsOf } from '@/components/as-of';
import { ChainPicker } from '@/components/ChainPicker';
import { ExportLinks } from '@/components/ExportLinks';
import { Page } from '@/components/Page';
import { StreetPicker } from '@/components/StreetPicker';
import { useUrlState } from '@/components/use-url-state';
import { CoverageChains } from '@/features/coverage/CoverageChains';
import { CoverageGrid } from '@/features/coverage/CoverageGrid';
import { CoverageLegend } from '@/features/coverage/CoverageMark';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const CoveragePageDocument = graphql(`
  query CoveragePage($id: ID!, $at: String) { coverageGrid(chainId: $id, at: $at) { ...CoverageGrid_grid } }
`);

const CoverageViewerQuery = graphql(`query CoverageViewer { viewer { id role streetCode } }`);

/** What is known of each segment of a chain in each street; a street fills in its own column. */
export function CoveragePage() {
  const { at, link } = useAsOf();
  const { get } = useUrlState();
  const chain = get('chain');
  const who = usePage(CoverageViewerQuery, {});
  const ownStreet = who.data?.viewer?.streetCode ?? null;
  const street = ownStreet ?? get('street');
  const { data, state, waiting, reload } = usePage(CoveragePageDocument, { id: chain ?? '', at }, !chain);
  const mayState = who.data?.viewer?.role === 'STREET_OFFICER' && at === null;
  return (
    <Page title="覆盖填报" crumbs={[{ text: '产业链图谱', href: link('/chains') }]}>
      <p className="muted lead">
        没有填报不等于没有企业。每个环节由街道说明:有企业、核实过没有(已核实无),或还没有核实(未核)。一次填报管六个月;清单里已有生产企业的环节算“有企业”,不用再填。
      </p>
      <div className="toolbar">
        {!ownStreet && <StreetPicker all="全部街道" />}
        <ChainPicker none="全部产业链" />
        <AsOfPicker />
        <CoverageLegend />
        {chain && <ExportLinks table="coverage" scope={{ chain }} />}
      </div>
      {!chain && (who.data ? <CoverageChains street={street} own={street === ownStreet} /> : who.state)}
      {chain && (!data || !who.data) && (data ? who.state : state)}
      {chain && data && who.data && (
        <CoverageGrid
          key={`${chain} ${at}`}
          grid={data.coverageGrid}
          street={street}
          mayState={mayState}
          waiting={waiting}
          onDone={reload}
        />
      )}
    </Page>
  );
}
