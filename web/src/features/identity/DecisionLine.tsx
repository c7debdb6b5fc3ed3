'use client';

import { Fragment } from 'react';
import { Button } from '@/components/Button';
import { DateText } from '@/components/DateText';
import { EnterpriseLink } from '@/components/EnterpriseLink';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { DecisionLine_DecisionFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { undoWord, verdictWord } from '@/words';

graphql(`
  fragment DecisionLine_decision on Decision {
    id verdict name note madeBy madeAt undoneBy undoneAt
    enterprise { ...EnterpriseLink_enterprise }
    others { ...EnterpriseLink_enterprise }
  }
`);

const UndoDecisionMutation = graphql(`
  mutation UndoDecision($id: ID!, $operationId: ID!) {
    undoDecision(decisionId: $id, operationId: $operationId) { id undoneAt }
  }
`);

interface DecisionLineProps {
  decision: DecisionLine_DecisionFragment;
  /** The viewer may undo it. */
  decides: boolean;
  onDone: () => void;
}

/** One decision as a sentence: who is what, who said so and when, and the press that undoes it. */
export function DecisionLine({ decision, decides, onDone }: DecisionLineProps) {
  const undo = useAct(UndoDecisionMutation);
  const { id, verdict, name, note, madeBy, madeAt, undoneBy, undoneAt } = decision;
  const takeBack = async () => {
    if (await undo.run({ id, operationId: newOperationId() })) onDone();
  };
  return (
    <div className="decision" data-testid="decision">
      <p className={undoneAt ? 'undone' : undefined}>
        {name}
        {decision.others.map((other, index) => (
          <Fragment key={other.id}>
            {index > 0 && '、'}
            <EnterpriseLink enterprise={other} />
          </Fragment>
        ))}{' '}
        <b>{verdictWord[verdict]}</b> <EnterpriseLink enterprise={decision.enterprise} />
        {note && <span className="muted"> · {note}</span>}
      </p>
      <p className="muted">
        {madeBy} <DateText at={madeAt} minutes />
        {undoneAt && (
          <>
            {' '}
            · 已撤销:{undoneBy} <DateText at={undoneAt} minutes />
          </>
        )}
      </p>
      {decides && !undoneAt && (
        <Button small busy={undo.running} data-testid="undo-decision" onClick={takeBack}>
          {undoWord[verdict]}
        </Button>
      )}
      <ProblemLine problem={undo.problem} />
    </div>
  );
}
