import { join } from 'node:path';
import { type Problem, readTable, splitCell, type TableRow } from '../edition/table.ts';

/** Why a chain does without products of a sector; for every chain where `chain` is empty. */
export interface LeftOutSector {
  /** Name of the chain, or ''. */
  chain: string;
  sector: string;
  reason: string;
  row: TableRow;
}

/** The national input-output table, as far as the model is compared with it. */
export interface InputOutputTables {
  /** Names of the sectors by the groups of GB/T 4754 that belong to them: prefixes of 2 to 4 digits. */
  sectorOfGroup: Map<string, string>;
  /** By using sector: what it buys of which sector per yuan of its output, largest first. */
  purchases: Map<string, { sector: string; coefficient: number }[]>;
  leftOut: LeftOutSector[];
}

const sectorsFile = 'input-output/sectors.csv';
const coefficientsFile = 'input-output/coefficients.csv';
const leftOutFile = 'input-output/left-out.csv';

/** Reads the tables below `folder` (laid out as datasets/); what is wrong with them is added to `problems`. */
export function readInputOutput(folder: string, problems: Problem[]): InputOutputTables {
  const table = (file: string, columns: readonly string[]) =>
    readTable(join(folder, file), file, columns, problems);
  const report = ({ file, line }: TableRow, message: string) => problems.push({ file, line, message });
  const codes = new Set(
    table('gbt4754-2017.csv', ['code', 'name', 'level', 'parent']).map(({ cells }) => cells.code ?? ''),
  );
  const names = new Set<string>();
  const demandSector = (row: TableRow, name = '') => {
    if (!names.has(name)) report(row, `没有这个部门:${name || '(空)'}`);
    return name;
  };

  const sectorOfGroup = new Map<string, string>();
  for (const row of table(sectorsFile, ['code', 'name', 'gbt4754'])) {
    const { name = '', gbt4754 } = row.cells;
    if (name === '' || names.has(name)) report(row, `部门名称为空或重复:${name || '(空)'}`);
    names.add(name);
    for (const group of splitCell(gbt4754)) {
      if (!codes.has(group)) report(row, `GB/T 4754-2017 里没有代码 ${group}`);
      if (sectorOfGroup.has(group)) report(row, `代码 ${group} 已属于“${sectorOfGroup.get(group)}”`);
      sectorOfGroup.set(group, name);
    }
  }

  const purchases: InputOutputTables['purchases'] = new Map();
  for (const row of table(coefficientsFile, ['input', 'using', 'coefficient'])) {
    const sector = demandSector(row, row.cells.input);
    const using = demandSector(row, row.cells.using);
    const coefficient = Number(row.cells.coefficient);
    if (!(coefficient > 0 && coefficient < 1)) report(row, `系数要在 0 与 1 之间:${row.cells.coefficient}`);
    purchases.set(using, [...(purchases.get(using) ?? []), { sector, coefficient }]);
  }

  const leftOut = table(leftOutFile, ['chain', 'sector', 'reason']).map((row) => {
    const { chain = '', reason = '' } = row.cells;
    if (reason === '') report(row, 'reason 没有填');
    return { chain, sector: demandSector(row, row.cells.sector), reason, row };
  });
  return { sectorOfGroup, purchases, leftOut };
}

/** The sector to which a class of GB/T 4754 (4 digits) belongs, or null. */
export function sectorOfClass({ sectorOfGroup }: InputOutputTables, code: string): string | null {
  const group = [4, 3, 2].map((digits) => code.slice(0, digits)).find((prefix) => sectorOfGroup.has(prefix));
  return group === undefined ? null : (sectorOfGroup.get(group) ?? null);
}
