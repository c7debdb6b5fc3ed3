import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../../project-root.ts';

let names: Map<string, string> | undefined;

/** What GB/T 4754-2017 calls a code, by the table in `datasets/`; null for a code that it does not have. */
export function gbt4754Name(code: string | null): string | null {
  names ??= readNames();
  return names.get(code ?? '') ?? null;
}

function readNames(): Map<string, string> {
  const rows = parse<{ code: string; name: string }>(
    readFileSync(join(projectRoot, 'datasets', 'gbt4754-2017.csv')),
    { bom: true, columns: true },
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}
