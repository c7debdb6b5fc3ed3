'use client';

import { Page } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { StreetPicker } from '@/components/StreetPicker';
import { useUrlState } from '@/components/use-url-state';
import { DisputeTable } from '@/features/dispute/DisputeTable';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const DisputesPageDocument = graphql(`
  query DisputesPage($street: String, $after: String) {
    disputes(streetCode: $street, first: 20, after: $after) {
      edges { node { ...DisputeTable_dispute } } pageInfo { hasNextPage endCursor } totalCount
    }
  }
`);

export function DisputesPage() {
  const { get } = useUrlState();
  const cursor = useCursor();
  const { data, state } = usePage(DisputesPageDocument, { street: get('street'), after: cursor.after });
  if (!data) return state;
  const { edges, pageInfo, totalCount } = data.disputes;
  return (
    <Page
      title="争议"
      aside={<p className="head-facts muted">同一企业、同一字段、同一时期,各街道填得不一样</p>}
    >
      <div className="toolbar">
        <StreetPicker all="全部街道" />
      </div>
      <DisputeTable disputes={edges.map(({ node }) => node)} />
      <Pager cursor={cursor} pageInfo={pageInfo} totalCount={totalCount} />
    </Page>
  );
}
