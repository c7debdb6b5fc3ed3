import { registerEnumType } from 'type-graphql';
import type { CellChange, RowChange } from './compare-row.ts';
import type { Take } from './settle-row.ts';

export const CellChangeEnum = {
  MINE: 'MINE',
  CLEARED: 'CLEARED',
  MEANWHILE: 'MEANWHILE',
  CONFLICT: 'CONFLICT',
} as const satisfies Record<CellChange, CellChange>;
registerEnumType(CellChangeEnum, {
  name: 'ComparedCellChange',
  description:
    '本次改动, 本次清空, 期间他人改动, 冲突: what became of a cell since the workbook was filled in',
});

export const RowChangeEnum = {
  NEW: 'NEW',
  CHANGED: 'CHANGED',
  CONFLICT: 'CONFLICT',
  REMOVED: 'REMOVED',
  GONE: 'GONE',
} as const satisfies Record<RowChange, RowChange>;
registerEnumType(RowChangeEnum, {
  name: 'RowChange',
  description: '新增, 变更, 冲突, 移除 (taken out of the file), 已被移除 (taken out of the list meanwhile)',
});

export const TakeEnum = { MINE: 'MINE', NOW: 'NOW' } as const satisfies Record<Take, Take>;
registerEnumType(TakeEnum, {
  name: 'Take',
  description: 'Whose text a cell takes: the file’s, or the one that the list has now',
});
