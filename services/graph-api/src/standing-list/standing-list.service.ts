import type { AuditService } from '../audit/audit.service.ts';
import { MOST_ROWS } from '../batch/batch.service.ts';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { ModelLookup } from '../edition/model-lookup.ts';
import { AppError } from '../error/app-error.ts';
import type { ActPlace } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { assignRevision } from '../period/period.repository.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import { shanghaiDay } from '../row/renewal.ts';
import type { UnderstandRow } from '../row/row.service.ts';
import type { ListKind } from '../row/stated-row.ts';
import type { StreetService } from '../street/street.service.ts';
import { columnWords } from '../workbook/vocabulary.ts';
import { type AskedCell, firmSuggestion, MOST_OFFERED, modelNames } from './cell-suggestions.ts';
import {
  type EditedRow,
  type EditPlace,
  editedRow,
  listedFindings,
  type RowEdit,
  refuseEdits,
} from './row-edit.ts';
import { pageColumns } from './row-texts.ts';
import * as repository from './standing-list.repository.ts';
import type { CellSuggestion, ListColumn } from './standing-list.type.ts';
import { standingRow } from './standing-row.ts';

/** What one transaction takes: both lists of a large street. */
const MOST_CONFIRMED = 2 * MOST_ROWS;

const LONGEST_ASKED = 60;
const DAY_MS = 86_400_000;
const SOON_MS = 30 * DAY_MS;
const LATELY_MS = 180 * DAY_MS;
/** Beyond this a list says "more than". */
export const MOST_COUNTED = 5_001;

export interface AskedRows {
  streetCode: string;
  list: ListKind;
  attention: boolean;
  /** A part of the firm's name. */
  text: string;
  first: number;
  after: string | null;
}

interface Outside {
  understand: UnderstandRow;
  isDemo: () => Promise<boolean>;
  lookup: () => Promise<ModelLookup>;
}

