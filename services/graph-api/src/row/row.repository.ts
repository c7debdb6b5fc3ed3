import type { Database, Transaction } from '../database/database.ts';
import type { ActType } from '../ledger/act.ts';
import type { RevisionState } from '../revision/revision-state.ts';
import { renewed } from './renewal.ts';
import type { RowMatch } from './row-key.ts';
import type { RowAction } from './row-version.ts';
import type { FindingSeverity, ListKind, StatedCell, StatedContact, StatedValues } from './stated-row.ts';

export interface FindingRecord {
  id: string;
  rowVersionId: string;
  rowKey: string;
  revisionId: string;
  streetCode: string;
  revisionState: RevisionState;
  code: string;
  severity: FindingSeverity;
  state: 'OPEN' | 'MENDED' | 'CONFIRMED';
  file: string;
  sheet: string;
  cell: string;
  field: string;
  original: string;
  message: string;
  remedy: string;
  suggestions: string[];
  position: number;
}

export interface ActRecord {
  sequence: number;
  type: ActType;
  at: number;
  actorName: string;
  note: string | null;
}

export interface RowRecord {
  rowKey: string;
  rowVersionId: string;
  list: ListKind;
  action: RowAction;
  /** When it was said on the page that nothing has changed; null for any other version. */
  confirmedAt: number | null;
  revisionId: string;
  revisionState: RevisionState;
  batchId: string | null;
  streetCode: string;
  streetName: string;
  fileName: string;
  fileSha256: string | null;
  sheet: string;
  rowNumber: number;
  position: number;
  title: string;
  values: StatedValues;
  mended: Record<string, string>;
  cells: Record<string, StatedCell>;
  enterpriseId: string | null;
  /** The cells that say what the firm says of itself. */
  selfReported: string[];
  approvedAt: number | null;
  withdrawn: boolean;
  /** It states a demand that is not public; only where one row is read. */
  withheld?: boolean;
  findings: FindingRecord[];
  acts: ActRecord[];
  versions: RowVersionRecord[];
}

/** A version of a row among the others. */
export interface RowVersionRecord {
  rowVersionId: string;
  revisionId: string;
  action: RowAction;
  state: RevisionState;
  at: number;
  statedByName: string;
  decidedByName: string | null;
  reason: string | null;
  approvedSequence: number | null;
  withdrawnSequence: number | null;
  confirmedAt: number | null;
  values: StatedValues;
  mended: Record<string, string>;
  cells: Record<string, StatedCell>;
}

/** What a version says, as it is kept. */
type Stored<Version> = Omit<Version, 'values' | 'mended' | 'cells'> & {
  values: string;
  mended: string;
  cells: string;
};

type StoredRow = Omit<Stored<RowRecord>, 'versions'> & { versions: Stored<RowVersionRecord>[] };

function parsed(record: StoredRow): RowRecord {
  const { versions, ...row } = record;
  return {
    ...said(row),
    versions: versions.map((version) => ({
      ...said(version),
      approvedSequence: version.approvedSequence ?? null,
      withdrawnSequence: version.withdrawnSequence ?? null,
    })),
  };
}

function said<Version extends Stored<{ confirmedAt: number | null }>>(version: Version) {
  return {
    ...version,
    values: renewed(JSON.parse(version.values) as StatedValues, version.confirmedAt ?? null),
    confirmedAt: version.confirmedAt ?? null,
    mended: JSON.parse(version.mended) as Record<string, string>,
    cells: JSON.parse(version.cells) as Record<string, StatedCell>,
  };
}

export async function getRow(database: Database, rowVersionId: string): Promise<RowRecord | null> {
  const record = await database.readOne<StoredRow>('row/get-row', { rowVersionId });
  return record && parsed(record);
}

export interface RowPage {
  rows: RowRecord[];
  totalCount: number;
}

/** Rows of a revision in the order of the file; `after` is the position of the last one seen. */
export async function listRows(
  database: Database,
  filter: { revisionId: string; onlyWithFindings: boolean; first: number; after: number | null },
): Promise<RowPage> {
  const [page] = await database.read<{ rows: StoredRow[]; totalCount: number }>('row/list-rows', {
    revisionId: filter.revisionId,
    onlyWithFindings: filter.onlyWithFindings,
    limit: filter.first + 1,
    after: filter.after ?? -1,
  });
  return { rows: (page?.rows ?? []).map(parsed), totalCount: page?.totalCount ?? 0 };
}

export function getFinding(database: Database, findingId: string): Promise<FindingRecord | null> {
  return database.readOne<FindingRecord>('finding/get-finding', { findingId });
}

export interface FindingPage {
  findings: FindingRecord[];
  totalCount: number;
}

export async function listFindings(
  database: Database,
  filter: {
    revisionId: string;
    state: FindingRecord['state'] | null;
    severity: FindingSeverity | null;
    first: number;
    after: number | null;
  },
): Promise<FindingPage> {
  const [page] = await database.read<FindingPage>('finding/list-findings', {
    revisionId: filter.revisionId,
    state: filter.state,
    severity: filter.severity,
    limit: filter.first + 1,
    after: filter.after ?? -1,
  });
  return page ?? { findings: [], totalCount: 0 };
}

export async function listActs(database: Database, subjectIds: readonly string[]): Promise<ActRecord[]> {
  return database.read<ActRecord>('ledger/list-acts-of', { subjectIds });
}

export async function getRevisionState(tx: Transaction, rowVersionId: string): Promise<RevisionState> {
  const [record] = await tx.run<{ state: RevisionState }>('row/get-revision-state', { rowVersionId });
  return record?.state ?? 'DISCARDED';
}

export async function writeMended(
  tx: Transaction,
  change: {
    rowVersionId: string;
    field: string;
    values: StatedValues;
    mended: Record<string, string>;
    title: string;
    contact: StatedContact;
    match: RowMatch;
  },
): Promise<void> {
  await tx.run('row/mend-row', {
    rowVersionId: change.rowVersionId,
    field: change.field,
    values: JSON.stringify(change.values),
    mended: JSON.stringify(change.mended),
    title: change.title,
    contact: JSON.stringify(change.contact),
    matchByCode: change.match.matchByCode || null,
    matchByName: change.match.matchByName,
  });
}

export async function settleFindings(
  tx: Transaction,
  rowVersionId: string,
  fields: readonly string[],
): Promise<void> {
  await tx.run('finding/settle-findings', { rowVersionId, fields });
}

export async function writeFindings(tx: Transaction, findings: readonly object[]): Promise<void> {
  if (findings.length > 0) await tx.run('finding/write-findings', { findings });
}

export async function confirmFinding(tx: Transaction, findingId: string): Promise<void> {
  await tx.run('finding/confirm-finding', { findingId });
}

/** A version of a row as it is kept, with its raw cells. */
interface WrittenVersion {
  version: { id: string; baseVersionId?: string | null };
}

/** Writes what a revision says of its rows; a version that goes on from another one is tied to it. */
export async function writeRowVersions(
  tx: Transaction,
  revisionId: string,
  versions: readonly WrittenVersion[],
): Promise<void> {
  await tx.run('row/write-row-versions', { versions, revisionId });
  const based = versions.flatMap(({ version: { id, baseVersionId } }) =>
    baseVersionId ? [{ id, baseVersionId }] : [],
  );
  if (based.length > 0) await tx.run('row/tie-to-bases', { versions: based });
}
