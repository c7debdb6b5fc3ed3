import type { PlacedStub } from '@/features/chain-map/lane-layout';
import type { ChainMap_MapFragment } from '@/generated/graphql';

/** Another chain at the edge of the map, with the segments of this chain that it is linked to. */
export interface Stub extends PlacedStub {
  chainId: string;
  chainName: string;
  segmentIds: string[];
}

/** Links with other chains, by chain and direction, in the order of the chains. */
export function stubsOf(outerFeeds: ChainMap_MapFragment['outerFeeds']): Stub[] {
  const stubs = new Map<string, Stub>();
  for (const { direction, segmentId, otherChainId, otherChainName } of outerFeeds) {
    const id = `stub-${direction}-${otherChainId}`;
    const stub = stubs.get(id) ?? {
      id,
      direction,
      chainId: otherChainId,
      chainName: otherChainName,
      segmentIds: [],
    };
    if (!stub.segmentIds.includes(segmentId)) stub.segmentIds.push(segmentId);
    stubs.set(id, stub);
  }
  return [...stubs.values()];
}
