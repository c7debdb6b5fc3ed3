/** From pale to dark, for numbers from few to many; ink that can be read on each. */
export const shades = [
  { fill: '#e4eff3', ink: '#1c2529' },
  { fill: '#bdd7e1', ink: '#1c2529' },
  { fill: '#8fbacb', ink: '#1c2529' },
  { fill: '#2f6f8a', ink: '#ffffff' },
  { fill: '#0b5a75', ink: '#ffffff' },
] as const;

export interface Shade {
  from: number;
  to: number;
  fill: string;
  ink: string;
}

/** Classes of about as many cells each, by the numbers above 0; fewer where numbers repeat. */
export function shadesOf(numbers: readonly number[]): Shade[] {
  const sorted = numbers.filter((number) => number > 0).sort((a, b) => a - b);
  const starts = shades.map((_, index) => sorted[Math.floor((index * sorted.length) / shades.length)]);
  const distinct = [...new Set(starts)].filter((start) => start !== undefined);
  // Few classes take shades that are far from each other.
  const step = distinct.length > 1 ? (shades.length - 1) / (distinct.length - 1) : 0;
  return distinct.map((from, index) => ({
    from,
    to: (distinct[index + 1] ?? (sorted.at(-1) ?? from) + 1) - 1,
    ...(shades[Math.round(index * step)] ?? shades[0]),
  }));
}
