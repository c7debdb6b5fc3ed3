/** Repeatable random numbers (mulberry32): the same seed gives the same district. */
export class Random {
  constructor(private state: number) {}

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

  /** Earlier items more often: the k-th with weight 1/(k+1). */
  pickSkewed<Item>(items: readonly Item[]): Item {
    return items[Math.min(items.length - 1, Math.floor(items.length ** this.next()) - 1)] as Item;
  }

  /** A long tail from `least` upwards with this exponent. */
  longTail(least: number, exponent: number): number {
    return Math.round(least * (1 - this.next()) ** (-1 / exponent));
  }
}
