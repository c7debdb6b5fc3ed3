import type { Propose } from '../batch/batch.service.ts';
import type { Database, Transaction } from '../database/database.ts';
import { readEdition, readEditionNumbered } from '../edition/read-edition.ts';
import { AppError } from '../error/app-error.ts';
import type { ActPlace } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, may } from '../policy/policy.ts';
import { allowedFrom, stateError } from '../revision/revision-state.ts';
import type { UnderstandRow } from '../row/row.service.ts';
import { cellsOf } from '../row/row.service.ts';
import { rowMatch } from '../row/row-key.ts';
import type { StreetService } from '../street/street.service.ts';
import { cellNames } from '../workbook/cell-names.ts';
import type { CellNames } from '../workbook/cell-text.ts';
import type { ComparedRow, RowChange } from './compare-row.ts';
import * as repository from './comparison.repository.ts';
import { proposeRows } from './propose-rows.ts';
import {
  acceptedAnyway,
  compareVersions,
  mendedTexts,
  type RowChoice,
  type Settled,
  settleRow,
  type Take,
} from './settle-row.ts';

/** A row of a revision and what became of it. */
export interface ComparisonEntry extends ComparedRow {
  row: repository.ComparedVersions;
}

export interface ComparisonView {
  unchanged: number;
  meanwhile: number;
  counts: Record<RowChange, number>;
  entries: ComparisonEntry[];
  /** Some rows were changed by somebody else after they were compared. */
  stale: boolean;
  canSettle: boolean;
}

/** What the officer chose. `conflicts`: for conflicting cells that are not chosen one by one. */
export interface Choices {
  rows: readonly RowChoice[];
  conflicts: Take | null;
}

/** A keyed file beside the lists: what changed, what goes in. */
export class ComparisonService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly streets: StreetService,
    private readonly understand: UnderstandRow,
  ) {}

  readonly propose: Propose = async (file, reading) =>
    proposeRows(
      this.database,
      cellNames(await readEdition(this.database), await this.streets.list()),
      file,
      reading,
    );

  /** What a revision changes, cell by cell. Who may see a street's drafts may see all its cells. */
  async view(actor: Actor, revisionId: string): Promise<ComparisonView> {
    const found = await repository.readComparison(this.database.reading, revisionId);
    if (!found) throw notFound();
    demandAccess(actor, 'list.view', found);
    const entries = compared(found.rows, await this.names(found.edition));
    const counts: Record<RowChange, number> = { NEW: 0, CHANGED: 0, CONFLICT: 0, REMOVED: 0, GONE: 0 };
    for (const { change } of entries) counts[change] += 1;
    const stale =
      found.batchId !== null && found.rows.some(({ base, now }) => base?.rowVersionId !== now?.rowVersionId);
    const open = found.state === 'PROPOSED' || (stale && allowedFrom('settle', found.state));
    const canSettle = open && found.batchId !== null && may(actor, 'list.mend', found);
    return { unchanged: found.unchanged, meanwhile: found.meanwhile, counts, entries, stale, canSettle };
  }

  /** Takes what was chosen into the revision, which goes on as a draft; the rest is left in a discarded one. */
  async settle(actor: Actor, revisionId: string, choices: Choices, operationId: string): Promise<void> {
    const found = await repository.readComparison(this.database.reading, revisionId);
    if (!found) throw notFound();
    demandAccess(actor, 'list.mend', found);
    if (!found.batchId || !allowedFrom('settle', found.state)) throw stateError(found.state);
    const input = {
      type: 'COMPARISON_SETTLED' as const,
      operationId,
      actor,
      subjectId: revisionId,
      payload: choices,
    };
    await this.ledger.record(input, async (tx, act) => {
      await this.settleBehindLock(tx, act, actor, revisionId, choices);
      return null;
    });
  }

  private async settleBehindLock(
    tx: Transaction,
    act: ActPlace,
    actor: Actor,
    revisionId: string,
    choices: Choices,
  ): Promise<void> {
    // Read again behind the ledger's lock: the lists may have moved.
    const found = await repository.readComparison(tx, revisionId);
    if (!found || !allowedFrom('settle', found.state)) throw stateError(found?.state ?? 'DISCARDED');
    const names = await this.names(found.edition);
    const entries = compared(found.rows, names);
    const accepted = acceptedEntries(entries, choices);
    const kept = new Set(accepted.map(({ entry }) => entry.row.rowVersionId));
    const rows = await Promise.all(
      accepted.map((one) => this.settled(found.streetCode, one.entry, one.settled, names)),
    );
    await repository.settleRows(tx, rows);
    const rowVersionIds = found.rows.map((row) => row.rowVersionId).filter((id) => !kept.has(id));
    const leftId = ledgerKey('revision-left', revisionId, act.sequence);
    await repository.leaveRows(tx, {
      revisionId,
      rowVersionIds,
      leftId,
      actorName: actor.name,
      at: act.at,
    });
    const goesOn = found.state === 'PROPOSED' ? 'DRAFT' : found.state;
    await repository.finishComparison(tx, { revisionId, state: kept.size > 0 ? goesOn : 'DISCARDED' });
  }

  /** What an accepted row says after its cells were brought together, by the rules of the reader. */
  private async settled(
    streetCode: string,
    entry: ComparisonEntry,
    settled: Settled,
    names: CellNames,
  ): Promise<repository.SettledRow> {
    const { row, change } = entry;
    const { mine } = row;
    const base = { rowVersionId: row.rowVersionId, baseVersionId: row.now?.rowVersionId ?? '' };
    const texts = change === 'REMOVED' ? {} : mendedTexts(row, settled, names);
    const mended = { ...mine.mended, ...texts };
    const collectedOn = mine.values.collectedOn?.value ?? null;
    const place = { sheet: row.sheet, rowNumber: row.rowNumber, streetCode, collectedOn };
    const understood =
      Object.keys(texts).length === 0
        ? mine
        : await this.understand(mine.list, cellsOf(mine.cells, mended), place);
    const { values, contact } = understood;
    const { matchByCode, matchByName } = rowMatch(streetCode, { list: mine.list, values });
    return {
      ...base,
      action: change === 'REMOVED' ? 'REMOVE' : row.now ? 'CHANGE' : 'ADD',
      values: JSON.stringify(values),
      mended: JSON.stringify(mended),
      title: values.enterpriseName,
      matchByCode: matchByCode || null,
      matchByName,
      contact: JSON.stringify(contact),
      selfReported: stillSelfReported(entry, settled),
    };
  }

  private async names(edition: number | null): Promise<CellNames> {
    return cellNames(await readEditionNumbered(this.database, edition ?? 0), await this.streets.list());
  }
}

