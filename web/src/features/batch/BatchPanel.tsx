'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { JobProgress } from '@/features/job/JobProgress';
import { graphql } from '@/generated';
import type { BatchPanel_RevisionFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

graphql(`
  fragment BatchPanel_revision on Revision { id rowCount canSubmit canDiscard canApprove }
`);

const SubmitBatchMutation = graphql(`
  mutation SubmitBatch($id: ID!, $operationId: ID!) {
    submitBatch(batchId: $id, operationId: $operationId) { id }
  }
`);

const DiscardBatchMutation = graphql(`
  mutation DiscardBatch($id: ID!, $operationId: ID!) {
    discardBatch(batchId: $id, operationId: $operationId) { id }
  }
`);

const ApproveBatchMutation = graphql(`
  mutation ApproveBatch($id: ID!, $operationId: ID!) {
    approveBatch(batchId: $id, operationId: $operationId) { id }
  }
`);

interface BatchPanelProps {
  batchId: string;
  pieces: BatchPanel_RevisionFragment[];
  onDone: () => void;
}

/** One press for all revisions of a file that can take the step. */
export function BatchPanel({ batchId, pieces, onDone }: BatchPanelProps) {
  const [jobId, setJobId] = useState<string | null>(null);
  const submit = useAct(SubmitBatchMutation);
  const discard = useAct(DiscardBatchMutation);
  const approve = useAct(ApproveBatchMutation);
  const [submittable, discardable, approvable] = [
    pieces.filter(({ canSubmit }) => canSubmit),
    pieces.filter(({ canDiscard }) => canDiscard),
    pieces.filter(({ canApprove }) => canApprove),
  ];
  const variables = () => ({ id: batchId, operationId: newOperationId() });
  const submitAll = async () => {
    if (await submit.run(variables())) onDone();
  };
  const discardAll = async () => {
    const sure = window.confirm(`作废后,这个文件的 ${discardable.length} 份都不再处理,清单保持不变。确定吗?`);
    if (sure && (await discard.run(variables()))) onDone();
  };
  const approveAll = async () => {
    const job = (await approve.run(variables()))?.approveBatch;
    if (job) setJobId(job.id);
  };
  if (submittable.length + discardable.length + approvable.length === 0 && !jobId) return null;
  return (
    <div className="panel" data-testid="batch-panel">
      <div className="buttons">
        {submittable.length > 0 && (
          <Button kind="primary" busy={submit.running} data-testid="submit-batch" onClick={submitAll}>
            {`提交全部 ${submittable.length} 份(${rowsOf(submittable)} 行)`}
          </Button>
        )}
        {approvable.length > 0 && !jobId && (
          <Button kind="primary" busy={approve.running} data-testid="approve-batch" onClick={approveAll}>
            {`通过全部 ${approvable.length} 份(${rowsOf(approvable)} 行)`}
          </Button>
        )}
        {discardable.length > 0 && (
          <Button busy={discard.running} data-testid="discard-batch" onClick={discardAll}>
            {`作废全部 ${discardable.length} 份`}
          </Button>
        )}
      </div>
      {jobId && <JobProgress key={jobId} jobId={jobId} onDone={onDone} />}
      <ProblemLine problem={submit.problem ?? discard.problem ?? approve.problem} />
    </div>
  );
}

const rowsOf = (pieces: BatchPanel_RevisionFragment[]): number =>
  pieces.reduce((sum, { rowCount }) => sum + rowCount, 0);
