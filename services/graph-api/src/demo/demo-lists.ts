import type { EditionContent, StreetEntry } from '../edition/edition-content.ts';
import { checkCharacter } from '../workbook/uscc.ts';
import { Random } from './random.ts';

/** The sheets of one street's workbook, as rows of cells under their headers. */
export interface DemoList {
  streetCode: string;
  fileName: string;
  sheets: { name: string; rows: (string | number)[][] }[];
}

/** Rows of one file: a batch is approved in one transaction, which has a bound. */
const FIRMS_PER_FILE = 1_500;
const SEED = 20260630;

const given = [...'嵘汐澜翀梓琮筠骁驭砚峤晗旻昉霖翎垚沅澍珩锘樾铖霁棠瑭岚翊钰砺煊懿祎璟颢屹昕珞甯'];
const forms = ['有限公司', '科技有限公司', '股份有限公司', '材料有限公司', '技术有限公司'];
const towns = ['武汉', '湖北', '武汉', '武汉'];
const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

interface DemoFirm {
  name: string;
  code: string;
  segment: EditionContent['segments'][number];
  product: EditionContent['products'][number];
}

/**
 * Lists of an invented district: every firm, code and figure is made from the seed, and none is a real one.
 * Firms per street and per segment have long tails; about one segment in five has no firm at all.
 */
export function demoLists(
  content: EditionContent,
  streets: readonly StreetEntry[],
  firms: number,
): DemoList[] {
  const random = new Random(SEED);
  const places = placesOf(content, random);
  const inputs = inputsOf(content);
  const taken = new Set<string>();
  const byStreet = new Map<string, DemoFirm[]>();
  const order = [...streets].sort((a, b) => Number(b.slug === 'zoumaling') - Number(a.slug === 'zoumaling'));
  for (let index = 0; index < firms; index++) {
    const street = index < order.length ? order[index] : random.pickSkewed(order);
    if (!street) break;
    byStreet.set(street.code, [...(byStreet.get(street.code) ?? []), newFirm(random, places, taken, index)]);
    if (firms > 20_000 && index % 10_000 === 0) taken.clear();
  }
  return order.flatMap((street) => {
    const all = byStreet.get(street.code) ?? [];
    const parts = Math.ceil(all.length / FIRMS_PER_FILE);
    return Array.from({ length: parts }, (_, part) =>
      listOf(street, all.slice(part * FIRMS_PER_FILE, (part + 1) * FIRMS_PER_FILE), part, {
        content,
        inputs,
        random,
      }),
    );
  });
}

function placesOf(content: EditionContent, random: Random) {
  const parents = new Set(content.segments.map((segment) => segment.parentId));
  return content.segments
    .filter((segment) => !parents.has(segment.id))
    .map((segment) => ({
      segment,
      products: content.products.filter((one) => one.segmentIds.includes(segment.id)),
    }))
    .filter((place) => place.products.length > 0 && !random.chance(0.2))
    .sort(() => random.next() - 0.5);
}

/** What goes into each product, by the chain model: what a demo firm states that it needs. */
function inputsOf(content: EditionContent): Map<string, string[]> {
  const inputs = new Map<string, string[]>();
  for (const { productId, intoProductId } of content.inputs) {
    inputs.set(intoProductId, [...(inputs.get(intoProductId) ?? []), productId]);
  }
  return inputs;
}

function newFirm(
  random: Random,
  places: ReturnType<typeof placesOf>,
  taken: Set<string>,
  index: number,
): DemoFirm {
  const { segment, products } = random.pickSkewed(places);
  const product = random.pickSkewed(products);
  let name = '';
  do {
    const word = random.pick(given) + random.pick(given) + (index > 20_000 ? random.pick(given) : '');
    name = `${random.pick(towns)}${word}${tradeOf(product.name)}${random.pick(forms)}`;
  } while (taken.has(name));
  taken.add(name);
  return { name, code: codeOf(random), segment, product };
}

/** A short trade word from the product's name, so that the name says what the firm does. */
function tradeOf(product: string): string {
  const plain = product.replace(/[^\u4e00-\u9fff]/g, '');
  return plain.slice(0, 4);
}

