import type { RowsLeftAlone } from '../comparison/propose-rows.ts';
import type { Database, Transaction } from '../database/database.ts';
import { giveMemoryBack } from '../give-memory-back.ts';
import type { ActPlace } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Actor } from '../policy/actor.ts';
import type { RevisionState } from '../revision/revision-state.ts';
import { renewed } from '../row/renewal.ts';
import { writeRowVersions } from '../row/row.repository.ts';
import type { RowMatch } from '../row/row-key.ts';
import type { ReadFinding, SkippedRow, StatedValues } from '../row/stated-row.ts';
import type { DraftRow, UploadedFile } from './batch.service.ts';

export interface BatchRecord {
  id: string;
  streetCode: string;
  streetName: string;
  fileName: string;
  sha256: string;
  bytes: number;
  rowCount: number;
  skipped: SkippedRow[];
  uploadedAt: number;
  uploadedByName: string;
  withdrawnAt: number | null;
  revisionCount: number;
}

export async function getBatch(database: Database, batchId: string): Promise<BatchRecord | null> {
  const record = await database.readOne<Omit<BatchRecord, 'skipped'> & { skipped: string }>(
    'batch/get-batch',
    {
      batchId,
    },
  );
  return record && { ...record, skipped: JSON.parse(record.skipped) as SkippedRow[] };
}

/** The rows in force that some matches mean, by `matchByCode` and by `matchByName`. */
export async function findCurrentRows(database: Database, matches: readonly RowMatch[]) {
  const records = await database.read<{
    match: string;
    rowKey: string;
    values: string;
    confirmedAt: number | null;
  }>('row/find-current-rows', {
    codes: matches.flatMap((match) => match.matchByCode || []),
    names: matches.map((match) => match.matchByName),
  });
  return new Map(
    records.map(({ match, rowKey, values, confirmedAt }) => [
      match,
      { rowKey, values: renewed(JSON.parse(values) as StatedValues, confirmedAt ?? null) },
    ]),
  );
}

/** Some rows of a file, as many as one revision holds. */
export interface PieceDraft {
  revisionId: string;
  batchId: string;
  file: UploadedFile;
  drafts: readonly DraftRow[];
  actor: Actor;
  demo: boolean;
  /** By what a piece that an earlier attempt wrote is known to be the same; null where it is written with its batch. */
  digest: string | null;
}

/**
 * Writes a revision of a file with its rows. Nobody sees it before `takeInBatch`. What the same operation, sent
 * twice at once, has taken in meanwhile stays as it is.
 */
export async function writePiece(tx: Transaction, piece: PieceDraft): Promise<void> {
  const { batchId, revisionId, file, drafts, actor, digest } = piece;
  const { streetCode, fileName } = file;
  const createdBy = { createdById: actor.id, createdByName: actor.name };
  const [written] = await tx.run<{ takenIn: boolean }>('batch/write-revision', {
    revision: {
      id: revisionId,
      batchId,
      streetCode,
      state: 'INCOMING',
      title: fileName,
      digest,
      ...createdBy,
    },
  });
  if (written?.takenIn) return;
  for (let from = 0; from < drafts.length; from += ROWS_A_STATEMENT) {
    await writeRows(tx, piece, from);
    // A piece of a long file: what its statements left would be many times what they hold.
    if (digest !== null) giveMemoryBack();
  }
}

/** A statement of all rows would be in memory several times on its way. */
const ROWS_A_STATEMENT = 500;
/** Places among the findings of a revision that each row has. */
const FINDINGS_A_ROW = 1_000;

async function writeRows(tx: Transaction, piece: PieceDraft, from: number): Promise<void> {
  const rows = piece.drafts.slice(from, from + ROWS_A_STATEMENT);
  const versions = rows.map((entry, index) => versionOf(piece, entry, from + index));
  await writeRowVersions(tx, piece.revisionId, versions);
  const findings = rows.flatMap((entry, index) => {
    const version = versions[index]?.version;
    if (!version) return [];
    return entry.findings.map((finding, at) =>
      findingRecord(finding, version, (from + index) * FINDINGS_A_ROW + at),
    );
  });
  if (findings.length > 0) await tx.run('finding/write-findings', { findings });
}

