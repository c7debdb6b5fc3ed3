'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { DecisionPanel_DifferenceFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

graphql(`
  fragment DecisionPanel_difference on EditionDifference {
    edition { number }
    inForce { number }
    problems
    touched { standing { id } }
  }
`);

const AdoptMutation = graphql(`
  mutation AdoptEdition($number: ID!, $operationId: ID!) {
    adoptEdition(number: $number, operationId: $operationId) { number state }
  }
`);

const DiscardMutation = graphql(`
  mutation DiscardEdition($number: ID!, $operationId: ID!) {
    discardEdition(number: $number, operationId: $operationId) { number state }
  }
`);

interface DecisionPanelProps {
  difference: DecisionPanel_DifferenceFragment;
  onDone: () => void;
}

/** Adopting and discarding; each is asked back once, with what it will do. */
export function DecisionPanel({ difference, onDone }: DecisionPanelProps) {
  const [asked, setAsked] = useState<'adopt' | 'discard' | null>(null);
  const adopt = useAct(AdoptMutation);
  const discard = useAct(DiscardMutation);
  const { edition, inForce, touched, problems } = difference;
  const decide = async () => {
    const variables = { number: String(edition.number), operationId: newOperationId() };
    const done = asked === 'adopt' ? await adopt.run(variables) : await discard.run(variables);
    setAsked(null);
    if (done) onDone();
  };
  const blocked = touched.standing.length + problems.length > 0;
  return (
    <section className="panel" aria-label="启用或作废" data-testid="decision">
      {asked && (
        <p data-testid="will-do">
          {asked === 'adopt'
            ? `启用后,图谱从此刻起按第 ${edition.number} 版计数,第 ${inForce.number} 版成为曾用版本;按启用前的日期看,图不变。确定启用吗?`
            : `作废后,第 ${edition.number} 版不能再启用,内容仍可查看;在用的第 ${inForce.number} 版不受影响。确定作废吗?`}
        </p>
      )}
      <div className="buttons">
        {asked ? (
          <>
            <Button
              kind={asked === 'adopt' ? 'primary' : 'danger'}
              busy={adopt.running || discard.running}
              data-testid="confirm"
              onClick={decide}
            >
              {asked === 'adopt' ? '确定启用' : '确定作废'}
            </Button>
            <Button onClick={() => setAsked(null)}>先不</Button>
          </>
        ) : (
          <>
            <Button kind="primary" disabled={blocked} data-testid="adopt" onClick={() => setAsked('adopt')}>
              启用
            </Button>
            <Button kind="danger" data-testid="discard" onClick={() => setAsked('discard')}>
              作废
            </Button>
          </>
        )}
      </div>
      <ProblemLine problem={adopt.problem ?? discard.problem} />
    </section>
  );
}