/** Of the cells that say what the firm says of itself, those that the file leaves as they are in force. */
function stillSelfReported({ row, cells }: ComparisonEntry, { mended }: Settled): string[] {
  const restated = (field: string) =>
    cells.some((cell) => cell.field === field && mended[field] !== cell.now);
  return restated('known') ? [] : row.nowSelfReported.filter((field) => !restated(field));
}

function compared(rows: readonly repository.ComparedVersions[], names: CellNames): ComparisonEntry[] {
  return rows.flatMap((row) => {
    const result = compareVersions(row, names);
    return result ? [{ row, ...result }] : [];
  });
}

/** The rows that go in, with their cells brought together; refuses while a conflict is undecided. */
function acceptedEntries(entries: readonly ComparisonEntry[], { rows, conflicts }: Choices) {
  const choiceOf = new Map(rows.map((choice) => [choice.rowKey, choice]));
  const undecided: string[] = [];
  const accepted = entries.flatMap((entry) => {
    const choice = choiceOf.get(entry.row.rowKey);
    if (!(choice?.accept ?? acceptedAnyway(entry.change))) return [];
    if (entry.change === 'REMOVED') {
      return [{ entry, settled: { mended: {}, undecided: [], changesSomething: true } }];
    }
    const settled = settleRow(entry, choice, conflicts);
    undecided.push(...settled.undecided.map(({ label }) => `${entry.row.title}“${label}”`));
    return settled.changesSomething ? [{ entry, settled }] : [];
  });
  if (undecided.length > 0) {
    const first = undecided.slice(0, 3).join('、');
    throw new AppError(
      'BAD_INPUT',
      `还有 ${undecided.length} 格两边都改过(${first}),请逐格选择用哪个内容,或选“冲突都用…”。`,
      { place: { field: 'rows' } },
    );
  }
  return accepted;
}

const notFound = () => new AppError('NOT_FOUND', '没有找到这份修订,可能已被删除。请返回清单页重新选择。');
