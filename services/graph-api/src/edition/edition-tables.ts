import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, readTable, type TableRow } from './table.ts';

/** The tables of one chain: the folder `chains/<chain id>/`. */
export interface ChainTables {
  folder: string;
  chain: TableRow[];
  segments: TableRow[];
  products: TableRow[];
  feeds: TableRow[];
  inputs: TableRow[];
  sources: TableRow[];
  leftOut: TableRow[];
}

/** All tables of an edition as they stand in the files. */
export interface EditionTables {
  edition: TableRow[];
  industries: TableRow[];
  chains: ChainTables[];
  /** Level of each code of GB/T 4754-2017. */
  codeLevels: Map<string, number>;
}

const columns = {
  chain: ['id', 'name', 'aliases', 'industry', 'shape', 'status', 'origin'],
  segments: ['id', 'name', 'aliases', 'parent', 'stage'],
  products: ['id', 'name', 'aliases', 'unit', 'gbt4754', 'segments'],
  feeds: ['from', 'to', 'reason'],
  inputs: ['product', 'into', 'reason'],
  sources: ['kind', 'name', 'year', 'used_for'],
  leftOut: ['name', 'reason'],
} as const;

/** Reads the tables below `folder` (laid out as datasets/); what cannot be read is added to `problems`. */
export function readEditionTables(folder: string, problems: Problem[]): EditionTables {
  const table = (file: string, wanted: readonly string[]) =>
    readTable(join(folder, file), file, wanted, problems);
  const codes = table('gbt4754-2017.csv', ['code', 'name', 'level', 'parent']);
  return {
    edition: table('chains/edition.csv', ['number', 'name', 'date', 'origin']),
    industries: table('industries.csv', ['id', 'name', 'status']),
    chains: chainFolders(join(folder, 'chains')).map((name) => ({
      folder: `chains/${name}`,
      chain: table(`chains/${name}/chain.csv`, columns.chain),
      segments: table(`chains/${name}/segments.csv`, columns.segments),
      products: table(`chains/${name}/products.csv`, columns.products),
      feeds: table(`chains/${name}/feeds.csv`, columns.feeds),
      inputs: table(`chains/${name}/inputs.csv`, columns.inputs),
      sources: table(`chains/${name}/sources.csv`, columns.sources),
      leftOut: table(`chains/${name}/left-out.csv`, columns.leftOut),
    })),
    codeLevels: new Map(codes.map(({ cells }) => [cells.code ?? '', Number(cells.level)])),
  };
}

function chainFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
