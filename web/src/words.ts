import type {
  CommentState,
  ComparedCellChange,
  CorrectionState,
  CoverageState,
  CriterionOutcome,
  DemandState,
  EditionSource,
  EditionState,
  FindingSeverity,
  FindingState,
  HandInState,
  InvitationState,
  Known,
  ListKind,
  ModelChangeKind,
  ModelKind,
  NameRelation,
  Outcome,
  PlacementRole,
  QualificationKind,
  QualificationState,
  RevisionState,
  Role,
  RowAction,
  RowChange,
  Stage,
  SuspicionKind,
  Verdict,
  Visibility,
} from '@/generated/graphql';

/** What people read for each word of the contract. */
export const stageWord: Record<Stage, string> = {
  UPSTREAM: '上游',
  MIDSTREAM: '中游',
  DOWNSTREAM: '下游',
  SUPPORT: '配套',
};

export const stages: Stage[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORT'];

export const roleWord: Record<Role, string> = {
  STREET_OFFICER: '街道',
  DISTRICT_OFFICER: '区级',
  PROMOTER: '招商',
  ENTERPRISE: '企业',
  ADMINISTRATOR: '管理员',
};

export const placementWord: Record<PlacementRole, string> = {
  MAKES: '生产',
  SELLS: '销售',
  USES: '使用',
  SERVES: '服务',
  UNSTATED: '未注明',
};

export const knownWord: Record<Known, string> = {
  VERIFIED: '已核实',
  SELF_REPORTED: '企业自报',
  REPORTED: '街道填报',
  PUBLIC: '公开资料',
  INFERRED: '推断',
};

export const visibilityWord: Record<Visibility, string> = {
  PUBLIC: '公开',
  INTERNAL: '内部',
  SENSITIVE: '敏感',
};

/** Who may see a value, beside the firm itself. */
export const whoSeesWord: Record<Visibility, string> = {
  PUBLIC: '登录的人都能看到',
  INTERNAL: '所在街道、区级和招商能看到',
  SENSITIVE: '只有所在街道和区级能看到',
};

export const coverageWord: Record<CoverageState, string> = {
  UNCHECKED: '未核',
  PRESENT: '有企业',
  NONE: '已核实无',
};

/** Between the other firms and the one that stays. */
export const verdictWord: Record<Verdict, string> = {
  SAME: '并入',
  SPLIT: '拆自',
  DIFFERENT: '不是同一家:',
  BRANCH_OF: '是分支机构,属于',
  SUCCESSOR_OF: '承继',
  BOTH_NAMES: '是另一个名称,同属',
  BOTH_PLACES: '是注册地,在别处经营:',
};

export const undoWord: Record<Verdict, string> = {
  SAME: '撤销合并',
  SPLIT: '撤销拆分',
  DIFFERENT: '撤销认定',
  BRANCH_OF: '撤销认定',
  SUCCESSOR_OF: '撤销认定',
  BOTH_NAMES: '撤销认定',
  BOTH_PLACES: '撤销认定',
};

export const suspicionWord: Record<SuspicionKind, string> = {
  TWO_NAMES: '一个代码,两个名称',
  TWO_CODES: '一个名称,两个代码',
  SAME_NAME: '同名,缺代码',
  BRANCH: '疑似分支机构',
  SUCCESSOR: '疑似承继(曾用名相同)',
  TWO_PLACES: '注册地与经营地不同',
};

/** What the map shows as long as nobody has decided. */
export const meanwhileWord: Record<SuspicionKind, string> = {
  TWO_NAMES: '按代码算一家,两个名称都能搜到。',
  TWO_CODES: '按代码算两家,分别计数。',
  SAME_NAME: '算两家,分别计数;清单里写到这个名称的供应关系不知道指哪一家。',
  BRANCH: '算两家,分别计数。',
  SUCCESSOR: '算两家,分别计数;清单里写到这个名称的供应关系不知道指哪一家。',
  TWO_PLACES: '按经营地计入街道。',
};

export const demandStateWord: Record<DemandState, string> = {
  OPEN: '开放',
  IN_TALKS: '对接中',
  MET: '已满足',
  WITHDRAWN: '撤回',
  EXPIRED: '过期',
};

export const listWord: Record<ListKind, string> = {
  CHAIN: '产业链清单',
  SUPPLY: '供应链清单·供给',
  DEMAND: '供应链清单·需求',
};

export const revisionWord: Record<RevisionState, string> = {
  PROPOSED: '待核对',
  DRAFT: '草稿',
  SUBMITTED: '待审核',
  RETURNED: '待完善',
  APPROVED: '已通过',
  WITHDRAWN: '已撤回',
  DISCARDED: '已作废',
  OFFERED: '待街道确认',
  TAKEN: '已采纳',
  DECLINED: '未采纳',
};

export const actionWord: Record<RowAction, string> = {
  ADD: '新增',
  CHANGE: '变更',
  REMOVE: '移除',
  CONFIRM: '无变化',
};

export const severityWord: Record<FindingSeverity, string> = {
  ERROR: '错误',
  WARNING: '待确认',
  NOTE: '已理解',
};

/** What a file with row keys does to a row of the list. */
export const rowChangeWord: Record<RowChange, string> = {
  CONFLICT: '冲突',
  CHANGED: '变更',
  NEW: '新增',
  REMOVED: '移除',
  GONE: '清单已移除',
};

export const rowChangeShape: Record<RowChange, string> = {
  CONFLICT: '▲',
  CHANGED: '±',
  NEW: '+',
  REMOVED: '−',
  GONE: '×',
};

export const cellChangeWord: Record<ComparedCellChange, string> = {
  MINE: '本次改动',
  CLEARED: '本次清空',
  MEANWHILE: '期间他人改动',
  CONFLICT: '两边都改过',
};

/** A shape beside each colour, so that no meaning hangs on colour alone. */
export const severityShape: Record<FindingSeverity, string> = { ERROR: '■', WARNING: '▲', NOTE: '○' };

export const findingStateWord: Record<FindingState, string> = {
  OPEN: '未处理',
  MENDED: '已改正',
  CONFIRMED: '已确认',
};

export const commentStateWord: Record<CommentState, string> = {
  OPEN: '待处理',
  CHANGED: '已改正',
  ANSWERED: '已回复',
  CLOSED: '已了结',
};

export const handInWord: Record<HandInState, string> = {
  MISSING: '未报',
  WAITING: '待审核',
  RETURNED: '待完善',
  APPROVED: '已通过',
};

/** A shape beside each word, for print in black and white. */
export const handInShape: Record<HandInState, string> = {
  MISSING: '–',
  WAITING: '◐',
  RETURNED: '▲',
  APPROVED: '●',
};

export const outcomeWord: Record<Outcome, string> = { PASS: '满足', FAIL: '不满足', UNKNOWN: '待核实' };

export const outcomeShape: Record<Outcome, string> = { PASS: '✓', FAIL: '✕', UNKNOWN: '?' };

export const tierKinds: QualificationKind[] = ['SCIENCE', 'INNOVATIVE', 'SPECIALISED', 'GIANT', 'CHAMPION'];

export const qualificationWord: Record<QualificationKind, string> = {
  SCIENCE: '科技型中小企业',
  INNOVATIVE: '创新型中小企业',
  SPECIALISED: '专精特新中小企业',
  GIANT: '专精特新小巨人',
  CHAMPION: '单项冠军',
  CERTIFICATE: '资质/体系',
};

export const qualificationStateWord: Record<QualificationState, string> = {
  HOLDS: '有效',
  EXPIRING: '90 天内到期',
  EXPIRED: '已过期',
  UNDATED: '没有有效期',
  LAPSING: '到期或过期',
};

/** A shape beside each word, so that no meaning hangs on colour alone. */
export const qualificationStateShape: Record<QualificationState, string> = {
  HOLDS: '',
  EXPIRING: '▲',
  EXPIRED: '■',
  UNDATED: '?',
  LAPSING: '▲',
};

export const criterionWord: Record<CriterionOutcome, string> = {
  MET: '满足',
  MISSING: '缺',
  UNKNOWN: '待了解',
  HIDDEN: '不能查看',
  UNCHECKED: '条文待核',
};

export const criterionShape: Record<CriterionOutcome, string> = {
  MET: '✓',
  MISSING: '✕',
  UNKNOWN: '?',
  HIDDEN: '–',
  UNCHECKED: '※',
};

/** How a supplier was found for a demand. */
export const viaWord: Record<string, string> = {
  SAME_PRODUCT: '同一产品',
  ALIAS: '产品别名',
  NEAR_NAME: '名称相近',
  SAME_SEGMENT: '同一环节',
  INPUT_TO: '上下游投入',
};

export const editionStateWord: Record<EditionState, string> = {
  DRAFT: '草稿',
  IN_FORCE: '在用',
  FORMER: '曾用',
  DISCARDED: '已作废',
};

export const editionSourceWord: Record<EditionSource, string> = { FILES: '程序文件', COPY: '管理员修改' };

export const modelKindWord: Record<ModelKind, string> = {
  INDUSTRY: '产业',
  CHAIN: '产业链',
  SEGMENT: '环节',
  PRODUCT: '产品',
  FEED: '环节供给',
  INPUT: '产品投入',
};

export const modelChangeWord: Record<ModelChangeKind, string> = {
  CONFLICT: '冲突',
  REMOVED: '移除',
  CHANGED: '变更',
  ADDED: '新增',
};

export const modelChangeShape: Record<ModelChangeKind, string> = {
  CONFLICT: '▲',
  REMOVED: '−',
  CHANGED: '±',
  ADDED: '+',
};

/** How a proposal lies to a name. */
export const nameRelationWord: Record<NameRelation, string> = {
  SAME: '应是同一家',
  MAYBE: '可能是',
  DIFFERENT: '多半不是',
  NAME: '目录名称',
  ALIAS: '目录别名',
  NEAR: '写法相近',
  NARROWER: '是它的一种',
  WIDER: '比它宽',
  LIKE: '有些相像',
};

export const nameRelationShape: Record<NameRelation, string> = {
  SAME: '●',
  MAYBE: '◐',
  DIFFERENT: '○',
  NAME: '●',
  ALIAS: '●',
  NEAR: '◐',
  NARROWER: '◐',
  WIDER: '◐',
  LIKE: '○',
};

export const nameKindWord: Record<string, string> = { FULL: '全称', SHORT: '简称', FORMER: '曾用名' };

export const correctionWord: Record<CorrectionState, string> = {
  WAITING: '待街道确认',
  TAKEN: '已采纳,待审核',
  IN_FORCE: '已生效',
  DECLINED: '未采纳',
  DROPPED: '后来没有采用',
  WITHDRAWN: '已撤回',
};

/** A shape beside each word, so that no meaning hangs on colour alone. */
export const correctionShape: Record<CorrectionState, string> = {
  WAITING: '◐',
  TAKEN: '◑',
  IN_FORCE: '●',
  DECLINED: '✕',
  DROPPED: '✕',
  WITHDRAWN: '–',
};

export const invitationWord: Record<InvitationState, string> = {
  OPEN: '待认领',
  LAPSED: '已过期',
  USED: '已认领',
  REVOKED: '已作废',
};

export const hitWord: Record<string, string> = {
  ENTERPRISE: '企业',
  PRODUCT: '产品',
  SEGMENT: '环节',
  CHAIN: '产业链',
};
