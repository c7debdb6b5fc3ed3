import type { Database, Transaction } from '../database/database.ts';
import type { RevisionState } from '../revision/revision-state.ts';
import type { StatedCell } from '../row/stated-row.ts';
import type { CommentState } from './comment-state.ts';

/** A comment as it is kept. `position` orders the comments of a revision. */
export interface StoredComment {
  id: string;
  rowVersionId: string;
  revisionId: string;
  field: string;
  cell: string;
  text: string;
  /** What the cell said when it was commented on: another text settles the comment. */
  stood: string;
  state: CommentState;
  reply?: string | null;
  writtenById: string;
  writtenByName: string;
  writtenAt: number;
  settledByName?: string | null;
  settledAt?: number | null;
  position: number;
}

export interface CommentRecord extends StoredComment {
  streetCode: string;
  sheet: string;
  rowNumber: number;
  enterpriseName: string;
}

export interface CommentSubject {
  id: string;
  state: CommentState;
  rowVersionId: string;
  revisionId: string;
  streetCode: string;
  revisionState: RevisionState;
}

export async function writeComment(tx: Transaction, comment: StoredComment): Promise<void> {
  await tx.run('comment/write-comment', { comment });
}

export function getComment(database: Database, commentId: string): Promise<CommentSubject | null> {
  return database.readOne<CommentSubject>('comment/get-comment', { commentId });
}

export interface Settlement {
  state: Exclude<CommentState, 'OPEN'>;
  reply: string | null;
  actorName: string;
  at: number;
}

/** Settles the open comments of one id, on one cell, or of a revision. */
export async function settleComments(
  tx: Transaction,
  which: { commentId: string } | { rowVersionId: string; field: string } | { revisionId: string },
  settlement: Settlement,
): Promise<void> {
  const none = { commentId: null, rowVersionId: null, field: null, revisionId: null };
  await tx.run('comment/settle-comments', { ...none, ...which, ...settlement });
}

/** Settles the comments on cells that say something else by now, in whatever way they were changed. */
export async function settleChanged(
  tx: Transaction,
  revisionId: string,
  { name, at }: { name: string; at: number },
): Promise<void> {
  const open = await tx.run<{ id: string; field: string; stood: string; cells: string; mended: string }>(
    'comment/list-open',
    { revisionId },
  );
  for (const { id, field, stood, cells, mended } of open) {
    const reply = cellText(JSON.parse(cells), JSON.parse(mended), field);
    if (reply === stood) continue;
    await settleComments(tx, { commentId: id }, { state: 'CHANGED', reply, actorName: name, at });
  }
}

/** What a cell says: what an officer put in its place, or what stands there. */
export function cellText(
  cells: Record<string, StatedCell>,
  mended: Record<string, string>,
  field: string,
): string {
  return mended[field] ?? cells[field]?.text ?? '';
}

/** Comments on rows that were moved go with them. */
export async function moveComments(tx: Transaction, revisionId: string, restId: string): Promise<void> {
  await tx.run('comment/move-comments', { revisionId, restId });
}

export interface CommentFilter {
  revisionId: string;
  state: CommentState | null;
  first: number;
  after: number | null;
}

export async function listComments(
  database: Database,
  { revisionId, state, first, after }: CommentFilter,
): Promise<{ comments: CommentRecord[]; totalCount: number }> {
  const found = await database.readOne<{ comments: CommentRecord[]; totalCount: number }>(
    'comment/list-comments',
    { revisionId, state, limit: first + 1, after: after ?? -1 },
  );
  return found ?? { comments: [], totalCount: 0 };
}
