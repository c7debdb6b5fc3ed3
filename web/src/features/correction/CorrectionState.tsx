import { DateText } from '@/components/DateText';
import { graphql } from '@/generated';
import type { CorrectionState_CorrectionFragment } from '@/generated/graphql';
import { correctionShape, correctionWord } from '@/words';

graphql(`
  fragment CorrectionState_correction on Correction { state decidedAt decidedBy reason inForceSince }
`);

/** What became of what a firm has said, with the reason where it was declined. */
export function CorrectionState({ correction }: { correction: CorrectionState_CorrectionFragment }) {
  const { state, decidedAt, decidedBy, reason, inForceSince } = correction;
  return (
    <span data-testid="correction-state">
      <span className={`correction-${state}`}>
        {correctionShape[state]} {correctionWord[state]}
      </span>
      {reason && <>:{reason}</>}{' '}
      {decidedAt && (
        <small className="muted">
          {decidedBy && state !== 'WITHDRAWN' && `${decidedBy} `}
          <DateText at={inForceSince ?? decidedAt} />
        </small>
      )}
    </span>
  );
}
