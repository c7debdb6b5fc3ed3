import type { Database } from '../database/database.ts';

/** An entry as it is kept; `at` is UTC milliseconds. */
export interface AuditRecord {
  id: string;
  at: number;
  actorId: string | null;
  actorName: string;
  role: string;
  action: string;
  subject: string;
  outcome: string;
  requestId: string;
}

export interface AuditFilter {
  action: string | null;
  actorName: string | null;
}

export class AuditRepository {
  constructor(private readonly database: Database) {}

  async append(entry: AuditRecord): Promise<void> {
    await this.database.write((tx) => tx.run('audit/append-entry', { ...entry }));
  }

  list(filter: AuditFilter, before: { at: number; id: string }, limit: number): Promise<AuditRecord[]> {
    const params = { ...filter, before: before.at, beforeId: before.id, limit };
    return this.database.read<AuditRecord>('audit/list-entries', params);
  }

  async count(filter: AuditFilter): Promise<number> {
    const row = await this.database.readOne<{ total: number }>('audit/count-entries', { ...filter });
    return row?.total ?? 0;
  }
}
