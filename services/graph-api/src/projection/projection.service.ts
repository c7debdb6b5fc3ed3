import type { Database, Transaction } from '../database/database.ts';
import { readEdition } from '../edition/edition.service.ts';
import type { ActPlace } from '../ledger/act.ts';
import { ModelIndex } from './model-index.ts';
import { project } from './projection.ts';

/** Folds acts into the graph with the chain model that is in force. */
export class ProjectionService {
  private index: Promise<ModelIndex> | null = null;

  constructor(private readonly database: Database) {}

  async project(tx: Transaction, act: ActPlace, rowKeys: readonly string[]): Promise<void> {
    await project(tx, act, rowKeys, await this.model());
  }

  /** The chain model does not change while a process runs: a new edition comes with a restart. */
  model(): Promise<ModelIndex> {
    this.index ??= readEdition(this.database).then((content) => new ModelIndex(content));
    return this.index;
  }
}
