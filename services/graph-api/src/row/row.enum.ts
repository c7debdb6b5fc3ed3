import { registerEnumType } from 'type-graphql';
import type { RowAction } from './row-version.ts';
import type { FindingSeverity, ListKind } from './stated-row.ts';

export const ListKindEnum = {
  CHAIN: 'CHAIN',
  SUPPLY: 'SUPPLY',
  DEMAND: 'DEMAND',
} as const satisfies Record<ListKind, ListKind>;
registerEnumType(ListKindEnum, {
  name: 'ListKind',
  description: '产业链清单, 供应链清单-供给, 供应链清单-需求',
});

export const RowActionEnum = {
  ADD: 'ADD',
  CHANGE: 'CHANGE',
  REMOVE: 'REMOVE',
  CONFIRM: 'CONFIRM',
} as const satisfies Record<RowAction, RowAction>;
registerEnumType(RowActionEnum, { name: 'RowAction', description: '新增, 变更, 删除, 确认无变化' });

export const FindingSeverityEnum = {
  ERROR: 'ERROR',
  WARNING: 'WARNING',
  NOTE: 'NOTE',
} as const satisfies Record<FindingSeverity, FindingSeverity>;
registerEnumType(FindingSeverityEnum, {
  name: 'FindingSeverity',
  description: '未采用 (the value was not taken), 待确认, 已整理 (understood and changed in form)',
});

export const FindingStateEnum = { OPEN: 'OPEN', MENDED: 'MENDED', CONFIRMED: 'CONFIRMED' } as const;
registerEnumType(FindingStateEnum, { name: 'FindingState', description: '待处理, 已改正, 已确认' });
