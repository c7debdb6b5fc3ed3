import { join } from 'node:path';
import { projectRoot } from '../../../project-root.ts';
import { readEditionFiles } from './edition-files.ts';
import { countByChain, countModel, type ModelCounts } from './model-counts.ts';
import { readTable } from './table.ts';

// npm run model:stats: how many segments, products, links and sources each chain has, and all together.
const content = readEditionFiles();
const names = new Map(content.chains.map(({ id, name }) => [id, name]));
const datasets = join(projectRoot, 'datasets');

function sourcesOf(chainId: string): number {
  const file = `chains/${chainId}/sources.csv`;
  return readTable(join(datasets, file), file, ['name'], []).length;
}

function rowOf(name: string, counts: ModelCounts, sources: number): (string | number)[] {
  const { leaves, frames, products, aliases, feeds, inputs, across } = counts;
  return [leaves, frames, products, aliases, feeds, inputs, across, sources, name];
}

const rows = countByChain(content).map(({ chainId, counts }) =>
  rowOf(`${names.get(chainId)}(${chainId})`, counts, sourcesOf(chainId)),
);
const sources = content.chains.reduce((sum, { id }) => sum + sourcesOf(id), 0);
const header = ['环节', '框', '产品', '别名', '供给', '投入', '跨链', '依据', '产业链'];
// Names come last: Chinese characters are two columns wide, so only what stands before them lines up.
for (const row of [
  header,
  ...rows,
  rowOf(`合计 ${content.chains.length} 条`, countModel(content), sources),
]) {
  console.log(row.map((cell) => String(cell)).join('\t'));
}
console.log(
  '环节只数末级;产品算在它写在最前的环节那里;供给按供出的链,投入按用它的链,跨链是其中两端不在同一条链的。',
);
