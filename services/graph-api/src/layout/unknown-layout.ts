import { AppError } from '../error/app-error.ts';
import type { UnknownTable } from '../workbook/unknown-table.ts';

/** A file whose headers an officer has to explain before it is taken in: what is known of it until then. */
export interface LayoutNeeded {
  streetCode: string;
  fileName: string;
  /** SHA-256 of the file, hexadecimal. */
  sha256: string;
  tables: UnknownTable[];
}

/** Stops the taking in of a file with headers never seen. Nothing of it is written. */
export class UnknownLayout extends AppError {
  constructor(readonly needed: LayoutNeeded) {
    const places = needed.tables.map(({ sheet, headerRow }) => `${sheet} 第 ${headerRow} 行`).join('、');
    super(
      'BAD_INPUT',
      `文件“${needed.fileName}”的表头没有见过(${places})。请在清单页上传,按提示确认一次各列是什么,以后同样的表头不再问。`,
      { place: { file: needed.fileName } },
    );
  }
}
