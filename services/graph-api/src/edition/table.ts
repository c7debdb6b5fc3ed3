import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';

/** Something wrong in one of the model's files. Lines count from 1, the header is line 1. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** One line of a table, with where it stands. */
export interface TableRow {
  file: string;
  line: number;
  cells: Record<string, string>;
}

/**
 * The rows of a UTF-8 CSV file by column name, blanks around cells cut off. A missing file, a missing column or
 * a row of another width is added to `problems`; what can be read is still returned.
 */
export function readTable(
  path: string,
  file: string,
  columns: readonly string[],
  problems: Problem[],
): TableRow[] {
  const records = readRecords(path, file, problems);
  const header = records[0]?.record ?? [];
  const missing = columns.filter((column) => !header.includes(column));
  if (records.length > 0 && missing.length > 0) {
    problems.push({ file, line: 1, message: `缺少列:${missing.join('、')}` });
    return [];
  }
  return records.slice(1).map(({ record, line }) => {
    if (record.length !== header.length) {
      problems.push({ file, line, message: `这一行有 ${record.length} 格,表头有 ${header.length} 格` });
    }
    return { file, line, cells: Object.fromEntries(header.map((name, at) => [name, record[at] ?? ''])) };
  });
}

function readRecords(path: string, file: string, problems: Problem[]): { record: string[]; line: number }[] {
  try {
    const records = parse(readFileSync(path), {
      bom: true,
      trim: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (error instanceof CsvError) {
      problems.push({ file, line: Number(error.lines ?? 1), message: '这一行的引号或逗号不成对' });
      return [];
    }
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    problems.push({ file, line: 1, message: '没有这个文件' });
    return [];
  }
}

/** The parts of a cell that holds several, as written between 、 marks. */
export function splitCell(text: string | undefined): string[] {
  return (text ?? '')
    .split('、')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
