import { dayOf, endOfDay, iso } from '../as-of/as-of.ts';
import { type Clock, FOREVER } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { readEnterprises } from '../identity/identity.repository.ts';
import type { ActType } from '../ledger/act.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, demandActor, may } from '../policy/policy.ts';
import type { ConsentNode } from '../projection/consents.ts';
import type { ProjectionService } from '../projection/projection.service.ts';
import { byFieldKey, statedStreet } from '../projection/shown-value.ts';
import { type ConsentRecord, getConsents } from './consent.repository.ts';
import type { Consent, ConsentSheet } from './consent.type.ts';
import { type ConsentField, consentFields } from './consent-field.ts';
import type { Consented, Paper, Unconsented } from './consented.ts';

const LONGEST_NOTE = 200;

/** A firm and the street that serves it: whose a consent is. */
interface Subject {
  enterpriseId: string;
  streetCode: string | null;
}

/** What firms let others see: said by the firm itself, or taken down from a paper by its street. */
export class ConsentService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly projection: ProjectionService,
    private readonly clock: Clock,
  ) {}

  async sheet(actor: Actor | null, enterpriseId: string): Promise<ConsentSheet> {
    demandActor(actor);
    const { reading } = this.database;
    const { record, subject } = await this.find(reading, enterpriseId, this.clock.now());
    return sheetOf(record, subject, demandAccess(actor, 'consent.view', subject));
  }

  /** Lets others see what these fields say, from now on; what was given of them before ends. */
  async give(actor: Actor | null, asked: Consented, operationId: string): Promise<ConsentSheet> {
    demandActor(actor);
    const fields = chosen(asked.fields);
    const refused = fields.find(({ audiences }) => !audiences.includes(asked.audience));
    if (refused) {
      const message = `“${refused.label}”涉及个人或其他企业,只能同意招商人员查看,不能公开。`;
      throw new AppError('BAD_INPUT', message, { place: { field: refused.field } });
    }
    return this.record(actor, 'CONSENT_GIVEN', asked, operationId);
  }

  /** Takes back what was given of these fields: at once they are hidden again. */
  async withdraw(actor: Actor | null, asked: Unconsented, operationId: string): Promise<ConsentSheet> {
    demandActor(actor);
    chosen(asked.fields);
    return this.record(actor, 'CONSENT_WITHDRAWN', asked, operationId);
  }

  private async record(
    actor: Actor | null,
    type: ActType,
    asked: Consented | Unconsented,
    operationId: string,
  ): Promise<ConsentSheet> {
    const { enterpriseId } = asked;
    const { reading } = this.database;
    const { subject } = await this.find(reading, enterpriseId, this.clock.now());
    const giver = demandAccess(actor, 'consent.give', subject);
    const paper = paperOf(giver, asked.paper, this.clock);
    const payload = { ...asked, paper, fields: [...asked.fields].sort() };
    const note = paper ? { note: `依书面材料 ${paper.signedOn}:${paper.note}` } : {};
    const input = { type, operationId, actor: giver, subjectId: enterpriseId, payload, ...note };
    return this.ledger.record(input, async (tx, act) => {
      await refuseMerged(tx, enterpriseId, act.at);
      const folded = { ...act, type, actorName: giver.name, payload: JSON.stringify(payload) };
      await this.projection.fold(tx, folded);
      const { record } = await this.find(tx, enterpriseId, act.at);
      return sheetOf(record, subject, giver);
    });
  }

  private async find(
    tx: Transaction,
    enterpriseId: string,
    at: number,
  ): Promise<{ record: ConsentRecord; subject: Subject }> {
    const record = await getConsents(tx, enterpriseId, at);
    if (!record) throw new AppError('NOT_FOUND', '没有这家企业。请用名称或统一社会信用代码再搜一次。');
    const decisions = byFieldKey(record.valueDecisions);
    const streetCode = statedStreet(record.fieldValues, decisions) ?? null;
    return { record, subject: { enterpriseId, streetCode } };
  }
}

/** The fields by these keys, each once; refuses keys of fields that are public or nobody's to give. */
function chosen(keys: readonly string[]): ConsentField[] {
  const fields = consentFields().filter(({ field }) => keys.includes(field));
  if (fields.length > 0 && fields.length === keys.length) return fields;
  throw new AppError('BAD_INPUT', '请选择要处理的字段;有的字段不能由企业决定。请刷新页面后重选。');
}

/** The paper that a street acts by, as it is kept; the firm itself needs none. */
function paperOf(giver: Actor, paper: Paper | null, clock: Clock): Paper | null {
  if (giver.role === 'ENTERPRISE') return null;
  const signed = endOfDay(paper?.signedOn ?? '');
  if (!paper || Number.isNaN(signed) || paper.signedOn > dayOf(clock.now())) {
    const message = '请填写书面材料上的日期(例如 2026-06-30),不能晚于今天。';
    throw new AppError('BAD_INPUT', message, { place: { field: 'signedOn' } });
  }
  const note = paper.note.trim();
  if (note === '' || note.length > LONGEST_NOTE) {
    const message = `请写明是什么材料、由谁签字,最多 ${LONGEST_NOTE} 个字。`;
    throw new AppError('BAD_INPUT', message, { place: { field: 'note' } });
  }
  return { signedOn: paper.signedOn, note };
}

async function refuseMerged(tx: Transaction, enterpriseId: string, at: number): Promise<void> {
  const [found] = await readEnterprises(tx, [enterpriseId], at);
  if (found && !found.merged) return;
  throw new AppError('CONFLICT', '这家企业已并入另一家。请到并入后的企业页面办理。');
}

function sheetOf(record: ConsentRecord, subject: Subject, viewer: Actor): ConsentSheet {
  const history = record.consents.map((node) => consentOf(node, subject.enterpriseId));
  const standing = new Map(
    history.filter(({ until, asleep }) => until === null && !asleep).map((one) => [one.field, one]),
  );
  return {
    enterpriseId: subject.enterpriseId,
    enterpriseName: record.name,
    editable: may(viewer, 'consent.give', subject),
    byPaper: viewer.role !== 'ENTERPRISE',
    choices: consentFields().map((field) => ({ ...field, consent: standing.get(field.field) ?? null })),
    history,
  };
}

function consentOf(node: ConsentNode, enterpriseId: string): Consent {
  return {
    id: node.id,
    field: node.field,
    label: consentFields().find(({ field }) => field === node.field)?.label ?? node.field,
    audience: node.audience,
    asleep: node.enterpriseId !== enterpriseId,
    since: iso(node.shownFrom),
    until: node.shownTo === FOREVER ? null : iso(node.shownTo),
    recordedBy: node.recordedByName,
    signedOn: node.signedOn ?? null,
    note: node.note ?? null,
    endedBy: node.endedByName ?? null,
  };
}
