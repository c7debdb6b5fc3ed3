import { findCurrentRows } from '../batch/batch.repository.ts';
import type { DraftRow, UploadedFile } from '../batch/batch.service.ts';
import type { Database } from '../database/database.ts';
import { ledgerKey } from '../ledger/key.ts';
import { type RowMatch, rowMatch } from '../row/row-key.ts';
import type { FoundRow, StatedRow, WorkbookReading } from '../row/stated-row.ts';
import type { CellNames, Said } from '../workbook/cell-text.ts';
import { limits } from '../workbook/open-file.ts';
import { listSheets } from '../workbook/own-sheets.ts';
import { listKeysInForce, type RowInForce } from '../workbook/workbook.repository.ts';
import { compareRow } from './compare-row.ts';
import { NOW, placeOf, readVersions } from './comparison.repository.ts';
import { type GivenKeys, judgeKeys, keyFinding } from './given-keys.ts';

/** Rows of the list that are read at once. */
const AT_ONCE = 1_000;

/** What a keyed file changes, row by row, and how many rows it leaves alone. */
export interface Proposal {
  drafts: AsyncIterable<DraftRow>;
  /** Known once all drafts were taken. */
  left: RowsLeftAlone;
}

export interface RowsLeftAlone {
  /** Rows that say what the list says. */
  unchanged: number;
  /** Rows that the file leaves alone and somebody else has changed since it was filled in. */
  meanwhile: number;
}

/** A row of the file, with the row of the list that it goes on from. */
interface KnownRow extends FoundRow {
  rowKey: string;
  match: RowMatch;
  base: RowInForce | null;
}

/** Compares a file that carries row keys with the lists as they were when it was filled in, and as they are now. */
export function proposeRows(
  database: Database,
  names: CellNames,
  file: UploadedFile,
  reading: WorkbookReading,
): Proposal {
  const left = { unchanged: 0, meanwhile: 0 };
  return { drafts: new Proposer(database, names, file.streetCode, reading, left).drafts(), left };
}

class Proposer {
  private readonly seen = new Map<string, number>();
  /** Keys of rows that are spoken for, whether their rows were met already or not. */
  private taken = new Set<string>();
  private readonly present = new Set<string>();
  private position = 0;

  constructor(
    private readonly database: Database,
    private readonly names: CellNames,
    private readonly streetCode: string,
    private readonly reading: WorkbookReading,
    private readonly left: RowsLeftAlone,
  ) {}

  async *drafts(): AsyncGenerator<DraftRow> {
    const keys = await judgeKeys(this.database, this.streetCode, this.reading.outline);
    this.taken = new Set([...keys.believed.values()].map(({ rowKey }) => rowKey));
    for await (const piece of this.reading.pieces) {
      for (let from = 0; from < piece.length; from += AT_ONCE) {
        yield* await this.changed(await this.knownRows(piece.slice(from, from + AT_ONCE), keys));
      }
    }
    yield* this.removals();
  }

  /** The rows that change something. */
  private async changed(known: readonly KnownRow[]): Promise<DraftRow[]> {
    const inForce = await this.inForceNow(known.map(({ rowKey }) => rowKey));
    return known.flatMap(({ row, findings, rowKey, match, base }) => {
      const now = inForce.get(rowKey) ?? null;
      if (compareRow({ base, mine: saidByFile(row), now }, this.names)) {
        const action = now ? 'CHANGE' : 'ADD';
        return [{ row, findings, rowKey, ...match, action, baseVersionId: base?.rowVersionId ?? '' }];
      }
      const moved = base && now && base.rowVersionId !== now.rowVersionId;
      this.left[moved ? 'meanwhile' : 'unchanged'] += 1;
      return [];
    });
  }

