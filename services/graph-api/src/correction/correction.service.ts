import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { ModelLookup } from '../edition/model-lookup.ts';
import { firmPlace } from '../enterprise/firm-place.ts';
import { AppError } from '../error/app-error.ts';
import type { ActPlace } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, may, scopeOf } from '../policy/policy.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import type { UnderstandRow } from '../row/row.service.ts';
import type { ListKind } from '../row/stated-row.ts';
import { type AskedCell, modelNames } from '../standing-list/cell-suggestions.ts';
import {
  type EditedRow,
  editedRow,
  type RowEdit,
  refuseEdits,
  sheetNames,
} from '../standing-list/row-edit.ts';
import { shownText, textsOf } from '../standing-list/row-texts.ts';
import { listRows, type StandingRowRecord } from '../standing-list/standing-list.repository.ts';
import type { StandingListService } from '../standing-list/standing-list.service.ts';
import { standingRow } from '../standing-list/standing-row.ts';
import * as repository from './correction.repository.ts';
import type { CorrectionKind } from './correction.type.ts';
import { correctionView, isNeeded, offeredFields } from './correction-view.ts';

export interface AskedCorrection {
  rowKey: string | null;
  list: ListKind;
  kind: CorrectionKind;
  cells: { field: string; text: string }[];
  why: string;
}

const MOST_AT_ONCE = 50;
const MOST_OF_A_ROW = 50;
const LONGEST_WHY = 500;
const LONGEST_ASKED = 60;

interface Outside {
  understand: UnderstandRow;
  isDemo: () => Promise<boolean>;
  lookup: () => Promise<ModelLookup>;
}

/** What a street takes over: of some corrections only these cells, of the others all. */
export interface AskedTake {
  ids: readonly string[];
  cells: readonly { id: string; fields: readonly string[] }[];
}

/** Which row of which street a firm corrects, or adds. */
interface Target {
  streetCode: string;
  enterpriseId: string;
  rowKey: string;
  /** What a new row says of whom it is about. */
  firm: { field: string; text: string }[];
}

