import { describe, expect, it } from 'vitest';
import { fuzzKinds } from '../support/fuzz.ts';
import { runFuzz } from '../support/fuzz-run.ts';

const FILES = 300;

describe('spoilt files', () => {
  it(`are read whole, asked about or refused in a sentence, each within seconds: ${FILES} of them`, async () => {
    const outcomes = await runFuzz(Array.from({ length: FILES }, (_, seed) => seed));
    for (const kind of fuzzKinds) {
      expect(outcomes.filter((outcome) => outcome.kind === kind)).toHaveLength(FILES / fuzzKinds.length);
    }
    const count = (wanted: string) => outcomes.filter(({ outcome }) => outcome === wanted).length;
    expect(count('TAKEN')).toBeGreaterThan(50);
    expect(count('REFUSED')).toBeGreaterThan(50);
    expect(count('STOPPED')).toBe(0);
  }, 120_000);
});
