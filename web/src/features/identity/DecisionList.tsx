'use client';

import { Pager, useCursor } from '@/components/Pager';
import { EmptyView } from '@/components/StateView';
import { DecisionLine } from '@/features/identity/DecisionLine';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const DecisionListDocument = graphql(`
  query DecisionList($after: String) {
    viewer { id role }
    decisions(first: 20, after: $after) {
      edges { node { id ...DecisionLine_decision } } pageInfo { hasNextPage endCursor } totalCount
    }
  }
`);

/** What was decided of firms, newest first, also what was undone. */
export function DecisionList() {
  const cursor = useCursor();
  const { data, state, reload } = usePage(DecisionListDocument, { after: cursor.after });
  if (!data) return state;
  const { edges, pageInfo, totalCount } = data.decisions;
  if (edges.length === 0) {
    return <EmptyView>还没有认定过企业身份。认定之后会记在这里,谁、何时、为什么,并可以撤销。</EmptyView>;
  }
  return (
    <>
      {edges.map(({ node }) => (
        <DecisionLine
          key={node.id}
          decision={node}
          decides={data.viewer?.role === 'DISTRICT_OFFICER'}
          onDone={reload}
        />
      ))}
      <Pager cursor={cursor} pageInfo={pageInfo} totalCount={totalCount} />
    </>
  );
}
