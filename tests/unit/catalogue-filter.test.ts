import { expect, it } from 'vitest';
import { filterCatalogue } from '../../web/src/features/catalogue/catalogue-filter.ts';

const product = (id: string, name: string, aliases: string[], gbt4754: string, gbt4754Name: string) => ({
  id,
  name,
  aliases,
  unit: '吨',
  gbt4754,
  gbt4754Name,
});
const segments = [
  {
    id: 'glass',
    name: '玻璃',
    stage: 'UPSTREAM' as const,
    parentId: null,
    aliases: ['玻璃材料'],
    products: [
      product('quartz', '石英砂', ['硅砂'], '3042', '特种玻璃制造'),
      product('pane', '玻璃基板', ['基板玻璃'], '3051', '技术玻璃制品制造'),
    ],
  },
  { id: 'panel', name: '面板', stage: 'MIDSTREAM' as const, parentId: null, aliases: [], products: [] },
];

it.each([
  ['', ['glass', 'panel'], ['quartz', 'pane']],
  ['玻璃材料', ['glass'], ['quartz', 'pane']],
  ['硅砂', ['glass'], ['quartz']],
  ['3051', ['glass'], ['pane']],
  ['技术玻璃', ['glass'], ['pane']],
  ['无此物', [], []],
])('by “%s” keeps segments %j and products %j', (text, segmentIds, productIds) => {
  const shown = filterCatalogue(segments, text);
  expect(shown.map(({ id }) => id)).toEqual(segmentIds);
  expect(shown.flatMap(({ products }) => products.map(({ id }) => id))).toEqual(productIds);
});
