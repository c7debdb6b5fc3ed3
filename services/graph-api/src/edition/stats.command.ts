import { readEditionFiles } from './edition-files.ts';

// npm run model:stats: how many segments, products and links each chain has, by stage.
const stageNames = { UPSTREAM: '上游', MIDSTREAM: '中游', DOWNSTREAM: '下游', SUPPORT: '配套' };
const content = readEditionFiles();

for (const chain of content.chains) {
  const segments = content.segments.filter((segment) => segment.chainId === chain.id);
  const ids = new Set(segments.map((segment) => segment.id));
  const frames = new Set(segments.map((segment) => segment.parentId));
  console.log(`${chain.name}(${chain.id},${chain.status})`);
  console.table(
    Object.entries(stageNames).map(([stage, name]) => {
      const here = segments.filter((segment) => segment.stage === stage);
      const hereIds = new Set(here.map((segment) => segment.id));
      const products = content.products.filter((product) => product.segmentIds.some((id) => hereIds.has(id)));
      const made = new Set(products.map((product) => product.id));
      return {
        位置: name,
        环节: here.length,
        其中框: here.filter((segment) => frames.has(segment.id)).length,
        产品: products.length,
        别名: products.reduce((sum, product) => sum + product.aliases.length, 0),
        供出: content.feeds.filter((link) => hereIds.has(link.from)).length,
        被投入: content.inputs.filter((link) => made.has(link.intoProductId)).length,
      };
    }),
  );
  const across = content.feeds.filter((link) => ids.has(link.from) !== ids.has(link.to));
  console.log(`与别的产业链相连的供给关系:${across.length}`);
}
