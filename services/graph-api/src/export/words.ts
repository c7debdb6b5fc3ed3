import { dayOf } from '../as-of/as-of.ts';
import type { CoverageState } from '../coverage/stated-coverage.ts';
import type { Stage } from '../edition/edition-content.ts';
import type { ListKind } from '../row/stated-row.ts';

export const stageWords: Record<Stage, string> = {
  UPSTREAM: '上游',
  MIDSTREAM: '中游',
  DOWNSTREAM: '下游',
  SUPPORT: '配套',
};

export const coverageWords: Record<CoverageState, string> = {
  PRESENT: '有企业',
  NONE: '已核实无',
  UNCHECKED: '未核',
};

export const listWords: Record<ListKind, string> = {
  CHAIN: '产业链清单',
  SUPPLY: '供应链清单·供给',
  DEMAND: '供应链清单·需求',
};

export const yesNo = (value: boolean | null): string => (value === null ? '' : value ? '是' : '否');

/** The day in Asia/Shanghai of an instant as the API writes it. */
export const day = (instant: string | null): string | null => (instant ? dayOf(Date.parse(instant)) : null);
