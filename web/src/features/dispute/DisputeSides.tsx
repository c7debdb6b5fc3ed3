'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { EvidenceLink } from '@/components/EvidenceLink';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { DisputeSides_DisputeFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

graphql(`
  fragment DisputeSides_dispute on Dispute {
    id decidable
    decision { madeAt }
    sides { id value hidden shown streetName evidence { ...EvidenceLink_evidence } }
  }
`);

const DecideDisputeMutation = graphql(`
  mutation DecideDispute($disputeId: ID!, $sideId: ID!, $note: String, $operationId: ID!) {
    decideDispute(disputeId: $disputeId, sideId: $sideId, note: $note, operationId: $operationId) { id }
  }
`);

interface DisputeSidesProps {
  dispute: DisputeSides_DisputeFragment;
  onDone: () => void;
}

/** What each street says, with its rows; the district chooses one and says why. */
export function DisputeSides({ dispute, onDone }: DisputeSidesProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const decide = useAct(DecideDisputeMutation);
  const { id, sides, decision, decidable } = dispute;
  const open = decidable && !decision;
  const run = async () => {
    if (!chosen) return;
    const variables = { disputeId: id, sideId: chosen, note: note.trim() || null };
    if (await decide.run({ ...variables, operationId: newOperationId() })) onDone();
  };
  return (
    <>
      <ul className="sides">
        {sides.map(({ id: sideId, value, hidden, shown, streetName, evidence }) => (
          <li key={sideId}>
            {open && (
              <input
                type="radio"
                name={id}
                aria-label={`以${streetName}的“${value}”为准`}
                checked={chosen === sideId}
                data-testid="dispute-side"
                onChange={() => setChosen(sideId)}
              />
            )}
            <b>{hidden ? '已隐藏' : value}</b>
            {shown && <span className="tag">{decision ? '裁定为准' : '目前显示'}</span>}
            <span className="muted">{streetName}</span>
            {evidence.map((one) => (
              <EvidenceLink key={one.rowVersionId} evidence={one} />
            ))}
          </li>
        ))}
      </ul>
      {open && chosen && (
        <div className="buttons">
          <input
            value={note}
            maxLength={500}
            placeholder="依据(可不填)"
            aria-label="依据"
            data-testid="dispute-note"
            onChange={(event) => setNote(event.target.value)}
          />
          <Button kind="primary" small busy={decide.running} data-testid="dispute-decide" onClick={run}>
            以此为准
          </Button>
        </div>
      )}
      <ProblemLine problem={decide.problem} />
    </>
  );
}
