import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import { migrationInfo } from '../database/migrate.ts';

export class HealthService {
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly logger: Logger,
  ) {}

  /** From now on not ready, so that nobody sends more requests. */
  stop(): void {
    this.stopping = true;
  }

  /** Whether the database answers over Bolt with every migration done. */
  async ready(): Promise<boolean> {
    if (this.stopping) return false;
    try {
      const migrations = await migrationInfo(this.database);
      return migrations.every(({ state }) => state === 'APPLIED');
    } catch (error) {
      this.logger.warn({ err: error }, 'not ready');
      return false;
    }
  }
}
