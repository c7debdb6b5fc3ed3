import { AppError } from '../error/app-error.ts';

/**
 * Where a revision stands: 待核对 (a file with row keys, to be compared with the lists), 草稿, 已提交, 待完善, 已通过,
 * 已撤回, 已作废. What a firm says of itself stands apart: 待街道确认, then 已采纳 or 未采纳, or 已作废 by the firm.
 */
export type RevisionState =
  | 'PROPOSED'
  | 'DRAFT'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'APPROVED'
  | 'WITHDRAWN'
  | 'DISCARDED'
  | 'OFFERED'
  | 'TAKEN'
  | 'DECLINED';

export const revisionStateLabels: Record<RevisionState, string> = {
  PROPOSED: '待核对',
  DRAFT: '草稿',
  SUBMITTED: '已提交',
  RETURNED: '待完善',
  APPROVED: '已通过',
  WITHDRAWN: '已撤回',
  DISCARDED: '已作废',
  OFFERED: '待街道确认',
  TAKEN: '已采纳',
  DECLINED: '未采纳',
};

/** The steps a revision can take, and from which states. */
export const revisionSteps = {
  settle: ['PROPOSED', 'DRAFT', 'RETURNED'],
  mend: ['DRAFT', 'RETURNED'],
  submit: ['DRAFT', 'RETURNED'],
  discard: ['PROPOSED', 'DRAFT', 'RETURNED'],
  comment: ['SUBMITTED'],
  answer: ['SUBMITTED', 'RETURNED'],
  approve: ['SUBMITTED'],
  return: ['SUBMITTED'],
  withdraw: ['APPROVED'],
} as const satisfies Record<string, readonly RevisionState[]>;

export type RevisionStep = keyof typeof revisionSteps;

export function allowedFrom(step: RevisionStep, state: RevisionState): boolean {
  return (revisionSteps[step] as readonly RevisionState[]).includes(state);
}

/** The refusal of a step that the state does not allow. */
export function stateError(state: RevisionState): AppError {
  return new AppError(
    'STATE',
    `这份修订现在是“${revisionStateLabels[state]}”,不能这样操作。请刷新页面看最新情况。`,
  );
}
