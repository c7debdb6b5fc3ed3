'use client';

import { Button } from '@/components/Button';
import { FindingMark } from '@/components/FindingMark';
import { CommentThread } from '@/features/review/CommentThread';
import { TextForm } from '@/features/review/TextForm';
import { graphql } from '@/generated';
import type { CellPanel_CellFragment, ReviewSection_RevisionFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

graphql(`
  fragment CellPanel_cell on CellDifference {
    field label address before now written hidden
    findings { id ...FindingMark_finding }
    comments { id ...CommentThread_comment }
  }
`);

const CommentCellMutation = graphql(`
  mutation CommentCell($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {
    commentCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId)
  }
`);

const ReviewMendMutation = graphql(`
  mutation ReviewMend($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {
    mendCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId) { rowVersionId }
  }
`);

interface CellPanelProps {
  cell: CellPanel_CellFragment;
  rowVersionId: string;
  may: Pick<ReviewSection_RevisionFragment, 'canComment' | 'canMend' | 'canAnswer'>;
  onChange: () => void;
  onClose: () => void;
}

/** One cell: how it is written, what was found and commented, and what the reader may do here. */
export function CellPanel({ cell, rowVersionId, may, onChange, onClose }: CellPanelProps) {
  const comment = useAct(CommentCellMutation);
  const mend = useAct(ReviewMendMutation);
  const { field, label, address, before, now, written, findings, comments } = cell;
  const run = async (act: typeof comment | typeof mend, text: string) => {
    const done = await act.run({ rowVersionId, field, text, operationId: newOperationId() });
    if (done) onChange();
    return done !== null;
  };
  return (
    <div className="review-panel" data-testid="cell-panel">
      <dl className="facts inline">
        <dt>{label}</dt>
        <dd className="code">{address}</dd>
        <dt>在用</dt>
        <dd>{before || '(空)'}</dd>
        <dt>本次</dt>
        <dd>{now || '(空)'}</dd>
        {written !== now && (
          <>
            <dt>原文</dt>
            <dd className="original">{written || '(空)'}</dd>
          </>
        )}
      </dl>
      {findings.map((finding) => (
        <FindingMark key={finding.id} finding={finding} />
      ))}
      <CommentThread comments={comments} canAnswer={may.canAnswer} onChange={onChange} />
      {may.canComment && (
        <TextForm
          label="写批注"
          button="写下"
          testId="comment"
          act={comment}
          onSend={(text) => run(comment, text)}
        />
      )}
      {may.canMend && field && !cell.hidden && (
        <TextForm
          label={`${label} 改为`}
          button="改正"
          testId="review-mend"
          from={written}
          act={mend}
          onSend={(text) => run(mend, text)}
        />
      )}
      <Button small onClick={onClose}>
        收起
      </Button>
    </div>
  );
}
