/**
 * The cells of a block that was copied from a spreadsheet: tabs between cells, lines between rows. A cell with a line
 * break, a tab or a quotation mark stands in quotation marks, which are doubled within it.
 */
export function cellsOfClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  const separator = /\t|\r\n|\n|\r/y;
  for (let at = 0; at <= text.length; ) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    rows.at(-1)?.push(found?.[1]?.replaceAll('""', '"') ?? found?.[2] ?? '');
    separator.lastIndex = cell.lastIndex;
    const mark = separator.exec(text);
    if (!mark) break;
    if (mark[0] !== '\t') rows.push([]);
    at = separator.lastIndex;
  }
  // A spreadsheet ends the last row like every other.
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
  return rows;
}
