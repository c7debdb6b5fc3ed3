'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { ProblemLine } from '@/components/StateView';
import { CorrectionCells } from '@/features/correction/CorrectionCells';
import { CorrectionState } from '@/features/correction/CorrectionState';
import { graphql } from '@/generated';
import type { CorrectionItem_CorrectionFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { actionWord, listWord } from '@/words';

graphql(`
  fragment CorrectionItem_correction on Correction {
    id list action about enterpriseId enterpriseName why at by rowVersionId revisionId canSettle
    ...CorrectionCells_correction
    ...CorrectionState_correction
  }
`);

const DeclineCorrectionMutation = graphql(`
  mutation DeclineCorrection($id: ID!, $reason: String!, $operationId: ID!) {
    declineCorrection(id: $id, reason: $reason, operationId: $operationId) { id state }
  }
`);

interface CorrectionItemProps {
  correction: CorrectionItem_CorrectionFragment;
  picked: boolean;
  /** Cells that the street leaves as they are. */
  left: ReadonlySet<string>;
  onToggle: (field: string) => void;
  onPick: () => void;
  onDone: () => void;
}

/** One thing that a firm says, beside what the list says. */
export function CorrectionItem(props: CorrectionItemProps) {
  const { correction, picked, left, onToggle, onPick, onDone } = props;
  const { list, action, about, enterpriseId, enterpriseName, why, at, by, rowVersionId } = correction;
  return (
    <article className="correction-item" data-testid="correction">
      <header>
        {correction.canSettle && (
          <label>
            <input type="checkbox" checked={picked} data-testid="pick-correction" onChange={onPick} /> 选
          </label>
        )}
        <Link href={`/enterprises/${enterpriseId}`}>{enterpriseName}</Link>
        <b>
          {about} <span className="tag">{actionWord[action]}</span>
        </b>
        {rowVersionId ? <Link href={`/rows/${rowVersionId}`}>{listWord[list]}</Link> : listWord[list]}
        <small className="muted" title={by}>
          <DateText at={at} /> 提出
        </small>
        {!correction.canSettle && <CorrectionState correction={correction} />}
        {correction.revisionId && <Link href={`/revisions/${correction.revisionId}`}>所在修订</Link>}
      </header>
      {why && <p>企业说明:{why}</p>}
      <CorrectionCells
        correction={correction}
        choosing={correction.canSettle ? { left, onToggle } : undefined}
      />
      {correction.canSettle && <DeclineForm id={correction.id} onDone={onDone} />}
    </article>
  );
}

function DeclineForm({ id, onDone }: { id: string; onDone: () => void }) {
  const decline = useAct(DeclineCorrectionMutation);
  const [reason, setReason] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await decline.run({ id, reason: reason ?? '', operationId: newOperationId() })) onDone();
  };
  if (reason === null) {
    return (
      <Button small data-testid="decline" onClick={() => setReason('')}>
        不采纳
      </Button>
    );
  }
  return (
    <form className="toolbar" aria-label="不采纳" onSubmit={send}>
      <label>
        为什么不采纳(企业会看到){' '}
        <input
          value={reason}
          maxLength={500}
          required
          data-testid="decline-reason"
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <Button kind="danger" small submits busy={decline.running} data-testid="decline-send">
        确定不采纳
      </Button>
      <Button small onClick={() => setReason(null)}>
        先不
      </Button>
      <ProblemLine problem={decline.problem} />
    </form>
  );
}
