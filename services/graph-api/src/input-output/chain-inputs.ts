import type { EditionContent } from '../edition/edition-content.ts';
import type { Problem } from '../edition/table.ts';
import { type InputOutputTables, type LeftOutSector, sectorOfClass } from './input-output-tables.ts';

/** What the sectors of a chain buy of one sector, and what the chain shows of it. */
export interface ExpectedInput {
  sector: string;
  /** Yuan per yuan of output: the coefficients of the chain's sectors, weighted by their products. */
  share: number;
  /** Names of the products of that sector which the chain makes or uses. */
  products: string[];
  /** The line that says why there is none; null where products are shown, or where nobody has said. */
  leftOut: LeftOutSector | null;
}

/** A chain beside the input-output table. */
export interface ChainInputs {
  chain: EditionContent['chains'][number];
  /** The sectors of what the chain makes midstream (of all it makes, where it has no midstream), most first. */
  sectors: { name: string; products: number }[];
  /** Largest first. */
  inputs: ExpectedInput[];
}

type Product = EditionContent['products'][number];

/** An input of less than a thousandth of the output of the chain's sectors comes from a stray product. */
const LEAST_SHARE = 0.001;

/** Compares each chain with what its sectors buy by the national table. */
export function compareInputs(content: EditionContent, tables: InputOutputTables): ChainInputs[] {
  const sectorOf = new Map(content.products.map(({ id, gbt4754 }) => [id, sectorOfClass(tables, gbt4754)]));
  return content.chains.map((chain) => {
    const made = madeIn(content, chain.id);
    const sectors = countSectors(made.midstream.length > 0 ? made.midstream : made.all, sectorOf);
    const shown = shownProducts(content, made.all, sectorOf);
    const inputs = [...sharesOf(sectors, tables)]
      .filter(([, share]) => share >= LEAST_SHARE)
      .sort(([, a], [, b]) => b - a)
      .map(([sector, share]) => {
        const products = shown.get(sector) ?? [];
        return {
          sector,
          share,
          products,
          leftOut: products.length > 0 ? null : reasonFor(chain.name, sector, tables),
        };
      });
    return { chain, sectors, inputs };
  });
}

/** What is wrong: products of no sector, inputs that a chain neither shows nor explains, idle explanations. */
export function inputProblems(content: EditionContent, tables: InputOutputTables): Problem[] {
  const compared = compareInputs(content, tables);
  const noSector = content.products
    .filter(({ gbt4754 }) => sectorOfClass(tables, gbt4754) === null)
    .map(({ name, gbt4754 }) => ({
      file: 'input-output/sectors.csv',
      line: 1,
      message: `没有部门包含产品“${name}”的行业代码 ${gbt4754}`,
    }));
  const unexplained = compared.flatMap(({ chain, inputs }) =>
    inputs.filter(isUnexplained).map(({ sector, share }) => ({
      file: `chains/${chain.id}/chain.csv`,
      line: 2,
      message:
        `全国投入产出表里这条链的部门要用“${sector}”(每百元产出 ${(share * 100).toFixed(1)} 元),` +
        '链里没有这个部门的产品:请补产品和投入,或在 input-output/left-out.csv 写明理由',
    })),
  );
  const used = new Set(compared.flatMap(({ inputs }) => inputs.map(({ leftOut }) => leftOut)));
  const idle = tables.leftOut
    .filter((line) => !used.has(line))
    .map(({ row: { file, line }, chain, sector }) => ({
      file,
      line,
      message: `没有哪条链需要这一行,请删去:${chain || '(各链)'} ${sector}`,
    }));
  return [...noSector, ...unexplained, ...idle];
}

/** Whether the chain shows nothing of this input, and nobody has said why. */
export function isUnexplained({ products, leftOut }: ExpectedInput): boolean {
  return products.length === 0 && leftOut === null;
}

function madeIn(content: EditionContent, chainId: string): { all: Product[]; midstream: Product[] } {
  const own = content.segments.filter((segment) => segment.chainId === chainId);
  const ids = new Set(own.map(({ id }) => id));
  const middle = new Set(own.filter(({ stage }) => stage === 'MIDSTREAM').map(({ id }) => id));
  const inAny = (wanted: Set<string>) =>
    content.products.filter(({ segmentIds }) => segmentIds.some((id) => wanted.has(id)));
  return { all: inAny(ids), midstream: inAny(middle) };
}

function countSectors(products: Product[], sectorOf: Map<string, string | null>): ChainInputs['sectors'] {
  const counts = new Map<string, number>();
  for (const { id } of products) {
    const sector = sectorOf.get(id);
    if (sector) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, products: count }))
    .sort((a, b) => b.products - a.products || (a.name < b.name ? -1 : 1));
}

function sharesOf(sectors: ChainInputs['sectors'], { purchases }: InputOutputTables): Map<string, number> {
  const total = sectors.reduce((sum, { products }) => sum + products, 0);
  const shares = new Map<string, number>();
  for (const { name, products } of sectors) {
    for (const { sector, coefficient } of purchases.get(name) ?? []) {
      shares.set(sector, (shares.get(sector) ?? 0) + (coefficient * products) / total);
    }
  }
  return shares;
}

/** By sector: the products that the chain makes, and those that go into what it makes. */
function shownProducts(
  content: EditionContent,
  made: Product[],
  sectorOf: Map<string, string | null>,
): Map<string, string[]> {
  const shown = new Set(made.map(({ id }) => id));
  const ownIds = new Set(shown);
  for (const { productId, intoProductId } of content.inputs) {
    if (ownIds.has(intoProductId)) shown.add(productId);
  }
  const bySector = new Map<string, string[]>();
  for (const { id, name } of content.products) {
    const sector = sectorOf.get(id);
    if (sector && shown.has(id)) bySector.set(sector, [...(bySector.get(sector) ?? []), name]);
  }
  return bySector;
}

/** A chain's own reason goes before the one that holds for every chain. */
function reasonFor(chain: string, sector: string, { leftOut }: InputOutputTables): LeftOutSector | null {
  const of = (name: string) => leftOut.find((line) => line.sector === sector && line.chain === name);
  return of(chain) ?? of('') ?? null;
}