/** What firms say of their own rows: the street takes it over into its list, or declines. */
export class CorrectionService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly standingLists: StandingListService,
    private readonly outside: Outside,
  ) {}

  /** What firms have said, newest first: of the own firm, of a street, or of all streets. */
  async list(
    actor: Actor,
    asked: { streetCode: string | null; waiting: boolean | null; first: number; after: string | null },
  ) {
    const own = scopeOf(actor, 'correction.view') === 'OWN_ENTERPRISE';
    const streetCode = actor.role === 'STREET_OFFICER' ? actor.streetCode : asked.streetCode;
    const enterpriseId = own ? actor.enterpriseId : null;
    demandAccess(actor, 'correction.view', { streetCode, enterpriseId });
    const size = pageSize(asked.first);
    const [createdAt, id] = asked.after ? readCursor<[number, string]>(asked.after) : [];
    const after = createdAt === undefined ? null : { createdAt, id: id ?? '' };
    const { waiting } = asked;
    const found = await repository.listCorrections(this.database.reading, {
      ...this.nobody(),
      streetCode: own ? null : streetCode,
      enterpriseId,
      waiting,
      limit: size + 1,
      after,
    });
    const instants = new Map(found.corrections.map((record) => [record.id, record.createdAt]));
    const items = found.corrections.map((record) => correctionView(record, actor));
    return page(items, size, found.totalCount, (item) => [instants.get(item.id) ?? 0, item.id]);
  }

  /** What its firm has said of a row, newest first; what another firm said when the row was its own is its own. */
  async ofRow(actor: Actor, rowKey: string) {
    const owner = await repository.rowOwner(this.database, rowKey);
    demandAccess(actor, 'correction.view', owner ?? {});
    if (!owner) throw new AppError('NOT_FOUND', '清单里没有这一行。请刷新页面。');
    const asked = { ...this.nobody(), rowKey, waiting: null, limit: MOST_OF_A_ROW, after: null };
    const { corrections } = await repository.listCorrections(this.database.reading, asked);
    return corrections
      .filter((record) => may(actor, 'correction.view', record))
      .map((record) => correctionView(record, actor));
  }

  /** A row of the own firm as it stands, to be corrected; what the street is filling in is not the firm's business. */
  async row(actor: Actor, rowKey: string) {
    const { streetCode, list } = await this.ownRow(actor, rowKey);
    const row = await this.standing(this.database.reading, { streetCode, list, rowKey });
    if (!row) throw new AppError('NOT_FOUND', '清单里没有这一行了,可能已被撤回或移除。请刷新页面。');
    return standingRow(row, this.clock.now(), this.clock.now());
  }

  /** Names of the chain model that a cell may be meant to say. */
  async suggest(actor: Actor, asked: AskedCell): Promise<string[]> {
    demandAccess(actor, 'correction.make', { enterpriseId: actor.enterpriseId });
    return asked.text.length > LONGEST_ASKED ? [] : modelNames(await this.outside.lookup(), asked);
  }

  /** Says what is right of a row, or of a new one. It waits for the street; nothing changes by it. */
  async offer(actor: Actor, asked: AskedCorrection, operationId: string) {
    const target = await this.target(actor, asked.rowKey);
    const edit = editOf(asked, target);
    refuseEdits(asked.list, [edit]);
    refuseCells(asked);
    const id = ledgerKey('revision', 'correction', operationId);
    const demo = await this.outside.isDemo();
    const { list, why } = asked;
    const payload = { list, rowKey: target.rowKey, kind: asked.kind };
    const note = why.trim() || undefined;
    const input = { type: 'CORRECTION_OFFERED' as const, operationId, actor, subjectId: id, note, payload };
    await this.ledger.record(input, async (tx, act) => {
      const row = await this.standing(tx, { ...target, list });
      if (asked.rowKey && !row) throw new AppError('STATE', '清单里没有这一行了。请刷新页面。');
      const there = { list, streetCode: target.streetCode, revisionId: id, position: 0, actor, act, demo };
      const edited = await editedRow(row, edit, there, this.outside.understand);
      if (!edited) throw new AppError('BAD_INPUT', '与清单现有的内容相同,没有要更正的。');
      refuseErrors(edited, list);
      const { streetCode, enterpriseId } = target;
      const title = `企业更正:${String(edited.version.version.title)}`;
      const correction = { id, streetCode, enterpriseId, title, why: why.trim() };
      await repository.writeCorrection(tx, correction, edited, { actor, act });
      return null;
    });
    return this.byIds(actor, [id]);
  }

  /** Takes back what still waits. */
  async withdraw(actor: Actor, id: string, operationId: string) {
    const { enterpriseId } = await this.find(id);
    demandAccess(actor, 'correction.make', { enterpriseId });
    await this.settle(actor, id, { state: 'DISCARDED', reason: null }, operationId);
    return this.byIds(actor, [id]);
  }

  /** Says why the list stays as it is. */
  async decline(actor: Actor, id: string, reason: string, operationId: string) {
    const { streetCode } = await this.find(id);
    demandAccess(actor, 'correction.settle', { streetCode });
    if (!reason.trim()) {
      throw new AppError('BAD_INPUT', '请写明为什么不采纳,企业会看到这句话。', {
        place: { field: 'reason' },
      });
    }
    await this.settle(actor, id, { state: 'DECLINED', reason: reason.trim() }, operationId);
    return this.byIds(actor, [id]);
  }

  /** Takes over what firms have said into the revision that the street is filling in; later ones win. */
  async take(actor: Actor, streetCode: string, asked: AskedTake, operationId: string) {
    const { ids } = asked;
    demandAccess(actor, 'correction.settle', { streetCode });
    refuseCount(ids);
    const fieldsOf = new Map(asked.cells.map(({ id, fields }) => [id, [...fields].sort()]));
    const demo = await this.outside.isDemo();
    const input = {
      type: 'CORRECTIONS_TAKEN' as const,
      operationId,
      actor,
      subjectId: streetCode,
      payload: { ids, cells: Object.fromEntries(fieldsOf) },
    };
    await this.ledger.record(input, async (tx, act) => {
      const place = { streetCode, actor, act, demo };
      const settled: repository.Settled[] = [];
      for (const record of await this.waiting(tx, streetCode, ids)) {
        const edit = takenEdit(record, fieldsOf.get(record.id) ?? null);
        await this.standingLists.write(tx, { ...place, list: record.list }, [edit], operationId + record.id);
        settled.push({ id: record.id, takenFields: edit.cells.map(({ field }) => field) });
      }
      await this.settleNow(tx, settled, { state: 'TAKEN', reason: null }, { actor, act });
      return null;
    });
    return this.byIds(actor, ids);
  }

  private async waiting(tx: Transaction, streetCode: string, ids: readonly string[]) {
    const asked = { ...this.nobody(), ids, waiting: null, limit: ids.length, after: null };
    const { corrections } = await repository.listCorrections(tx, asked);
    if (corrections.length < ids.length) throw notFound();
    const open = corrections.filter((one) => one.state === 'OFFERED' && one.streetCode === streetCode);
    if (open.length < ids.length) throw settledError();
    return open.sort((a, b) => a.createdAt - b.createdAt);
  }

  private async settle(
    actor: Actor,
    id: string,
    as: Pick<repository.Settlement, 'state' | 'reason'>,
    operationId: string,
  ): Promise<void> {
    const type =
      as.state === 'DECLINED' ? ('CORRECTION_DECLINED' as const) : ('CORRECTION_WITHDRAWN' as const);
    const input = { type, operationId, actor, subjectId: id, note: as.reason ?? undefined };
    await this.ledger.record(input, async (tx, act) => {
      await this.settleNow(tx, [{ id, takenFields: null }], as, { actor, act });
      return null;
    });
  }

  private async settleNow(
    tx: Transaction,
    settled: readonly repository.Settled[],
    as: Pick<repository.Settlement, 'state' | 'reason'>,
    by: { actor: Actor; act: ActPlace },
  ): Promise<void> {
    const settlement = { ...as, actorName: by.actor.name, at: by.act.at };
    if ((await repository.settle(tx, settled, settlement)) < settled.length) throw settledError();
  }

  private async find(id: string): Promise<repository.CorrectionOwner> {
    const found = await repository.correctionOwner(this.database, id, this.clock.now());
    if (found) return found;
    throw notFound();
  }

  private async byIds(actor: Actor, ids: readonly string[]) {
    const asked = { ...this.nobody(), ids, waiting: null, limit: ids.length, after: null };
    const { corrections } = await repository.listCorrections(this.database.reading, asked);
    return corrections.map((record) => correctionView(record, actor));
  }

  private nobody() {
    return { streetCode: null, enterpriseId: null, rowKey: null, ids: [], now: this.clock.now() };
  }

  private async ownRow(
    actor: Actor,
    rowKey: string,
  ): Promise<repository.RowOwner & { enterpriseId: string }> {
    const owner = await repository.rowOwner(this.database, rowKey);
    const enterpriseId = owner?.enterpriseId ?? null;
    demandAccess(actor, 'correction.make', { enterpriseId });
    if (owner && enterpriseId) return { ...owner, enterpriseId };
    throw new AppError('NOT_FOUND', '清单里没有这一行。请刷新页面。');
  }

  private async target(actor: Actor, ofRow: string | null): Promise<Target> {
    if (ofRow) return { ...(await this.ownRow(actor, ofRow)), rowKey: ofRow, firm: [] };
    const enterpriseId = actor.enterpriseId ?? '';
    demandAccess(actor, 'correction.make', { enterpriseId });
    const place = await firmPlace(this.database, enterpriseId, this.clock.now());
    if (!place?.streetCode) {
      throw new AppError('STATE', '清单里还没有写明本企业在哪个街道经营,不知道交给谁确认。请联系所在街道。');
    }
    const firm = [
      { field: 'enterpriseName', text: place.name },
      ...(place.code ? [{ field: 'uscc', text: place.code }] : []),
    ];
    const rowKey = `new-${place.streetCode}-${randomUUID()}`;
    return { streetCode: place.streetCode, enterpriseId, rowKey, firm };
  }

  private async standing(
    reading: Pick<Transaction, 'run'>,
    of: { streetCode: string; list: ListKind; rowKey: string },
  ): Promise<StandingRowRecord | undefined> {
    const now = this.clock.now();
    const { rows } = await listRows(reading, {
      view: 'KEYS',
      streetCode: of.streetCode,
      list: of.list,
      rowKeys: [of.rowKey],
      ...{ text: '', title: '', rowKey: '', limit: 0, most: 0 },
      ...{ from: now, now, soon: now },
    });
    const [row] = rows;
    return row?.current ? { ...row, open: null } : undefined;
  }
}

