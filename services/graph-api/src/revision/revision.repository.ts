import { moveComments } from '../comment/comment.repository.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { ActPlace } from '../ledger/act.ts';
import type { Actor } from '../policy/actor.ts';
import type { FindingSeverity } from '../row/stated-row.ts';
import type { RevisionState } from './revision-state.ts';

export interface RevisionRecord {
  id: string;
  streetCode: string;
  streetName: string;
  state: RevisionState;
  title: string;
  /** The upload it came with; null: it was filled in on the page. */
  batchId: string | null;
  createdAt: number;
  createdByName: string;
  submittedAt: number | null;
  decidedAt: number | null;
  decidedByName: string | null;
  reason: string | null;
  rowCount: number;
  adds: number;
  changes: number;
  removes: number;
  confirms: number;
  openComments: number;
  findingTotals: { severity: FindingSeverity; open: number; total: number }[];
}

export interface RevisionFilter {
  streetCode: string | null;
  state: RevisionState | null;
  /** Only those handed in in this period. */
  periodId?: string | null;
  first: number;
  after: { createdAt: number; id: string } | null;
}

export interface RevisionPage {
  revisions: RevisionRecord[];
  totalCount: number;
}

export function getRevision(database: Database, revisionId: string): Promise<RevisionRecord | null> {
  return database.readOne<RevisionRecord>('revision/get-revision', { revisionId });
}

/** The revisions that came of a file, in its order; a file makes some tens at most. */
export function listRevisionsOfBatch(database: Database, batchId: string): Promise<RevisionRecord[]> {
  return database.read<RevisionRecord>('revision/list-of-batch', { batchId });
}

/** One more than `first` is read, so that the caller knows whether there is a next page. */
export async function listRevisions(database: Database, filter: RevisionFilter): Promise<RevisionPage> {
  const [page] = await database.read<RevisionPage>('revision/list-revisions', {
    streetCode: filter.streetCode,
    state: filter.state,
    periodId: filter.periodId ?? null,
    limit: filter.first + 1,
    createdAt: filter.after?.createdAt ?? null,
    id: filter.after?.id ?? null,
  });
  return page ?? { revisions: [], totalCount: 0 };
}

export async function getState(tx: Transaction, revisionId: string): Promise<RevisionState> {
  const [record] = await tx.run<{ state: RevisionState }>('revision/get-state', { revisionId });
  return record?.state ?? 'DISCARDED';
}

export async function setState(
  tx: Transaction,
  change: { revisionId: string; state: RevisionState; submittedAt: number },
): Promise<void> {
  await tx.run('revision/submit-revision', change);
}

/** Did this account make, mend or hand in the revision? */
export async function isAuthor(tx: Transaction, revisionId: string, actorId: string): Promise<boolean> {
  const records = await tx.run('revision/find-authorship', { revisionId, actorId });
  return records.length > 0;
}

export async function decide(
  tx: Transaction,
  decision: {
    revisionId: string;
    state: RevisionState;
    actorName: string;
    at: number;
    reason: string | null;
  },
): Promise<void> {
  await tx.run('revision/decide-revision', decision);
}

const REST_REASON = '未通过的行,请完善后重新提交';
const OUTDATED_REASON = '这些行填报之后,清单里又有了新内容或被撤回,请核对后重新提交';

export interface Approval {
  revisionId: string;
  /** null = all rows. */
  rowKeys: readonly string[] | null;
  actor: Actor;
  act: ActPlace;
  /** The id of the revision that rows not chosen move to. */
  restId: string;
}

/**
 * Puts rows in force; answers their keys. Rows that were filled in over a version that no longer holds are not: they
 * go back with those that were not chosen.
 */
export async function approveRows(tx: Transaction, approval: Approval): Promise<string[]> {
  const { revisionId, rowKeys, actor, act, restId } = approval;
  const outdated = (await tx.run<{ rowKey: string }>('revision/list-outdated-rows', { revisionId })).map(
    ({ rowKey }) => rowKey,
  );
  if (rowKeys || outdated.length > 0) {
    const reason = outdated.length > 0 ? OUTDATED_REASON : REST_REASON;
    const rest = { revisionId, rowKeys, outdated, restId, reason, actorName: actor.name, at: act.at };
    await tx.run('revision/move-rest', rest);
    await moveComments(tx, revisionId, restId);
  }
  const records = await tx.run<{ rowKey: string }>('revision/approve-rows', {
    revisionId,
    sequence: act.sequence,
    at: act.at,
    actorName: actor.name,
  });
  return records.map((record) => record.rowKey);
}

export async function withdrawRows(
  tx: Transaction,
  withdrawal: { revisionId: string; sequence: number },
): Promise<string[]> {
  const records = await tx.run<{ rowKey: string }>('revision/withdraw-rows', withdrawal);
  return records.map((record) => record.rowKey);
}