/** A street's lists as they stand: their rows in force, and what the street says of them on the page. */
export class StandingListService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly streets: StreetService,
    private readonly outside: Outside,
  ) {}

  /** Rows of a street's list by firm: all of them, or those that need attention. */
  async rows(actor: Actor, asked: AskedRows) {
    const { streetCode, list, attention, text } = asked;
    demandAccess(actor, 'list.view', { streetCode });
    const size = pageSize(asked.first);
    const [title, rowKey] = asked.after ? readCursor<[string, string]>(asked.after) : ['', ''];
    const { reading } = this.database;
    const now = this.clock.now();
    const found = await repository.listRows(reading, {
      ...this.window(now),
      view: attention ? 'ATTENTION' : 'ALL',
      streetCode,
      list,
      text: text.trim(),
      title,
      rowKey,
      rowKeys: [],
      limit: size + 1,
      most: MOST_COUNTED,
    });
    await this.audit.record(actor, 'VIEW_SENSITIVE', `${streetCode}-${list}`);
    const fresh = found.rows.filter(({ isNew }) => isNew).length;
    const names = new Map(found.rows.map((row) => [row.rowKey, row.title]));
    const items = found.rows.map((row) => standingRow(row, now, now + SOON_MS));
    return page(items, size + fresh, found.total, (row) => [names.get(row.rowKey) ?? '', row.rowKey]);
  }

  /** The columns that can be filled in on the page, with the words that they take. */
  async columns(actor: Actor, list: ListKind): Promise<ListColumn[]> {
    demandAccess(actor, 'map.view');
    const streets = (await this.streets.list()).map(({ name }) => name);
    return pageColumns(list).map(({ field, label, type, unit, visibility, kinds }) => {
      return {
        field,
        label,
        type,
        unit,
        visibility,
        kinds,
        words: type === 'STREET' ? streets : columnWords(type),
      };
    });
  }

  /**
   * What a cell may be meant to say, the likeliest first: what the lists know of the firm, names of firms, names of
   * the chain model. A firm that is known fills in its code and public particulars too.
   */
  async suggest(actor: Actor, streetCode: string, asked: AskedCell): Promise<CellSuggestion[]> {
    demandAccess(actor, 'list.view', { streetCode });
    const { list, field, text } = asked;
    if (text.length > LONGEST_ASKED) return [];
    const at = this.clock.now();
    if (field === 'enterpriseName' || field === 'uscc') {
      const firms = await repository.suggestFirms(this.database, streetCode, text, at, MOST_OFFERED);
      return firms.map((firm) => firmSuggestion(list, field, firm));
    }
    const known = /^products?$/.test(field)
      ? await repository.listKnownProducts(this.database, streetCode, asked.firm, at)
      : [];
    const own = known.filter((name) => name.includes(text));
    const names = modelNames(await this.outside.lookup(), asked);
    return [
      ...own.map((name) => ({ text: name, note: '该企业清单里有', fills: [] })),
      ...names.filter((name) => !own.includes(name)).map((name) => ({ text: name, note: '', fills: [] })),
    ];
  }

  /**
   * Takes down what an officer changes on the page, in the one revision that the street is filling in. Each cell is
   * understood by the rules of the reader. Answers the rows as they then read.
   */
  async edit(
    actor: Actor,
    { streetCode, list }: { streetCode: string; list: ListKind },
    edits: readonly RowEdit[],
    operationId: string,
  ) {
    demandAccess(actor, 'list.mend', { streetCode });
    refuseEdits(list, edits);
    const demo = await this.outside.isDemo();
    const payload = { list, edits };
    const input = { type: 'ROWS_EDITED' as const, operationId, actor, subjectId: streetCode, payload };
    const rowKeys = await this.ledger.record(input, async (tx, act) => {
      await this.write(tx, { list, streetCode, actor, act, demo }, edits, operationId);
      return edits.map(({ rowKey }) => rowKey);
    });
    return this.rowsByKey(streetCode, list, rowKeys);
  }

  /**
   * Writes edits of one list into the street's open revision, behind the ledger's lock; `seed` is what a revision that
   * is begun for them gets its id from.
   */
  async write(
    tx: Transaction,
    place: Omit<EditPlace, 'revisionId' | 'position'>,
    edits: readonly RowEdit[],
    seed: string,
  ): Promise<void> {
    const open = await this.openRevision(tx, place, seed);
    for (const [revisionId, { dropped, rows }] of await this.editedRows(tx, place, open, edits)) {
      const versions = rows.map(({ version }) => version);
      const listed = await repository.findListed(tx, versions);
      const findings = rows.flatMap((row) => [...row.findings, ...listedFindings(row, listed)]);
      await repository.replaceDraftRows(tx, revisionId, dropped, versions, findings);
    }
  }

  /** The rows as they read after the edits, by the open revision that each is in. */
  private async editedRows(
    tx: Transaction,
    place: Omit<EditPlace, 'revisionId' | 'position'>,
    open: repository.OpenRevision,
    edits: readonly RowEdit[],
  ) {
    const found = await repository.listRows(tx, this.byKeys(place, edits));
    const byKey = new Map(found.rows.map((row) => [row.rowKey, row]));
    const changed = new Map<string, { dropped: string[]; rows: EditedRow[] }>();
    let { position } = open;
    for (const edit of edits) {
      const row = byKey.get(edit.rowKey);
      refuseUnknown(row, edit.rowKey, place.streetCode);
      refuseWaiting(row);
      const revisionId = row?.open?.revisionId ?? open.revisionId;
      position = row?.open ? position : position + 1;
      const there = { ...place, revisionId, position: row?.open?.position ?? position };
      const next = await editedRow(row, edit, there, this.outside.understand);
      const of = changed.get(revisionId) ?? { dropped: [], rows: [] };
      changed.set(revisionId, of);
      of.dropped.push(edit.rowKey);
      if (next) of.rows.push(next);
    }
    if (position < MOST_ROWS) return changed;
    throw new AppError('LIMIT', `一份修订最多 ${MOST_ROWS} 行,请先提交再继续填。`);
  }

  private async rowsByKey(streetCode: string, list: ListKind, rowKeys: readonly string[]) {
    const { reading } = this.database;
    const now = this.clock.now();
    const asked = this.byKeys(
      { streetCode, list },
      rowKeys.map((rowKey) => ({ rowKey })),
    );
    const { rows } = await repository.listRows(reading, asked);
    return rows.map((row) => standingRow(row, now, now + SOON_MS));
  }

  private async openRevision(
    tx: Transaction,
    { streetCode, actor, act }: { streetCode: string; actor: Actor; act: ActPlace },
    seed: string,
  ): Promise<repository.OpenRevision> {
    const open = await repository.getOpenRevision(tx, streetCode);
    if (open) return open;
    const id = ledgerKey('revision', 'page', seed);
    const title = `页面填报 ${shanghaiDay(act.at).original}`;
    await repository.writeRevision(tx, { id, streetCode, state: 'DRAFT', title }, actor, act.at);
    return { revisionId: id, rowCount: 0, position: -1 };
  }

  private byKeys(
    { streetCode, list }: { streetCode: string; list: ListKind },
    rows: readonly { rowKey: string }[],
  ): repository.RowsAsked {
    const rowKeys = rows.map(({ rowKey }) => rowKey);
    const none = { text: '', title: '', rowKey: '', limit: 0, most: 0 };
    return { ...this.window(this.clock.now()), ...none, view: 'KEYS', streetCode, list, rowKeys };
  }

  /** Supplies and demands that lapsed lately, or will soon. */
  private window(now: number) {
    return { from: now - LATELY_MS, now, soon: now + SOON_MS };
  }

  /**
   * Says of rows in force that nothing has changed, and hands that to the district: the two lists apart, at most
   * 5,000 rows a revision. Rows that wait for a decision already are left out. Answers the revisions' ids; repeating
   * the operation gives the same.
   */
  async confirm(
    actor: Actor,
    streetCode: string,
    scope: repository.RowScope,
    operationId: string,
  ): Promise<string[]> {
    demandAccess(actor, 'revision.submit', { streetCode });
    const subjectId = ledgerKey('revision', operationId, 0);
    const input = { type: 'ROWS_CONFIRMED' as const, operationId, actor, subjectId, payload: scope };
    return this.ledger.record(input, async (tx, act) => {
      const rows = await repository.findConfirmable(tx, streetCode, scope, MOST_CONFIRMED + 1);
      refuseCount(rows.length);
      const revisionIds: string[] = [];
      for (const part of partsOf(rows)) {
        const id = ledgerKey('revision', operationId, revisionIds.length);
        const revision = { id, streetCode, state: 'SUBMITTED' as const, title: titleOf(part) };
        await repository.writeRevision(tx, revision, actor, act.at);
        await repository.writeConfirmations(tx, id, part, actor, act);
        await assignRevision(tx, id, act.at);
        revisionIds.push(id);
      }
      return revisionIds;
    });
  }
}

