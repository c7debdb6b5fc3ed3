import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { EditionContent } from '../../services/graph-api/src/edition/edition-content.ts';
import type { Problem } from '../../services/graph-api/src/edition/table.ts';
import { compareInputs, inputProblems } from '../../services/graph-api/src/input-output/chain-inputs.ts';
import {
  readInputOutput,
  sectorOfClass,
} from '../../services/graph-api/src/input-output/input-output-tables.ts';
import { inputsReport } from '../../services/graph-api/src/input-output/inputs-report.ts';
import { projectRoot } from '../../services/project-root.ts';
import { realEdition } from '../fixtures/real-model.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const sound = {
  'gbt4754-2017.csv':
    'code,name,level,parent\nC,制造业,1,\n30,非金属,2,C\n304,玻璃,3,30\n3042,特种玻璃,4,304\n26,化工,2,C\n' +
    '261,基础化学,3,26\n2612,无机碱,4,261\n44,电力,2,C\n441,发电,3,44\n4411,火电,4,441\n29,塑料,2,C\n292,膜,3,29\n2921,膜,4,292\n',
  'input-output/sectors.csv': 'code,name,gbt4754\n1,玻璃,304\n2,化工,26\n3,电力,44\n4,塑料,2921\n',
  'input-output/coefficients.csv':
    'input,using,coefficient\n化工,玻璃,0.2\n电力,玻璃,0.1\n玻璃,塑料,0.3\n塑料,玻璃,0.0004\n',
  'input-output/left-out.csv': 'chain,sector,reason\n,电力,各行业都用\n',
};

function read(changes: Partial<typeof sound> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-input-output-'));
  folders.push(folder);
  for (const [file, text] of Object.entries({ ...sound, ...changes })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const problems: Problem[] = [];
  return { tables: readInputOutput(folder, problems), problems: problems.map(text) };
}

const text = ({ file, line, message }: Problem) => `${file}:${line} ${message}`;

/** One chain: panes midstream, and upstream the film they are wrapped in. */
function content(inputs: EditionContent['inputs'] = []): EditionContent {
  const segment = { chainId: 'glass', parentId: null, aliases: [], order: 1 };
  const product = { aliases: [], unit: '吨' };
  return {
    edition: { number: 1, name: '试验版', date: '2026-06-30', origin: '测试' },
    industries: [{ id: 'light', name: '光产业', status: '待确认' }],
    chains: [
      {
        id: 'glass',
        name: '玻璃链',
        industryId: 'light',
        shape: 'CHAIN',
        aliases: [],
        status: '待确认',
        origin: '测试',
        sources: [],
        leftOut: [],
      },
    ],
    segments: [
      { ...segment, id: 'film', name: '膜', stage: 'UPSTREAM' },
      { ...segment, id: 'sheet', name: '平板', stage: 'MIDSTREAM' },
    ],
    products: [
      { ...product, id: 'pane', name: '玻璃片', gbt4754: '3042', segmentIds: ['sheet'] },
      { ...product, id: 'foil', name: '保护膜', gbt4754: '2921', segmentIds: ['film'] },
      { ...product, id: 'soda', name: '纯碱', gbt4754: '2612', segmentIds: [] },
    ],
    feeds: [],
    inputs,
  };
}

const sodaIntoPane = { productId: 'soda', intoProductId: 'pane', reason: '助熔' };

describe('a chain beside the input-output table', () => {
  it('is seen by the sectors of its midstream, and by what goes into its products', () => {
    const [compared] = compareInputs(content([sodaIntoPane]), read().tables);
    expect(compared?.sectors).toEqual([{ name: '玻璃', products: 1 }]);
    expect(compared?.inputs).toMatchObject([
      { sector: '化工', share: 0.2, products: ['纯碱'], leftOut: null },
      { sector: '电力', share: 0.1, products: [], leftOut: { reason: '各行业都用' } },
    ]);
    expect(inputProblems(content([sodaIntoPane]), read().tables)).toEqual([]);
  });

  it('is complained of with file and line where it neither shows nor explains an input', () => {
    const [problem, ...more] = inputProblems(content(), read().tables).map(text);
    expect(problem).toMatch(/^chains\/glass\/chain\.csv:2 .*“化工”\(每百元产出 20\.0 元\)/);
    expect(more).toEqual([]);
  });

  it('needs no line for what it shows', () => {
    const leftOut = `${sound['input-output/left-out.csv']}玻璃链,化工,不写\n`;
    const { tables } = read({ 'input-output/left-out.csv': leftOut });
    expect(inputProblems(content(), tables)).toEqual([]);
    expect(inputProblems(content([sodaIntoPane]), tables).map(text)).toEqual([
      'input-output/left-out.csv:3 没有哪条链需要这一行,请删去:玻璃链 化工',
    ]);
  });

  it('has only products that belong to a sector', () => {
    const { tables } = read({
      'input-output/sectors.csv': sound['input-output/sectors.csv'].replace('2921', '292、293'),
    });
    expect(sectorOfClass(tables, '2921')).toBe('塑料');
    const other = content([sodaIntoPane]);
    const products = other.products.map((one) => (one.id === 'foil' ? { ...one, gbt4754: '3360' } : one));
    expect(inputProblems({ ...other, products }, tables).map(text)).toEqual([
      'input-output/sectors.csv:1 没有部门包含产品“保护膜”的行业代码 3360',
    ]);
  });
});

it.each<[string, Partial<typeof sound>, string]>([
  [
    'a group in two sectors',
    { 'input-output/sectors.csv': sound['input-output/sectors.csv'].replace('2921', '2921、304') },
    'input-output/sectors.csv:5 代码 304 已属于“玻璃”',
  ],
  [
    'an unknown group',
    { 'input-output/sectors.csv': sound['input-output/sectors.csv'].replace('2921', '999') },
    'input-output/sectors.csv:5 GB/T 4754-2017 里没有代码 999',
  ],
  [
    'an unknown sector',
    { 'input-output/coefficients.csv': 'input,using,coefficient\n声,玻璃,0.2\n' },
    'input-output/coefficients.csv:2 没有这个部门:声',
  ],
  [
    'a coefficient that is none',
    { 'input-output/coefficients.csv': 'input,using,coefficient\n化工,玻璃,2\n' },
    'input-output/coefficients.csv:2 系数要在 0 与 1 之间:2',
  ],
  [
    'a line without reason',
    { 'input-output/left-out.csv': 'chain,sector,reason\n,电力,\n' },
    'input-output/left-out.csv:2 reason 没有填',
  ],
])('the tables are refused with %s', (_, changes, problem) => {
  expect(read().problems).toEqual([]);
  expect(read(changes).problems).toContain(problem);
});

describe('the chains of the project', () => {
  const problems: Problem[] = [];
  const tables = readInputOutput(join(projectRoot, 'datasets'), problems);

  it('show or explain every large input, and the tables are sound', () => {
    expect(problems).toEqual([]);
    expect(inputProblems(realEdition(), tables).map(text)).toEqual([]);
  });

  it('stand in docs/model-inputs.md as they are; npm run model:inputs writes it', () => {
    const written = readFileSync(join(projectRoot, 'docs', 'model-inputs.md'), 'utf8');
    expect(written).toBe(inputsReport(compareInputs(realEdition(), tables)));
  });
});
