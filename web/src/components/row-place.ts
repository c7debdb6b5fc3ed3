/** Where a row stands in its file; a row that was taken out of the file stands nowhere in it. */
export function rowPlace({ sheet, rowNumber }: { sheet: string; rowNumber: number }): string {
  return rowNumber > 0 ? `${sheet} 第 ${rowNumber} 行` : `文件的“${sheet}”里已没有这一行`;
}
