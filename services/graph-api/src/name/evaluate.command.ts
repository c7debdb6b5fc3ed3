import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../project-root.ts';
import { readEditionFiles } from '../edition/edition-files.ts';
import {
  halves,
  PRECISION,
  precisionOf,
  RECALL,
  recallOf,
  type Score,
  scoreFirms,
  scoreProducts,
} from './evaluation.ts';

// npm run names:evaluate: how well names are understood on the labelled sets; writes docs/names.md.
const edition = readEditionFiles();
const scores = halves.flatMap((half) => [
  { what: '企业名称', half, score: scoreFirms(half) },
  { what: '产品名称', half, score: scoreProducts(half, edition) },
]);
const halfWord = { 调: '调试用的一半', 留: '留出的一半' } as const;
const share = (value: number) => `${(100 * value).toFixed(1)} %`;
const line = ({ what, half, score }: { what: string; half: '调' | '留'; score: Score }) =>
  `| ${what} | ${halfWord[half]} | ${score.names} | ${score.accepted} | ${score.wrong.length} | ${share(precisionOf(score))} | ${score.meaning} | ${share(recallOf(score))} |`;
const table = [
  '| 名称 | 哪一半 | 数量 | 有把握 | 其中错的 | 有把握的准确率 | 有所指的 | 前五个候选含所指 |',
  '| --- | --- | --: | --: | --: | --: | --: | --: |',
  ...scores.map(line),
].join('\n');

const report = `# Names: how well they are understood

Written by \`npm run names:evaluate\`.

${table}

- **Sets**: \`datasets/names/firms.csv\` (pairs of a name as a list writes it and a registered name, same firm or not)
  and \`datasets/names/products.csv\` (a name as a list writes it, and the entry of the catalogue that is meant, if
  any). All firms are invented. Column \`kind\` says how a line came about: some were written by hand (手写 and the kinds
  with one or two lines), most by patterns of what streets do to names, so the figures are those of such patterns, not
  yet of a district's own lists. Half of each set (调) was looked at while the rules were written; the other half (留)
  was not.
- **Accepted without a second look** (有把握): the page offers these together, to be accepted by one key. At least
  ${share(PRECISION)} of them must be right, or a unit test fails. Nothing is accepted without a person's act.
- **First five**: where a name means something, it must be among the five proposals in at least ${share(RECALL)}.
- Firms look alike on purpose: sister firms of one 字号 in other trades or cities, 一厂 and 二厂, 销售 and 制造, 汉口 and
  武汉, homophones. Names alone cannot tell some of these apart from slips of the pen; they are proposed as 可能是 and
  never accepted together.
`;
writeFileSync(join(projectRoot, 'docs', 'names.md'), report);
console.log(table);
for (const { what, half, score } of scores) {
  for (const wrong of score.wrong) console.log(`${what}(${half})有把握但错:${wrong}`);
  for (const missed of score.missed) console.log(`${what}(${half})前五个候选里没有:${missed}`);
}
