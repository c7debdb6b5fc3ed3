import type { ChainShape, Stage } from './edition-content.ts';

/** The words of the model's files for what the model keeps as codes. */
export const stageWords: Record<Stage, string> = {
  UPSTREAM: '上游',
  MIDSTREAM: '中游',
  DOWNSTREAM: '下游',
  SUPPORT: '配套',
};

export const shapeWords: Record<ChainShape, string> = {
  CHAIN: '链式',
  PARALLEL: '并列',
  UP_MID_DOWN: '上中下游',
};
