import { registerEnumType } from 'type-graphql';
import type { RevisionState } from './revision-state.ts';

export const RevisionStateEnum = {
  PROPOSED: 'PROPOSED',
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  APPROVED: 'APPROVED',
  WITHDRAWN: 'WITHDRAWN',
  DISCARDED: 'DISCARDED',
  OFFERED: 'OFFERED',
  TAKEN: 'TAKEN',
  DECLINED: 'DECLINED',
} as const satisfies Record<RevisionState, RevisionState>;
registerEnumType(RevisionStateEnum, {
  name: 'RevisionState',
  description: '待核对, 草稿, 已提交, 待完善, 已通过, 已撤回, 已作废; of firms: 待街道确认, 已采纳, 未采纳',
});
