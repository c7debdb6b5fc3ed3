import type { ModelLookup } from '../edition/model-lookup.ts';

/** How many names a finding offers. */
const offered = 3;

/** Texts remembered for one model before the memory is emptied. */
const remembered = 10_000;

const memories = new WeakMap<ModelLookup, Map<string, string[]>>();

/**
 * The names most like a text, for its finding. Comparing with a whole catalogue is the costliest step of
 * reading a row and lists repeat their words, so answers are remembered for as long as the model lives.
 */
export function suggestionsFor(
  lookup: ModelLookup,
  kind: 'CHAIN' | 'SEGMENT' | 'PRODUCT',
  text: string,
  chainId?: string,
): string[] {
  const memory = memories.get(lookup) ?? new Map<string, string[]>();
  if (memory.size > remembered) memory.clear();
  memories.set(lookup, memory);
  const key = [kind, chainId ?? '', text].join('\n');
  const known = memory.get(key);
  if (known) return [...known];
  const names = suggest(lookup, kind, text, chainId);
  memory.set(key, names);
  return [...names];
}

function suggest(lookup: ModelLookup, kind: string, text: string, chainId: string | undefined): string[] {
  if (kind === 'CHAIN') return lookup.suggestChains(text, offered);
  if (kind === 'SEGMENT') return lookup.suggestSegments(text, chainId, offered);
  return lookup.suggestProducts(text, offered);
}
