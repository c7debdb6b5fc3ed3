import type { EditionContent, StreetEntry } from '../edition/edition-content.ts';
import { AppError } from '../error/app-error.ts';
import { DemoModel, type Making, push } from './demo-model.ts';
import { fullName, InventedNames, inventedCode } from './firm-names.ts';
import { Planted } from './planted.ts';
import { Random } from './random.ts';
import { StreetProfile } from './street-profile.ts';
import { type SupplyLink, SupplyLinks } from './supply-links.ts';

/** Output in 万元: P(x or more) falls with this exponent from `LEAST_OUTPUT` on. */
const OUTPUT_EXPONENT = 1.5;
const LEAST_OUTPUT = 300;
const PRODUCTS_EXPONENT = 1.9;
const MOST_PRODUCTS = 24;
/** The share of firms that trade with firms of the district. */
const LINKED_SHARE = 0.46;

/** How often a linked firm makes a product of its chain's core; few firms trade in few products. */
const CORE_SHARE = 0.9;
const FIRMS_A_CORE_PRODUCT = 15;
const LEAST_CORE = 4;

/** How a firm fares between the quarters. */
export type Fate = 'SAME' | 'CHANGED' | 'NEW' | 'ABSENT' | 'RENAMED' | 'RECODED';

/** What another street's second list says of a firm: that it has moved there, or other figures. */
export type Claim = 'MOVED' | 'OUTPUT' | 'STAFF';

/** An ordinary firm. Everything about it follows from its index, the output of a leader 链主 also from the size. */
export interface DemoFirm {
  index: number;
  name: string;
  code: string;
  streetCode: string;
  chainId: string;
  /** What it makes, and where; the first is its main product. */
  products: Making[];
  role: string;
  output: number;
  leader: boolean;
  /** It trades with firms of the district. */
  linked: boolean;
  fate: Fate;
  claim: { streetCode: string; kind: Claim } | null;
}

const FATES: readonly (readonly [Fate, number])[] = [
  ['SAME', 0.61],
  ['CHANGED', 0.83],
  ['NEW', 0.91],
  ['ABSENT', 0.989],
  ['RENAMED', 0.996],
  ['RECODED', 1],
];
const CLAIMS: readonly (readonly [Claim, number])[] = [
  ['MOVED', 0.006],
  ['OUTPUT', 0.018],
  ['STAFF', 0.03],
];

/**
 * An invented district: planted firms first, then leaders, then all others. A firm is made anew each time it is
 * asked for; only numbers are kept, so that a million firms fit in memory.
 */
export class DemoDistrict {
  readonly streets: readonly StreetEntry[];
  readonly model: DemoModel;
  readonly planted: Planted;
  readonly links: SupplyLinks;
  /** Ordinary firms that a street's second list claims though another street has them, by that street. */
  readonly claimsOn = new Map<string, number[]>();
  /** Streets where somebody makes something in a segment, by segment, with how many. */
  readonly makers = new Map<string, Map<string, number>>();
  /** Ordinary firms by street and chain. */
  private readonly firmsOf = new Map<string, number[]>();
  private readonly chainIds: string[];
  private readonly names: InventedNames;
  private readonly profile: StreetProfile;
  private readonly leaders: string[];
  private readonly firstLeader: number;
  private readonly coreSize: number;

  constructor(
    content: EditionContent,
    streets: readonly StreetEntry[],
    readonly size: number,
  ) {
    this.streets = [...streets].sort((a, b) => Number(a.code) - Number(b.code));
    this.model = new DemoModel(content);
    const chainIds = [...this.model.open].flatMap(([id, places]) => (places.length > 0 ? [id] : []));
    this.chainIds = chainIds;
    const codes = this.streets.map((street) => street.code);
    this.names = new InventedNames(size);
    this.profile = new StreetProfile(codes, chainIds);
    this.planted = new Planted(this.model, this.profile, this.names, this.streets);
    this.firstLeader = this.planted.firms.length;
    this.leaders = chainIds.flatMap((id, index) => Array<string>(4 + (index % 2)).fill(id));
    const least = this.firstLeader + this.leaders.length;
    if (size < least) throw new AppError('BAD_INPUT', `演示区至少要 ${least} 家企业,请把 --firms 调大。`);
    this.coreSize = Math.max(LEAST_CORE, Math.round(size / chainIds.length / FIRMS_A_CORE_PRODUCT));
    this.links = new SupplyLinks(this);
    this.countPlanted();
    for (let index = this.firstLeader; index < size; index++) this.take(this.firm(index));
    this.links.close();
  }

