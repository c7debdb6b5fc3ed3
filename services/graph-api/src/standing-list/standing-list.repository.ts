import type { findingRecord } from '../batch/batch.repository.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { ActPlace } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Actor } from '../policy/actor.ts';
import { normaliseName } from '../projection/identity.ts';
import type { RevisionState } from '../revision/revision-state.ts';
import { renewed } from '../row/renewal.ts';
import { writeRowVersions } from '../row/row.repository.ts';
import type { RowAction } from '../row/row-version.ts';
import type { FindingSeverity, ListKind, StatedCell, StatedValues } from '../row/stated-row.ts';

/** A row in force that could be confirmed. */
export interface ConfirmableRow {
  rowKey: string;
  versionId: string;
  list: ListKind;
  title: string;
}

/** Which rows of a street: all of some lists, those about a firm, those with these keys. */
export interface RowScope {
  lists: readonly ListKind[];
  enterpriseId: string | null;
  rowKeys: readonly string[];
}

export function findConfirmable(
  tx: Transaction,
  streetCode: string,
  scope: RowScope,
  limit: number,
): Promise<ConfirmableRow[]> {
  return tx.run<ConfirmableRow>('standing-list/find-confirmable', { streetCode, ...scope, limit });
}

/** A revision without a file, made by an act. */
export interface PageRevision {
  id: string;
  streetCode: string;
  state: RevisionState;
  title: string;
}

export async function writeRevision(
  tx: Transaction,
  revision: PageRevision,
  actor: Actor,
  at: number,
): Promise<void> {
  const submittedAt = revision.state === 'SUBMITTED' ? at : null;
  const made = { createdAt: at, createdById: actor.id, createdByName: actor.name, submittedAt };
  await tx.run('standing-list/write-revision', { revision: { ...revision, ...made } });
}

export async function writeConfirmations(
  tx: Transaction,
  revisionId: string,
  rows: readonly ConfirmableRow[],
  actor: Actor,
  act: ActPlace,
): Promise<void> {
  const entries = rows.map(({ rowKey, versionId }, position) => ({
    id: ledgerKey('row-version', revisionId, rowKey),
    baseVersionId: versionId,
    position,
  }));
  const said = { sequence: act.sequence, at: act.at, actorName: actor.name };
  await tx.run('standing-list/write-confirmations', { revisionId, entries, ...said });
}

/** What a row version says, as it is kept. */
interface Said {
  id: string;
  values: StatedValues;
  mended: Record<string, string>;
  cells: Record<string, StatedCell>;
  confirmedAt: number | null;
  /** The cells that say what the firm says of itself; null: none. */
  selfReported: string[] | null;
}

/** The version of a row that is in force. */
export interface CurrentRow extends Said {
  batchId: string | null;
  fileName: string;
  sheet: string;
  rowNumber: number;
  approvedAt: number;
  demo: boolean;
  enterpriseId: string | null;
  disputedFields: string[];
}

/** What an open revision, or one handed in, makes of a row. */
export interface OpenRow extends Said {
  action: RowAction;
  revisionId: string;
  state: RevisionState;
  baseVersionId: string | null;
  editedFields: string[] | null;
  /** What firms have said that the street took over into it. */
  correctionIds: string[] | null;
  position: number;
  findings: {
    field: string;
    severity: FindingSeverity;
    message: string;
    remedy: string;
    suggestions: string[];
  }[];
}

export interface StandingRowRecord {
  rowKey: string;
  list: ListKind;
  title: string;
  /** Stands before all others: it was added on the page and is not in force. */
  isNew: boolean;
  current: CurrentRow | null;
  open: OpenRow | null;
}

/** Which rows of a list, from behind which. */
export interface RowsAsked {
  view: 'ALL' | 'ATTENTION' | 'KEYS';
  streetCode: string;
  list: ListKind;
  text: string;
  title: string;
  rowKey: string;
  rowKeys: readonly string[];
  from: number;
  now: number;
  soon: number;
  limit: number;
  /** Rows are counted up to this. */
  most: number;
}

type Stored<Version extends Said> = Omit<Version, 'values' | 'mended' | 'cells'> & {
  values: string;
  mended: string;
  cells: string;
};

