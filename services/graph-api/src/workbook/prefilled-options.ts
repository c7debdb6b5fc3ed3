import type { Workbook, Worksheet } from 'exceljs';
import type { EditionContent } from '../edition/edition-content.ts';
import type { Street } from '../street/street.type.ts';
import type { Column, ColumnType } from './column-dictionary.ts';
import { optionsSheet } from './own-sheets.ts';
import { kindWords, knownWords, regionWords, roleWords, tierWords } from './vocabulary.ts';

/** A list to choose from: the name that stands for it in formulas, and whether other texts are usual too. */
interface Options {
  name: string;
  words: string[];
  open: boolean;
}

const optionsOf = (
  edition: EditionContent,
  streets: readonly Street[],
): Partial<Record<ColumnType, Options>> => ({
  STREET: { name: '选项_街道', words: streets.map(({ name }) => name), open: false },
  INDUSTRY: { name: '选项_产业', words: edition.industries.map(({ name }) => name), open: false },
  CHAIN: { name: '选项_产业链', words: edition.chains.map(({ name }) => name), open: false },
  ROLES: { name: '选项_环节角色', words: roleWords, open: true },
  PRODUCT: { name: '选项_产品', words: edition.products.map(({ name }) => name), open: true },
  YES_NO: { name: '选项_是否', words: ['是', '否'], open: false },
  TIER: { name: '选项_梯度', words: tierWords, open: true },
  KNOWN: { name: '选项_核实方式', words: Object.values(knownWords), open: true },
  KIND: { name: '选项_类型', words: kindWords, open: false },
  REGION: { name: '选项_来源地', words: regionWords, open: true },
  URGENCY: { name: '选项_紧急程度', words: ['高', '中', '低'], open: false },
});

/** Fills in a column's drop-downs from its first to its last row. `letters` tells where the row's chain stands. */
export type AddOptions = (sheet: Worksheet, column: Column, range: string, chainCell: string) => void;

/** Writes the hidden sheet of lists, one named range each, and answers how a column refers to its own. */
export function writeOptions(
  book: Pick<Workbook, 'addWorksheet' | 'definedNames'>,
  edition: EditionContent,
  streets: readonly Street[],
): AddOptions {
  const sheet = book.addWorksheet(optionsSheet, { state: 'veryHidden' });
  const options = optionsOf(edition, streets);
  for (const [index, { name, words }] of Object.values(options).entries()) {
    const letter = sheet.getColumn(index + 1).letter;
    sheet.getColumn(index + 1).values = [name, ...words];
    book.definedNames.add(`${optionsSheet}!$${letter}$2:$${letter}$${words.length + 1}`, name);
  }
  const segments = writeSegments(sheet, edition, Object.keys(options).length + 1);
  return (list, column, range, chainCell) => {
    const own = options[column.type];
    if (own) addList(list, range, own.name, own.open);
    if (column.type === 'SEGMENT') addList(list, range, segments(chainCell), false);
  };
}

/** Segments stand chain by chain, so that those of one chain are a part of the column. */
function writeSegments(sheet: Worksheet, { chains, segments }: EditionContent, first: number) {
  const pairs = chains.flatMap((chain) =>
    segments.filter(({ chainId }) => chainId === chain.id).map(({ name }) => [chain.name, name]),
  );
  sheet.getColumn(first).values = ['环节所属产业链', ...pairs.map(([chain]) => chain ?? '')];
  sheet.getColumn(first + 1).values = ['环节', ...pairs.map(([, segment]) => segment ?? '')];
  const [chain, segment] = [first, first + 1].map((index) => sheet.getColumn(index).letter);
  const chainColumn = `${optionsSheet}!$${chain}$2:$${chain}$${pairs.length + 1}`;
  return (cell: string) =>
    `OFFSET(${optionsSheet}!$${segment}$1,MATCH(${cell},${chainColumn},0),0,COUNTIF(${chainColumn},${cell}),1)`;
}

function addList(sheet: Worksheet, range: string, formula: string, open: boolean): void {
  // The typings lack what the library offers for whole ranges.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, validation: object): void };
  };
  dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: !open,
    errorStyle: 'warning',
    errorTitle: '不在列表中',
    error: '列表中没有这个词。确实需要可以保留,上传后系统会给出最接近的名称。',
  });
}
