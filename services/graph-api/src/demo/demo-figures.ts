import { DEMO_MARK } from './firm-names.ts';
import type { FirmStatement } from './firm-statement.ts';

/** What generated lists are like. Shares from 0 to 1; exponents of P(x or more). */
export interface DemoFigures {
  firms: number;
  links: number;
  linksAFirm: number;
  /** Links between two firms of the district, of all links. */
  insideShare: number;
  degreeExponent: number;
  outputExponent: number;
  productsExponent: number;
  /** Firms of the largest component that inside links hold together, of all firms. */
  giantShare: number;
}

/** Within what the figures of a district of a thousand firms or more lie. */
export const shape: Record<keyof Omit<DemoFigures, 'firms' | 'links'>, readonly [number, number]> = {
  linksAFirm: [3.8, 6.2],
  insideShare: [0.38, 0.62],
  degreeExponent: [1.1, 1.55],
  outputExponent: [1.3, 1.7],
  productsExponent: [1.4, 2.2],
  giantShare: [0.25, 0.5],
};

/** The tails are measured from these values on. */
const DEGREE_TAIL = 5;
const OUTPUT_TAIL = 1_000;
const PRODUCTS_TAIL = 2;
const IDS = 2 ** 25;

/** Figures that do not lie where they should. */
export function outOfShape(figures: DemoFigures): string[] {
  return Object.entries(shape).flatMap(([name, [least, most]]) => {
    const figure = figures[name as keyof typeof shape];
    return figure >= least && figure <= most ? [] : `${name} = ${figure.toFixed(2)}, not ${least} to ${most}`;
  });
}

/** Measures lists as they go by: what was said twice counts once. */
export class DemoMeasure {
  private readonly ids = new Map<string, number>();
  private readonly links = new Set<number>();
  private readonly firms = new Set<number>();
  private readonly degrees: number[] = [];
  private readonly parents: number[] = [];
  private readonly outputs = new Tail(OUTPUT_TAIL);
  private readonly products = new Tail(PRODUCTS_TAIL - 0.5);
  private inside = 0;

  add(said: FirmStatement): void {
    const own = said.formerName || said.name;
    const id = this.idOf(own);
    if (!this.firms.has(id)) {
      this.firms.add(id);
      this.outputs.add(said.output);
      this.products.add(said.placements.reduce((sum, { products }) => sum + products.length, 0));
    }
    for (const { customers } of said.offers) for (const customer of customers) this.link(own, customer);
    for (const { suppliers } of said.needs) for (const supplier of suppliers) this.link(supplier, own);
  }

  figures(): DemoFigures {
    const degrees = new Tail(DEGREE_TAIL - 0.5);
    const sizes = new Map<number, number>();
    for (const id of this.firms) {
      degrees.add(this.degrees[id] ?? 0);
      const root = this.rootOf(id);
      sizes.set(root, (sizes.get(root) ?? 0) + 1);
    }
    const firms = this.firms.size;
    return {
      firms,
      links: this.links.size,
      linksAFirm: this.links.size / firms,
      insideShare: this.inside / this.links.size,
      degreeExponent: degrees.exponent(),
      outputExponent: this.outputs.exponent(),
      productsExponent: this.products.exponent(),
      giantShare: [...sizes.values()].reduce((most, size) => Math.max(most, size), 0) / firms,
    };
  }

  private link(supplier: string, customer: string): void {
    const [from, to] = [this.idOf(supplier), this.idOf(customer)];
    const before = this.links.size;
    if (this.links.add(from * IDS + to).size === before) return;
    this.degrees[from] = (this.degrees[from] ?? 0) + 1;
    if (supplier.endsWith(DEMO_MARK) || customer.endsWith(DEMO_MARK)) return;
    this.inside++;
    this.parents[this.rootOf(from)] = this.rootOf(to);
  }

  private idOf(name: string): number {
    const id = this.ids.get(name) ?? this.ids.size;
    this.ids.set(name, id);
    return id;
  }

  private rootOf(id: number): number {
    let root = id;
    for (let above = this.parents[root]; above !== undefined && above !== root; above = this.parents[root]) {
      this.parents[root] = this.parents[above] ?? above;
      root = above;
    }
    return root;
  }
}

/** The exponent of a tail by the greatest likelihood: values from `least` on, over the sum of their logarithms. */
class Tail {
  private count = 0;
  private logarithms = 0;

  constructor(private readonly least: number) {}

  add(value: number): void {
    if (value < this.least) return;
    this.count++;
    this.logarithms += Math.log(value / this.least);
  }

  exponent(): number {
    return this.count / this.logarithms;
  }
}
