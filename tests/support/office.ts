import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../services/project-root.ts';

/** What LibreOffice is to do with a workbook; rows and columns count from 0. */
export interface OfficeJob {
  open: string;
  edits: ({ sheet: string; row: number; column: number } & ({ text: string } | { number: number }))[];
  deleteRows: { sheet: string; row: number }[];
  save: { path: string; filter: 'Calc MS Excel 2007 XML' | 'MS Excel 97' }[];
}

const run = promisify(execFile);

/** A real LibreOffice opens, changes and saves a workbook. Debian's Python has its bindings. */
export async function inLibreOffice(job: OfficeJob, folder: string): Promise<void> {
  const file = join(folder, 'job.json');
  writeFileSync(file, JSON.stringify(job));
  const script = join(projectRoot, 'tests', 'support', 'office.py');
  await run('/usr/bin/python3', [script, file], { timeout: 120_000 });
}