  /** Indexes of the ordinary firms, leaders among them. */
  *ordinary(): Generator<number> {
    for (let index = this.firstLeader; index < this.size; index++) yield index;
  }

  /** Ordinary firms of a street, chain by chain: a list then touches the cells of few chains. */
  *firmsIn(streetCode: string): Generator<number> {
    for (const chainId of this.chainIds) yield* this.firmsOf.get(`${streetCode} ${chainId}`) ?? [];
  }

  firm(index: number): DemoFirm {
    const random = Random.of(index, 1);
    const leads = this.leaders[index - this.firstLeader];
    const { streetCode, chainId } =
      leads === undefined
        ? this.profile.pick(random)
        : { chainId: leads, streetCode: this.profile.streetFor(leads, random) };
    const leader = leads !== undefined;
    const linked = leader || random.chance(LINKED_SHARE);
    const products = this.productsOf(chainId, linked, random);
    const name = fullName(this.names.word(index), products[0]?.product.name ?? '', index);
    const makes = linked || random.chance(0.6);
    return {
      index,
      name,
      code: inventedCode(index),
      streetCode,
      chainId,
      products,
      role: makes ? '生产' : random.pick(['销售', '服务', '使用', '销售']),
      output: this.outputOf(leader, random),
      leader,
      linked,
      fate: leader ? 'CHANGED' : upTo(FATES, random.next(), 'SAME'),
      claim: leader ? null : this.claimOn(streetCode, random),
    };
  }

  /** Supply links of a firm, outgoing and, as far as the customer states them, incoming. */
  outgoing(firm: DemoFirm): SupplyLink[] {
    return this.links.outgoing(firm);
  }

  private productsOf(chainId: string, linked: boolean, random: Random): Making[] {
    const places = this.model.open.get(chainId) ?? [];
    const core = this.model.core.get(chainId)?.slice(0, this.coreSize) ?? [];
    const home = random.pickSkewed(places);
    const count = Math.min(MOST_PRODUCTS, Math.floor(random.longTail(1, PRODUCTS_EXPONENT)));
    const found = new Map<string, Making>();
    for (let tries = 0; found.size < count && tries < count * 3; tries++) {
      const place = tries === 0 || random.chance(0.7) ? home : random.pickSkewed(places);
      const ordinary = { place, product: random.pickSkewed(place.products) };
      const making = linked && random.chance(CORE_SHARE) ? random.pickSkewed(core) : ordinary;
      if (!found.has(making.product.id)) found.set(making.product.id, making);
    }
    return [...found.values()];
  }

  /** Leaders take the top of the distribution, all others the rest, so that the whole keeps its exponent. */
  private outputOf(leader: boolean, random: Random): number {
    const top = this.leaders.length / this.size;
    const share = leader ? random.next() * top : top + random.next() * (1 - top);
    return Math.round(LEAST_OUTPUT * Math.max(share, 1e-9) ** (-1 / OUTPUT_EXPONENT));
  }

  private claimOn(streetCode: string, random: Random): DemoFirm['claim'] {
    const kind = upTo(CLAIMS, random.next(), null);
    if (!kind) return null;
    return { kind, streetCode: random.pick(this.streets.filter(({ code }) => code !== streetCode)).code };
  }

  private take(firm: DemoFirm): void {
    push(this.firmsOf, `${firm.streetCode} ${firm.chainId}`, firm.index);
    if (firm.claim && firm.fate === 'SAME') push(this.claimsOn, firm.claim.streetCode, firm.index);
    this.links.take(firm);
    if (firm.role !== '生产') return;
    for (const { place } of firm.products) this.countMaker(place.segment.id, firm.streetCode);
  }

  private countPlanted(): void {
    for (const { first, streetCode, withdrawn } of this.planted.firms) {
      if (withdrawn) continue;
      for (const { place } of first.placements) this.countMaker(place.segment.id, streetCode);
    }
  }

  private countMaker(segmentId: string, streetCode: string): void {
    const streets = this.makers.get(segmentId) ?? new Map<string, number>();
    this.makers.set(segmentId, streets.set(streetCode, (streets.get(streetCode) ?? 0) + 1));
  }
}

/** What a draw from 0 to 1 falls on, of things with rising bounds; `otherwise` above all of them. */
function upTo<Thing, Other>(bounds: readonly (readonly [Thing, number])[], draw: number, otherwise: Other) {
  return bounds.find(([, bound]) => draw < bound)?.[0] ?? otherwise;
}
