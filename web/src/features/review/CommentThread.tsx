'use client';

import { DateText } from '@/components/DateText';
import { TextForm } from '@/features/review/TextForm';
import { graphql } from '@/generated';
import type { CommentThread_CommentFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { commentStateWord } from '@/words';

graphql(`
  fragment CommentThread_comment on Comment { id text state reply writtenBy writtenAt settledBy settledAt }
`);

const AnswerCommentMutation = graphql(`
  mutation AnswerComment($id: ID!, $text: String!, $operationId: ID!) {
    answerComment(commentId: $id, text: $text, operationId: $operationId)
  }
`);

interface CommentThreadProps {
  comments: CommentThread_CommentFragment[];
  canAnswer: boolean;
  onChange: () => void;
}

/** What was written at a cell, and what became of it. */
export function CommentThread({ comments, canAnswer, onChange }: CommentThreadProps) {
  if (comments.length === 0) return null;
  return (
    <ul className="comments">
      {comments.map((comment) => (
        <li key={comment.id} data-testid="comment-item" data-state={comment.state}>
          <CommentLine comment={comment} />
          {canAnswer && comment.state === 'OPEN' && <AnswerForm id={comment.id} onChange={onChange} />}
        </li>
      ))}
    </ul>
  );
}

function CommentLine({ comment }: { comment: CommentThread_CommentFragment }) {
  const { text, state, reply, writtenBy, writtenAt, settledBy, settledAt } = comment;
  return (
    <>
      <p>
        <b className={state === 'OPEN' ? 'lapsing' : 'muted'}>
          {state === 'OPEN' ? '▲' : '✓'} {commentStateWord[state]}
        </b>{' '}
        {text}{' '}
        <small className="muted">
          {writtenBy} <DateText at={writtenAt} minutes />
        </small>
      </p>
      {settledBy && (
        <p className="reply">
          {state === 'ANSWERED' && `回复:${reply}`}
          {state === 'CHANGED' && `改为:${reply || '(空)'}`}{' '}
          <small className="muted">
            {settledBy} <DateText at={settledAt} minutes />
          </small>
        </p>
      )}
    </>
  );
}

function AnswerForm({ id, onChange }: { id: string; onChange: () => void }) {
  const answer = useAct(AnswerCommentMutation);
  const send = async (text: string) => {
    const done = await answer.run({ id, text, operationId: newOperationId() });
    if (done) onChange();
    return done !== null;
  };
  return <TextForm label="回复" button="回复" testId="answer" act={answer} onSend={send} />;
}
