import { on } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { EditionContent, StreetEntry } from '../edition/edition-content.ts';
import type { ReadWorkbook } from '../row/stated-row.ts';
import { startThread } from '../thread.ts';
import type { DemoAct, ListAct } from './demo-acts.ts';
import type { DemoFigures } from './demo-figures.ts';
import type { DemoSheet } from './demo-lists.ts';

/** The district to invent: plain data only. */
export interface InventorJob {
  content: EditionContent;
  streets: StreetEntry[];
  firms: number;
  /** The instant by which the lists are dated, epoch milliseconds. */
  now: number;
}

/** A list as it is handed in. */
export interface InventedList extends Omit<ListAct, 'statements'> {
  sheets: DemoSheet[];
  /** The list as it is understood; null where it is to be read from a workbook. */
  read: ReadWorkbook | null;
}

export type InventedAct = Exclude<DemoAct, ListAct> | InventedList;

export type InventorMessage = { kind: 'ACT'; act: InventedAct } | { kind: 'DONE'; figures: DemoFigures };

/**
 * Invents the lists of a district in a thread of its own, one act ahead of who asks: so the next list is written
 * while the database takes in the one before.
 */
export class Inventor {
  private readonly worker: Worker;
  private readonly messages: AsyncIterator<InventorMessage[]>;

  constructor(job: InventorJob) {
    this.worker = startThread(new URL('./inventor-worker.ts', import.meta.url), job);
    this.messages = on(this.worker, 'message', { close: ['exit'] });
  }

  async next(): Promise<InventorMessage> {
    this.worker.postMessage('NEXT');
    const { value, done } = await this.messages.next();
    const [message] = done ? [] : value;
    if (!message) throw new Error('the inventor stopped before the last list');
    return message;
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
