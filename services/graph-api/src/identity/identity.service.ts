import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { ActType } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import type { ProjectionService } from '../projection/projection.service.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import type { StreetService } from '../street/street.service.ts';
import { readUscc } from '../workbook/uscc.ts';
import type { Merge, Related, Split, Verdict } from './decision.ts';
import { type Decision, decisionOf } from './decision.type.ts';
import * as repository from './identity.repository.ts';
import { suspicionView } from './suspicion-view.ts';

/** More than lists ever call one firm; a merge is one transaction. */
const MOST_MERGED = 10;
const MOST_SPLIT = 500;
const LONGEST_NAME = 100;

/** The act that undoes each kind of decision. */
const undoing = {
  SAME: 'MERGE_UNDONE',
  SPLIT: 'SPLIT_UNDONE',
  DIFFERENT: 'RELATION_UNDONE',
  BRANCH_OF: 'RELATION_UNDONE',
  SUCCESSOR_OF: 'RELATION_UNDONE',
  BOTH_NAMES: 'RELATION_UNDONE',
  BOTH_PLACES: 'RELATION_UNDONE',
} as const satisfies Record<Verdict, ActType>;

/** Which firms are one, and which are not: decided by the district, remembered, undone by one press. */
export class IdentityService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly projection: ProjectionService,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  async decisions(actor: Actor | null, asked: { first: number; after: string | null }) {
    const streetCode = actor?.role === 'STREET_OFFICER' ? actor.streetCode : null;
    demandAccess(actor, 'identity.view', { streetCode });
    const size = pageSize(asked.first);
    const [before] = asked.after ? readCursor<[number]>(asked.after) : [Number.MAX_SAFE_INTEGER];
    const filter = { streetCode, before, limit: size + 1 };
    const { items, totalCount } = await repository.listDecisions(this.database, filter);
    const streetName = await this.streets.namer();
    const sequences = new Map(items.map(({ id, sequence }) => [id, sequence]));
    const shown = items.map((item) => decisionOf(item, streetName));
    return page(shown, size, totalCount, ({ id }) => [sequences.get(id) ?? 0]);
  }

  /** Doubts which firms are one that nobody has decided; a street sees those that concern its lists. */
  async suspicions(actor: Actor | null, asked: { first: number; after: string | null }) {
    const streetCode = actor?.role === 'STREET_OFFICER' ? actor.streetCode : null;
    const viewer = demandAccess(actor, 'identity.view', { streetCode });
    const size = pageSize(asked.first);
    const [since, id] = asked.after ? readCursor<[number, string]>(asked.after) : [null, null];
    const filter = { streetCode, at: this.clock.now(), since, id, limit: size + 1 };
    const { items, totalCount } = await repository.listSuspicions(this.database, filter);
    const streetName = await this.streets.namer();
    const dates = new Map(items.map((item) => [item.id, item.since]));
    const shown = items.map((item) => suspicionView(item, viewer, streetName));
    return page(shown, size, totalCount, (item) => [dates.get(item.id) ?? 0, item.id]);
  }

  /** Says how firms stand to each other that are not one, or that a firm goes by two names. */
  async relate(actor: Actor | null, related: Related, operationId: string): Promise<Decision> {
    const officer = demandAccess(actor, 'identity.decide');
    const { relation, enterpriseId, otherId, name, suspicionId } = related;
    const complete =
      relation === 'BOTH_NAMES' || relation === 'BOTH_PLACES'
        ? name && suspicionId && !otherId
        : otherId && otherId !== enterpriseId;
    if (!complete) throw new AppError('BAD_INPUT', '请选择要认定的两家企业,或一家企业的另一个名称。');
    const ids = [enterpriseId, ...(otherId ? [otherId] : [])];
    return this.record(officer, 'ENTERPRISES_RELATED', enterpriseId, related, operationId, async (tx, at) => {
      const found = await repository.readEnterprises(tx, ids, at);
      if (found.length === ids.length) return;
      throw new AppError('NOT_FOUND', '有的企业找不到了。请刷新页面后重新选择。');
    });
  }

  /** Merges firms into one that stays. */
  async merge(actor: Actor | null, merge: Merge, operationId: string): Promise<Decision> {
    const officer = demandAccess(actor, 'identity.decide');
    const ids = [merge.survivorId, ...merge.mergedIds];
    if (merge.mergedIds.length === 0 || merge.mergedIds.length > MOST_MERGED) {
      throw new AppError('BAD_INPUT', `请选择 1 到 ${MOST_MERGED} 家要并入的企业。`);
    }
    if (new Set(ids).size < ids.length) throw new AppError('BAD_INPUT', '同一家企业选了两次,请重新选择。');
    return this.record(officer, 'ENTERPRISES_MERGED', merge.survivorId, merge, operationId, (tx, at) =>
      refuseImpossible(tx, merge, at),
    );
  }

  /** Gives some rows of a firm to another one, which is new unless its code is known. */
  async split(actor: Actor | null, asked: Split, operationId: string): Promise<Decision> {
    const officer = demandAccess(actor, 'identity.decide');
    const name = asked.name.trim();
    const rowKeys = [...new Set(asked.rowKeys)].sort();
    if (rowKeys.length === 0 || rowKeys.length > MOST_SPLIT) {
      throw new AppError('BAD_INPUT', `请选择 1 到 ${MOST_SPLIT} 行要拆出的行。`);
    }
    if (name === '' || name.length > LONGEST_NAME)
      throw new AppError('BAD_INPUT', '请填写另一家企业的名称。');
    const split = { ...asked, name, rowKeys, uscc: codeOf(asked.uscc) };
    return this.record(officer, 'ENTERPRISE_SPLIT', asked.enterpriseId, split, operationId, (tx, at) =>
      refuseForeignRows(tx, split, at),
    );
  }

  /** Undoes a decision that stands. */
  async undo(actor: Actor | null, decisionId: string, operationId: string): Promise<Decision> {
    const officer = demandAccess(actor, 'identity.decide');
    const { reading } = this.database;
    const decision = await repository.getDecision(reading, decisionId);
    if (!decision) throw new AppError('NOT_FOUND', '没有这个决定。请刷新页面后重新选择。');
    const type = undoing[decision.verdict];
    return this.record(officer, type, decisionId, { decisionId }, operationId, async (tx, at) => {
      const now = await repository.getDecision(tx, decisionId);
      if (now && now.shownTo > at) return;
      throw new AppError('CONFLICT', '这个决定已经撤销过了。请刷新页面。');
    });
  }

  private async record(
    actor: Actor,
    type: ActType,
    subjectId: string,
    payload: object,
    operationId: string,
    check: (tx: Transaction, at: number) => Promise<void>,
  ): Promise<Decision> {
    const input = { type, operationId, actor, subjectId, payload };
    const streetName = await this.streets.namer();
    return this.ledger.record(input, async (tx, act) => {
      await check(tx, act.at);
      const folded = { ...act, type, actorName: actor.name, payload: JSON.stringify(payload) };
      await this.projection.fold(tx, folded);
      const id = 'decisionId' in payload ? String(payload.decisionId) : ledgerKey('decision', act.sequence);
      const made = await repository.getDecision(tx, id);
      if (!made) throw new Error(`act ${act.sequence} made no decision`);
      return decisionOf(made, streetName);
    });
  }
}

