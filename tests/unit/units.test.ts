import { describe, expect, it } from 'vitest';
import { inBaseUnit } from '../../services/graph-api/src/measure/units.ts';
import { readDemandState } from '../../services/graph-api/src/workbook/vocabulary.ts';

describe('quantities in the base unit of their kind', () => {
  it.each([
    [1.2, '万吨', 12_000, '吨'],
    [800, 'kg', 0.8, '吨'],
    [3, 'T/年', 3, '吨'],
    [5, '公斤', 0.005, '吨'],
    [632, '万片', 6_320_000, '片'],
    [2, '万㎡', 20_000, '平方米'],
    [7, '立方', 7, '立方米'],
    [40, '千瓦', 40, '千瓦'],
    [1, '万', 1, '万'],
    [9, '车次', 9, '车次'],
  ])('%d %s', (value, unit, base, baseUnit) => {
    expect(inBaseUnit(value, unit)).toEqual({ value: base, unit: baseUnit });
  });
});

describe('how a demand fares', () => {
  it.each([
    ['开放', 'OPEN'],
    ['对接中', 'IN_TALKS'],
    ['已解决', 'MET'],
    ['已 撤回', 'WITHDRAWN'],
    ['已过期', 'EXPIRED'],
    ['看情况', null],
  ])('%s', (text, state) => {
    expect(readDemandState(text)).toBe(state);
  });
});
