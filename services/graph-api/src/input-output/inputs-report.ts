import { type ChainInputs, isUnexplained } from './chain-inputs.ts';

/** How many products stand for a sector in the report. */
const SHOWN_PRODUCTS = 4;

const head = `# 产业链与全国投入产出表的对照

本页由 \`npm run model:inputs\` 写出,请不要手改;\`npm run model:check\` 用同样的对照查模型。

每条链取中游产品所在的部门(没有中游的取全部产品),按产品数加权;每个部门看全国投入产出表(2020 年,153 部门)里系数最大的十项投入
(不小于 1%,不含本部门)。一项投入加权后不足每百元产出 0.1 元的不列。链里有这个部门的产品,或有这个部门的产品投入到链里的产品,就算已体现;
没有体现的,在 \`datasets/input-output/left-out.csv\` 写明理由。表里的比重是每百元产出要用多少元的投入。
`;

/** The report on all chains, as Markdown. */
export function inputsReport(chains: readonly ChainInputs[]): string {
  const overview = table(
    ['产业链', '部门', '应有投入', '已体现', '已说明', '待补'],
    [...chains.map((chain) => [chain.chain.name, ...counts(chain)]), ['合计', ...totals(chains)]],
  );
  return [head, overview, ...chains.map(chainPart)].join('\n');
}

function chainPart({ chain, sectors, inputs }: ChainInputs): string {
  const rows = inputs.map((input) => [
    input.sector,
    (input.share * 100).toFixed(1),
    shortList(input.products),
    input.leftOut?.reason ?? (isUnexplained(input) ? '待补' : ''),
  ]);
  const where = sectors.map(({ name, products }) => `${name} ${products}`).join(';');
  return `## ${chain.name}\n\n部门(产品数):${where}\n\n${table(['投入部门', '比重', '链里的产品', '没有列入的理由'], rows)}`;
}

/** Sectors, expected inputs, shown, explained, open. */
function counts({ sectors, inputs }: ChainInputs): number[] {
  return [
    sectors.length,
    inputs.length,
    inputs.filter(({ products }) => products.length > 0).length,
    inputs.filter(({ leftOut }) => leftOut !== null).length,
    inputs.filter(isUnexplained).length,
  ];
}

function totals(chains: readonly ChainInputs[]): number[] {
  const rows = chains.map(counts);
  return (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
}

function shortList(names: readonly string[]): string {
  const more = names.length > SHOWN_PRODUCTS ? `等 ${names.length} 种` : '';
  return names.slice(0, SHOWN_PRODUCTS).join('、') + more;
}

function table(header: readonly string[], rows: readonly (string | number)[][]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return `${[line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
