import { withListsAsText } from '../edition/chain-lists.ts';
import type { EditionContent } from '../edition/edition-content.ts';
import type { ProductInSegment, Segment, SegmentBrief } from './segment.type.ts';

/** A product in a segment, before anything is counted. */
export type ProductStructure = Omit<ProductInSegment, 'gbt4754Name' | 'makers' | 'supplies' | 'demands'>;

/** A segment's place in the model, before it counts. */
export type SegmentStructure = Pick<
  Segment,
  'id' | 'name' | 'stage' | 'aliases' | 'chain' | 'parent' | 'children' | 'feedsFrom' | 'feedsTo'
> & { products: ProductStructure[] };

/** A segment as a content has it; null when it has none of that id. */
export function segmentOf(content: EditionContent, id: string): SegmentStructure | null {
  const segments = new Map(content.segments.map((segment) => [segment.id, segment]));
  const segment = segments.get(id);
  const chain = content.chains.find((one) => one.id === segment?.chainId);
  if (!segment || !chain) return null;
  const briefs = (ids: (string | null)[]) => ids.flatMap((one) => segments.get(one ?? '') ?? []).map(briefOf);
  const children = content.segments
    .filter(({ parentId }) => parentId === id)
    .sort((a, b) => a.order - b.order);
  const own = new Set([id, ...children.map((child) => child.id)]);
  return {
    id,
    name: segment.name,
    stage: segment.stage,
    aliases: segment.aliases,
    chain: withListsAsText(chain),
    parent: briefs([segment.parentId])[0] ?? null,
    children: children.map(briefOf),
    products: content.products
      .filter(({ segmentIds }) => segmentIds.some((one) => own.has(one)))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    feedsFrom: briefs(content.feeds.filter(({ to }) => to === id).map(({ from }) => from)),
    feedsTo: briefs(content.feeds.filter(({ from }) => from === id).map(({ to }) => to)),
  };
}

const briefOf = ({ id, name, chainId }: SegmentBrief): SegmentBrief => ({ id, name, chainId });
