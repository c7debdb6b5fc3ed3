'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { MendForm_FindingFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

graphql(`
  fragment MendForm_finding on Finding { id severity field original suggestions rowVersionId cell }
`);

const MendMutation = graphql(`
  mutation MendCell($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {
    mendCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId) { rowVersionId }
  }
`);

const ConfirmMutation = graphql(`
  mutation ConfirmFinding($id: ID!, $operationId: ID!) {
    confirmFinding(findingId: $id, operationId: $operationId) { id state }
  }
`);

interface MendFormProps {
  finding: MendForm_FindingFragment;
  onChange: () => void;
}

/** Mends one cell: by a suggestion, by typing, or by saying that it is right as it stands. */
export function MendForm({ finding, onChange }: MendFormProps) {
  const [text, setText] = useState(finding.original);
  const mend = useAct(MendMutation);
  const confirm = useAct(ConfirmMutation);
  const { rowVersionId, field } = finding;
  const mendWith = async (words: string) => {
    if (await mend.run({ rowVersionId, field, text: words, operationId: newOperationId() })) onChange();
  };
  const confirmIt = async () => {
    if (await confirm.run({ id: finding.id, operationId: newOperationId() })) onChange();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void mendWith(text.trim());
  };
  return (
    <form className="mend" onSubmit={submit}>
      <input
        value={text}
        aria-label={`${finding.cell} 改为`}
        data-testid="mend-text"
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        small
        submits
        disabled={text.trim() === finding.original.trim()}
        busy={mend.running}
        data-testid="mend"
      >
        改正
      </Button>
      {finding.severity === 'WARNING' && (
        <Button small busy={confirm.running} data-testid="confirm" onClick={confirmIt}>
          确认无误
        </Button>
      )}
      {finding.suggestions.length > 0 && (
        <span className="suggestions">
          <span className="muted">是不是:</span>
          {finding.suggestions.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              className="chip"
              disabled={mend.running}
              data-testid="suggestion"
              onClick={() => mendWith(suggestion)}
            >
              {suggestion}
            </button>
          ))}
        </span>
      )}
      <ProblemLine problem={mend.problem ?? confirm.problem} />
    </form>
  );
}
