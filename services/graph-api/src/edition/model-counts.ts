import type { EditionContent } from './edition-content.ts';

/** How much of what a chain, or the whole model, holds. */
export interface ModelCounts {
  /** Segments without children. */
  leaves: number;
  /** Segments that hold others. */
  frames: number;
  /** Products by the chain of the segment that is named first: each counts once. */
  products: number;
  /** Aliases of those products. */
  aliases: number;
  /** Links from segment to segment, by the chain they come from. */
  feeds: number;
  /** Links from product to product, by the chain they go into. */
  inputs: number;
  /** Links of both kinds between two chains, counted like the others. */
  across: number;
  /** Documents that the division of a chain rests on. */
  sources: number;
}

/** Counts by chain, in the order of the chains; they add up to the whole model. */
export function countByChain(content: EditionContent): { chainId: string; counts: ModelCounts }[] {
  const chainOfSegment = new Map(content.segments.map(({ id, chainId }) => [id, chainId]));
  const chainOfProduct = new Map(
    content.products.map(({ id, segmentIds }) => [id, chainOfSegment.get(segmentIds[0] ?? '')]),
  );
  const frameIds = new Set(content.segments.map(({ parentId }) => parentId));
  const feeds = content.feeds.map(({ from, to }) => ({
    owner: chainOfSegment.get(from),
    other: chainOfSegment.get(to),
  }));
  const inputs = content.inputs.map(({ productId, intoProductId }) => ({
    owner: chainOfProduct.get(intoProductId),
    other: chainOfProduct.get(productId),
  }));
  return content.chains.map(({ id: chainId, sources }) => {
    const segments = content.segments.filter((segment) => segment.chainId === chainId);
    const frames = segments.filter(({ id }) => frameIds.has(id)).length;
    const products = content.products.filter(({ id }) => chainOfProduct.get(id) === chainId);
    const own = ({ owner }: { owner?: string | undefined }) => owner === chainId;
    return {
      chainId,
      counts: {
        leaves: segments.length - frames,
        frames,
        products: products.length,
        aliases: products.reduce((sum, { aliases }) => sum + aliases.length, 0),
        feeds: feeds.filter(own).length,
        inputs: inputs.filter(own).length,
        across: [...feeds, ...inputs].filter((link) => own(link) && link.other !== chainId).length,
        sources: sources.length,
      },
    };
  });
}

/** The same of the whole model. */
export function countModel(content: EditionContent): ModelCounts {
  const total = { leaves: 0, frames: 0, products: 0, aliases: 0, feeds: 0, inputs: 0, across: 0, sources: 0 };
  for (const { counts } of countByChain(content)) {
    for (const key of Object.keys(total) as (keyof ModelCounts)[]) total[key] += counts[key];
  }
  return total;
}
