'use client';

import { type ReactNode, useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { ProblemLine } from '@/components/StateView';
import { newOperationId, useAct } from '@/graphql/use-act';

interface OperationButtonProps<Data, Variables extends { operationId: string }> {
  document: TypedDocumentNode<Data, Variables & AnyVariables>;
  variables: Omit<Variables, 'operationId'>;
  onDone: (data: Data) => void;
  children: ReactNode;
  testId: string;
  kind?: 'primary' | 'danger';
  disabled?: boolean;
}

/**
 * A button that performs one act. Its operation id stays the same until the act has succeeded, so that pressing
 * again after a lost answer does not act twice.
 */
export function OperationButton<Data, Variables extends { operationId: string }>(
  props: OperationButtonProps<Data, Variables>,
) {
  const { document, variables, onDone, children, testId, kind, disabled = false } = props;
  const act = useAct(document);
  const [operationId, setOperationId] = useState(newOperationId);
  const press = async () => {
    const data = await act.run({ ...variables, operationId } as Variables & AnyVariables);
    if (!data) return;
    setOperationId(newOperationId());
    onDone(data);
  };
  return (
    <span className="operation">
      <button
        type="button"
        className={`button ${kind ?? ''}`}
        disabled={disabled || act.running}
        aria-busy={act.running}
        data-testid={testId}
        onClick={press}
      >
        {act.running ? '正在处理…' : children}
      </button>
      <ProblemLine problem={act.problem} />
    </span>
  );
}
