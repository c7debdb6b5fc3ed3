'use client';

import { Section } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { EmptyView } from '@/components/StateView';
import { useUrlState } from '@/components/use-url-state';
import { RowBlock } from '@/features/review/RowBlock';
import type { Selection } from '@/features/revision/use-selection';
import { graphql } from '@/generated';
import type { ReviewSection_RevisionFragment, RowAction } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { actionWord } from '@/words';

graphql(`
  fragment ReviewSection_revision on Revision {
    id adds changes removes confirms openComments canComment canMend canAnswer
  }
`);

const RevisionDifferencesDocument = graphql(`
  query RevisionDifferences($id: ID!, $after: String, $action: RowAction, $onlyCommented: Boolean!) {
    revision(id: $id) {
      id
      differences(first: 20, after: $after, action: $action, onlyCommented: $onlyCommented) {
        edges { node { rowVersionId ...RowBlock_row } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

interface ReviewSectionProps {
  revision: ReviewSection_RevisionFragment;
  /** Given to who may approve: rows can then be picked. */
  selection: Selection | null;
  onChange: () => void;
}

/** The revision beside what is in force, cell by cell; a press on a cell opens what can be done there. */
export function ReviewSection({ revision, selection, onChange }: ReviewSectionProps) {
  const { get, set } = useUrlState();
  const cursor = useCursor();
  const action = actionOf(get('action'));
  const onlyCommented = get('comments') === 'only';
  const { data, state, waiting, reload } = usePage(RevisionDifferencesDocument, {
    id: revision.id,
    after: cursor.after,
    action,
    onlyCommented,
  });
  const changed = () => {
    reload();
    onChange();
  };
  const rows = data?.revision.differences;
  const counts = { ADD: revision.adds, CHANGE: revision.changes, REMOVE: revision.removes };
  return (
    <Section
      id="review"
      title="逐格对比"
      count={rows?.totalCount}
      note={revision.canComment ? '与在用的清单对比;点一格写批注' : '与在用的清单对比;点一格看原文和批注'}
    >
      <div className="toolbar">
        <label>
          动作{' '}
          <select
            value={action ?? ''}
            data-testid="review-action"
            onChange={(event) => set('action', event.target.value || null)}
          >
            <option value="">全部</option>
            {Object.entries({ ...counts, CONFIRM: revision.confirms }).map(([value, count]) => (
              <option key={value} value={value}>
                {actionWord[value as RowAction]}({count})
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={onlyCommented}
            data-testid="only-commented"
            onChange={(event) => set('comments', event.target.checked ? 'only' : null)}
          />{' '}
          只看有批注的行(待处理 {revision.openComments} 处)
        </label>
      </div>
      {!rows && state}
      {rows?.totalCount === 0 && <EmptyView>没有符合条件的行。下一步:换一个动作,或取消“只看”。</EmptyView>}
      {rows && rows.totalCount > 0 && (
        <ol className="review-rows" data-testid="review-rows" aria-busy={waiting}>
          {rows.edges.map(({ node }) => (
            <RowBlock
              key={node.rowVersionId}
              row={node}
              may={revision}
              selection={selection}
              onChange={changed}
            />
          ))}
        </ol>
      )}
      {rows && <Pager cursor={cursor} {...rows} />}
    </Section>
  );
}

function actionOf(text: string | null): RowAction | null {
  return text && text in actionWord ? (text as RowAction) : null;
}
