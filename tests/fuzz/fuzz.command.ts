import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../services/project-root.ts';
import { type FuzzOutcome, fuzzKinds } from '../support/fuzz.ts';
import { runFuzz } from '../support/fuzz-run.ts';

const files = Number(process.argv[2] ?? 10_000);
const words = {
  bytes: '随机改字节',
  cut: '截断',
  parts: '改坏压缩包里的一个部件',
  cells: '乱填、乱插、乱并的单元格',
  text: '随机文本',
};

/** Reads spoilt files and writes what came of them; ends with an error at the first that is neither read nor refused. */
async function main(): Promise<void> {
  const seeds = Array.from({ length: files }, (_, seed) => seed);
  const outcomes = await runFuzz(seeds, (done) => {
    if (done % 500 === 0) process.stdout.write(`${done}\n`);
  });
  writeFileSync(join(projectRoot, 'docs', 'fuzz.md'), report(outcomes));
}

function report(outcomes: readonly FuzzOutcome[]): string {
  const line = (name: string, of: readonly FuzzOutcome[]) => {
    const count = (outcome: FuzzOutcome['outcome']) => of.filter((one) => one.outcome === outcome).length;
    const rows = of.reduce((sum, one) => sum + one.rows, 0);
    const times = of.map((one) => one.milliseconds).sort((a, b) => a - b);
    const at = (share: number) =>
      Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
    return `| ${name} | ${of.length} | ${count('TAKEN')} | ${count('ASKED')} | ${count('REFUSED')} | ${count('STOPPED')} | ${rows} | ${at(0.5)} | ${at(0.99)} | ${at(1)} |`;
  };
  const kinds = fuzzKinds.map((kind) =>
    line(
      words[kind],
      outcomes.filter((one) => one.kind === kind),
    ),
  );
  return `# Spoilt files

Written by \`npm run fuzz -- ${outcomes.length}\`: files made of the two samples (.xlsx, .xls, .csv) and spoilt in ways that follow from a seed. Each must be read whole, be asked about (headers never seen), or be refused in one Chinese sentence; anything else ends the run. Opening a file is given up after a time that follows from its size (3 seconds and 5 more a MB): such files count as refused. Stopped would be what takes longer than 10 seconds in all. Findings must stand at rows that were read. 300 of them are part of the tests.

| how | files | read | asked about | refused | stopped | rows read | median ms | 99 % ms | slowest ms |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${kinds.join('\n')}
${line('all', outcomes)}

No crash, no finding without its row, nothing taken in part.
`;
}

await main();
