'use client';

import { AsOfPicker } from '@/components/AsOfPicker';
import { useAsOf } from '@/components/as-of';
import { ExportLinks } from '@/components/ExportLinks';
import { Page } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { StreetPicker } from '@/components/StreetPicker';
import { useUrlState } from '@/components/use-url-state';
import { DemandTable } from '@/features/fact/DemandTable';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const DemandsPageDocument = graphql(`
  query DemandsPage($at: String, $street: String, $after: String) {
    demands(at: $at, streetCode: $street, first: 20, after: $after) {
      edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount
    }
  }
`);

export function DemandsPage() {
  const { at } = useAsOf();
  const { get } = useUrlState();
  const cursor = useCursor();
  const { data, state, waiting } = usePage(DemandsPageDocument, {
    at,
    street: get('street'),
    after: cursor.after,
  });
  if (!data) return state;
  const { edges, pageInfo, totalCount } = data.demands;
  return (
    <Page title="需求" aside={<p className="head-facts number">{totalCount} 条</p>}>
      <div className="toolbar">
        <AsOfPicker />
        <StreetPicker all="全部街道" />
        <ExportLinks table="demands" scope={{ street: get('street') }} />
      </div>
      <DemandTable demands={edges.map(({ node }) => node)} waiting={waiting} />
      <Pager cursor={cursor} pageInfo={pageInfo} totalCount={totalCount} />
    </Page>
  );
}
