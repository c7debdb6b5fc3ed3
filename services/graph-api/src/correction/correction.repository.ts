import type { Database, Transaction } from '../database/database.ts';
import type { ActPlace } from '../ledger/act.ts';
import type { Actor } from '../policy/actor.ts';
import type { RevisionState } from '../revision/revision-state.ts';
import { renewed } from '../row/renewal.ts';
import { writeRowVersions } from '../row/row.repository.ts';
import type { RowAction } from '../row/row-version.ts';
import type { ListKind, StatedCell, StatedValues } from '../row/stated-row.ts';
import type { Written } from '../standing-list/row-texts.ts';
import type { DraftVersion, OpenRow } from '../standing-list/standing-list.repository.ts';

type Stored<Extra> = Extra & { values: string; mended: string; cells: string; confirmedAt: number | null };

/** What a firm has said of itself, as it is kept; instants are UTC milliseconds. */
export interface CorrectionRecord {
  id: string;
  streetCode: string;
  streetName: string;
  /** The firm that counts now for the one that said it. */
  enterpriseId: string;
  enterpriseName: string;
  state: RevisionState;
  /** Why, in the firm's words; '' when it gave no reason. */
  why: string;
  createdAt: number;
  createdByName: string;
  decidedAt: number | null;
  decidedByName: string | null;
  reason: string | null;
  rowKey: string;
  rowVersionId: string;
  list: ListKind;
  action: RowAction;
  editedFields: string[] | null;
  stated: Written;
  /** Which cells the street took over; null: none, or as a whole before cells could be chosen. */
  takenFields: string[] | null;
  /** What the row said when it was corrected; null: it is a new row. */
  former: (Written & { id: string }) | null;
  /** What it says now; null: it is not in force. */
  current: (Written & { id: string }) | null;
  /** What the street made of it in its own revision; null: nothing, or it changed that back. */
  taken: { revisionId: string; state: RevisionState; approvedAt: number | null; inForce: boolean } | null;
  findings: OpenRow['findings'];
}

export interface AskedCorrections {
  streetCode: string | null;
  enterpriseId: string | null;
  rowKey: string | null;
  ids: readonly string[];
  /** Those that wait; those that are settled; null: both. */
  waiting: boolean | null;
  now: number;
  limit: number;
  after: { createdAt: number; id: string } | null;
}

type StoredCorrection = Omit<CorrectionRecord, 'stated' | 'former' | 'current'> & {
  stated: Stored<object>;
  former: Stored<{ id: string }> | null;
  current: Stored<{ id: string; action: RowAction }> | null;
};

function written<Extra extends object>(stored: Stored<Extra>): Extra & Written {
  const confirmedAt = stored.confirmedAt ?? null;
  return {
    ...stored,
    confirmedAt,
    values: renewed(JSON.parse(stored.values) as StatedValues, confirmedAt),
    mended: JSON.parse(stored.mended) as Record<string, string>,
    cells: JSON.parse(stored.cells) as Record<string, StatedCell>,
  };
}

export async function listCorrections(
  reading: Pick<Transaction, 'run'>,
  { after, ...asked }: AskedCorrections,
): Promise<{ corrections: CorrectionRecord[]; totalCount: number }> {
  const [page] = await reading.run<{ corrections: StoredCorrection[]; totalCount: number }>(
    'correction/list-corrections',
    { ...asked, createdAt: after?.createdAt ?? null, id: after?.id ?? null },
  );
  const corrections = (page?.corrections ?? []).map(({ stated, former, current, ...same }) => ({
    ...same,
    stated: written(stated),
    former: former && written(former),
    current: current && current.action !== 'REMOVE' ? written(current) : null,
  }));
  return { corrections, totalCount: page?.totalCount ?? 0 };
}

export interface RowOwner {
  streetCode: string;
  list: ListKind;
  enterpriseId: string | null;
}

export function rowOwner(database: Database, rowKey: string): Promise<RowOwner | null> {
  return database.readOne<RowOwner>('correction/read-row', { rowKey });
}

export interface CorrectionOwner {
  streetCode: string;
  enterpriseId: string;
  state: RevisionState;
}

export function correctionOwner(
  database: Database,
  id: string,
  now: number,
): Promise<CorrectionOwner | null> {
  return database.readOne<CorrectionOwner>('correction/get-owner', { id, now });
}

export interface NewCorrection {
  id: string;
  streetCode: string;
  enterpriseId: string;
  title: string;
  why: string;
}

/** A revision of one row, by a firm. */
export async function writeCorrection(
  tx: Transaction,
  correction: NewCorrection,
  { version, findings }: { version: DraftVersion; findings: readonly Record<string, unknown>[] },
  by: { actor: Actor; act: ActPlace },
): Promise<void> {
  const made = {
    createdAt: by.act.at,
    createdById: by.actor.id,
    createdByName: by.actor.name,
    submittedAt: by.act.at,
  };
  await tx.run('standing-list/write-revision', { revision: { ...correction, state: 'OFFERED', ...made } });
  await writeRowVersions(tx, correction.id, [version]);
  if (findings.length > 0) await tx.run('finding/write-findings', { findings });
}

export interface Settlement {
  state: 'TAKEN' | 'DECLINED' | 'DISCARDED';
  actorName: string;
  at: number;
  reason: string | null;
}

/** A correction that is settled, with the cells that are taken over of it. */
export interface Settled {
  id: string;
  takenFields: string[] | null;
}

/** Settles what still waits among these; answers how many did. */
export async function settle(
  tx: Transaction,
  settled: readonly Settled[],
  settlement: Settlement,
): Promise<number> {
  return (await tx.run('correction/settle-corrections', { settled, ...settlement })).length;
}