type StoredRow = Omit<StandingRowRecord, 'current' | 'open'> & {
  current: Stored<CurrentRow> | null;
  open: Stored<OpenRow> | null;
};

function parsed<Version extends Said>(version: Stored<Version>): Version {
  return {
    ...version,
    confirmedAt: version.confirmedAt ?? null,
    values: renewed(JSON.parse(version.values) as StatedValues, version.confirmedAt ?? null),
    mended: JSON.parse(version.mended) as Record<string, string>,
    cells: JSON.parse(version.cells) as Record<string, StatedCell>,
  } as unknown as Version;
}

export async function listRows(
  reading: Pick<Transaction, 'run'>,
  asked: RowsAsked,
): Promise<{ rows: StandingRowRecord[]; total: number }> {
  const [page] = await reading.run<{ rows: StoredRow[]; total: number }>('standing-list/list-rows', {
    ...asked,
  });
  const rows = (page?.rows ?? []).map((row) => ({
    ...row,
    current: row.current && parsed<CurrentRow>(row.current),
    open: row.open && parsed<OpenRow>(row.open),
  }));
  return { rows, total: page?.total ?? 0 };
}

export interface OpenRevision {
  revisionId: string;
  rowCount: number;
  /** Of its last row; -1 when it has none. */
  position: number;
}

export async function getOpenRevision(tx: Transaction, streetCode: string): Promise<OpenRevision | null> {
  const [open] = await tx.run<OpenRevision>('standing-list/get-open-revision', { streetCode });
  return open ?? null;
}

/** A draft row as it is kept: see `row/write-row-versions`. */
export interface DraftVersion {
  rowKey: string;
  row: { streetCode: string; list: ListKind };
  version: Record<string, unknown> & { id: string; revisionId: string; baseVersionId?: string | null };
  raw: { id: string; cells: string; contact: string };
}

export async function replaceDraftRows(
  tx: Transaction,
  revisionId: string,
  dropped: readonly string[],
  versions: readonly DraftVersion[],
  findings: readonly ReturnType<typeof findingRecord>[],
): Promise<void> {
  await tx.run('standing-list/drop-draft-rows', { revisionId, rowKeys: dropped });
  if (versions.length > 0) await writeRowVersions(tx, revisionId, versions);
  if (findings.length > 0) await tx.run('finding/write-findings', { findings });
  if (versions.length < dropped.length) await tx.run('standing-list/discard-if-empty', { revisionId });
}

/** A firm as the lists know it, in what everybody may see. */
export interface KnownFirm {
  name: string;
  uscc: string | null;
  streetName: string | null;
  fields: { field: string; value: string }[];
  products: string[];
}

export async function suggestFirms(
  database: Database,
  streetCode: string,
  text: string,
  at: number,
  limit: number,
): Promise<KnownFirm[]> {
  const asked = normaliseName(text);
  if (asked === '') return [];
  const known = { text: asked, title: text.trim(), streetCode, at, limit };
  return database.read<KnownFirm>('standing-list/suggest-firms', known);
}

export async function listKnownProducts(
  database: Database,
  streetCode: string,
  firm: string,
  at: number,
): Promise<string[]> {
  const name = normaliseName(firm);
  if (name === '') return [];
  const known = await database.read<{ product: string }>('standing-list/list-known-products', {
    streetCode,
    name,
    at,
  });
  return known.map(({ product }) => product);
}

/** The keys of rows in force, by the matches that some draft rows would be known again by. */
export async function findListed(
  tx: Transaction,
  versions: readonly DraftVersion[],
): Promise<ReadonlyMap<string, string>> {
  const matches = (name: 'matchByCode' | 'matchByName') =>
    versions.flatMap(({ version }) =>
      version.action === 'ADD' ? ((version[name] as string | null) ?? []) : [],
    );
  const known = { codes: matches('matchByCode'), names: matches('matchByName') };
  if (known.names.length === 0) return new Map();
  const records = await tx.run<{ match: string; rowKey: string }>('row/find-current-rows', known);
  return new Map(records.map(({ match, rowKey }) => [match, rowKey]));
}