/** What the firm says, with whom a new row is about. How well the row is known is the street's to say. */
function editOf({ kind, cells }: AskedCorrection, { rowKey, firm }: Target): RowEdit {
  if (kind === 'REMOVE') return { rowKey, kind, cells: [] };
  const said = cells.filter(({ field }) => field !== 'known');
  return { rowKey, kind, cells: [...firm, ...said] };
}

/** What the street writes into its list when it takes over what a firm has said, or some cells of it. */
function takenEdit(record: repository.CorrectionRecord, chosen: readonly string[] | null): RowEdit {
  const { id: correctionId, rowKey, list, action, stated } = record;
  if (action === 'REMOVE') {
    return { rowKey, kind: 'REMOVE', cells: [], taken: { correctionId, fields: [] } };
  }
  const offered = offeredFields(record);
  refuseFields(chosen, offered);
  const takes = (field: string) => chosen === null || chosen.includes(field) || isNeeded(record, field);
  const texts = textsOf(stated);
  const fields = offered.filter(takes);
  // Collected on the day on which the firm said so.
  const cells = [...fields, 'collectedOn'].map((field) => ({ field, text: shownText(list, field, texts) }));
  const said = fields.filter((field) => !OF_THE_ACCOUNT.has(field));
  return { rowKey, kind: 'EDIT', cells, taken: { correctionId, fields: said } };
}

