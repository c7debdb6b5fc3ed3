import { createHash } from 'node:crypto';
import { utils, write } from '@e965/xlsx';
import pino from 'pino';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { readEdition, readStreetEntries } from '../edition/read-edition.ts';
import { FileRepository } from '../file/file.repository.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Actor } from '../policy/actor.ts';
import { createServices } from '../services.ts';
import { type DemoList, demoLists } from './demo-lists.ts';

const HOUR_MS = 3_600_000;
/** Demo lists were handed in this long ago, so that the map has a past to look at. */
const AGE_MS = 60 * 24 * HOUR_MS;

/** How far the seeding is: files done, files in all, rows so far. */
export type OnSeeded = (done: number, total: number, rows: number) => void;

/**
 * Fills a demo database with the lists of an invented district, by the way that a street's list takes: written
 * as workbooks, read, submitted, approved. What an earlier call did is not done again.
 */
export async function seed(database: Database, clock: Clock, firms: number, onSeeded: OnSeeded = () => {}) {
  const [content, streets] = await Promise.all([readEdition(database), readStreetEntries(database)]);
  const lists = demoLists(content, streets, firms);
  const past = { instant: clock.now() - AGE_MS };
  const services = createServices(database, { now: () => past.instant }, pino({ level: 'silent' }));
  const files = new FileRepository(database);
  let rows = 0;
  for (const [index, list] of lists.entries()) {
    past.instant += HOUR_MS;
    const bytes = workbookOf(list);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const operation = ledgerKey('demo', list.fileName, firms);
    await files.store(sha256, list.fileName, bytes);
    const officer = demoOfficer(list.streetCode);
    const { streetCode, fileName } = list;
    const { revisionId } = await services.batches.takeIn(officer, {
      streetCode,
      fileName,
      sha256,
      bytes,
      operationId: `demo-upload-${operation}`,
    });
    await services.revisions.submit(officer, revisionId, `demo-submit-${operation}`);
    const all = { rowKeys: null, note: '演示数据' };
    await services.revisions.approve(demoReviewer, revisionId, all, `demo-approve-${operation}`);
    rows += list.sheets.reduce((sum, sheet) => sum + sheet.rows.length - 1, 0);
    onSeeded(index + 1, lists.length, rows);
  }
}

function workbookOf(list: DemoList): Buffer {
  const book = utils.book_new();
  for (const { name, rows } of list.sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

function demoOfficer(streetCode: string): Actor {
  return {
    id: `demo-${streetCode}`,
    name: '街道经办(演示)',
    role: 'STREET_OFFICER',
    streetCode,
    enterpriseId: null,
  };
}

const demoReviewer: Actor = {
  id: 'demo-district',
  name: '区级审核(演示)',
  role: 'DISTRICT_OFFICER',
  streetCode: null,
  enterpriseId: null,
};
