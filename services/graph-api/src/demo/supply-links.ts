import type { DemoDistrict, DemoFirm } from './demo-district.ts';
import { type DemoProduct, type Making, push } from './demo-model.ts';
import { Random } from './random.ts';

/** P(x customers or more) falls with this exponent. */
const DEGREE_EXPONENT = 1.3;
const LEAST_DEGREE = 3;
/** Nobody names more customers than this, nor more than a firm in so many. */
const MOST_DEGREE = 400;
const FIRMS_A_CUSTOMER = 20;
/** The share of firms that name any customer, among those that somebody here could buy from and the others. */
const STATING = { inside: 0.9, outside: 0.15 };
/** Leaders have degrees from this top share of the distribution. */
const LEADER_TOP = 0.4;
/** The share of a linked firm's customers that are sought in the district; some are not found there. */
const INSIDE_SHARE = 0.85;
/** How often another customer is sought before one elsewhere is taken. */
const TRIES = 8;
/** How many makers are looked at from where a draw fell. */
const LOOKED_AT = 40;
/** The share of inside links that only the supplier's row states, and that only the customer's does. */
const BY_SUPPLIER = 0.7;
const BY_CUSTOMER = 0.18;

/** One supplier and one customer, of a product. `customer` is a firm's index; null = an outside firm. */
export interface SupplyLink {
  product: DemoProduct;
  customer: number | null;
  bySupplier: boolean;
  byCustomer: boolean;
}

/**
 * Who supplies whom: a supplier of a product to a firm that makes something it goes into, by the chain model.
 * Links are made anew from a firm's index when asked for; kept are only who makes what, and which links a
 * customer states.
 */
export class SupplyLinks {
  /** Linked firms by main and further products, leaders first. */
  private readonly makers = new Map<string, number[]>();
  private readonly buyers = new Map<string, string[]>();
  private readonly stated = new Map<number, number[]>();

  constructor(private readonly district: DemoDistrict) {}

  /** Notes a firm that others may supply. */
  take(firm: DemoFirm): void {
    if (!firm.linked) return;
    for (const { product } of firm.products) push(this.makers, product.id, firm.index);
  }

  /** After the last firm: works out which links customers state. */
  close(): void {
    for (const index of this.district.ordinary()) {
      const firm = this.district.firm(index);
      if (!firm.linked) continue;
      for (const link of this.outgoing(firm)) {
        if (link.byCustomer && link.customer !== null) push(this.stated, link.customer, index);
      }
    }
  }

  outgoing(firm: DemoFirm): SupplyLink[] {
    const random = Random.of(firm.index, 2);
    const links: SupplyLink[] = [];
    const taken = new Set([firm.index]);
    const sold = firm.linked
      ? firm.products.filter(({ product }) => this.buyersOf(product.id).length > 0)
      : [];
    const degree = this.degreeOf(firm, sold.length > 0, random);
    for (let turn = 0; turn < degree; turn++) {
      const main = firm.products[turn % firm.products.length]?.product as DemoProduct;
      const inside = sold.length > 0 && random.chance(INSIDE_SHARE) ? this.sale(sold, taken, random) : null;
      const draw = random.next();
      const bySupplier = !inside || draw < BY_SUPPLIER || draw >= BY_SUPPLIER + BY_CUSTOMER;
      const byCustomer = inside !== null && draw >= BY_SUPPLIER;
      links.push({ product: main, customer: null, ...inside, bySupplier, byCustomer });
      if (inside) taken.add(inside.customer);
    }
    return links;
  }

  /** Links that the customer's own rows state, with the supplier. */
  incoming(customer: number): { supplier: DemoFirm; product: DemoProduct }[] {
    return (this.stated.get(customer) ?? []).flatMap((index) => {
      const supplier = this.district.firm(index);
      const link = this.outgoing(supplier).find((one) => one.customer === customer);
      return link ? [{ supplier, product: link.product }] : [];
    });
  }

  /** A sale of one of the products to a firm here that was not sold to yet. */
  private sale(sold: readonly Making[], taken: ReadonlySet<number>, random: Random) {
    for (let tries = 0; tries < TRIES; tries++) {
      const { product } = random.pick(sold);
      const makers = this.makers.get(random.pick(this.buyersOf(product.id))) ?? [];
      const start = random.skewedBelow(makers.length);
      for (let at = start; at < Math.min(makers.length, start + LOOKED_AT); at++) {
        const customer = makers[at] as number;
        if (!taken.has(customer)) return { product, customer };
      }
    }
    return null;
  }

  /** Products that this one goes into and that somebody here makes. */
  private buyersOf(productId: string): string[] {
    const known = this.buyers.get(productId);
    if (known) return known;
    const uses = this.district.model.uses.get(productId) ?? [];
    const buyers = uses.filter((use) => this.makers.has(use));
    this.buyers.set(productId, buyers);
    return buyers;
  }

  private degreeOf(firm: DemoFirm, inside: boolean, random: Random): number {
    const states = random.chance(inside ? STATING.inside : STATING.outside);
    const share = (1 - random.next()) * (firm.leader ? LEADER_TOP : 1);
    if (!states && !firm.leader) return 0;
    const most = Math.min(MOST_DEGREE, this.district.size / FIRMS_A_CUSTOMER);
    return Math.floor(Math.min(most, LEAST_DEGREE * share ** (-1 / DEGREE_EXPONENT)));
  }
}
