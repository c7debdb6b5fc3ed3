import { parseArgs } from 'node:util';
import { ledgerKey } from '../ledger/key.ts';
import { readEditionFiles } from './edition-files.ts';

// npm run model:draw -- --seed WORD --links N: links between products drawn at random, for somebody to judge. The
// same seed draws the same links as long as they are in the model.
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, links: { type: 'string', default: '100' } },
});
const content = readEditionFiles();
const products = new Map(content.products.map((product) => [product.id, product.name]));
const drawn = content.inputs
  .map((link) => ({ ...link, lot: ledgerKey('draw', values.seed, link.productId, link.intoProductId) }))
  .sort((a, b) => (a.lot < b.lot ? -1 : 1))
  .slice(0, Number(values.links));

console.log('| # | 产品 | 用于 | 理由 |\n| --- | --- | --- | --- |');
for (const [at, { productId, intoProductId, reason }] of drawn.entries()) {
  console.log(`| ${at + 1} | ${products.get(productId)} | ${products.get(intoProductId)} | ${reason} |`);
}