/** A code as it is kept; the check character must fit, for a wrong code would name another firm. */
function codeOf(text: string | null): string | null {
  if (!text?.trim()) return null;
  const { code, state } = readUscc(text);
  if (code && state !== 'CHECK_FAILED') return code;
  throw new AppError('BAD_INPUT', '统一社会信用代码不对:应为 18 位,最后一位是校验位。请核对营业执照。');
}

/** Rows that are not, or not any more, rows of the firm; and a code that is the firm's own. */
async function refuseForeignRows(tx: Transaction, split: Split, at: number): Promise<void> {
  const [firm] = await repository.readEnterprises(tx, [split.enterpriseId], at);
  if (!firm) throw new AppError('NOT_FOUND', '没有这家企业。请刷新页面后重新选择。');
  const rows = await repository.readRows(tx, split.rowKeys, at);
  const own = rows.filter(({ enterpriseId }) => enterpriseId === split.enterpriseId);
  if (own.length < split.rowKeys.length) {
    throw new AppError('CONFLICT', '选中的行里,有的已不属于这家企业。请刷新页面后重新选择。');
  }
  if (split.uscc && (await repository.bearsCode(tx, split.enterpriseId, split.uscc, at))) {
    throw new AppError('BAD_INPUT', `代码 ${split.uscc} 就是这家企业的。请填写另一家企业的代码,或留空。`);
  }
}

/** Firms that are not there, or count for others already; and a firm without a code that would stay. */
async function refuseImpossible(
  tx: Transaction,
  { survivorId, mergedIds }: Merge,
  at: number,
): Promise<void> {
  const found = await repository.readEnterprises(tx, [survivorId, ...mergedIds], at);
  if (found.length <= mergedIds.length) {
    throw new AppError('NOT_FOUND', '有的企业找不到了。请刷新页面后重新选择。');
  }
  const merged = found.find((enterprise) => enterprise.merged);
  if (merged) {
    throw new AppError(
      'CONFLICT',
      `“${merged.name}”已经并入另一家企业。请先撤销那次合并,或选择并入后的企业。`,
    );
  }
  const survivor = found.find(({ id }) => id === survivorId);
  const coded = found.find(({ uscc }) => uscc);
  if (coded && !survivor?.uscc) {
    throw new AppError(
      'BAD_INPUT',
      `留下的企业应当有统一社会信用代码。请改为并入“${coded.name}”(${coded.uscc})。`,
    );
  }
}
