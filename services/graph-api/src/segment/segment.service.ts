import { instantOf, iso } from '../as-of/as-of.ts';
import { gbt4754Name } from '../catalogue/gbt4754.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { FactLists, factPage, type PageArguments } from '../evidence/fact-lists.ts';
import { FactView } from '../evidence/fact-view.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import { type CellState, countsOf, noCounts } from '../projection/cells.ts';
import type { StreetService } from '../street/street.service.ts';
import type { ProductInSegment, Segment } from './segment.type.ts';

type SegmentRecord = Omit<Segment, 'counts' | 'streets' | 'asOf' | 'instant' | 'facts' | 'products'> & {
  products: Omit<ProductInSegment, 'gbt4754Name'>[];
  states: CellState[];
};

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
      products: record.products.map((product) => ({
        ...product,
        gbt4754Name: gbt4754Name(product.gbt4754),
      })),
      asOf: iso(instant),
      counts: counts(streetCode ?? DISTRICT),
      streets: streets.map((street) => ({ street, counts: counts(street.code) })),
      instant,
      facts: new FactLists(this.database, 'segment/list-rows', {
        segmentIds: [id, ...record.children.map((child) => child.id)],
        at: instant,
        streetCode,
      }),
    };
  }

  /** The firms placed here, by name; a firm with two roles has two lines. */
  async placements(actor: Actor | null, segment: Segment, asked: PageArguments) {
    const viewer = demandAccess(actor, 'enterprise.view');
    const found = await segment.facts.read('placements', asked);
    const view = await this.view(viewer, segment);
    return factPage(found, (item) => view.placement(item));
  }

  async supplies(actor: Actor | null, segment: Segment, asked: PageArguments) {
    const viewer = demandAccess(actor, 'enterprise.view');
    const found = await segment.facts.read('supplies', asked);
    const view = await this.view(viewer, segment);
    return factPage(found, (item) => view.supply(item));
  }

  async demands(actor: Actor | null, segment: Segment, asked: PageArguments) {
    const viewer = demandAccess(actor, 'demand.view');
    const found = await segment.facts.read('demands', asked);
    const view = await this.view(viewer, segment);
    return factPage(found, (item) => view.demand(item));
  }

  private async view(viewer: Actor, segment: Segment): Promise<FactView> {
    return new FactView(viewer, segment.instant, await this.streets.namer());
  }
}
