import { expect, test } from 'vitest';
import { countByChain, countModel } from '../../services/graph-api/src/edition/model-counts.ts';
import { realEdition } from '../fixtures/real-model.ts';

test('the counts of the chains add up to the whole model, each thing once', () => {
  const content = realEdition();
  const total = countModel(content);
  expect(countByChain(content).map(({ chainId }) => chainId)).toEqual(content.chains.map(({ id }) => id));
  expect(total.leaves + total.frames).toBe(content.segments.length);
  expect(total.products).toBe(content.products.length);
  expect(total.aliases).toBe(content.products.flatMap(({ aliases }) => aliases).length);
  expect(total.feeds).toBe(content.feeds.length);
  expect(total.inputs).toBe(content.inputs.length);
  expect(total.sources).toBe(content.chains.flatMap(({ sources }) => sources).length);
  expect(total.across).toBeGreaterThan(0);
  expect(total.across).toBeLessThan(total.feeds + total.inputs);
});
