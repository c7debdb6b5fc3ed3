import { AppError } from '../error/app-error.ts';
import type { JobService } from '../job/job.service.ts';
import type { JobHandler } from '../job/job-handlers.ts';
import type { Actor } from '../policy/actor.ts';
import type { RevisionService } from './revision.service.ts';

/** Jobs that approve all submitted revisions of a file. */
export const APPROVE_BATCH = 'APPROVE_BATCH';

interface ApprovalPayload {
  actor: Actor;
  batchId: string;
  operationId: string;
}

/** Queues the approval of a file, if the actor may; returns the job's id. */
export async function enqueueApproval(
  { revisions, jobs }: { revisions: RevisionService; jobs: JobService },
  actor: Actor,
  batchId: string,
  operationId: string,
): Promise<string> {
  const [first] = await revisions.batchReadyFor(actor, batchId, 'approve');
  if (!first) throw new AppError('STATE', '这一批里没有等待审核的修订。请刷新页面看最新情况。');
  const payload: ApprovalPayload = { actor, batchId, operationId };
  const about = {
    kind: APPROVE_BATCH,
    title: `审核 ${first.title.replace(/ 第 \d+\/\d+ 部分$/, '')}`,
    operationId,
  };
  return jobs.enqueue(actor, about, payload);
}

/** Approves one revision after the other; what is approved stays so when the job is cancelled. */
export function approvalHandler(revisions: RevisionService): JobHandler {
  return async (payload, onProgress, { signal }) => {
    const { actor, batchId, operationId } = payload as ApprovalPayload;
    await revisions.stepBatch(actor, batchId, 'approve', operationId, { onProgress, signal });
    return { batchId };
  };
}
