import { utils } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { openFile } from './open-file.ts';
import { copySheet, sheetNameOf } from './write-findings.ts';

/** What is to be taken out of a file: plain data, so that it can be sent to a worker. */
export interface RedactJob {
  fileName: string;
  bytes: Uint8Array;
  /** Cells that are emptied whatever stands there. */
  places: { sheet: string; cell: string }[];
  /** What the firm is called: in rows that name it the texts are taken out. */
  names: string[];
  texts: string[];
  /** What is told freely in such rows, and what of it stays. */
  told: [whole: string, rest: string][];
}

/**
 * The file as a workbook of its texts, cell by cell where they stood, without those that are to go; null where none of
 * them stands in it. Looks, comments and pictures are not kept: they could hold what must go.
 */
export async function redactFile(job: RedactJob): Promise<Uint8Array | null> {
  const { fileName, bytes } = job;
  const { sheets } = openFile(fileName, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const places = new Set(job.places.map(({ sheet, cell }) => `${sheetNameOf(sheet)}!${cell}`));
  const names = new Set(job.names);
  const texts = new Set(job.texts);
  const told = new Map(job.told);
  let found = false;
  const book = new ExcelJS.Workbook();
  for (const sheet of sheets) {
    const rows = sheet.rows.map((line, r) => {
      const isFirms = line.some((cell) => cell && names.has(cell.text.trim()));
      return line.map((cell, c) => {
        if (!cell || cell.text === '') return cell;
        const place = `${sheetNameOf(sheet.name)}!${utils.encode_cell({ r, c })}`;
        const rest = isFirms ? told.get(cell.text.trim()) : undefined;
        if (rest !== undefined) {
          found = true;
          return { ...cell, text: rest };
        }
        const goes = places.has(place) || (isFirms && texts.has(cell.text.trim()));
        found ||= goes;
        return goes ? undefined : cell;
      });
    });
    copySheet(book, { ...sheet, rows });
  }
  return found ? new Uint8Array(await book.xlsx.writeBuffer()) : null;
}
