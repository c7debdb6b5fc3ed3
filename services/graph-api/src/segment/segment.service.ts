import { instantOf, iso } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { type FactOf, FactView, type PlacementOf } from '../evidence/fact-view.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import { type CellState, countsOf, noCounts } from '../projection/cells.ts';
import type { OfferFact } from '../projection/facts.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import type { StreetService } from '../street/street.service.ts';
import type { Segment } from './segment.type.ts';

type SegmentRecord = Omit<
  Segment,
  'counts' | 'streets' | 'asOf' | 'instant' | 'segmentIds' | 'streetCode'
> & {
  states: CellState[];
};

export interface PageArguments {
  first: number;
  after: string | null;
}

/** The cells of the whole district bear no street's code. */
const DISTRICT = '';

/** A segment with the rows behind its counts. */
export class SegmentService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor | null, id: string, at: string | null, streetCode: string | null): Promise<Segment> {
    demandAccess(actor, 'map.view');
    const instant = instantOf(at, this.clock);
    const streets = await this.streets.list();
    const record = await this.database.readOne<SegmentRecord>('segment/get-segment', {
      id,
      at: instant,
      streetCodes: [DISTRICT, ...streets.map((street) => street.code)],
    });
    if (!record) throw new AppError('NOT_FOUND', '没有这个细分环节。请从产业链图谱重新选择。');
    const counts = (code: string) =>
      countsOf(record.states.find((state) => state.streetCode === code) ?? noCounts());
    return {
      ...record,
      asOf: iso(instant),
      counts: counts(streetCode ?? DISTRICT),
      streets: streets.map((street) => ({ street, counts: counts(street.code) })),
      instant,
      segmentIds: [id, ...record.children.map((child) => child.id)],
      streetCode,
    };
  }

  /** The firms placed here, by name; a firm with two roles has two lines. */
  async placements(actor: Actor | null, segment: Segment, { first, after }: PageArguments) {
    const may = demandAccess(actor, 'enterprise.view');
    const size = pageSize(first);
    const [name, id] = after ? readCursor<[string, string]>(after) : [null, null];
    const params = { ...this.where(segment), limit: size + 1, name, id };
    const [found] = await this.database.read<{ items: PlacementOf[]; totalCount: number }>(
      'segment/list-placements',
      params,
    );
    const view = new FactView(may, segment.instant, await this.streets.namer());
    const items = (found?.items ?? []).map((item) => view.placement(item));
    return page(items, size, found?.totalCount ?? 0, (item) => [item.enterprise.name, item.id]);
  }

  async supplies(actor: Actor | null, segment: Segment, { first, after }: PageArguments) {
    const may = demandAccess(actor, 'enterprise.view');
    const { items, size, totalCount } = await this.offers('segment/list-supplies', segment, first, after);
    const view = new FactView(may, segment.instant, await this.streets.namer());
    return page(
      items.map((item) => view.supply(item)),
      size,
      totalCount,
      (item) => [item.enterprise.name, item.id],
    );
  }

  async demands(actor: Actor | null, segment: Segment, { first, after }: PageArguments) {
    const may = demandAccess(actor, 'demand.view');
    const { items, size, totalCount } = await this.offers('segment/list-demands', segment, first, after);
    const view = new FactView(may, segment.instant, await this.streets.namer());
    return page(
      items.map((item) => view.demand(item)),
      size,
      totalCount,
      (item) => [item.enterprise.name, item.id],
    );
  }

  private async offers(file: string, segment: Segment, first: number, after: string | null) {
    const size = pageSize(first);
    const [name, id] = after ? readCursor<[string, string]>(after) : [null, null];
    const [found] = await this.database.read<{ items: FactOf<OfferFact>[]; totalCount: number }>(file, {
      ...this.where(segment),
      limit: size + 1,
      name,
      id,
    });
    return { items: found?.items ?? [], size, totalCount: found?.totalCount ?? 0 };
  }

  private where(segment: Segment) {
    return { segmentIds: segment.segmentIds, at: segment.instant, streetCode: segment.streetCode };
  }
}
