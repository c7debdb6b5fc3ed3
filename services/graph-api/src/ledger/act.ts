/** The kinds of acts there are. A new kind needs its words in `actLabels` and, if it moves facts, a fold. */
export type ActType =
  | 'BATCH_TAKEN_IN'
  | 'COMPARISON_SETTLED'
  | 'CELL_MENDED'
  | 'FINDING_CONFIRMED'
  | 'STREET_HANDED_OVER'
  | 'CELL_COMMENTED'
  | 'COMMENT_ANSWERED'
  | 'REVISION_SUBMITTED'
  | 'REVISION_APPROVED'
  | 'REVISION_RETURNED'
  | 'REVISION_DISCARDED'
  | 'REVISION_WITHDRAWN'
  | 'BATCH_WITHDRAWN'
  | 'EDITION_DRAFTED'
  | 'EDITION_EDITED'
  | 'EDITION_ADOPTED'
  | 'EDITION_DISCARDED'
  | 'COVERAGE_STATED'
  | 'PERIOD_OPENED'
  | 'PERIOD_CHANGED'
  | 'ROWS_CONFIRMED'
  | 'ROWS_EDITED'
  | 'NAMES_DECIDED'
  | 'NAMES_UNDECIDED'
  | 'ENTERPRISES_MERGED'
  | 'MERGE_UNDONE'
  | 'ENTERPRISE_SPLIT'
  | 'SPLIT_UNDONE'
  | 'DISPUTE_DECIDED'
  | 'DISPUTE_REOPENED'
  | 'LAYOUT_CONFIRMED'
  | 'ENTERPRISES_RELATED'
  | 'RELATION_UNDONE'
  | 'CONSENT_GIVEN'
  | 'CONSENT_WITHDRAWN'
  | 'CONTACT_ERASED'
  | 'CORRECTION_OFFERED'
  | 'CORRECTION_WITHDRAWN'
  | 'CORRECTIONS_TAKEN'
  | 'CORRECTION_DECLINED';

/** What people read. */
export const actLabels: Record<ActType, string> = {
  BATCH_TAKEN_IN: '上传清单',
  COMPARISON_SETTLED: '核对采纳',
  CELL_MENDED: '改正单元格',
  FINDING_CONFIRMED: '确认无误',
  STREET_HANDED_OVER: '移交街道',
  CELL_COMMENTED: '写批注',
  COMMENT_ANSWERED: '回复批注',
  REVISION_SUBMITTED: '提交审核',
  REVISION_APPROVED: '审核通过',
  REVISION_RETURNED: '退回完善',
  REVISION_DISCARDED: '作废草稿',
  REVISION_WITHDRAWN: '撤回修订',
  BATCH_WITHDRAWN: '撤回整批',
  EDITION_DRAFTED: '新建模型草稿',
  EDITION_EDITED: '修改模型草稿',
  EDITION_ADOPTED: '启用模型版本',
  EDITION_DISCARDED: '作废模型草稿',
  COVERAGE_STATED: '填报覆盖',
  PERIOD_OPENED: '开启填报期',
  PERIOD_CHANGED: '改截止日',
  ROWS_CONFIRMED: '确认无变化',
  ROWS_EDITED: '页面填报',
  NAMES_DECIDED: '认定名称',
  NAMES_UNDECIDED: '撤销名称认定',
  ENTERPRISES_MERGED: '合并企业',
  MERGE_UNDONE: '撤销合并',
  ENTERPRISE_SPLIT: '拆分企业',
  SPLIT_UNDONE: '撤销拆分',
  DISPUTE_DECIDED: '裁定争议',
  DISPUTE_REOPENED: '撤销裁定',
  LAYOUT_CONFIRMED: '确认表头',
  ENTERPRISES_RELATED: '认定企业关系',
  RELATION_UNDONE: '撤销认定',
  CONSENT_GIVEN: '同意公开',
  CONSENT_WITHDRAWN: '撤回同意',
  CONTACT_ERASED: '删除联系人信息',
  CORRECTION_OFFERED: '企业更正',
  CORRECTION_WITHDRAWN: '企业撤回更正',
  CORRECTIONS_TAKEN: '采纳企业更正',
  CORRECTION_DECLINED: '不采纳企业更正',
};

/** The acts after which facts change. */
export const foldedActs: ReadonlySet<ActType> = new Set<ActType>([
  'REVISION_APPROVED',
  'REVISION_WITHDRAWN',
  'BATCH_WITHDRAWN',
  'EDITION_ADOPTED',
  'COVERAGE_STATED',
  'NAMES_DECIDED',
  'NAMES_UNDECIDED',
  'ENTERPRISES_MERGED',
  'MERGE_UNDONE',
  'ENTERPRISE_SPLIT',
  'SPLIT_UNDONE',
  'DISPUTE_DECIDED',
  'DISPUTE_REOPENED',
  'ENTERPRISES_RELATED',
  'RELATION_UNDONE',
  'CONSENT_GIVEN',
  'CONSENT_WITHDRAWN',
]);

/** An act as the fold sees it: its place in the ledger and its instant (UTC milliseconds). */
export interface ActPlace {
  sequence: number;
  at: number;
}

/** An act with what its fold reads of it. `payload` is JSON. */
export interface FoldedAct extends ActPlace {
  type: ActType;
  actorName: string;
  payload: string;
}
