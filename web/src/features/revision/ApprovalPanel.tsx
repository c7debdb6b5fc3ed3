'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { ApprovalPreview } from '@/features/revision/ApprovalPreview';
import { graphql } from '@/generated';
import type { ApprovalPanel_RevisionFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

graphql(`
  fragment ApprovalPanel_revision on Revision { id rowCount canApprove canReturn openComments }
`);

const ApproveMutation = graphql(`
  mutation ApproveRevision($id: ID!, $rowKeys: [ID!], $note: String, $operationId: ID!) {
    approveRevision(revisionId: $id, rowKeys: $rowKeys, note: $note, operationId: $operationId) { id state }
  }
`);

const ReturnMutation = graphql(`
  mutation ReturnRevision($id: ID!, $reason: String!, $operationId: ID!) {
    returnRevision(revisionId: $id, reason: $reason, operationId: $operationId) { id state }
  }
`);

interface ApprovalPanelProps {
  revision: ApprovalPanel_RevisionFragment;
  /** Keys of the rows picked below; none: the whole revision. */
  selected: string[];
  onDone: () => void;
}

/** The district decides, seeing first what would change on the map. */
export function ApprovalPanel({ revision, selected, onDone }: ApprovalPanelProps) {
  const [words, setWords] = useState('');
  const approve = useAct(ApproveMutation);
  const giveBack = useAct(ReturnMutation);
  const note = words.trim();
  const { openComments } = revision;
  const approveRows = async (rowKeys: string[] | null) => {
    const operationId = newOperationId();
    if (await approve.run({ id: revision.id, rowKeys, note: note || null, operationId })) onDone();
  };
  const returnAll = async () => {
    const reason = [openComments > 0 && `请看 ${openComments} 处批注`, note].filter(Boolean).join('。');
    if (await giveBack.run({ id: revision.id, reason, operationId: newOperationId() })) onDone();
  };
  return (
    <section className="panel approval" aria-label="审核" data-testid="approval">
      <h2>审核</h2>
      <ApprovalPreview revisionId={revision.id} rowKeys={selected.length > 0 ? selected : null} />
      <label>
        意见(没有批注时,退回必填){' '}
        <input
          className="decision-note"
          value={words}
          maxLength={500}
          data-testid="decision-note"
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <div className="buttons">
        <Button
          kind="primary"
          busy={approve.running}
          data-testid="approve-all"
          onClick={() => approveRows(null)}
        >
          通过全部 {revision.rowCount} 行
        </Button>
        <Button
          disabled={selected.length === 0 || approve.running}
          data-testid="approve-selected"
          onClick={() => approveRows(selected)}
        >
          通过所选 {selected.length} 行,其余退回
        </Button>
        {revision.canReturn && (
          <Button
            disabled={note === '' && openComments === 0}
            busy={giveBack.running}
            data-testid="return"
            onClick={returnAll}
          >
            {openComments > 0 ? `退回(附 ${openComments} 处批注)` : '退回'}
          </Button>
        )}
      </div>
      <ProblemLine problem={approve.problem ?? giveBack.problem} />
    </section>
  );
}
