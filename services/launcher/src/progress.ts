const begun = Date.now();

/** Seconds since the program began, with one decimal. */
function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1);
}

/** One line of progress. */
export function say(line: string): void {
  process.stdout.write(`[${seconds(begun).padStart(6)} 秒] ${line}\n`);
}

/** Says what is being done, and how long it took. */
export async function step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const from = Date.now();
  say(`${title} …`);
  const result = await work();
  say(`${title}:完成,用了 ${seconds(from)} 秒`);
  return result;
}
