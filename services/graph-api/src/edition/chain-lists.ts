import type { ChainSource, LeftOut } from './edition-content.ts';

interface ChainLists {
  sources: ChainSource[];
  leftOut: LeftOut[];
}

/** A chain as its node keeps it: its lists are JSON, for a property of a node holds no maps. */
export function withListsAsText<Chain extends ChainLists>(chain: Chain) {
  return { ...chain, sources: JSON.stringify(chain.sources), leftOut: JSON.stringify(chain.leftOut) };
}

/** A node as it is read; a chain that was taken in before there were lists has none. */
export interface ChainNode {
  sources?: string | null;
  leftOut?: string | null;
}

export function readChainLists(chain: ChainNode): ChainLists {
  const read = <Item>(text: string | null | undefined) => JSON.parse(text ?? '[]') as Item[];
  return { sources: read<ChainSource>(chain.sources), leftOut: read<LeftOut>(chain.leftOut) };
}
