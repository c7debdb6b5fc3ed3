import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shadesOf } from '../../web/src/features/street-matrix/quantiles.ts';

describe('shades by quantile', () => {
  it('has one class for every number above 0, in order and without gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300)), (numbers) => {
        const shades = shadesOf(numbers);
        for (const number of numbers.filter((one) => one > 0)) {
          expect(shades.filter(({ from, to }) => from <= number && number <= to)).toHaveLength(1);
        }
        for (const [index, shade] of shades.entries()) {
          const next = shades[index + 1];
          expect(shade.to).toBeGreaterThanOrEqual(shade.from);
          if (next) expect(next.from).toBe(shade.to + 1);
        }
        expect(new Set(shades.map(({ fill }) => fill)).size).toBe(shades.length);
      }),
    );
  });

  it('puts about as many cells in each class', () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(shadesOf(numbers).map(({ from, to }) => [from, to])).toEqual([
      [1, 20],
      [21, 40],
      [41, 60],
      [61, 80],
      [81, 100],
    ]);
  });

  it('has no class where nothing is counted', () => {
    expect(shadesOf([0, 0])).toEqual([]);
  });
});
