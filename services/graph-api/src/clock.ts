/** The one source of time. Every instant in the graph is a number of milliseconds since 1970 UTC from here. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** The end of an interval that has no known end: 9999-12-31 in Asia/Shanghai. */
export const FOREVER = 253402214400000;

/** Asia/Shanghai is eight hours ahead of UTC all year. */
export const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
