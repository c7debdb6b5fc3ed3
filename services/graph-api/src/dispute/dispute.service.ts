import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import type { StreetService } from '../street/street.service.ts';
import { type DisputeRecord, disputeView } from './dispute-view.ts';

export class DisputeService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor | null,
    filter: { streetCode: string | null; first: number; after: string | null },
  ) {
    const may = demandAccess(actor, 'dispute.view');
    const size = pageSize(filter.first);
    const [since, id] = filter.after ? readCursor<[number, string]>(filter.after) : [null, null];
    const [found] = await this.database.read<{ items: DisputeRecord[]; totalCount: number }>(
      'dispute/list-disputes',
      {
        at: this.clock.now(),
        streetCode: filter.streetCode,
        limit: size + 1,
        since,
        id,
      },
    );
    const streetName = await this.streets.namer();
    const records = new Map((found?.items ?? []).map((record) => [record.id, record]));
    const items = [...records.values()].map((record) => disputeView(record, may, streetName));
    return page(items, size, found?.totalCount ?? 0, (item) => [records.get(item.id)?.since ?? 0, item.id]);
  }
}
