import { instantOf } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { type FactOf, FactView } from '../evidence/fact-view.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, withheldSight } from '../policy/policy.ts';
import type { OfferFact } from '../projection/facts.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import type { StreetService } from '../street/street.service.ts';

export interface DemandFilter {
  at: string | null;
  streetCode: string | null;
  first: number;
  after: string | null;
}

/** Demands in force, those approved last first; a firm sees its own and how many others there are. */
export class DemandService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor | null, filter: DemandFilter) {
    const own = actor?.role === 'ENTERPRISE' ? actor.enterpriseId : null;
    const viewer = demandAccess(actor, 'demand.view', { enterpriseId: own });
    const size = pageSize(filter.first);
    const instant = instantOf(filter.at, this.clock);
    const [approvedAt, id] = filter.after ? readCursor<[number, string]>(filter.after) : [null, null];
    const found = await this.database.readOne<{
      items: FactOf<OfferFact>[];
      totalCount: number;
      hiddenCount: number;
    }>('demand/list-demands', {
      at: instant,
      streetCode: filter.streetCode,
      enterpriseId: own,
      sees: withheldSight(viewer),
      limit: size + 1,
      approvedAt,
      id,
    });
    const items = found?.items ?? [];
    const order = new Map(items.map(({ fact }) => [fact.id, fact.approvedAt]));
    const view = new FactView(viewer, instant, await this.streets.namer());
    return page(
      items.map((item) => view.demand(item)),
      size,
      found?.totalCount ?? 0,
      (item) => [order.get(item.id) ?? 0, item.id],
      found?.hiddenCount,
    );
  }
}