/** A file that is all there. */
export interface BatchDraft {
  batchId: string;
  file: UploadedFile;
  rowCount: number;
  skipped: readonly SkippedRow[];
  state: Extract<RevisionState, 'PROPOSED' | 'DRAFT'>;
  left: RowsLeftAlone;
  revisionIds: readonly string[];
  actor: Actor;
  at: number;
  sequence: number;
}

/** Makes a batch of the revisions that were written of a file. */
export async function takeInBatch(tx: Transaction, draft: BatchDraft): Promise<void> {
  const { batchId, file, revisionIds, state, left, actor, sequence } = draft;
  const many = revisionIds.length > 1;
  const pieces = revisionIds.map((id, index) => ({
    id,
    part: index + 1,
    title: many ? `${file.fileName} 第 ${index + 1}/${revisionIds.length} 部分` : file.fileName,
    // What is left alone is of the file as a whole; it is told once.
    ...(index === 0 ? left : { unchanged: 0, meanwhile: 0 }),
  }));
  const batch = {
    id: batchId,
    streetCode: file.streetCode,
    fileName: file.fileName,
    sha256: file.sha256,
    bytes: file.bytes.byteLength,
    rowCount: draft.rowCount,
    skipped: JSON.stringify(draft.skipped),
    uploadedAt: draft.at,
    uploadedById: actor.id,
    uploadedByName: actor.name,
  };
  await tx.run('batch/take-in', { batch, pieces, state, sequence });
}

/** The revisions of a file that is not yet all there, and the digest of each. */
export async function listIncoming(database: Database, batchId: string): Promise<Map<string, string>> {
  const found = await database.read<{ id: string; digest: string }>('batch/list-incoming', { batchId });
  return new Map(found.map(({ id, digest }) => [id, digest]));
}

export async function removeIncoming(tx: Transaction, revisionId: string): Promise<void> {
  await tx.run('batch/remove-incoming', { revisionId });
}

function versionOf(draft: PieceDraft, entry: DraftRow, position: number) {
  const { row } = entry;
  const id = ledgerKey('row-version', draft.revisionId, entry.rowKey);
  return {
    rowKey: entry.rowKey,
    row: { streetCode: draft.file.streetCode, list: row.list },
    version: {
      id,
      rowKey: entry.rowKey,
      revisionId: draft.revisionId,
      batchId: draft.batchId,
      streetCode: draft.file.streetCode,
      list: row.list,
      action: entry.action,
      fileName: draft.file.fileName,
      sheet: row.sheet,
      rowNumber: row.rowNumber,
      position,
      title: row.values.enterpriseName,
      values: JSON.stringify(row.values),
      mended: '{}',
      matchByCode: entry.matchByCode || null,
      matchByName: entry.matchByName,
      baseVersionId: entry.baseVersionId ?? null,
      statedByName: draft.actor.name,
      demo: draft.demo,
    },
    raw: { id, cells: JSON.stringify(row.cells), contact: JSON.stringify(row.contact) },
  };
}

/** A finding as it is kept. `position` orders the findings of a revision. */
export function findingRecord(
  finding: ReadFinding,
  version: { id: string; rowKey: string; revisionId: string; fileName: string },
  position: number,
) {
  const { rowNumber: _, ...said } = finding;
  return {
    ...said,
    id: ledgerKey('finding', version.id, finding.field, finding.code, position),
    rowVersionId: version.id,
    revisionId: version.revisionId,
    rowKey: version.rowKey,
    file: version.fileName,
    state: 'OPEN',
    position,
  };
}

/** Marks all of a batch withdrawn; null when it was already. Answers the rows whose facts may change. */
export async function withdrawBatch(tx: Transaction, batchId: string, actorName: string, act: ActPlace) {
  const [record] = await tx.run<{ rowKeys: string[] }>('batch/withdraw-batch', {
    batchId,
    actorName,
    sequence: act.sequence,
    at: act.at,
  });
  return record ?? null;
}
