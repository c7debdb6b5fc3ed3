import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../services/graph-api/src/as-of/as-of.ts';
import type { DemandItem } from '../../services/graph-api/src/demand/demand.type.ts';
import { constraintsOf, type Offer, worstOf } from '../../services/graph-api/src/match/constraints.ts';
import { bestPerFirm } from '../../services/graph-api/src/match/match.service.ts';
import type { Match } from '../../services/graph-api/src/match/match.type.ts';
import { fullTextPieces } from '../../services/graph-api/src/search/full-text-pieces.ts';

const now = Date.UTC(2026, 5, 30, 4);
const clock = { now: () => now };

describe('the instant that a page is about', () => {
  it('is the end of a day in Shanghai, now for today and for what has not come', () => {
    expect(instantOf('2026-06-29', clock)).toBe(Date.UTC(2026, 5, 29, 16) - 1);
    expect(instantOf('2026-06-30', clock)).toBe(now);
    expect(instantOf('2027-01-01', clock)).toBe(now);
    expect(instantOf(null, clock)).toBe(now);
    expect(instantOf('2026-06-29T10:00:00.000Z', clock)).toBe(Date.UTC(2026, 5, 29, 10));
  });

  it.each(['昨天', '2026-02-30', '2026-13-01', 'map 1', '1', '06/29/2026', '2026-06'])(
    'refuses %s',
    (text) => {
      expect(() => instantOf(text, clock)).toThrow('日期看不懂');
    },
  );
});

describe('pieces for the full-text index', () => {
  it('are pairs of Chinese characters and whole words of other scripts', () => {
    expect(fullTextPieces('OLED面板(TFT 背板)')).toEqual(['"oled"', '"面板"', '"tft"', '"背板"']);
    expect(fullTextPieces('玻璃基板')).toEqual(['"玻璃"', '"璃基"', '"基板"']);
    expect(fullTextPieces('胶')).toEqual(['"胶"']);
    expect(fullTextPieces('" OR -')).toEqual(['"or"']);
    expect(fullTextPieces('--')).toEqual([]);
  });
});

const measure = (value: number, unit = '片') => ({
  value,
  low: null,
  high: null,
  unit,
  approximate: false,
  original: `${value}${unit}`,
});
const demand = {
  quantity: measure(100),
  leadTimeDays: 30,
  spec: null,
  hiddenFields: [] as string[],
} as DemandItem;
const offer: NonNullable<Offer> = {
  spec: null,
  capacity: measure(500),
  spare: measure(120),
  minimumOrder: null,
  leadTimeDays: 20,
  certificates: [],
  radius: '全国',
  hiddenFields: [],
};
const outcomes = (asked: DemandItem, offered: Offer) =>
  Object.fromEntries(constraintsOf(asked, offered).map(({ code, outcome }) => [code, outcome]));

describe('hard constraints', () => {
  it('hold, fail or have to be asked', () => {
    expect(worstOf(constraintsOf(demand, offer))).toBe('PASS');
    expect(outcomes(demand, { ...offer, spare: measure(99) }).quantity).toBe('FAIL');
    expect(outcomes(demand, { ...offer, spare: null }).quantity).toBe('UNKNOWN');
    expect(outcomes(demand, { ...offer, spare: measure(120, '吨') }).quantity).toBe('UNKNOWN');
    expect(outcomes(demand, { ...offer, leadTimeDays: 31 })['lead-time']).toBe('FAIL');
    expect(worstOf(constraintsOf(demand, null))).toBe('UNKNOWN');
  });

  it('have to be asked where the quantities are hidden, however large they are', () => {
    const hiddenOffer = { ...offer, spare: null, capacity: null, hiddenFields: ['capacity', 'spare'] };
    expect(outcomes(demand, hiddenOffer).quantity).toBe('UNKNOWN');
    const hiddenDemand = { ...demand, quantity: null, hiddenFields: ['quantity'] } as unknown as DemandItem;
    expect(outcomes(hiddenDemand, offer).quantity).toBe('UNKNOWN');
  });

  it('ask for a certificate that the demand names', () => {
    const strict = { ...demand, spec: '须通过 IATF 16949' } as DemandItem;
    expect(outcomes(demand, offer).certificates).toBeUndefined();
    expect(outcomes(strict, offer).certificates).toBe('UNKNOWN');
    expect(outcomes(strict, { ...offer, certificates: ['IATF16949'] }).certificates).toBe('PASS');
  });
});

describe('the row that a firm stands with', () => {
  const match = (supplyId: string, outcome: Match['outcome'], score: number) =>
    ({ enterprise: { id: 'firm' }, supplyId, outcome, score }) as Match;
  const stands = (...rows: [number, Match][]) =>
    bestPerFirm(rows.map(([close, one]) => ({ close, match: one }))).map((one) => one.supplyId);

  it('is the one that holds the constraints, of equally close rows', () => {
    expect(stands([13, match('a', 'FAIL', 15)], [13, match('b', 'PASS', 14)])).toEqual(['b']);
  });

  it('is not a vaguer one that hides an offer that fails', () => {
    expect(stands([13, match('a', 'FAIL', 13)], [11, match('b', 'UNKNOWN', 11)])).toEqual(['a']);
  });
});
