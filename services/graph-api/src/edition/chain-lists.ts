import type { ChainSource, LeftOut } from './edition-content.ts';

interface ChainLists {
  sources: ChainSource[];
  leftOut: LeftOut[];
}

/** A chain as its node keeps it: its lists are JSON, for a property of a node holds no maps. */
export function withListsAsText<Chain extends ChainLists>(chain: Chain) {
  return { ...chain, sources: JSON.stringify(chain.sources), leftOut: JSON.stringify(chain.leftOut) };
}

/** The lists that a chain's node keeps; a chain that was taken in before there were any has none. */
export function readChainLists(chain: { sources?: unknown; leftOut?: unknown }): ChainLists {
  const read = <Item>(text: unknown) => JSON.parse(typeof text === 'string' ? text : '[]') as Item[];
  return { sources: read<ChainSource>(chain.sources), leftOut: read<LeftOut>(chain.leftOut) };
}
