import { join } from 'node:path';
import { projectRoot } from '../../../project-root.ts';
import { inputProblems } from '../input-output/chain-inputs.ts';
import { readInputOutput } from '../input-output/input-output-tables.ts';
import { checkEditionFiles, checkStreets, problemText } from './edition-files.ts';
import { countModel } from './model-counts.ts';
import type { Problem } from './table.ts';

// npm run model:check: everything that is wrong with the files of the chain model, and what is in them.
const { content, problems: modelProblems } = checkEditionFiles();
const { streets, problems: streetProblems } = checkStreets();
const tableProblems: Problem[] = [];
const inputOutput = readInputOutput(join(projectRoot, 'datasets'), tableProblems);
const problems = [
  ...modelProblems,
  ...streetProblems,
  ...tableProblems,
  ...inputProblems(content, inputOutput),
];
for (const problem of problems) console.log(problemText(problem));
const { leaves, frames, products, aliases, feeds, inputs, across, sources } = countModel(content);
console.log(
  [
    `版本 ${content.edition.number}(${content.edition.name},${content.edition.date})`,
    `产业 ${content.industries.length}`,
    `产业链 ${content.chains.length}`,
    `末级环节 ${leaves}`,
    `框 ${frames}`,
    `产品 ${products}`,
    `别名 ${aliases}`,
    `环节供给 ${feeds}`,
    `产品投入 ${inputs}`,
    `其中跨链 ${across}`,
    `依据 ${sources}`,
    `街道 ${streets.length}`,
  ].join(' · '),
);
console.log(problems.length === 0 ? '没有发现问题' : `发现 ${problems.length} 处问题`);
process.exitCode = problems.length === 0 ? 0 : 1;
