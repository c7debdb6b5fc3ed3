import { join } from 'node:path';
import { projectRoot } from '../../../project-root.ts';
import { AppError } from '../error/app-error.ts';
import type { EditionContent, StreetEntry } from './edition-content.ts';
import { EditionParser } from './edition-parser.ts';
import { readEditionTables } from './edition-tables.ts';
import { nameForm } from './name-form.ts';
import { type Problem, readTable, splitCell } from './table.ts';

const datasets = join(projectRoot, 'datasets');

/** How many problems one error message names. */
const SHOWN_PROBLEMS = 5;

/** The content of the model's files as far as it can be read, with all that is wrong with them. */
export function checkEditionFiles(folder: string = datasets): {
  content: EditionContent;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const content = new EditionParser(readEditionTables(folder, problems), problems).parse();
  return { content, problems };
}

/** The edition in the files below `folder`; BAD_INPUT names file and line of what is wrong. */
export function readEditionFiles(folder: string = datasets): EditionContent {
  const { content, problems } = checkEditionFiles(folder);
  if (problems.length > 0) throw badFiles(problems);
  return content;
}

/** The streets of streets.csv as far as they can be read, with all that is wrong with them. */
export function checkStreets(folder: string = datasets): { streets: StreetEntry[]; problems: Problem[] } {
  const file = 'streets.csv';
  const problems: Problem[] = [];
  const taken = new Set<string>();
  const rows = readTable(join(folder, file), file, ['code', 'name', 'aliases', 'slug'], problems);
  const streets = rows.map(({ line, cells: { code = '', name = '', aliases, slug = '' } }) => {
    const street = { code, name, aliases: splitCell(aliases), slug };
    if (!/^\d{9}$/.test(code)) problems.push({ file, line, message: `街道代码要 9 位数字:${code}` });
    if (name === '' || slug === '') problems.push({ file, line, message: 'name 或 slug 没有填' });
    for (const text of [code, slug, name, ...street.aliases].map(nameForm)) {
      if (taken.has(text)) problems.push({ file, line, message: `“${text}”重复` });
      taken.add(text);
    }
    return street;
  });
  return { streets, problems };
}

/** The streets with all usual ways to write them; BAD_INPUT names file and line of what is wrong. */
export function readStreets(folder: string = datasets): StreetEntry[] {
  const { streets, problems } = checkStreets(folder);
  if (problems.length > 0) throw badFiles(problems);
  return streets;
}

/** A problem in one line: 文件:行 说明. */
export function problemText({ file, line, message }: Problem): string {
  return `${file}:${line} ${message}`;
}

function badFiles(problems: readonly Problem[]): AppError {
  const shown = problems.slice(0, SHOWN_PROBLEMS).map(problemText).join(';');
  const more = problems.length > SHOWN_PROBLEMS ? `;还有 ${problems.length - SHOWN_PROBLEMS} 处` : '';
  return new AppError('BAD_INPUT', `产业链模型的文件有误:${shown}${more}。请改好后再试。`, {
    place: { file: problems[0]?.file },
  });
}
