import type { Database, Transaction } from '../database/database.ts';
import type { RevisionState } from '../revision/revision-state.ts';

/** What waits in a street at one instant. */
export interface PendingRecord {
  revisions: {
    revisionId: string;
    title: string;
    state: RevisionState;
    rows: number;
    openFindings: number;
  }[];
  /** What firms have said of themselves; hand-overs before these were kept have none. */
  corrections?: { correctionId: string; title: string; at: number; byName: string }[];
  disputes: number;
  expiring: number;
}

/** Who leaves and who follows, as the act's payload keeps it. */
export interface HandOverPayload {
  fromId: string;
  fromName: string;
  toId: string;
  toName: string;
}

/** The act of a hand-over; `payload` and `result` are JSON. */
export interface HandOverAct {
  sequence: number;
  at: number;
  actorName: string;
  note: string | null;
  payload: string;
  result: string;
}

interface PendingOf {
  streetCode: string;
  now: number;
  soon: number;
}

const nothing: PendingRecord = { revisions: [], corrections: [], disputes: 0, expiring: 0 };

export async function readPending(database: Database, of: PendingOf): Promise<PendingRecord> {
  return (await database.readOne<PendingRecord>('hand-over/read-pending', { ...of })) ?? nothing;
}

/** The same behind the ledger's lock. */
export async function pendingNow(tx: Transaction, of: PendingOf): Promise<PendingRecord> {
  const [found] = await tx.run<PendingRecord>('hand-over/read-pending', { ...of });
  return found ?? nothing;
}

/** Ends the access of who leaves; false where the two accounts are not, or no longer, of this street. */
export async function endAccess(
  tx: Transaction,
  accounts: { fromId: string; toId: string; streetCode: string; now: number },
): Promise<boolean> {
  return (await tx.run('hand-over/end-access', accounts)).length > 0;
}

export function listHandOvers(database: Database, streetCode: string): Promise<HandOverAct[]> {
  return database.read<HandOverAct>('hand-over/list-hand-overs', { streetCode });
}

/** Where a revision, or a correction, stands now, who settled it, and when. */
export interface StateNow {
  id: string;
  state: RevisionState;
  decidedAt: number | null;
  decidedByName: string | null;
}

export async function readStates(database: Database, revisionIds: string[]): Promise<Map<string, StateNow>> {
  const found = await database.read<StateNow>('hand-over/read-states', { revisionIds });
  return new Map(found.map((state) => [state.id, state]));
}
