'use client';

import { ExportLinks } from '@/components/ExportLinks';
import { Page } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { StreetPicker } from '@/components/StreetPicker';
import { TabSwitch } from '@/components/TabSwitch';
import { useUrlState } from '@/components/use-url-state';
import { DisputeTable } from '@/features/dispute/DisputeTable';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const DisputesPageDocument = graphql(`
  query DisputesPage($street: String, $decided: Boolean!, $after: String) {
    disputes(streetCode: $street, decided: $decided, first: 20, after: $after) {
      edges { node { ...DisputeTable_dispute } } pageInfo { hasNextPage endCursor } totalCount
    }
  }
`);

const views = [
  { view: 'open', text: '待裁定' },
  { view: 'decided', text: '已定' },
];

export function DisputesPage() {
  const { get } = useUrlState();
  const cursor = useCursor();
  const decided = get('view') === 'decided';
  const { data, state, reload } = usePage(DisputesPageDocument, {
    street: get('street'),
    decided,
    after: cursor.after,
  });
  if (!data) return state;
  const { edges, pageInfo, totalCount } = data.disputes;
  return (
    <Page
      title="争议"
      aside={
        <p className="head-facts muted">
          同一企业、同一字段、同一时期,各方填得不一样 · {decided ? '已定' : '待裁定'}{' '}
          <span className="number">{totalCount}</span> 项
        </p>
      }
    >
      <div className="toolbar">
        <TabSwitch label="争议" views={views} />
        <StreetPicker all="全部街道" />
        <ExportLinks table="disputes" scope={{ street: get('street') }} />
      </div>
      <DisputeTable disputes={edges.map(({ node }) => node)} onDone={reload} />
      <Pager cursor={cursor} pageInfo={pageInfo} totalCount={totalCount} />
    </Page>
  );
}
