import type { EditionContent } from '../edition/edition-content.ts';

/** A thing that cells are kept for: TIER counts the firms of a tier 企业梯度. The district as a whole is ALL with id 'ALL'. */
export interface Scope {
  scope: 'SEGMENT' | 'CHAIN' | 'INDUSTRY' | 'TIER' | 'ALL';
  scopeId: string;
}

/** A segment and its chain by name. */
export interface SegmentPlace {
  segmentName: string;
  chainId: string;
  chainName: string;
}

/** The scope of everything, whether placed or 待归类. */
export const ALL: Scope = { scope: 'ALL', scopeId: 'ALL' };

/** From a segment or a product to every scope that counts it. */
export class ModelIndex {
  private readonly scopes = new Map<string, Scope[]>();
  private readonly segmentsOfProduct = new Map<string, string[]>();
  private readonly places = new Map<string, SegmentPlace>();

  constructor(content: EditionContent) {
    const chains = new Map(content.chains.map((chain) => [chain.id, chain]));
    const segments = new Map(content.segments.map((segment) => [segment.id, segment]));
    for (const segment of content.segments) {
      const scopes: Scope[] = [];
      for (let id: string | null = segment.id; id; id = segments.get(id)?.parentId ?? null) {
        scopes.push({ scope: 'SEGMENT', scopeId: id });
      }
      scopes.push({ scope: 'CHAIN', scopeId: segment.chainId });
      const industryId = chains.get(segment.chainId)?.industryId;
      if (industryId) scopes.push({ scope: 'INDUSTRY', scopeId: industryId });
      this.scopes.set(segment.id, [...scopes, ALL]);
      const chainName = chains.get(segment.chainId)?.name ?? segment.chainId;
      this.places.set(segment.id, { segmentName: segment.name, chainId: segment.chainId, chainName });
    }
    for (const product of content.products) this.segmentsOfProduct.set(product.id, product.segmentIds);
  }

  /** The segment itself, the frames around it, its chain, its industry and the district as a whole. */
  ofSegment(segmentId: string): Scope[] {
    return this.scopes.get(segmentId) ?? [ALL];
  }

  /** Every scope in which the product is made, each once; without a catalogue entry only the whole. */
  ofProduct(productId: string | null): Scope[] {
    const all = (productId ? (this.segmentsOfProduct.get(productId) ?? []) : []).flatMap((id) =>
      this.ofSegment(id),
    );
    const distinct = new Map(all.map((scope) => [scope.scopeId, scope]));
    return distinct.size > 0 ? [...distinct.values()] : [ALL];
  }

  hasProduct(productId: string): boolean {
    return this.segmentsOfProduct.has(productId);
  }

  /** The chain of a segment; null when this edition has no such segment. */
  chainOf(segmentId: string): string | null {
    return this.places.get(segmentId)?.chainId ?? null;
  }

  /** Segments and products of this edition that the other counts elsewhere, or no longer has. */
  movedIn(other: ModelIndex): { segmentIds: string[]; productIds: string[] } {
    return {
      segmentIds: [...this.places.keys()].filter(
        (id) => other.chainOf(id) === null || !sameScopes(this.ofSegment(id), other.ofSegment(id)),
      ),
      productIds: [...this.segmentsOfProduct.keys()].filter(
        (id) => !other.hasProduct(id) || !sameScopes(this.ofProduct(id), other.ofProduct(id)),
      ),
    };
  }

  /** What a segment and its chain are called; a segment that the model has lost is called by its id. */
  segmentPlace(segmentId: string): SegmentPlace {
    return this.places.get(segmentId) ?? { segmentName: segmentId, chainId: '', chainName: '' };
  }
}

function sameScopes(a: readonly Scope[], b: readonly Scope[]): boolean {
  const ids = (scopes: readonly Scope[]) =>
    scopes
      .map(({ scopeId }) => scopeId)
      .sort()
      .join();
  return ids(a) === ids(b);
}
