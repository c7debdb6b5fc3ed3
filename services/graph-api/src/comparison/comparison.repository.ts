import type { Database, Transaction } from '../database/database.ts';
import type { RevisionState } from '../revision/revision-state.ts';
import type { RowAction } from '../row/row-version.ts';
import type { ListKind } from '../row/stated-row.ts';
import { type RowInForce, type StoredVersion, saidBy } from '../workbook/workbook.repository.ts';

/** A row of a revision beside the version it was compared with and the one that is in force now. */
export interface ComparedVersions {
  rowKey: string;
  rowVersionId: string;
  action: RowAction;
  sheet: string;
  rowNumber: number;
  title: string;
  position: number;
  mine: RowInForce;
  base: RowInForce | null;
  now: RowInForce | null;
  nowStatedBy: string | null;
  nowApprovedAt: number | null;
  /** The cells of the version in force that say what the firm says of itself. */
  nowSelfReported: string[];
}

export interface ComparisonRecord {
  streetCode: string;
  /** Null for what was filled in on the page: its rows are brought up to date where they are filled in. */
  batchId: string | null;
  state: RevisionState;
  /** Rows of the file that say what the list says. */
  unchanged: number;
  /** Rows that only somebody else has changed since the workbook was filled in. */
  meanwhile: number;
  edition: number | null;
  rows: ComparedVersions[];
}

type StoredRow = Omit<ComparedVersions, 'mine' | 'base' | 'now'> & {
  mine: StoredVersion;
  base: StoredVersion | null;
  now: StoredVersion | null;
};

export async function readComparison(
  reader: Pick<Transaction, 'run'>,
  revisionId: string,
): Promise<ComparisonRecord | null> {
  const [found] = await reader.run<Omit<ComparisonRecord, 'rows'> & { rows: StoredRow[] }>(
    'comparison/read-comparison',
    { revisionId },
  );
  if (!found) return null;
  const rows = found.rows.map(({ mine, base, now, ...row }) => ({
    ...row,
    mine: saidBy(mine),
    base: base && saidBy(base),
    now: now && saidBy(now),
  }));
  return { ...found, rows };
}

/** Later than every act: what is in force now. */
export const NOW = Number.MAX_SAFE_INTEGER;

/** A row at an act of the ledger. */
export interface RowAt {
  rowKey: string;
  sequence: number;
}

export const placeOf = ({ rowKey, sequence }: RowAt): string => `${rowKey}@${sequence}`;

/** Whose row a key is, and what it said as of an act. */
export interface KeyAtBase extends RowAt {
  streetCode: string;
  list: ListKind;
  /** The firm, as the row called it then; null: it was not yet there. */
  title: string | null;
  inForce: boolean;
}

export function findKeys(database: Database, entries: readonly RowAt[]): Promise<KeyAtBase[]> {
  return database.read<KeyAtBase>('comparison/find-keys', { entries });
}

/** The versions of a street's rows as of an act each, by `placeOf`. */
export async function readVersions(
  database: Database,
  streetCode: string,
  entries: readonly RowAt[],
): Promise<Map<string, RowInForce>> {
  const records = await database.read<StoredVersion & RowAt>('comparison/read-versions', {
    streetCode,
    entries,
  });
  return new Map(records.map((record) => [placeOf(record), saidBy(record)]));
}

/** Names of the firms whose rows were compared with a version that is no longer in force. */
export async function listStaleRows(
  tx: Transaction,
  revisionId: string,
  rowKeys: readonly string[] | null,
): Promise<string[]> {
  const records = await tx.run<{ title: string }>('comparison/list-stale-rows', { revisionId, rowKeys });
  return records.map(({ title }) => title);
}

/** What an accepted row says. */
export interface SettledRow {
  rowVersionId: string;
  action: RowAction;
  /** The version that is in force now, or '' where none is. */
  baseVersionId: string;
  values: string;
  mended: string;
  title: string;
  matchByCode: string | null;
  matchByName: string;
  contact: string;
  selfReported: string[];
}

export async function settleRows(tx: Transaction, rows: readonly SettledRow[]): Promise<void> {
  if (rows.length > 0) await tx.run('comparison/settle-rows', { rows });
}

export async function leaveRows(
  tx: Transaction,
  left: {
    revisionId: string;
    rowVersionIds: readonly string[];
    leftId: string;
    actorName: string;
    at: number;
  },
): Promise<void> {
  if (left.rowVersionIds.length > 0) await tx.run('comparison/leave-rows', { ...left });
}

export async function finishComparison(
  tx: Transaction,
  end: { revisionId: string; state: RevisionState },
): Promise<void> {
  await tx.run('comparison/finish-comparison', end);
}
