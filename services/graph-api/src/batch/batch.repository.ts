import type { Database, Transaction } from '../database/database.ts';
import type { ActPlace } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Actor } from '../policy/actor.ts';
import type { RevisionState } from '../revision/revision-state.ts';
import { renewed } from '../row/renewal.ts';
import type { RowMatch } from '../row/row-key.ts';
import type { ReadFinding, ReadWorkbook, SkippedRow, StatedValues } from '../row/stated-row.ts';
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

export interface BatchDraft {
  batchId: string;
  revisionId: string;
  file: UploadedFile;
  read: ReadWorkbook;
  drafts: readonly DraftRow[];
  state: Extract<RevisionState, 'PROPOSED' | 'DRAFT'>;
  unchanged: number;
  meanwhile: number;
  actor: Actor;
  at: number;
  sequence: number;
  demo: boolean;
}

export async function writeBatch(tx: Transaction, draft: BatchDraft): Promise<void> {
  const { batchId, revisionId, file, read, drafts, state, unchanged, meanwhile, actor, at } = draft;
  await tx.run('batch/write-batch', {
    batch: {
      id: batchId,
      streetCode: file.streetCode,
      fileName: file.fileName,
      sha256: file.sha256,
      bytes: file.bytes.byteLength,
      rowCount: drafts.length,
      skipped: JSON.stringify(read.skipped),
      uploadedAt: at,
      uploadedById: actor.id,
      uploadedByName: actor.name,
    },
    revision: {
      id: revisionId,
      batchId,
      streetCode: file.streetCode,
      state,
      unchanged,
      meanwhile,
      title: file.fileName,
      createdAt: at,
      createdById: actor.id,
      createdByName: actor.name,
    },
  });
  const versions = drafts.map((entry, position) => versionOf(draft, entry, position));
  await tx.run('row/write-row-versions', { versions, revisionId });
  const findings = findingsOf(draft, versions);
  if (findings.length > 0) await tx.run('finding/write-findings', { findings });
}

type VersionRecord = ReturnType<typeof versionOf>;

function versionOf(draft: BatchDraft, entry: DraftRow, position: number) {
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
      statedSequence: draft.sequence,
      statedByName: draft.actor.name,
      demo: draft.demo,
    },
    raw: { id, cells: JSON.stringify(row.cells), contact: JSON.stringify(row.contact) },
  };
}

function findingsOf(draft: BatchDraft, versions: readonly VersionRecord[]) {
  const byPlace = new Map(
    versions.map((entry) => [`${entry.version.sheet}!${entry.version.rowNumber}`, entry]),
  );
  return draft.read.findings.flatMap((finding, position) => {
    const entry = byPlace.get(`${finding.sheet}!${finding.rowNumber}`);
    return entry ? [findingRecord(finding, entry.version, position)] : [];
  });
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
