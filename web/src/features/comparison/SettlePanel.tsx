'use client';

import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import type { Choices } from '@/features/comparison/use-choices';
import { graphql } from '@/generated';
import type { ComparisonQuery, Take } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

const SettleMutation = graphql(`
  mutation SettleComparison($id: ID!, $rows: [RowChoiceInput!]!, $conflicts: Take, $operationId: ID!) {
    settleComparison(revisionId: $id, rows: $rows, conflicts: $conflicts, operationId: $operationId) { revisionId }
  }
`);

interface SettlePanelProps {
  revisionId: string;
  totals: ComparisonQuery['comparison']['totals'];
  /** Keys of the rows on this page that were taken out of the file. */
  removed: string[];
  choices: Choices;
  conflicts: Take | null;
  setConflicts: (take: Take | null) => void;
  onDone: () => void;
}

/** Takes the chosen changes in. What was taken out of the file stays in the list unless that is said. */
export function SettlePanel(props: SettlePanelProps) {
  const { revisionId, totals, removed, choices, conflicts, setConflicts, onDone } = props;
  const settle = useAct(SettleMutation);
  const count = (change: string) => totals.find((total) => total.change === change)?.rows ?? 0;
  const send = async () => {
    const variables = { id: revisionId, rows: choices.rows, conflicts, operationId: newOperationId() };
    if (await settle.run(variables)) onDone();
  };
  return (
    <div className="panel">
      <p>
        变更和新增默认采纳,不要的去掉勾。
        {count('REMOVED') > 0 && `文件里少了的 ${count('REMOVED')} 行默认保留,确实不再有效才勾“移除”。`}
      </p>
      {count('CONFLICT') > 0 && (
        <label>
          冲突都用{' '}
          <select
            data-testid="conflicts"
            value={conflicts ?? ''}
            onChange={(event) => setConflicts((event.target.value || null) as Take | null)}
          >
            <option value="">逐格选择</option>
            <option value="MINE">文件里的</option>
            <option value="NOW">清单现在的</option>
          </select>
        </label>
      )}{' '}
      {removed.length > 0 && (
        <Button data-testid="accept-removed" onClick={() => choices.accept(removed, true)}>
          本页 {removed.length} 行都移除
        </Button>
      )}{' '}
      <Button kind="primary" busy={settle.running} data-testid="settle" onClick={send}>
        采纳选中的改动,转为草稿
      </Button>
      <ProblemLine problem={settle.problem} />
    </div>
  );
}
