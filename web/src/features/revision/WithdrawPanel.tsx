'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { Section } from '@/components/Page';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { WithdrawPanel_RevisionFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

graphql(`
  fragment WithdrawPanel_revision on Revision {
    id rowCount canWithdraw
    batch { id fileName rowCount canWithdraw }
  }
`);

const WithdrawRevisionMutation = graphql(`
  mutation WithdrawRevision($id: ID!, $reason: String!, $operationId: ID!) {
    withdrawRevision(revisionId: $id, reason: $reason, operationId: $operationId) { id state }
  }
`);

const WithdrawBatchMutation = graphql(`
  mutation WithdrawBatch($id: ID!, $reason: String!, $operationId: ID!) {
    withdrawBatch(batchId: $id, reason: $reason, operationId: $operationId) { id withdrawnAt }
  }
`);

interface WithdrawPanelProps {
  revision: WithdrawPanel_RevisionFragment;
  onDone: () => void;
}

/** Takes approved rows out of force; says first what that does. */
export function WithdrawPanel({ revision, onDone }: WithdrawPanelProps) {
  const [reason, setReason] = useState('');
  const withdrawRevision = useAct(WithdrawRevisionMutation);
  const withdrawBatch = useAct(WithdrawBatchMutation);
  const { batch } = revision;
  if (!revision.canWithdraw && !batch?.canWithdraw) return null;
  const variablesFor = (id: string) => ({ id, reason: reason.trim(), operationId: newOperationId() });
  const takeRevision = async () => {
    if (await withdrawRevision.run(variablesFor(revision.id))) onDone();
  };
  const takeBatch = async () => {
    if (batch && (await withdrawBatch.run(variablesFor(batch.id)))) onDone();
  };
  const missing = reason.trim() === '';
  return (
    <Section id="withdraw" title="撤回">
      <div className="panel" data-testid="withdraw">
        <p>
          撤回后,这些行立即退出图谱、供需和搜索,之前生效的内容恢复;原文件和记录都保留,按撤回前的日期仍能看到当时的图。要再次生效,请重新上传。
        </p>
        <label>
          理由(必填)
          <input
            value={reason}
            maxLength={500}
            data-testid="withdraw-reason"
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <div className="buttons">
          {revision.canWithdraw && (
            <Button
              kind="danger"
              disabled={missing}
              busy={withdrawRevision.running}
              data-testid="withdraw-revision"
              onClick={takeRevision}
            >
              撤回本修订 {revision.rowCount} 行
            </Button>
          )}
          {batch?.canWithdraw && (
            <Button
              kind="danger"
              disabled={missing}
              busy={withdrawBatch.running}
              data-testid="withdraw-batch"
              onClick={takeBatch}
            >
              撤回整个文件 {batch.rowCount} 行
            </Button>
          )}
        </div>
        <ProblemLine problem={withdrawRevision.problem ?? withdrawBatch.problem} />
      </div>
    </Section>
  );
}
