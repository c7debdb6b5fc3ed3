'use client';

import { Button } from '@/components/Button';
import { DateText } from '@/components/DateText';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { DisputeDecisionCell_DisputeFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

graphql(`
  fragment DisputeDecisionCell_dispute on Dispute { id decidable decision { madeBy madeAt note } }
`);

const ReopenDisputeMutation = graphql(`
  mutation ReopenDispute($disputeId: ID!, $operationId: ID!) {
    reopenDispute(disputeId: $disputeId, operationId: $operationId) { id }
  }
`);

interface DisputeDecisionCellProps {
  dispute: DisputeDecisionCell_DisputeFragment;
  onDone: () => void;
}

/** Who decided and why, and the press that takes it back. */
export function DisputeDecisionCell({ dispute, onDone }: DisputeDecisionCellProps) {
  const reopen = useAct(ReopenDisputeMutation);
  const { id, decision, decidable } = dispute;
  if (!decision) return <span className="muted">待裁定</span>;
  const takeBack = async () => {
    if (await reopen.run({ disputeId: id, operationId: newOperationId() })) onDone();
  };
  return (
    <>
      <span className="tag settled">● 已定</span> {decision.madeBy} <DateText at={decision.madeAt} minutes />
      {decision.note && <small className="muted block">{decision.note}</small>}
      {decidable && (
        <Button small busy={reopen.running} data-testid="dispute-reopen" onClick={takeBack}>
          撤销裁定
        </Button>
      )}
      <ProblemLine problem={reopen.problem} />
    </>
  );
}