  private async knownRows(found: readonly FoundRow[], keys: GivenKeys): Promise<KnownRow[]> {
    const start = this.position;
    this.position += found.length;
    const entries = found.flatMap((_, index) => {
      const given = keys.believed.get(start + index);
      return given ? [{ rowKey: given.rowKey, sequence: given.base }] : [];
    });
    const bases = await readVersions(this.database, this.streetCode, entries);
    const matched = found.map(({ row, findings }, index) => {
      const given = keys.believed.get(start + index);
      const base = (given && bases.get(placeOf({ rowKey: given.rowKey, sequence: given.base }))) ?? null;
      const match = base ? rowMatch(this.streetCode, row) : this.nextMatch(row);
      return { row, base, match, findings: [...keyFinding(keys, start + index, row), ...findings] };
    });
    const unkeyed = matched.filter(({ base }) => base === null).map(({ match }) => match);
    const current = await findCurrentRows(this.database, unkeyed);
    const known = matched.map((entry) => {
      const { base, match } = entry;
      if (base) return { ...entry, rowKey: base.rowKey };
      const inForce = current.get(match.matchByCode) ?? current.get(match.matchByName);
      const rowKey = this.freeKey(inForce?.rowKey ?? ledgerKey('row', match.matchByName));
      this.taken.add(rowKey);
      return { ...entry, rowKey };
    });
    for (const { rowKey } of known) this.present.add(rowKey);
    return known;
  }

  /** Tells rows of one file apart that would match each other. */
  private nextMatch(row: StatedRow): RowMatch {
    const { matchByName } = rowMatch(this.streetCode, row);
    const ordinal = this.seen.get(matchByName) ?? 0;
    this.seen.set(matchByName, ordinal + 1);
    return rowMatch(this.streetCode, row, ordinal);
  }

  /** A new row that is named like one that is taken already (a copy of it, say) is a row of its own. */
  private freeKey(rowKey: string): string {
    let free = rowKey;
    for (let copy = 1; this.taken.has(free); copy += 1) free = ledgerKey('row', rowKey, copy);
    return free;
  }

  /** Rows that stood in the workbook when it was filled in and no longer do, on the sheets that carry keys. */
  private async *removals(): AsyncGenerator<DraftRow> {
    const { keyed, keyedLists } = this.reading.outline;
    // Rows of several workbooks may stand together: only what stood in the oldest can be missing.
    if (keyed.length === 0) return;
    const oldest = keyed.reduce((least, { base }) => Math.min(least, base), Number.MAX_SAFE_INTEGER);
    const { rows: then } = await listKeysInForce(this.database, this.streetCode, oldest, limits.rows);
    const missing = then.filter(({ rowKey, list }) => keyedLists.includes(list) && !this.present.has(rowKey));
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      const keys = missing.slice(from, from + AT_ONCE).map(({ rowKey }) => rowKey);
      const bases = await readVersions(
        this.database,
        this.streetCode,
        keys.map((rowKey) => ({ rowKey, sequence: oldest })),
      );
      const now = await this.inForceNow(keys);
      for (const rowKey of keys) {
        const base = bases.get(placeOf({ rowKey, sequence: oldest }));
        if (base && now.has(rowKey)) yield removalOf(this.streetCode, base);
      }
    }
  }

  private async inForceNow(rowKeys: readonly string[]): Promise<Map<string, RowInForce>> {
    const entries = rowKeys.map((rowKey) => ({ rowKey, sequence: NOW }));
    const found = await readVersions(this.database, this.streetCode, entries);
    return new Map([...found.values()].map((row) => [row.rowKey, row]));
  }
}

/** What a row of a file says. */
function saidByFile({ list, values, contact, cells }: StatedRow): Said {
  const texts = Object.entries(cells).map(([field, cell]) => [field, cell.text]);
  return { list, values, contact, texts: Object.fromEntries(texts) };
}

function removalOf(streetCode: string, base: RowInForce): DraftRow {
  const { list, values } = base;
  const row: StatedRow = { list, sheet: listSheets[list], rowNumber: 0, values, contact: {}, cells: {} };
  return {
    row,
    findings: [],
    rowKey: base.rowKey,
    ...rowMatch(streetCode, row),
    action: 'REMOVE',
    baseVersionId: base.rowVersionId,
  };
}
