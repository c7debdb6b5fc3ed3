import ExcelJS, { type Worksheet } from 'exceljs';

/** A prefilled workbook in the hands of an officer who edits it offline. */
export class OfficersWorkbook {
  private constructor(readonly book: ExcelJS.Workbook) {}

  static async open(bytes: Uint8Array): Promise<OfficersWorkbook> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    return new OfficersWorkbook(book);
  }

  sheet(name: string): Worksheet {
    const sheet = this.book.getWorksheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** The cell of a column, by its header without the unit, in a row of the sheet. */
  cell(sheet: string, header: string, row: number): ExcelJS.Cell {
    return this.sheet(sheet).getCell(row, this.column(sheet, header));
  }

  column(sheet: string, header: string): number {
    const headers = this.sheet(sheet).getRow(2).values as unknown[];
    const found = headers.findIndex((text) => String(text ?? '').replace(/\(.*\)$/, '') === header);
    if (found < 1) throw new Error(`no column ${header} on ${sheet}`);
    return found;
  }

  /** The first row in which a column reads so. */
  rowWhere(sheet: string, header: string, text: string): number {
    const column = this.column(sheet, header);
    const { rowCount } = this.sheet(sheet);
    for (let row = 3; row <= rowCount; row += 1) {
      if (this.sheet(sheet).getCell(row, column).text === text) return row;
    }
    throw new Error(`no row with ${header} ${text}`);
  }

  /** Rows with a name. */
  rows(sheet: string): number[] {
    const column = this.column(sheet, '企业名称');
    const all = Array.from({ length: this.sheet(sheet).rowCount - 2 }, (_, index) => index + 3);
    return all.filter((row) => this.sheet(sheet).getCell(row, column).text.trim() !== '');
  }

  async save(): Promise<Buffer> {
    return Buffer.from(await this.book.xlsx.writeBuffer());
  }
}
