import type { AccountRecord, AccountRepository } from '../account/account.repository.ts';
import { iso, isoOrNull } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import * as repository from './hand-over.repository.ts';
import type { HandOver, PendingCounts } from './hand-over.type.ts';

export interface AskedHandOver {
  fromId: string;
  toId: string;
  note: string | null;
}

const SOON_MS = 30 * 86_400_000;

/** A street goes from one officer to another, with what waits there. */
export class HandOverService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** How much waits in the street of an account: numbers only, for an administrator sees no lists. */
  async pending(actor: Actor | null, accountId: string): Promise<PendingCounts> {
    demandAccess(actor, 'account.edit');
    const { streetCode } = await this.officer(accountId);
    return countsOf(await repository.readPending(this.database, within(streetCode, this.clock.now())));
  }

  /** Ends the access of who leaves and writes down what waited; repeating the operation changes nothing. */
  async handOver(actor: Actor | null, asked: AskedHandOver, operationId: string): Promise<PendingCounts> {
    const administrator = demandAccess(actor, 'account.edit');
    const [from, to] = await Promise.all([this.officer(asked.fromId), this.officer(asked.toId)]);
    const { streetCode } = from;
    const payload: repository.HandOverPayload = {
      fromId: from.id,
      fromName: from.displayName,
      toId: to.id,
      toName: to.displayName,
    };
    const input = {
      type: 'STREET_HANDED_OVER' as const,
      operationId,
      actor: administrator,
      subjectId: streetCode,
      note: asked.note?.trim() || undefined,
      payload,
    };
    const pending = await this.ledger.record(input, async (tx, act) => {
      const left = { fromId: from.id, toId: to.id, streetCode, now: act.at };
      if (!(await repository.endAccess(tx, left))) {
        throw new AppError('STATE', '接任账号要属于同一街道,并且在用。请先新建或启用接任账号。');
      }
      return repository.pendingNow(tx, within(streetCode, act.at));
    });
    return countsOf(pending);
  }

  /** The hand-overs of a street, newest first, and how far what waited is now. */
  async list(actor: Actor | null, streetCode: string): Promise<HandOver[]> {
    demandAccess(actor, 'list.view', { streetCode });
    const acts = await repository.listHandOvers(this.database, streetCode);
    if (acts.length === 0) return [];
    const found = acts.map((act) => ({ ...act, waited: JSON.parse(act.result) as repository.PendingRecord }));
    const revisionIds = found.flatMap(({ waited }) => [
      ...waited.revisions.map(({ revisionId }) => revisionId),
      ...(waited.corrections ?? []).map(({ correctionId }) => correctionId),
    ]);
    const states = await repository.readStates(this.database, [...new Set(revisionIds)]);
    return found.map(({ sequence, at, actorName, note, payload, waited }) => {
      const { fromName, toId, toName } = JSON.parse(payload) as repository.HandOverPayload;
      return {
        sequence,
        at: iso(at),
        byName: actorName,
        note,
        fromName,
        toName,
        toMe: toId === actor?.id,
        ...countsOf(waited),
        revisions: waited.revisions.map((revision) => ({
          ...revision,
          stateNow: states.get(revision.revisionId)?.state ?? 'DISCARDED',
        })),
        waitingCorrections: (waited.corrections ?? []).map(({ at: offeredAt, ...correction }) => {
          const now = states.get(correction.correctionId);
          return {
            ...correction,
            at: iso(offeredAt),
            stateNow: now?.state ?? 'DISCARDED',
            decidedAt: isoOrNull(now?.decidedAt ?? null),
            decidedBy: now?.decidedByName ?? null,
          };
        }),
      };
    });
  }

  private async officer(id: string): Promise<AccountRecord & { streetCode: string }> {
    const account = await this.accounts.get(id);
    if (!account) throw new AppError('NOT_FOUND', '没有这个账号。请回到账号页重新选择。');
    const { role, streetCode } = account;
    if (role === 'STREET_OFFICER' && streetCode) return { ...account, streetCode };
    throw new AppError('STATE', `“${account.displayName}”不是街道账号,没有可移交的街道。请选街道账号。`);
  }
}

const within = (streetCode: string, now: number) => ({ streetCode, now, soon: now + SOON_MS });

function countsOf({ revisions, corrections, disputes, expiring }: repository.PendingRecord): PendingCounts {
  const inState = (state: string) => revisions.filter((revision) => revision.state === state).length;
  return {
    drafts: inState('DRAFT'),
    returned: inState('RETURNED'),
    submitted: inState('SUBMITTED'),
    corrections: corrections?.length ?? 0,
    disputes,
    expiring,
  };
}
