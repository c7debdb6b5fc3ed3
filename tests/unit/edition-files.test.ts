import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  checkEditionFiles,
  readEditionFiles,
  readStreets,
} from '../../services/graph-api/src/edition/edition-files.ts';
import { AppError } from '../../services/graph-api/src/error/app-error.ts';

/** A model of two small chains without a fault; tests change single files of it. */
const sound: Record<string, string> = {
  'gbt4754-2017.csv':
    'code,name,level,parent\nC,制造业,1,\n30,非金属,2,C\n304,玻璃,3,30\n3042,特种玻璃,4,304\n',
  'industries.csv': 'id,name,status\nlight,光产业,待确认\n',
  'chains/edition.csv': 'number,name,date,origin\n1,试验版,2026-06-30,测试\n',
  'chains/glass/chain.csv':
    'id,name,aliases,industry,shape,status,origin\nglass,玻璃链,玻璃产业链,光产业,上中下游,待确认,测试\n',
  'chains/glass/segments.csv':
    'id,name,aliases,parent,stage\nmaterial,材料,原材料,,上游\nsand,砂,,材料,上游\nsheet,平板,板材、玻板,,中游\n',
  'chains/glass/products.csv':
    'id,name,aliases,unit,gbt4754,segments\nquartz,石英,石英砂,吨,3042,砂\npane,玻璃片,板,片,3042,平板、屏幕链/面板\n',
  'chains/glass/feeds.csv': 'from,to,reason\n砂,平板,熔化\n平板,屏幕链/面板,承载\n',
  'chains/glass/inputs.csv': 'product,into,reason\n石英,玻璃片,主料\n玻璃片,屏,承载\n',
  'chains/glass/sources.csv': 'kind,name,year,used_for\n国家标准,玻璃分类 GB/T 1-2001,2001,环节的划分\n',
  'chains/glass/left-out.csv': 'name,reason\n玻璃幕墙,属建筑\n',
  'chains/screen/sources.csv': 'kind,name,year,used_for\n工艺资料,面板工艺,2020,环节的划分\n',
  'chains/screen/left-out.csv': 'name,reason\n',
  'chains/screen/chain.csv':
    'id,name,aliases,industry,shape,status,origin\nscreen,屏幕链,,光产业,链式,待确认,测试\n',
  'chains/screen/segments.csv': 'id,name,aliases,parent,stage\npanel,面板,,,中游\n',
  'chains/screen/products.csv': 'id,name,aliases,unit,gbt4754,segments\nscreen-product,屏,,片,3042,面板\n',
  'chains/screen/feeds.csv': 'from,to,reason\n',
  'chains/screen/inputs.csv': 'product,into,reason\n屏,石英,矿山的监视屏\n',
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderOf(changes: Record<string, string | null>): string {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-edition-'));
  folders.push(folder);
  for (const [file, text] of Object.entries({ ...sound, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function problemsOf(changes: Record<string, string | null>): string[] {
  return checkEditionFiles(folderOf(changes)).problems.map((p) => `${p.file}:${p.line} ${p.message}`);
}

/** One file of the sound model with one piece of text replaced. */
function changed(file: string, from: string, to: string): Record<string, string> {
  const text = sound[file] ?? '';
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
}

test('a sound model is read whole: frames, links across chains, a cycle of products', () => {
  const content = readEditionFiles(folderOf({}));
  expect(content.edition).toEqual({ number: 1, name: '试验版', date: '2026-06-30', origin: '测试' });
  expect(content.chains.map(({ id, industryId, shape }) => [id, industryId, shape])).toEqual([
    ['glass', 'light', 'UP_MID_DOWN'],
    ['screen', 'light', 'CHAIN'],
  ]);
  expect(content.chains.map(({ sources, leftOut }) => [sources, leftOut])).toEqual([
    [
      [{ kind: '国家标准', name: '玻璃分类 GB/T 1-2001', year: '2001', usedFor: '环节的划分' }],
      [{ name: '玻璃幕墙', reason: '属建筑' }],
    ],
    [[{ kind: '工艺资料', name: '面板工艺', year: '2020', usedFor: '环节的划分' }], []],
  ]);
  expect(content.segments[1]).toEqual({
    id: 'sand',
    name: '砂',
    chainId: 'glass',
    parentId: 'material',
    stage: 'UPSTREAM',
    aliases: [],
    order: 2,
  });
  expect(content.products.find(({ id }) => id === 'pane')?.segmentIds).toEqual(['sheet', 'panel']);
  expect(content.feeds[1]).toEqual({ from: 'sheet', to: 'panel', reason: '承载' });
  expect(content.inputs.map(({ productId, intoProductId }) => `${productId}>${intoProductId}`)).toEqual([
    'quartz>pane',
    'pane>screen-product',
    'screen-product>quartz',
  ]);
});

test('a byte-order mark, CRLF and blanks around cells change nothing', () => {
  const text = (sound['industries.csv'] ?? '').replaceAll('\n', '\r\n').replace('光产业', ' 光产业 ');
  expect(problemsOf({ 'industries.csv': `\ufeff${text}` })).toEqual([]);
});

const segments = 'chains/glass/segments.csv';
const products = 'chains/glass/products.csv';
const feeds = 'chains/glass/feeds.csv';
const sources = 'chains/glass/sources.csv';
const leftOut = 'chains/glass/left-out.csv';
const inputs = 'chains/glass/inputs.csv';

test.each<[string, Record<string, string | null>, string]>([
  ['a missing file', { [feeds]: null }, `${feeds}:1 没有这个文件`],
  ['a missing column', changed(feeds, 'reason', 'why'), `${feeds}:1 缺少列:reason`],
  ['a row of another width', changed(feeds, '熔化', '熔化,多'), `${feeds}:2 这一行有 4 格,表头有 3 格`],
  ['an unclosed quote', changed(feeds, '熔化', '"熔化'), `${feeds}:`],
  ['a malformed id', changed(segments, 'sand,', 'Sand_1,'), `${segments}:3 id 只用小写字母`],
  [
    'an id given twice',
    changed(segments, 'sheet,', 'sand,'),
    `${segments}:4 id sand 重复:已在 ${segments}:3`,
  ],
  [
    'an id of another kind',
    changed(products, 'pane,', 'sheet,'),
    `${products}:3 id sheet 重复:已在 ${segments}:4`,
  ],
  ['a name given twice', changed(segments, '平板', '砂'), `${segments}:4 名称或别名“砂”已用于 ${segments}:3`],
  [
    'an alias that is a name',
    changed(segments, '玻板', '砂'),
    `${segments}:4 名称或别名“砂”已用于 ${segments}:3`,
  ],
  [
    'an alias given twice',
    changed(products, ',板,', ',石英砂,'),
    `${products}:3 名称或别名“石英砂”已用于 ${products}:2`,
  ],
  ['an alias that differs in width only', changed(segments, '板材', '砂 '), `${segments}:4 名称或别名“砂”`],
  [
    'an unknown stage',
    changed(segments, '玻板,,中游', '玻板,,中段'),
    `${segments}:4 stage 只能是 上游、中游、下游、配套:中段`,
  ],
  ['a stage unlike the frame', changed(segments, '材料,上游', '材料,下游'), `${segments}:3 与上级环节“材料”`],
  ['an unknown frame', changed(segments, '砂,,材料', '砂,,原料'), `${segments}:3 没有这个上级环节:原料`],
  ['a frame inside itself', changed(segments, '原材料,,', '原材料,砂,'), `${segments}:2 上级环节绕了一圈`],
  ['an empty segment', changed(products, '3042,砂', '3042,平板'), `${segments}:3 这个环节既没有产品`],
  [
    'an unknown segment',
    changed(products, '平板、屏幕链/面板', '平板、屏幕链/模组'),
    `${products}:3 没有这个环节:模组`,
  ],
  [
    'a product without segment',
    changed(products, '3042,平板、屏幕链/面板', '3042,'),
    `${products}:3 segments 没有填`,
  ],
  ['a product without unit', changed(products, ',吨,', ',,'), `${products}:2 unit 没有填`],
  [
    'an unknown code',
    changed(products, '吨,3042', '吨,9999'),
    `${products}:2 GB/T 4754-2017 里没有代码 9999`,
  ],
  [
    'a code above level 4',
    changed(products, '吨,3042', '吨,304'),
    `${products}:2 行业代码要到小类(4 位):304`,
  ],
  ['an unknown product', changed(inputs, '石英,玻璃片', '石英,玻璃'), `${inputs}:2 没有这个产品:玻璃`],
  ['a product into itself', changed(inputs, '石英,玻璃片', '石英,石英砂'), `${inputs}:2 一行的两端是同一个`],
  ['a link without reason', changed(inputs, '主料', ''), `${inputs}:2 reason 没有填`],
  [
    'a link given twice',
    changed(inputs, '玻璃片,屏,承载', '石英砂,板,又'),
    `${inputs}:3 这一对 重复:已在 ${inputs}:2`,
  ],
  [
    'a feed given twice',
    changed(feeds, '平板,屏幕链/面板', '砂,板材'),
    `${feeds}:3 这一对 重复:已在 ${feeds}:2`,
  ],
  [
    'a source of no known kind',
    changed(sources, '国家标准', '国标'),
    `${sources}:2 kind 只能是 国家标准、行业标准、统计分类、政策目录、教材手册、工艺资料:国标`,
  ],
  ['a source without year', changed(sources, ',2001,', ',,'), `${sources}:2 年份要写成 4 位数字`],
  ['a source for nothing', changed(sources, '环节的划分', ''), `${sources}:2 used_for 没有填`],
  ['a chain without source', { [sources]: 'kind,name,year,used_for\n' }, `${sources}:1 至少要写一条来源`],
  ['something left out without reason', changed(leftOut, '属建筑', ''), `${leftOut}:2 reason 没有填`],
  [
    'an unknown industry',
    changed('chains/screen/chain.csv', '光产业', '声产业'),
    'chains/screen/chain.csv:2 没有这个产业:声产业',
  ],
  [
    'an unknown shape',
    changed('chains/screen/chain.csv', '链式', '环形'),
    'chains/screen/chain.csv:2 shape 只能是',
  ],
  [
    'an unknown status',
    changed('industries.csv', '待确认', '大概'),
    'industries.csv:2 status 只能是 待确认、已确认:大概',
  ],
  [
    'a folder of another name',
    changed('chains/screen/chain.csv', 'screen,', 'display,'),
    'chains/screen/chain.csv:2 文件夹名',
  ],
  [
    'a date that is none',
    changed('chains/edition.csv', '2026-06-30', '2026年6月'),
    'chains/edition.csv:2 日期要写成',
  ],
  [
    'an edition number that is none',
    changed('chains/edition.csv', '1,', '一,'),
    'chains/edition.csv:2 版本号不是正整数:一',
  ],
])('the checker finds %s at its line', (_, changes, problem) => {
  expect(problemsOf(changes).some((found) => found.startsWith(problem))).toBe(true);
});

test('a faulty model is refused with file and line, a few problems at a time', () => {
  const folder = folderOf({ [inputs]: `product,into,reason\n${'甲,乙,丙\n'.repeat(4)}` });
  const refused = () => readEditionFiles(folder);
  expect(refused).toThrow(AppError);
  expect(refused).toThrow(`${inputs}:2 没有这个产品:甲;`);
  expect(refused).toThrow('还有 3 处');
});

test('the files of the project are sound and as large as the display chain is', () => {
  const { content, problems } = checkEditionFiles();
  expect(problems).toEqual([]);
  const inChain = content.segments.filter(({ chainId }) => chainId === 'new-display');
  expect(inChain.length).toBeGreaterThanOrEqual(34);
  expect(new Set(inChain.map(({ stage }) => stage)).size).toBe(4);
  expect(content.products.length).toBeGreaterThanOrEqual(130);
  expect(content.inputs.length).toBeGreaterThanOrEqual(200);
  expect(content.industries.map(({ status }) => status)).toEqual(Array(5).fill('待确认'));
});

test('no product of the project stands alone: each goes into another or is made of others', () => {
  const { content } = checkEditionFiles();
  const linked = new Set(
    content.inputs.flatMap(({ productId, intoProductId }) => [productId, intoProductId]),
  );
  expect(content.products.filter(({ id }) => !linked.has(id)).map(({ name }) => name)).toEqual([]);
});

test('streets: twelve, keyed by code; a name given twice is refused', () => {
  expect(readStreets().map(({ code }) => code)).toHaveLength(12);
  expect(readStreets().map(({ slug }) => slug)).toContain('zoumaling');
  const rows = 'code,name,aliases,slug\n420112001,甲街道,甲街,jia\n420112002,乙街道,甲街,yi\n';
  expect(() => readStreets(folderOf({ 'streets.csv': rows }))).toThrow('streets.csv:3 “甲街”重复');
});
