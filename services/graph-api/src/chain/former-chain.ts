import { withListsAsText } from '../edition/chain-lists.ts';
import type { EditionContent } from '../edition/edition-content.ts';
import type { Chain, FeedsLink, OuterFeed, SegmentCard } from './chain.type.ts';

/** What a chain's map is drawn from, before it counts. */
export interface ChainStructure {
  chain: Chain;
  segments: Omit<SegmentCard, 'counts'>[];
  feeds: FeedsLink[];
  outerFeeds: OuterFeed[];
}

/** A chain as a content has it; null when it has none of that id. */
export function chainOf(content: EditionContent, chainId: string): ChainStructure | null {
  const chain = content.chains.find(({ id }) => id === chainId);
  if (!chain) return null;
  const segments = content.segments.filter((segment) => segment.chainId === chainId);
  const own = new Set(segments.map(({ id }) => id));
  const within = ({ from, to }: FeedsLink) => own.has(from) && own.has(to);
  const across = ({ from, to }: FeedsLink) => own.has(from) !== own.has(to);
  return {
    chain: withListsAsText(chain),
    segments,
    feeds: content.feeds.filter(within),
    outerFeeds: content.feeds.filter(across).flatMap((feed) => outerFeed(content, feed, own) ?? []),
  };
}

function outerFeed(
  content: EditionContent,
  { from, to, reason }: FeedsLink,
  own: ReadonlySet<string>,
): OuterFeed | null {
  const [direction, segmentId, otherId] = own.has(from)
    ? (['OUT', from, to] as const)
    : (['IN', to, from] as const);
  const other = content.segments.find(({ id }) => id === otherId);
  const otherChain = content.chains.find(({ id }) => id === other?.chainId);
  if (!other || !otherChain) return null;
  return {
    direction,
    segmentId,
    otherSegmentId: other.id,
    otherSegmentName: other.name,
    otherChainId: otherChain.id,
    otherChainName: otherChain.name,
    reason,
  };
}
