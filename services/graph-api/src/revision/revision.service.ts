import type { OnProgress } from '../batch/batch.service.ts';
import { settleChanged, settleComments } from '../comment/comment.repository.ts';
import { demandCurrent } from '../comparison/demand-current.ts';
import type { Database, Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { giveMemoryBack } from '../give-memory-back.ts';
import type { ActPlace, ActType } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { assignRevision } from '../period/period.repository.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, may } from '../policy/policy.ts';
import type { Action } from '../policy/policy-table.ts';
import type { ProjectionService } from '../projection/projection.service.ts';
import * as repository from './revision.repository.ts';
import type { ApprovalPreview } from './revision.type.ts';
import { allowedFrom, type RevisionStep, revisionSteps, stateError } from './revision-state.ts';

/** As many approvals as one request waits for. */
const MOST_AT_ONCE = 50;

/** The life of a revision: submitted, approved whole or in part, returned, discarded, withdrawn. */
export class RevisionService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly projection: ProjectionService,
  ) {}

  async get(actor: Actor, revisionId: string): Promise<repository.RevisionRecord> {
    const revision = await this.find(revisionId);
    demandAccess(actor, 'list.view', { streetCode: revision.streetCode });
    return revision;
  }

  /** Revisions by newest first; a street officer sees the own street's only. */
  async list(actor: Actor, filter: repository.RevisionFilter): Promise<repository.RevisionPage> {
    const streetCode = actor.role === 'STREET_OFFICER' ? actor.streetCode : filter.streetCode;
    demandAccess(actor, 'list.view', { streetCode });
    return repository.listRevisions(this.database, { ...filter, streetCode });
  }

  /** The revisions that came of a file, in its order. */
  async listOfBatch(actor: Actor, batchId: string): Promise<repository.RevisionRecord[]> {
    const revisions = await repository.listRevisionsOfBatch(this.database, batchId);
    for (const { streetCode } of revisions) demandAccess(actor, 'list.view', { streetCode });
    return revisions;
  }

  /**
   * Takes the same step with every revision of a file that can take it, one after the other, an act each. Repeated
   * after it broke off, it goes on with those that are left.
   */
  async stepBatch(
    actor: Actor,
    batchId: string,
    step: BatchStep,
    operationId: string,
    watch: { onProgress?: OnProgress; signal?: AbortSignal } = {},
  ): Promise<void> {
    const revisions = await this.batchReadyFor(actor, batchId, step);
    for (const [index, { id, title }] of revisions.entries()) {
      watch.signal?.throwIfAborted();
      watch.onProgress?.(
        index / revisions.length,
        `${BATCH_STEP[step]}第 ${index + 1} 份,共 ${revisions.length} 份`,
      );
      const ownId = `${operationId}-${id}`;
      try {
        if (step === 'approve') await this.approve(actor, id, { rowKeys: null, note: null }, ownId);
        else await this[step](actor, id, ownId);
      } catch (error) {
        if (!(error instanceof AppError) || index === 0) throw error;
        const so = `前 ${index} 份已经${BATCH_STEP[step]},“${title}”没有:`;
        throw new AppError(error.code, so + error.message, { cause: error });
      }
      if (revisions.length > 1) giveMemoryBack();
    }
  }

  /** The revisions of a file that can take a step now; refuses who may not take it. */
  async batchReadyFor(actor: Actor, batchId: string, step: BatchStep): Promise<repository.RevisionRecord[]> {
    const all = await repository.listRevisionsOfBatch(this.database, batchId);
    const [first] = all;
    if (!first) throw new AppError('NOT_FOUND', '没有找到这一批清单,可能已被删除。请返回清单页重新选择。');
    demandAccess(actor, ACTION[step], { streetCode: first.streetCode });
    return all.filter(({ state }) => allowedFrom(step, state));
  }

  async submit(actor: Actor, revisionId: string, operationId: string): Promise<void> {
    await this.step(actor, revisionId, operationId, 'submit', 'REVISION_SUBMITTED', async (tx, act) => {
      await demandCurrent(tx, revisionId, null);
      await repository.setState(tx, { revisionId, state: 'SUBMITTED', submittedAt: act.at });
      await assignRevision(tx, revisionId, act.at);
      await settleChanged(tx, revisionId, { name: actor.name, at: act.at });
    });
  }

  async discard(actor: Actor, revisionId: string, operationId: string): Promise<void> {
    await this.step(actor, revisionId, operationId, 'discard', 'REVISION_DISCARDED', async (tx, act) => {
      await repository.decide(tx, {
        revisionId,
        state: 'DISCARDED',
        actorName: actor.name,
        at: act.at,
        reason: null,
      });
    });
  }

  async return(actor: Actor, revisionId: string, reason: string, operationId: string): Promise<void> {
    demandReason(reason, '退回');
    await this.step(
      actor,
      revisionId,
      operationId,
      'return',
      'REVISION_RETURNED',
      async (tx, act) => {
        await repository.decide(tx, {
          revisionId,
          state: 'RETURNED',
          actorName: actor.name,
          at: act.at,
          reason,
        });
      },
      reason,
    );
  }

  /**
   * Puts the rows of a revision in force and folds them into the graph. With `rowKeys` only those: the rest
   * moves to a new revision of the same file, 待完善.
   */
  async approve(
    actor: Actor,
    revisionId: string,
    choice: { rowKeys: readonly string[] | null; note: string | null },
    operationId: string,
  ): Promise<void> {
    await this.step(
      actor,
      revisionId,
      operationId,
      'approve',
      'REVISION_APPROVED',
      async (tx, act) => {
        await demandCurrent(tx, revisionId, choice.rowKeys);
        await refuseAuthor(tx, revisionId, actor);
        const restId = ledgerKey('revision', revisionId, act.sequence);
        const approved = await repository.approveRows(tx, {
          revisionId,
          rowKeys: choice.rowKeys,
          actor,
          act,
          restId,
        });
        if (approved.length === 0)
          throw new AppError(
            'BAD_INPUT',
            '没有可以通过的行:没有选中,或填报之后清单里又有了新内容。请退回街道。',
          );
        await repository.decide(tx, {
          revisionId,
          state: 'APPROVED',
          actorName: actor.name,
          at: act.at,
          reason: choice.note,
        });
        const closed = { state: 'CLOSED' as const, reply: null, actorName: actor.name, at: act.at };
        await settleComments(tx, { revisionId }, closed);
        await this.projection.project(tx, act, approved);
      },
      choice.note ?? undefined,
    );
  }

  /** Approves revisions that say of rows only that nothing has changed, one after the other. */
  async approveConfirmations(
    actor: Actor,
    revisionIds: readonly string[],
    operationId: string,
  ): Promise<void> {
    if (revisionIds.length === 0 || revisionIds.length > MOST_AT_ONCE) {
      throw new AppError('BAD_INPUT', `一次可以通过 1 到 ${MOST_AT_ONCE} 份确认,请分几次处理。`);
    }
    for (const revisionId of revisionIds) {
      const { streetCode, confirms, rowCount, title } = await this.find(revisionId);
      demandAccess(actor, 'revision.approve', { streetCode });
      if (confirms < rowCount) {
        throw new AppError('BAD_INPUT', `“${title}”里不只是无变化的行,请打开逐行审核。`);
      }
    }
    for (const revisionId of revisionIds) {
      const all = { rowKeys: null, note: null };
      await this.approve(actor, revisionId, all, `${operationId}-${revisionId}`);
    }
  }

  /** Takes an approved revision out of force now; what held before it holds again. */
  async withdraw(actor: Actor, revisionId: string, reason: string, operationId: string): Promise<void> {
    demandReason(reason, '撤回');
    await this.step(
      actor,
      revisionId,
      operationId,
      'withdraw',
      'REVISION_WITHDRAWN',
      async (tx, act) => {
        const rowKeys = await repository.withdrawRows(tx, { revisionId, sequence: act.sequence });
        await repository.decide(tx, {
          revisionId,
          state: 'WITHDRAWN',
          actorName: actor.name,
          at: act.at,
          reason,
        });
        await this.projection.project(tx, act, rowKeys);
      },
      reason,
    );
  }

  /** Which steps the actor could take now: what the page offers. */
  steps(actor: Actor, revision: Pick<repository.RevisionRecord, 'state' | 'streetCode'>): Set<RevisionStep> {
    const all = Object.keys(revisionSteps) as RevisionStep[];
    return new Set(
      all.filter((step) => allowedFrom(step, revision.state) && may(actor, ACTION[step], revision)),
    );
  }

  /** What approving all rows, or some, would change on the map now. Nothing is written. */
  async preview(
    actor: Actor,
    revisionId: string,
    rowKeys: readonly string[] | null,
  ): Promise<ApprovalPreview> {
    const revision = await this.find(revisionId);
    demandAccess(actor, 'list.view', { streetCode: revision.streetCode });
    const open = (severity: string) =>
      revision.findingTotals.find((total) => total.severity === severity)?.open ?? 0;
    return {
      revisionId,
      ...(await this.projection.preview(revisionId, rowKeys)),
      openErrors: open('ERROR'),
      openWarnings: open('WARNING'),
    };
  }

  private async find(revisionId: string): Promise<repository.RevisionRecord> {
    const revision = await repository.getRevision(this.database, revisionId);
    if (!revision) throw new AppError('NOT_FOUND', '没有找到这份修订,可能已被删除。请返回清单页重新选择。');
    return revision;
  }

  private async step(
    actor: Actor,
    revisionId: string,
    operationId: string,
    step: RevisionStep,
    type: ActType,
    work: (tx: Transaction, act: ActPlace) => Promise<void>,
    note?: string,
  ): Promise<void> {
    const revision = await this.find(revisionId);
    demandAccess(actor, ACTION[step], { streetCode: revision.streetCode });
    await this.ledger.record({ type, operationId, actor, subjectId: revisionId, note }, async (tx, act) => {
      // Read again behind the ledger's lock: two officers may decide at once.
      const state = await repository.getState(tx, revisionId);
      if (!allowedFrom(step, state)) throw stateError(state);
      await work(tx, act);
      return null;
    });
  }
}

/** What can be done with all revisions of a file at once. */
export type BatchStep = Extract<RevisionStep, 'submit' | 'discard' | 'approve'>;

const BATCH_STEP: Record<BatchStep, string> = { submit: '提交', discard: '作废', approve: '通过' };

const ACTION: Record<RevisionStep, Action> = {
  settle: 'list.mend',
  mend: 'list.mend',
  submit: 'revision.submit',
  discard: 'revision.discard',
  comment: 'revision.comment',
  answer: 'list.mend',
  approve: 'revision.approve',
  return: 'revision.return',
  withdraw: 'revision.withdraw',
};

/** Whoever states something does not decide on it, whatever roles the account has had. */
async function refuseAuthor(tx: Transaction, revisionId: string, actor: Actor): Promise<void> {
  if (!(await repository.isAuthor(tx, revisionId, actor.id))) return;
  throw new AppError(
    'FORBIDDEN',
    '这份修订是您自己填报、改正或提交的,不能由您审核。请由另一位审核人员办理。',
  );
}

function demandReason(reason: string, what: string) {
  if (!reason.trim())
    throw new AppError('BAD_INPUT', `请写明${what}的原因。`, { place: { field: 'reason' } });
}
