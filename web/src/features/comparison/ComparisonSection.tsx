'use client';

import { useState } from 'react';
import { Section } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { EmptyView } from '@/components/StateView';
import { useUrlState } from '@/components/use-url-state';
import { ComparedRows } from '@/features/comparison/ComparedRows';
import { SettlePanel } from '@/features/comparison/SettlePanel';
import { useChoices } from '@/features/comparison/use-choices';
import { graphql } from '@/generated';
import type { RowChange, Take } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { rowChangeShape, rowChangeWord } from '@/words';

const ComparisonDocument = graphql(`
  query Comparison($id: ID!, $change: RowChange, $after: String) {
    comparison(revisionId: $id) {
      revisionId unchanged meanwhile stale canSettle
      totals { change rows }
      rows(first: 50, after: $after, change: $change) {
        edges { node { ...ComparedRows_row } } pageInfo { hasNextPage endCursor } totalCount
      }
    }
  }
`);

interface ComparisonSectionProps {
  revisionId: string;
  /** The file waits to be compared; else the section only shows where there is something to compare. */
  proposed: boolean;
  onDone: () => void;
}

/** What a file with row keys changes, and the choice of what goes in. */
export function ComparisonSection({ revisionId, proposed, onDone }: ComparisonSectionProps) {
  const { get, set } = useUrlState();
  const change = changeOf(get('change'));
  const cursor = useCursor();
  const choices = useChoices();
  const [conflicts, setConflicts] = useState<Take | null>(null);
  const { data, state, reload } = usePage(ComparisonDocument, {
    id: revisionId,
    change,
    after: cursor.after,
  });
  if (!data) return proposed ? state : null;
  const { comparison } = data;
  const { rows, totals, canSettle } = comparison;
  const total = totals.reduce((sum, one) => sum + one.rows, 0);
  // A draft whose rows still go on from what is in force is compared with it cell by cell below.
  if (!proposed && !comparison.stale) return null;
  const shown = rows.edges.map(({ node }) => node);
  const done = () => {
    reload();
    onDone();
  };
  return (
    <Section id="comparison" title={canSettle ? '核对改动' : '改动'} count={total}>
      {comparison.stale && !proposed && (
        <p className="notice" data-testid="stale">
          ▲ 核对之后又有别的修订通过,下面的行已与最新清单重新对比。
          {canSettle ? '请再核对一次,然后提交。' : '要退回街道重新核对后才能通过。'}
        </p>
      )}
      <p className="number" data-testid="comparison-totals">
        {totals
          .filter((one) => one.rows > 0)
          .map((one) => (
            <span key={one.change} className="finding-total">
              {rowChangeShape[one.change]} {rowChangeWord[one.change]} {one.rows}
            </span>
          ))}
        <span className="muted">
          没有改动 {comparison.unchanged} 行
          {comparison.meanwhile > 0 &&
            `;另有 ${comparison.meanwhile} 行期间由他人更新,保持最新,不受这个文件影响`}
        </span>
      </p>
      {total === 0 ? (
        <EmptyView>文件和现有清单一样,没有要核对的改动。下一步:作废这份文件,或改好后重新上传。</EmptyView>
      ) : (
        <>
          <div className="toolbar">
            <label>
              只看{' '}
              <select value={change ?? ''} onChange={(event) => set('change', event.target.value || null)}>
                <option value="">全部</option>
                {totals
                  .filter((one) => one.rows > 0)
                  .map((one) => (
                    <option key={one.change} value={one.change}>
                      {rowChangeWord[one.change]}
                    </option>
                  ))}
              </select>
            </label>
          </div>
          {canSettle && (
            <SettlePanel
              revisionId={revisionId}
              totals={totals}
              removed={shown.filter((row) => row.change === 'REMOVED').map(({ rowKey }) => rowKey)}
              {...{ choices, conflicts, setConflicts }}
              onDone={done}
            />
          )}
          <ComparedRows rows={shown} choices={choices} conflicts={conflicts} canSettle={canSettle} />
          <Pager cursor={cursor} {...rows} />
        </>
      )}
    </Section>
  );
}

function changeOf(text: string | null): RowChange | null {
  return text && text in rowChangeWord ? (text as RowChange) : null;
}
