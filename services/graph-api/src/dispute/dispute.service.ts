import { type Clock, FOREVER } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { ValueChoice } from '../identity/decision.ts';
import type { ActType } from '../ledger/act.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import type { ProjectionService } from '../projection/projection.service.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import type { StreetService } from '../street/street.service.ts';
import type { Dispute } from './dispute.type.ts';
import { type DisputeRecord, disputeView } from './dispute-view.ts';

const LONGEST_NOTE = 500;

/** Fields of firms of which lists say different things, and what the district decides of them. */
export class DisputeService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly projection: ProjectionService,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor | null,
    filter: { streetCode: string | null; decided: boolean; first: number; after: string | null },
  ) {
    const may = demandAccess(actor, 'dispute.view');
    const size = pageSize(filter.first);
    const [since, id] = filter.after ? readCursor<[number, string]>(filter.after) : [null, null];
    const [found] = await this.database.read<{ items: DisputeRecord[]; totalCount: number }>(
      'dispute/list-disputes',
      {
        at: this.clock.now(),
        streetCode: filter.streetCode,
        decided: filter.decided,
        limit: size + 1,
        since,
        id,
      },
    );
    const streetName = await this.streets.namer();
    const records = new Map((found?.items ?? []).map((record) => [record.id, record]));
    const items = [...records.values()].map((record) => disputeView(record, may, streetName));
    return page(items, size, found?.totalCount ?? 0, (item) => [records.get(item.id)?.since ?? 0, item.id]);
  }

  /** Says which side of a dispute is right: from now on it is shown, until something new is said. */
  async decide(
    actor: Actor | null,
    asked: { disputeId: string; sideId: string; note: string | null },
    operationId: string,
  ): Promise<Dispute> {
    const officer = demandAccess(actor, 'dispute.decide');
    if ((asked.note?.length ?? 0) > LONGEST_NOTE) {
      throw new AppError('BAD_INPUT', `依据最多 ${LONGEST_NOTE} 个字,请写短一些。`);
    }
    const dispute = await this.find(asked.disputeId);
    const right = dispute.sides.find(({ id }) => id === asked.sideId);
    if (!right) throw changed();
    const choice: ValueChoice = {
      enterpriseId: dispute.enterprise.id,
      field: dispute.field,
      period: dispute.period,
      canonical: right.canonical,
      context: [...new Set(dispute.sides.map(({ canonical }) => canonical))].sort(),
      note: asked.note?.trim() || null,
    };
    return this.record(officer, 'DISPUTE_DECIDED', asked.disputeId, choice, operationId, (now) => {
      if (now.id !== asked.disputeId) throw changed();
    });
  }

  /** Takes such a decision back: the dispute is open again. */
  async reopen(actor: Actor | null, disputeId: string, operationId: string): Promise<Dispute> {
    const officer = demandAccess(actor, 'dispute.decide');
    const dispute = await this.find(disputeId);
    const payload = { decisionId: dispute.decision?.id, enterpriseId: dispute.enterprise.id };
    return this.record(officer, 'DISPUTE_REOPENED', disputeId, payload, operationId, (now) => {
      if (now.decision && now.decision.id === dispute.decision?.id) return;
      throw new AppError('CONFLICT', '这个争议没有裁定,或裁定已经撤销。请刷新页面。');
    });
  }

  private async record(
    actor: Actor,
    type: ActType,
    subjectId: string,
    payload: object,
    operationId: string,
    check: (now: DisputeRecord) => void,
  ): Promise<Dispute> {
    const streetName = await this.streets.namer();
    const input = { type, operationId, actor, subjectId, payload };
    return this.ledger.record(input, async (tx, act) => {
      check(await readDispute(tx, subjectId));
      const folded = { ...act, type, actorName: actor.name, payload: JSON.stringify(payload) };
      await this.projection.fold(tx, folded);
      return disputeView(await readDispute(tx, subjectId), actor, streetName);
    });
  }

  private find(disputeId: string): Promise<DisputeRecord> {
    const { reading } = this.database;
    return readDispute(reading, disputeId);
  }
}

/** What stands now of a dispute, whatever became of it since it had this id. */
async function readDispute(tx: Transaction, id: string): Promise<DisputeRecord> {
  const [found] = await tx.run<{ dispute: DisputeRecord }>('dispute/get-dispute', {
    id,
    forever: FOREVER,
  });
  if (found) return found.dispute;
  throw new AppError('NOT_FOUND', '这个争议已经不在了:各方已填得一致,或清单已撤回。请刷新页面。');
}

function changed(): AppError {
  return new AppError('CONFLICT', '这个争议有了变化:有的街道改了填报,或已有人裁定。请刷新页面后再看。');
}
