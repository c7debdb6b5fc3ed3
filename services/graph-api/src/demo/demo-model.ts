import type { EditionContent } from '../edition/edition-content.ts';
import { Random } from './random.ts';

export type DemoProduct = EditionContent['products'][number];

/** A product and where it is made. */
export interface Making {
  product: DemoProduct;
  place: DemoPlace;
}

/** A segment without parts of its own: where firms are. */
export interface DemoPlace {
  segment: EditionContent['segments'][number];
  chain: EditionContent['chains'][number];
  industry: string;
  products: DemoProduct[];
}

/**
 * What is planted in a segment that ordinary firms stay out of: no maker and every street has said so; the same
 * but for one street that has not; two small makers; one maker; one maker whose list was withdrawn; a demand
 * whose best supplier is known.
 */
export const plantings = ['MISSING', 'UNCHECKED', 'WEAK', 'SINGLE', 'BROKEN', 'MATCH'] as const;
export type Planting = (typeof plantings)[number];

/** One chain in so many has a planted match. */
const CHAINS_A_MATCH = 3;
/** Most products that the trade within a chain is begun with. */
const MOST_CORE = 24;
/** At most this share of a chain's segments is kept for plantings, so that the chain still looks like one. */
const PLANTED_SHARE = 0.4;

/** The chain model as the invention of firms needs it. */
export class DemoModel {
  /** Places by segment. */
  readonly places = new Map<string, DemoPlace>();
  readonly products: Map<string, DemoProduct>;
  /** What goes into a product, and what a product goes into. */
  readonly inputs = new Map<string, string[]>();
  readonly uses = new Map<string, string[]>();
  /** Segments kept for plantings. */
  readonly planted = new Map<string, Planting>();
  /** The other places of each chain, the busiest first. */
  readonly open = new Map<string, DemoPlace[]>();
  /** Products of each chain's open places that go into one another most, the most tied first. */
  readonly core = new Map<string, Making[]>();

  readonly content: EditionContent;

  constructor(edition: EditionContent) {
    const content = inOrder(edition);
    this.content = content;
    this.products = new Map(content.products.map((product) => [product.id, product]));
    for (const { productId, intoProductId } of content.inputs) {
      push(this.inputs, intoProductId, productId);
      push(this.uses, productId, intoProductId);
    }
    for (const place of placesOf(content)) {
      const products = [...place.products].sort((a, b) => this.ties(b) - this.ties(a));
      this.places.set(place.segment.id, { ...place, products });
    }
    for (const [index, chain] of content.chains.entries()) this.divide(chain.id, index);
    for (const [chainId, places] of this.open) this.core.set(chainId, this.coreOf(places));
  }

  /** Begins with the product that has most ties, and adds each time the one with most ties to those before. */
  private coreOf(places: readonly DemoPlace[]): Making[] {
    const left = places
      .flatMap((place) => place.products.map((product): Making => ({ product, place })))
      .sort((a, b) => this.ties(b.product) - this.ties(a.product));
    const core = new Map<string, Making>();
    const tiesToCore = ({ product: { id } }: Making) =>
      [...(this.uses.get(id) ?? []), ...(this.inputs.get(id) ?? [])].filter((other) => core.has(other))
        .length;
    while (core.size < MOST_CORE && left.length > 0) {
      const most = Math.max(...left.map(tiesToCore));
      const [next] = left.splice(
        left.findIndex((one) => tiesToCore(one) === most),
        1,
      );
      if (next && !core.has(next.product.id)) core.set(next.product.id, next);
    }
    return [...core.values()];
  }

  private divide(chainId: string, index: number): void {
    const random = Random.of(index, 21);
    const places = random.shuffle([...this.places.values()].filter((place) => place.chain.id === chainId));
    const most = Math.floor(places.length * PLANTED_SHARE);
    const fit = places.filter((place) => this.stands(place)).slice(0, most);
    for (const [at, planting] of plantings.entries()) {
      const place = planting === 'MATCH' && index % CHAINS_A_MATCH > 0 ? undefined : fit[at];
      if (place) this.planted.set(place.segment.id, planting);
    }
    const open = places.filter((place) => !this.planted.has(place.segment.id));
    const busy = new Map(
      open.map((place) => [place, (0.3 + random.next()) * (1 + this.ties(place.products[0]))]),
    );
    this.open.set(
      chainId,
      open.sort((a, b) => (busy.get(b) ?? 0) - (busy.get(a) ?? 0)),
    );
  }

  /** How many products a product goes into or is made of: those that many need are made by many. */
  private ties(product: DemoProduct | undefined): number {
    const id = product?.id ?? '';
    return (this.uses.get(id)?.length ?? 0) + (this.inputs.get(id)?.length ?? 0);
  }

  /** Whether nobody can make the segment's products elsewhere, and the first is an input of something. */
  private stands(place: DemoPlace): boolean {
    const [first] = place.products;
    const alone = place.products.every((product) => product.segmentIds.length === 1);
    return alone && first !== undefined && this.usersOf(place).length > 0;
  }

  /** Products of other segments that need this segment's first product. */
  usersOf(place: DemoPlace): DemoProduct[] {
    return (this.uses.get(place.products[0]?.id ?? '') ?? [])
      .flatMap((id) => this.products.get(id) ?? [])
      .filter((product) => product.segmentIds.some((id) => id !== place.segment.id && this.places.has(id)));
  }
}

/** Files and database give the same model in different orders; what is invented must not depend on them. */
function inOrder(edition: EditionContent): EditionContent {
  const by = <Item>(items: readonly Item[], key: (item: Item) => string) =>
    [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    ...edition,
    chains: by(edition.chains, ({ id }) => id),
    segments: by(edition.segments, ({ id }) => id),
    products: by(edition.products, ({ id }) => id).map((product) => ({
      ...product,
      segmentIds: [...product.segmentIds].sort(),
    })),
    inputs: by(edition.inputs, ({ productId, intoProductId }) => `${productId} ${intoProductId}`),
  };
}

function placesOf(content: EditionContent): DemoPlace[] {
  const parents = new Set(content.segments.map((segment) => segment.parentId));
  const industries = new Map(content.industries.map(({ id, name }) => [id, name]));
  const chains = new Map(content.chains.map((chain) => [chain.id, chain]));
  const made = new Map<string, DemoProduct[]>();
  for (const product of content.products) for (const id of product.segmentIds) push(made, id, product);
  return content.segments.flatMap((segment) => {
    const chain = chains.get(segment.chainId);
    const products = made.get(segment.id) ?? [];
    if (!chain || parents.has(segment.id) || products.length === 0) return [];
    return [{ segment, chain, industry: industries.get(chain.industryId) ?? '', products }];
  });
}

/** Adds an item to the list under a key. */
export function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
