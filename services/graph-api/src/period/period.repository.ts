import type { Database, Transaction } from '../database/database.ts';
import type { HandedRevision, Tally } from './hand-in.ts';
import type { PeriodSpan } from './period-span.ts';

export interface PeriodRecord extends PeriodSpan {
  /** 2026-Q3 or 2026-07. */
  id: string;
  dueOn: string;
  /** When the last day is over, UTC milliseconds. */
  dueAt: number;
  note?: string | null;
  openedAt: number;
  openedByName: string;
  /** When the next one was opened. */
  closedAt?: number | null;
}

interface Reads {
  run: Transaction['run'];
}

export async function listPeriods(reads: Reads): Promise<PeriodRecord[]> {
  const records = await reads.run<{ period: PeriodRecord }>('period/list-periods');
  return records.map(({ period }) => period);
}

export async function openPeriod(tx: Transaction, period: PeriodRecord): Promise<void> {
  await tx.run('period/open-period', { period, at: period.openedAt });
}

/** Answers whether there is such a period. */
export async function changePeriod(
  tx: Transaction,
  change: { periodId: string; dueOn: string; dueAt: number; note: string | null },
): Promise<boolean> {
  return (await tx.run('period/change-period', change)).length > 0;
}

/** A revision that is handed in for the first time belongs to the open period. */
export async function assignRevision(tx: Transaction, revisionId: string, at: number): Promise<void> {
  await tx.run('period/assign-revision', { revisionId, at });
}

/** The period that is open, and what streets have handed in in it, as a workbench reads them. */
export interface OpenPeriodRecord {
  period: PeriodRecord | null;
  handedIn: HandedRevision[];
}

export interface ProgressRecord {
  revisions: HandedRevision[];
  tallies: (Tally & { streetCode: string })[];
  known: { streetCode: string; segments: number }[];
  segments: number;
}

export async function readProgress(
  database: Database,
  about: { periodId: string; streetCodes: string[]; at: number },
): Promise<ProgressRecord> {
  const found = await database.readOne<ProgressRecord>('period/read-progress', about);
  return found ?? { revisions: [], tallies: [], known: [], segments: 0 };
}

export function listTallies(
  database: Database,
  about: { streetCode: string; periodId: string; at: number },
): Promise<(Tally & { revisionId: string; title: string })[]> {
  return database.read('period/list-tallies', about);
}
