import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { utils, write } from '@e965/xlsx';
import pino from 'pino';
import { BatchService } from '../batch/batch.service.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { readEdition, readStreetEntries } from '../edition/read-edition.ts';
import { FileRepository } from '../file/file.repository.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Actor } from '../policy/actor.ts';
import { shanghaiDay } from '../row/renewal.ts';
import type { ReadWorkbook } from '../row/stated-row.ts';
import { createServices, type Services } from '../services.ts';
import { readingOf } from '../workbook/read-in-worker.ts';
import type { DemoCoverage } from './demo-coverage.ts';
import type { DemoFigures } from './demo-figures.ts';
import type { DemoSheet } from './demo-lists.ts';
import { type InventedAct, type InventedList, Inventor } from './inventor.ts';

const DAY_MS = 86_400_000;
/** The size of the district that `npm start` shows. */
export const DEMO_FIRMS = 1_200;
/** Between one act and the next of the same day. */
const STEP_MS = 60_000;

/** How far the seeding is: lists done, and rows of them. */
export type OnSeeded = (lists: number, rows: number) => void;

export interface Seeded {
  figures: DemoFigures;
  rows: number;
}

/**
 * Fills a demo database with the lists of an invented district, by the way that a street's list takes: read,
 * taken in, submitted, approved, returned, withdrawn. The instants lie before now: the first quarter's about five
 * months, the second's about two. What an earlier call did is not done again.
 */
export async function seed(
  database: Database,
  clock: Clock,
  firms: number,
  onSeeded: OnSeeded = () => {},
): Promise<Seeded> {
  const [content, streets] = await Promise.all([readEdition(database), readStreetEntries(database)]);
  const seeder = new Seeder(database, clock.now(), firms);
  const inventor = new Inventor({ content, streets, firms, now: clock.now() });
  try {
    for (let next = await inventor.next(); ; next = await inventor.next()) {
      if (next.kind === 'DONE') {
        await seeder.finish();
        return { figures: next.figures, rows: seeder.rows };
      }
      await seeder.perform(next.act);
      if (next.act.kind === 'LIST') onSeeded(seeder.lists, seeder.rows);
    }
  } finally {
    await inventor.stop();
  }
}

/** Performs what happened in the district through the services, as its officers would. */
class Seeder {
  lists = 0;
  rows = 0;
  private readonly services: Services;
  private readonly files: FileRepository;
  private instant = 0;
  /** The instant of each act, also where two go on at once. */
  private readonly instants = new AsyncLocalStorage<number>();
  /** The approval that goes on while the next list is taken in. */
  private approving: Promise<void> = Promise.resolve();
  private readonly batchIds = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly now: number,
    private readonly firms: number,
  ) {
    this.services = createServices(
      database,
      { now: () => this.instants.getStore() ?? this.now },
      pino({ level: 'silent' }),
    );
    this.files = new FileRepository(database);
  }

  async perform(act: InventedAct): Promise<void> {
    this.instant = Math.max(this.now - act.daysAgo * DAY_MS, this.instant + STEP_MS);
    await this.instants.run(this.instant, async () => {
      if (act.kind === 'LIST') return this.handIn(act);
      await this.finish();
      if (act.kind === 'WITHDRAWAL') await this.withdraw(act.fileName);
      else if (act.kind === 'PERIOD') await this.openPeriod(act.dueInDays);
      else await this.stateCoverage(act);
    });
  }

  /** Waits for the last approval. */
  finish(): Promise<void> {
    return this.approving;
  }

  private async handIn(act: InventedList): Promise<void> {
    const { fileName, streetCode, course } = act;
    const officer = officerOf(streetCode);
    const [{ batchId, revisionId }] = await Promise.all([this.takeIn(act), this.approving]);
    this.batchIds.set(fileName, batchId);
    const { revisions } = this.services;
    await revisions.submit(officer, revisionId, this.operation('submit', fileName));
    if (course === 'RETURNED_ONCE') {
      const reason = '演示:从业人员与上期相差较大,请核对后再提交';
      await revisions.return(reviewer, revisionId, reason, this.operation('return', fileName));
      this.instant += STEP_MS;
      await this.instants.run(this.instant, () =>
        revisions.submit(officer, revisionId, this.operation('submit-again', fileName)),
      );
    }
    if (course === 'WAITING') return;
    const all = { rowKeys: null, note: '演示数据' };
    this.approving = this.instants.run(this.instant, () =>
      revisions.approve(reviewer, revisionId, all, this.operation('approve', fileName)),
    );
    // It is waited for before the next act; here nobody is to hear of it as unhandled.
    this.approving.catch(() => {});
    // Small districts come out the same each time: their acts are in one order.
    if (act.read === null) await this.approving;
  }

  private async openPeriod(dueInDays: number): Promise<void> {
    // People of the demo may have opened later ones since.
    if ((await this.services.periods.list(reviewer)).length > 0) return;
    const today = shanghaiDay(this.now).original;
    const id = `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
    const dueOn = shanghaiDay(this.now + dueInDays * DAY_MS).original;
    await this.services.periods.open(reviewer, { id, dueOn }, this.operation('period', id));
  }

  private async stateCoverage({ streetCode, statements, daysAgo }: DemoCoverage): Promise<void> {
    const operationId = this.operation('coverage', `${streetCode}-${daysAgo}`);
    const said = { streetCode, statements, basis: '演示数据' };
    await this.services.coverages.state(officerOf(streetCode), said, operationId);
  }

  private async takeIn({ fileName, streetCode, read, sheets }: InventedList) {
    this.lists++;
    this.rows += sheets.reduce((sum, sheet) => sum + sheet.rows.length - 1, 0);
    const operationId = this.operation('upload', fileName);
    const officer = officerOf(streetCode);
    if (read) {
      const file = { streetCode, fileName, sha256: '', bytes: new Uint8Array(), operationId };
      return this.batchesOf(read).takeIn(officer, file);
    }
    const bytes = workbookOf(sheets);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.files.store(sha256, fileName, bytes);
    return this.services.batches.takeIn(officer, { streetCode, fileName, sha256, bytes, operationId });
  }

  private async withdraw(fileName: string): Promise<void> {
    const batchId = this.batchIds.get(fileName) ?? '';
    const reason = '演示:误报了不在本街道经营的企业';
    await this.services.batches.withdraw(reviewer, batchId, reason, this.operation('withdraw', fileName));
  }

  /** Takes in what was read already: what a workbook would add is only its packing. */
  private batchesOf(read: ReadWorkbook): BatchService {
    const { ledger, projection, installation, comparisons } = this.services;
    return new BatchService(this.database, ledger, projection, {
      readFile: async () => readingOf(read),
      propose: comparisons.propose,
      isDemo: () => installation.isDemo(),
    });
  }

  private operation(what: string, fileName: string): string {
    return `demo-${what}-${ledgerKey('demo', fileName, this.firms)}`;
  }
}

function workbookOf(sheets: readonly DemoSheet[]): Buffer {
  const book = utils.book_new();
  for (const { name, rows } of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

function officerOf(streetCode: string): Actor {
  return {
    id: `demo-${streetCode}`,
    name: '街道经办(演示)',
    role: 'STREET_OFFICER',
    streetCode,
    enterpriseId: null,
  };
}

const reviewer: Actor = {
  id: 'demo-district',
  name: '区级审核(演示)',
  role: 'DISTRICT_OFFICER',
  streetCode: null,
  enterpriseId: null,
};
