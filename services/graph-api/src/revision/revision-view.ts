import { iso, isoOrNull } from '../as-of/as-of.ts';
import type { Actor } from '../policy/actor.ts';
import type { RevisionRecord } from './revision.repository.ts';
import type { RevisionService } from './revision.service.ts';
import type { Revision } from './revision.type.ts';

/** A revision as the actor sees it, with the steps that the actor could take now. */
export function revisionView(
  revisions: Pick<RevisionService, 'steps'>,
  actor: Actor,
  record: RevisionRecord,
): Revision {
  const steps = revisions.steps(actor, record);
  return {
    ...record,
    batchId: record.batchId ?? null,
    street: { code: record.streetCode, name: record.streetName },
    createdAt: iso(record.createdAt),
    createdBy: record.createdByName,
    submittedAt: isoOrNull(record.submittedAt ?? null),
    decidedAt: isoOrNull(record.decidedAt ?? null),
    decidedBy: record.decidedByName ?? null,
    reason: record.reason ?? null,
    canComment: steps.has('comment'),
    canAnswer: steps.has('answer'),
    canSubmit: steps.has('submit'),
    canApprove: steps.has('approve'),
    canReturn: steps.has('return'),
    canWithdraw: steps.has('withdraw'),
    canMend: steps.has('mend'),
    canDiscard: steps.has('discard'),
  };
}
