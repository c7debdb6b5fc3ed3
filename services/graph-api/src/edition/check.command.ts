import { checkEditionFiles, checkStreets, problemText } from './edition-files.ts';

// npm run model:check: everything that is wrong with the files of the chain model, and what is in them.
const { content, problems: modelProblems } = checkEditionFiles();
const { streets, problems: streetProblems } = checkStreets();
const problems = [...modelProblems, ...streetProblems];
for (const problem of problems) console.log(problemText(problem));
const frames = new Set(content.segments.map((segment) => segment.parentId));
console.log(
  [
    `版本 ${content.edition.number}(${content.edition.name},${content.edition.date})`,
    `产业 ${content.industries.length}`,
    `产业链 ${content.chains.length}`,
    `环节 ${content.segments.length}(其中框 ${content.segments.filter(({ id }) => frames.has(id)).length})`,
    `产品 ${content.products.length}`,
    `环节供给 ${content.feeds.length}`,
    `产品投入 ${content.inputs.length}`,
    `街道 ${streets.length}`,
  ].join(' · '),
);
console.log(problems.length === 0 ? '没有发现问题' : `发现 ${problems.length} 处问题`);
process.exitCode = problems.length === 0 ? 0 : 1;
