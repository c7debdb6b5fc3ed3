'use client';

import { Pager, useCursor } from '@/components/Pager';
import { EmptyView } from '@/components/StateView';
import { SuspicionCard } from '@/features/identity/SuspicionCard';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const SuspicionListDocument = graphql(`
  query SuspicionList($after: String) {
    suspicions(first: 20, after: $after) {
      edges { node { id ...SuspicionCard_suspicion } } pageInfo { hasNextPage endCursor } totalCount
    }
  }
`);

/** What is doubtful, a card each. */
export function SuspicionList() {
  const cursor = useCursor();
  const { data, state, reload } = usePage(SuspicionListDocument, { after: cursor.after });
  if (!data) return state;
  const { edges, pageInfo, totalCount } = data.suspicions;
  if (edges.length === 0) {
    return (
      <EmptyView>
        没有待认定的企业身份。清单里出现一个代码两个名称、一个名称两个代码、同名而缺代码、分支机构或曾用名相同的企业时,会列在这里。
      </EmptyView>
    );
  }
  return (
    <>
      <p className="muted number" data-testid="suspicion-count">
        共 {totalCount} 项
      </p>
      {edges.map(({ node }) => (
        <SuspicionCard key={node.id} suspicion={node} onDone={reload} />
      ))}
      <Pager cursor={cursor} pageInfo={pageInfo} totalCount={totalCount} />
    </>
  );
}
