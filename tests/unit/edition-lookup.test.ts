import { expect, test } from 'vitest';
import { readEditionFiles, readStreets } from '../../services/graph-api/src/edition/edition-files.ts';
import { ModelLookup } from '../../services/graph-api/src/edition/model-lookup.ts';
import { likeness, nameForm } from '../../services/graph-api/src/edition/name-form.ts';

const content = readEditionFiles();
const lookup = new ModelLookup(content, readStreets());

test.each(['玻璃基板', '偏光片', '驱动芯片', '电子特气与化学品', '面板制造', '背光与模组', '整机终端'])(
  'the segment %s that lists name is one of the display chain',
  (name) => {
    const matching = content.segments.filter((segment) => [segment.name, ...segment.aliases].includes(name));
    expect(matching).toHaveLength(1);
    expect(lookup.segmentByName(name, 'new-display')?.id).toBe(matching[0]?.id);
  },
);

test.each(
  '玻璃基板 偏光片 显示驱动芯片 显影液 液晶显示面板 液晶电视机 石英砂 铂金通道 PVA膜 TAC膜 晶圆代工服务 异丙醇 LED芯片 导光板 塑胶外壳'
    .split(' ')
    .concat('Mini LED背光模组'),
)('the product %s that lists name is in the catalogue', (name) => {
  expect(lookup.productByName(name)).toMatchObject({ name, via: 'NAME' });
});

test('names are understood whatever their width, case, blanks and brackets', () => {
  expect(nameForm(' ＭＩＮＩ　ＬＥＤ【背光】〔Ａ〕')).toBe('miniled(背光)(a)');
  expect(lookup.productByName('ｍｉｎｉｌｅｄ 背光模组')?.name).toBe('Mini LED背光模组');
  expect(lookup.productByName('基板玻璃')).toMatchObject({ name: '玻璃基板', via: 'ALIAS' });
  expect(lookup.industryByName('新型显示（光电子信息）')).toEqual(lookup.industryByName('新型显示'));
  expect(lookup.industryByName('光电子信息')?.id).toBe('display-industry');
});

test('a mistyped name is no name, and its remedy comes first among the suggestions', () => {
  expect(lookup.segmentByName('玻璃基版', 'new-display')).toBeNull();
  expect(lookup.productByName('玻璃基版')).toBeNull();
  expect(lookup.suggestSegments('玻璃基版', 'new-display')[0]).toBe('玻璃基板');
  expect(lookup.suggestProducts('玻璃基版', 1)).toEqual(['玻璃基板']);
  expect(lookup.suggestSegments('偏光片材', undefined, 2)).toHaveLength(2);
});

test('光电子 is no chain; the chains of its industry are suggested', () => {
  expect(lookup.chainByName('光电子')).toBeNull();
  expect(lookup.suggestChains('光电子')).toEqual(['光通信与光电器件', '新型显示', '智能终端与电子制造']);
  expect(lookup.chainByName('新型显示产业链')?.id).toBe('new-display');
});

test('what the model does not have is not guessed', () => {
  for (const name of ['三角钢琴', '羊绒围巾']) {
    expect(lookup.productByName(name)).toBeNull();
    expect(lookup.suggestProducts(name)).toEqual([]);
  }
  expect(lookup.chainByName('航空航天')).toBeNull();
  expect(lookup.segmentByName('核心零部件', 'new-display')).toBeNull();
  expect(lookup.suggestChains('')).toEqual([]);
});

test('a segment name that two chains share needs the chain', () => {
  const segment = { parentId: null, stage: 'UPSTREAM' as const, aliases: ['料'], order: 1 };
  const two = new ModelLookup(
    {
      ...content,
      segments: [
        { ...segment, id: 'a', name: '材料', chainId: 'one' },
        { ...segment, id: 'b', name: '材料', chainId: 'two' },
      ],
    },
    [],
  );
  expect(two.segmentByName('材料')).toBeNull();
  expect(two.segmentByName('材料', 'two')).toEqual({ id: 'b', name: '材料', chainId: 'two' });
  expect(two.segmentByName('料', 'one')?.id).toBe('a');
  expect(two.suggestSegments('材枓')).toEqual(['材料']);
});

test.each([
  ['吴家山街', '420112001'],
  ['吴家山街道办事处', '420112001'],
  ['柏泉办事处街道', '420112002'],
  ['走马岭 街', '420112006'],
  ['走马岭街道', '420112006'],
  ['420112005', '420112005'],
  ['常青花园', '420112013'],
  ['新沟镇', '420112014'],
])('%s is the street %s', (text, code) => {
  expect(lookup.streetByName(text)?.code).toBe(code);
});

test('a street of elsewhere is unknown', () => {
  expect(lookup.streetByName('关东街道')).toBeNull();
});

test('likeness is 1 for the same, 0 for strangers, and grows with what is common', () => {
  expect(likeness('玻璃基板', '玻璃基板')).toBe(1);
  expect(likeness('玻璃', '电视')).toBe(0);
  expect(likeness('', '电视')).toBe(0);
  expect(likeness('玻璃基版', '玻璃基板')).toBeCloseTo(0.75);
  expect(likeness('光电子', '光电子信息')).toBeCloseTo(2 / 3);
});
