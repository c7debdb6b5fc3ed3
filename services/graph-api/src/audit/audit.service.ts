import { randomUUID } from 'node:crypto';
import { type Clock, FOREVER } from '../clock.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import { type Page, page, pageSize, readCursor } from '../relay/page.ts';
import { currentTrace } from '../trace.ts';
import type { AuditFilter, AuditRecord, AuditRepository } from './audit.repository.ts';

/** What is written down besides the acts themselves, which go by their ActType. */
export type AuditAction = 'SIGN_IN' | 'SIGN_OUT' | 'VIEW_SENSITIVE' | 'UPLOAD' | 'DOWNLOAD' | (string & {});
export type AuditOutcome = 'OK' | 'FAILED' | 'LOCKED' | 'DENIED';

export class AuditService {
  constructor(
    private readonly repository: AuditRepository,
    private readonly clock: Clock,
  ) {}

  /** Writes an entry. `subject` is what was acted on: an id, or the name typed at a failed sign-in. */
  async record(
    actor: Pick<Actor, 'id' | 'name' | 'role'> | null,
    action: AuditAction,
    subject: string,
    outcome: AuditOutcome = 'OK',
  ): Promise<void> {
    await this.repository.append({
      id: randomUUID(),
      at: this.clock.now(),
      actorId: actor?.id ?? null,
      actorName: actor?.name ?? '',
      role: actor?.role ?? '',
      action,
      subject,
      outcome,
      requestId: currentTrace()?.id ?? '',
    });
  }

  /** Entries from the newest on; for administrators. */
  async list(
    actor: Actor | null,
    filter: AuditFilter,
    first: number,
    after?: string,
  ): Promise<Page<AuditRecord>> {
    demandAccess(actor, 'audit.view');
    const size = pageSize(first);
    const [at = FOREVER, id = ''] = after ? readCursor<[number, string]>(after) : [];
    const [found, total] = await Promise.all([
      this.repository.list(filter, { at, id }, size + 1),
      this.repository.count(filter),
    ]);
    return page(found, size, total, (entry) => [entry.at, entry.id]);
  }
}
