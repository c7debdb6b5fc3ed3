'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { Link } from '@/components/Link';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { ListKind } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

const ConfirmListsMutation = graphql(`
  mutation ConfirmLists($street: String!, $scope: RowScopeInput!, $operationId: ID!) {
    confirmRows(streetCode: $street, scope: $scope, operationId: $operationId)
  }
`);

const choices: { text: string; lists: ListKind[]; testId: string }[] = [
  { text: '两张清单都无变化', lists: ['CHAIN', 'SUPPLY', 'DEMAND'], testId: 'no-change' },
  { text: '只是产业链清单', lists: ['CHAIN'], testId: 'no-change-chain' },
  { text: '只是供应链清单', lists: ['SUPPLY', 'DEMAND'], testId: 'no-change-supply' },
];

/** A quarter in which nothing has changed: one press says so of a whole list and hands it in. */
export function NoChangePanel({ streetCode, onDone }: { streetCode: string; onDone: () => void }) {
  const act = useAct(ConfirmListsMutation);
  const [pressed, setPressed] = useState('');
  const [made, setMade] = useState<string[]>([]);
  const confirm = async (testId: string, lists: ListKind[]) => {
    setPressed(testId);
    const scope = { lists, rowKeys: [] };
    const answer = await act.run({ street: streetCode, scope, operationId: newOperationId() });
    if (!answer) return;
    setMade(answer.confirmRows);
    onDone();
  };
  return (
    <div className="panel" data-testid="no-change-panel">
      <p>
        本期没有变化?确认后,清单里现有的行都算今天核对过,快到期的供需顺延六个月,并直接提交区级审核。正在修改、已提交待审的行不受影响。
      </p>
      {choices.map(({ text, lists, testId }, index) => (
        <Button
          key={testId}
          {...(index === 0 && { kind: 'primary' as const })}
          busy={act.running && pressed === testId}
          disabled={act.running}
          data-testid={testId}
          onClick={() => confirm(testId, lists)}
        >
          {text}
        </Button>
      ))}
      <div aria-live="polite">
        {made.length > 0 && (
          <span data-testid="no-change-done">
            已提交,等区级审核:
            {made.map((id, index) => (
              <Link key={id} href={`/revisions/${id}`}>
                第 {index + 1} 份{' '}
              </Link>
            ))}
          </span>
        )}
        <ProblemLine problem={act.problem} />
      </div>
    </div>
  );
}