/** A row that is new has a key that the page makes up, within those of its street. */
function refuseUnknown(row: repository.StandingRowRecord | undefined, rowKey: string, streetCode: string) {
  if (row || new RegExp(`^new-${streetCode}-[0-9a-f-]{36}$`).test(rowKey)) return;
  throw new AppError('NOT_FOUND', '清单里没有这一行,可能已被撤回或移除。请刷新页面。');
}

/** What was handed in is the district's to decide, and is not changed under its eyes. */
function refuseWaiting(row: repository.StandingRowRecord | undefined) {
  if (row?.open?.state !== 'SUBMITTED') return;
  throw new AppError('STATE', `“${row.title || '这一行'}”已提交待审,等区级处理后再改。`);
}

function refuseCount(count: number) {
  if (count === 0) {
    throw new AppError('NOT_FOUND', '没有可以确认的行:清单里没有这些行,或它们已经提交、正在修改。');
  }
  if (count > MOST_CONFIRMED) {
    const message = `要确认的行超过 ${MOST_CONFIRMED} 行,一次处理不了。请分清单或分企业确认。`;
    throw new AppError('LIMIT', message);
  }
}

/** Revisions of one list each, small enough for one approval. */
function partsOf(rows: readonly repository.ConfirmableRow[]): repository.ConfirmableRow[][] {
  const chain = rows.filter(({ list }) => list === 'CHAIN');
  const supply = rows.filter(({ list }) => list !== 'CHAIN');
  return [chain, supply].flatMap((list) =>
    Array.from({ length: Math.ceil(list.length / MOST_ROWS) }, (_, part) =>
      list.slice(part * MOST_ROWS, (part + 1) * MOST_ROWS),
    ),
  );
}

function titleOf(rows: readonly repository.ConfirmableRow[]): string {
  const list = rows[0]?.list === 'CHAIN' ? '产业链清单' : '供应链清单';
  const firms = new Set(rows.map(({ title }) => title));
  const [firm = ''] = firms;
  return `无变化:${list} ${firms.size === 1 ? firm : `${rows.length} 行`}`;
}
