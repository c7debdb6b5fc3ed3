'use client';

import { AsOfPicker } from '@/components/AsOfPicker';
import { useAsOf } from '@/components/as-of';
import { ChainPicker } from '@/components/ChainPicker';
import { ExportLinks } from '@/components/ExportLinks';
import { Page } from '@/components/Page';
import { EmptyView } from '@/components/StateView';
import { useUrlState } from '@/components/use-url-state';
import { CoverageGrid } from '@/features/coverage/CoverageGrid';
import { CoverageLegend } from '@/features/coverage/CoverageMark';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const CoveragePageDocument = graphql(`
  query CoveragePage($id: ID!, $at: String, $street: String) {
    streets { code name }
    coverageGrid(chainId: $id, at: $at, streetCode: $street) { ...CoverageGrid_grid }
  }
`);

const CoverageViewerQuery = graphql(`query CoverageViewer { viewer { id role streetCode } }`);

/** What each street states of each segment of a chain; a street fills in its own column. */
export function CoveragePage() {
  const { at, link } = useAsOf();
  const { get } = useUrlState();
  const chain = get('chain');
  const who = usePage(CoverageViewerQuery, {});
  const street = who.data?.viewer?.streetCode ?? null;
  const variables = { id: chain ?? '', at, street };
  const { data, state, waiting, reload } = usePage(CoveragePageDocument, variables, !chain || !who.data);
  const mayState = who.data?.viewer?.role === 'STREET_OFFICER' && at === null;
  return (
    <Page title="覆盖填报" crumbs={[{ text: '产业链图谱', href: link('/chains') }]}>
      <p className="muted lead">
        没有填报不等于没有企业。每个环节由街道说明:有企业、核实过没有(已核实无),或还没有核实(未核)。一次填报管六个月。
      </p>
      <div className="toolbar">
        <ChainPicker />
        <AsOfPicker />
        <CoverageLegend />
        {chain && <ExportLinks table="coverage" scope={{ chain }} />}
      </div>
      {!chain && <EmptyView>还没有选择产业链。下一步:在上面选一条。</EmptyView>}
      {chain && !data && state}
      {chain && data && (
        <CoverageGrid
          key={`${chain} ${at}`}
          grid={data.coverageGrid}
          streets={data.streets}
          ownStreet={street}
          mayState={mayState}
          waiting={waiting}
          onDone={reload}
        />
      )}
    </Page>
  );
}
