import type { Chain } from '../chain/chain.type.ts';
import { withListsAsText } from '../edition/chain-lists.ts';
import { type EditionContent, withoutParts } from '../edition/edition-content.ts';
import type { PanoramaIndustry } from './panorama.type.ts';

/** What an industry is drawn from, before it counts. */
export type IndustryStructure = Pick<PanoramaIndustry, 'id' | 'name' | 'status'> & {
  chains: { chain: Chain; segmentIds: string[] }[];
};

/** The industries as a content has them. */
export function industriesOf(content: EditionContent): IndustryStructure[] {
  const segments = withoutParts(content);
  return content.industries.map((industry) => ({
    ...industry,
    chains: content.chains
      .filter((chain) => chain.industryId === industry.id)
      .map((chain) => ({
        chain: withListsAsText(chain),
        segmentIds: segments.filter(({ chainId }) => chainId === chain.id).map(({ id }) => id),
      })),
  }));
}
