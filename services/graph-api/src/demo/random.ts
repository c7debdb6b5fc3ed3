/** Repeatable random numbers (mulberry32): the same seed gives the same district. */
export class Random {
  constructor(private state: number) {}

  /** A sequence of its own for whatever some numbers name, such as a firm and a quarter. */
  static of(...names: number[]): Random {
    let state = 20260630;
    for (const name of names) {
      state = Math.imul(state ^ (name + 0x9e3779b9), 0x85ebca6b);
      state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
      state ^= state >>> 16;
    }
    return new Random(state);
  }

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  /** A number from 0 to below `bound`, small ones more often: k with weight about 1/(k+1). */
  skewedBelow(bound: number): number {
    return Math.min(bound - 1, Math.floor((bound + 1) ** this.next()) - 1);
  }

  /** Earlier items more often. */
  pickSkewed<Item>(items: readonly Item[]): Item {
    return items[this.skewedBelow(items.length)] as Item;
  }

  /** One of the numbers below the length of rising sums, by the weights that they add up. */
  pickWeighted(sums: readonly number[]): number {
    const at = this.next() * (sums.at(-1) ?? 0);
    const found = sums.findIndex((sum) => at < sum);
    return Math.max(0, found);
  }

  /** From `least` upwards with P(x or more) = (x / least) ^ -exponent. */
  longTail(least: number, exponent: number): number {
    return least * (1 - this.next()) ** (-1 / exponent);
  }

  /** The items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
    }
    return mixed;
  }
}
