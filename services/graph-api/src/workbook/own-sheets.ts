import type { ListKind } from '../row/stated-row.ts';

/** What the sheets of the three lists are called in the workbooks that the product hands out. */
export const listSheets: Record<ListKind, string> = {
  CHAIN: '产业链清单',
  SUPPLY: '供应链清单-供给',
  DEMAND: '供应链清单-需求',
};

export const guideSheet = '填写说明';
export const optionsSheet = '系统选项';
export const findingsSheet = '系统问题清单';

/** Sheets that the product writes beside the lists; they come back with the file and say nothing of a firm. */
export const ownSheets: readonly string[] = [guideSheet, optionsSheet, findingsSheet];
