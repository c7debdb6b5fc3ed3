import { readEditionFiles } from './edition-files.ts';
import { countByChain, countModel, type ModelCounts } from './model-counts.ts';

// npm run model:stats: how many segments, products, links and sources each chain has, and all together.
const content = readEditionFiles();
const names = new Map(content.chains.map(({ id, name }) => [id, name]));

/** Names come last: Chinese characters are two columns wide, so only what stands before them lines up. */
function print(counts: ModelCounts, name: string) {
  const { leaves, frames, products, aliases, feeds, inputs, across, sources } = counts;
  console.log([leaves, frames, products, aliases, feeds, inputs, across, sources, name].join('\t'));
}

console.log('环节\t框\t产品\t别名\t供给\t投入\t跨链\t依据\t产业链');
for (const { chainId, counts } of countByChain(content)) print(counts, `${names.get(chainId)}(${chainId})`);
print(countModel(content), `合计 ${content.chains.length} 条产业链`);
console.log('环节只数末级;产品算在它写在最前的环节那条链;供给按供出的链,投入按用它的链;');
console.log('跨链是供给与投入中两端不在同一条链的;依据是划分所依的标准、目录和工艺资料。');
