import type { AuditService } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import type { ActPlace, ActType } from './act.ts';

export interface ActInput {
  type: ActType;
  /** Made by the client once for what the user wants; sent again it changes nothing. */
  operationId: string;
  actor: Actor;
  /** The id of the batch, revision or row version that the act is about. */
  subjectId: string;
  note?: string;
  payload?: unknown;
}

interface AppendedAct extends ActPlace {
  doneType: string | null;
  doneSubjectId: string | null;
  doneResult: string | null;
  rebuilding: boolean;
}

/**
 * The append-only log. Every act locks the one Ledger node first: acts are numbered without holes, their
 * instants strictly grow, and the fold of an act sees all acts before it and none after.
 */
export class Ledger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Pick<AuditService, 'record'>,
  ) {}

  /**
   * Appends an act and does its work in one transaction. An operation that was done before is not done
   * again: its former result is returned. What `prepare` writes is in the same transaction, before the ledger is
   * locked: much writing that no other act can see or need does not keep the others waiting.
   */
  async record<Result>(
    input: ActInput,
    work: (tx: Transaction, act: ActPlace) => Promise<Result>,
    prepare: (tx: Transaction) => Promise<void> = async () => {},
  ): Promise<Result> {
    const result = await this.database.write(async (tx) => {
      await prepare(tx);
      const act = await this.append(tx, input);
      if (act.doneType !== null) return formerResult<Result>(act, input);
      const result = await work(tx, { sequence: act.sequence, at: act.at });
      await tx.run('ledger/keep-result', { sequence: act.sequence, result: JSON.stringify(result ?? null) });
      return result;
    });
    await this.audit.record(input.actor, input.type, input.subjectId);
    return result;
  }

  private async append(tx: Transaction, input: ActInput): Promise<AppendedAct> {
    const [act] = await tx.run<AppendedAct>('ledger/append-act', {
      now: this.clock.now(),
      type: input.type,
      operationId: input.operationId,
      actorId: input.actor.id,
      actorName: input.actor.name,
      role: input.actor.role,
      subjectId: input.subjectId,
      note: input.note ?? null,
      payload: JSON.stringify(input.payload ?? null),
    });
    if (!act) throw new AppError('UNAVAILABLE', '数据库还没有准备好,请先完成升级。');
    if (act.rebuilding)
      throw new AppError(
        'UNAVAILABLE',
        '系统正在重建图谱,请几分钟后再试;若一直如此,请管理员再运行一次 npm run rebuild。',
      );
    return act;
  }
}

function formerResult<Result>(act: AppendedAct, input: ActInput): Result {
  if (act.doneType !== input.type || act.doneSubjectId !== input.subjectId) {
    throw new AppError('CONFLICT', '这个操作编号已用于另一件事,请刷新页面后重做。');
  }
  return JSON.parse(act.doneResult ?? 'null') as Result;
}
