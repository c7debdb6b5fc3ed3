/** The median time of `work` in milliseconds, after a warm-up. */
export async function p50(work: () => Promise<unknown>, runs = 60, warmUp = 20): Promise<number> {
  for (let index = 0; index < warmUp; index++) await work();
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
