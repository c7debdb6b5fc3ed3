import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../error/app-error.ts';
import type { Actor } from '../policy/actor.ts';

/** An erasure that was asked for and allowed, without the persons it was about. */
export interface ListedErasure {
  operationId: string;
  /** Whose ledger it is: its first act. A list is of no use to another one. */
  ledger: string;
  enterpriseId: string;
  /** The firm and those that were merged into it then. */
  memberIds: string[];
  eraser: Pick<Actor, 'id' | 'name' | 'role'>;
  reason: string | null;
  /** When it was asked for, UTC milliseconds. */
  at: number;
}

/**
 * The erasures of an installation, one a line, in a file outside of the database: what a restore brings back from an
 * older backup is erased again by it.
 */
export class ErasureList {
  constructor(private readonly path: string) {}

  async append(erasure: ListedErasure): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    await appendFile(this.path, `${JSON.stringify(erasure)}\n`, { mode: 0o600, flush: true });
  }

  /** Each operation once, in the order in which they were asked for; none where there is no list. */
  async read(): Promise<ListedErasure[]> {
    const lines = (await this.text()).split('\n').filter(Boolean);
    const erasures = lines.map((line, index) => this.parsed(line, index));
    return [...new Map(erasures.map((erasure) => [erasure.operationId, erasure])).values()];
  }

  private async text(): Promise<string> {
    try {
      return await readFile(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  }

  private parsed(line: string, index: number): ListedErasure {
    try {
      return JSON.parse(line) as ListedErasure;
    } catch (error) {
      const message = `删除联系人的清单 ${this.path} 第 ${index + 1} 行已损坏。请先修好它:恢复旧备份后要按它重做。`;
      throw new AppError('BAD_INPUT', message, { cause: error });
    }
  }
}

/** The list of the installation that keeps its data in this folder. */
export const erasureListOf = (home: string): ErasureList => new ErasureList(join(home, 'erasures.jsonl'));