/** What the firm's account was claimed with is not what the firm says. */
const OF_THE_ACCOUNT: ReadonlySet<string> = new Set(['enterpriseName', 'uscc']);

function refuseFields(chosen: readonly string[] | null, offered: readonly string[]): void {
  if (chosen === null || (chosen.length > 0 && chosen.every((field) => offered.includes(field)))) return;
  throw new AppError('BAD_INPUT', '请至少选一格采纳;一格都不采纳,请选“不采纳”并写明原因。');
}

function refuseCells({ rowKey, kind, cells, why }: AskedCorrection): void {
  if (why.length > LONGEST_WHY) throw new AppError('BAD_INPUT', `说明最多 ${LONGEST_WHY} 个字。请缩短。`);
  if (cells.some(({ field }) => field === 'uscc')) {
    const message = '统一社会信用代码不能在这里改:账号是凭它认领的。如有错误,请联系所在街道。';
    throw new AppError('BAD_INPUT', message, { place: { field: 'uscc' } });
  }
  if (!rowKey && kind === 'REMOVE') throw new AppError('BAD_INPUT', '请选择要移除的行。');
}

/** What cannot be understood is told at once, at its field, and not left to the street. */
function refuseErrors({ version, findings }: EditedRow, list: ListKind): void {
  const edited = (version.version.editedFields ?? []) as string[];
  const error = findings.find(
    ({ severity, field }) => severity === 'ERROR' && edited.includes(String(field)),
  );
  if (!error) return;
  const place = { sheet: sheetNames[list], field: String(error.field) };
  throw new AppError('BAD_INPUT', `${error.message}${error.remedy}`, { place });
}

function refuseCount(ids: readonly string[]): void {
  if (ids.length >= 1 && ids.length <= MOST_AT_ONCE && new Set(ids).size === ids.length) return;
  throw new AppError('BAD_INPUT', `一次可以采纳 1 到 ${MOST_AT_ONCE} 条,请分几次处理。`);
}

function notFound(): AppError {
  return new AppError('NOT_FOUND', '没有找到这条更正。请刷新页面。');
}

function settledError(): AppError {
  return new AppError('STATE', '有的更正已经处理,或被企业撤回。请刷新页面看最新情况。');
}