function codeOf(random: Random): string {
  for (;;) {
    const body = Array.from({ length: 9 }, () => letters[random.below(letters.length)]).join('');
    const first17 = `91420112${body}`;
    const check = checkCharacter(first17);
    if (check) return first17 + check;
  }
}

function listOf(
  street: StreetEntry,
  firms: DemoFirm[],
  part: number,
  made: { content: EditionContent; inputs: Map<string, string[]>; random: Random },
): DemoList {
  const { content, inputs, random } = made;
  const products = new Map(content.products.map((product) => [product.id, product]));
  const chains = new Map(content.chains.map((chain) => [chain.id, chain]));
  const industries = new Map(content.industries.map((industry) => [industry.id, industry]));
  const chainRows: (string | number)[][] = [chainHeader];
  const supplyRows: (string | number)[][] = [supplyHeader];
  const demandRows: (string | number)[][] = [demandHeader];
  for (const [index, firm] of firms.entries()) {
    const chain = chains.get(firm.segment.chainId);
    const industry = industries.get(chain?.industryId ?? '');
    const size = random.longTail(300, 1.1);
    const makes = random.chance(0.75);
    chainRows.push([
      index + 1,
      firm.name,
      firm.code,
      random.chance(0.3) ? '专精特新中小企业' : random.chance(0.2) ? '创新型中小企业' : '',
      industry?.name ?? '',
      chain?.name ?? '',
      firm.segment.name,
      makes ? '生产' : random.pick(['销售', '服务', '生产、销售']),
      firm.product.name,
      size,
      Math.max(5, Math.round(size / 60)),
      size > 2_000 ? '是' : '否',
      '演示经理',
      '13800000000',
    ]);
    if (random.chance(0.7)) {
      const capacity = random.longTail(50, 1.2);
      const spare = Math.round(capacity * random.next() * 0.6);
      const leadTime = random.pick([7, 10, 15, 30]);
      supplyRows.push([
        firm.name,
        firm.code,
        firm.product.name,
        capacity,
        firm.product.unit,
        spare,
        leadTime,
        '全国',
        '长期',
      ]);
    }
    const needs = inputs.get(firm.product.id) ?? [];
    if (needs.length > 0 && random.chance(0.8)) {
      const product = products.get(random.pick(needs));
      if (product) {
        demandRows.push([
          firm.name,
          firm.code,
          '原材料',
          product.name,
          random.longTail(20, 1.2),
          product.unit,
          random.longTail(30, 1.1),
          random.pick(['省内', '省外', '市内']),
          random.chance(0.3) ? '是' : '否',
          random.pick([15, 30, 60]),
          random.chance(0.5) ? '长期' : '2027-06-30',
          random.pick(['高', '中', '低']),
        ]);
      }
    }
  }
  const suffix = part > 0 ? `-${part + 1}` : '';
  return {
    streetCode: street.code,
    fileName: `演示-${street.name}两张清单${suffix}.xlsx`,
    sheets: [
      { name: '产业链清单', rows: chainRows },
      { name: '供应链清单-供给', rows: supplyRows },
      { name: '供应链清单-需求', rows: demandRows },
    ].filter((sheet) => sheet.rows.length > 1),
  };
}

const chainHeader = [
  '序号',
  '企业名称',
  '统一社会信用代码',
  '企业梯度',
  '所属产业',
  '产业链',
  '环节',
  '环节角色',
  '主营产品',
  '2025年产值(万元)',
  '从业人员',
  '是否规上',
  '联系人',
  '联系电话',
];
const supplyHeader = [
  '企业名称',
  '统一社会信用代码',
  '产品/服务名称',
  '年产能',
  '单位',
  '可供余量',
  '交货周期(天)',
  '供货半径',
  '有效期至',
];
const demandHeader = [
  '企业名称',
  '统一社会信用代码',
  '需求类型',
  '需求产品/服务',
  '年需求量',
  '单位',
  '预算(万元)',
  '目前来源地',
  '是否单一来源',
  '期望交货(天)',
  '有效期至',
  '紧急程度',
];
