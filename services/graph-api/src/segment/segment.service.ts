import { instantOf, iso } from '../as-of/as-of.ts';
import { gbt4754Name } from '../catalogue/gbt4754.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { EditionState } from '../edition/edition-state.ts';
import { readFormerEdition } from '../edition/read-edition.ts';
import { AppError } from '../error/app-error.ts';
import { FactLists, factPage, type PageArguments } from '../evidence/fact-lists.ts';
import { FactView } from '../evidence/fact-view.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, withheldSight } from '../policy/policy.ts';
import { type CellState, countsOf, noCounts } from '../projection/cells.ts';
import type { StreetService } from '../street/street.service.ts';
import { type ProductStructure, type SegmentStructure, segmentOf } from './former-segment.ts';
import type { ProductInSegment, Segment } from './segment.type.ts';

type ProductCounts = Pick<ProductInSegment, 'id' | 'makers' | 'supplies' | 'demands'>;

/** A segment as an edition has it, with what the ledger says of its products. */
type CountedSegment = Omit<SegmentStructure, 'products'> & {
  products: (ProductStructure & ProductCounts)[];
};

interface SegmentRecord {
  edition: { number: number; state: EditionState };
  segment: CountedSegment | null;
  states: CellState[];
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
    const found = await this.database.readOne<SegmentRecord>('segment/get-segment', {
      id,
      at: instant,
      streetCodes: [DISTRICT, ...streets.map((street) => street.code)],
    });
    const segment = found && (await this.segmentThen(found, id, instant));
    if (!segment) throw new AppError('NOT_FOUND', '没有这个细分环节。请从产业链图谱重新选择。');
    const counts = (code: string) =>
      countsOf(found.states.find((state) => state.streetCode === code) ?? noCounts());
    return {
      ...segment,
      products: segment.products.map((product) => ({
        ...product,
        gbt4754Name: gbt4754Name(product.gbt4754),
      })),
      asOf: iso(instant),
      counts: counts(streetCode ?? DISTRICT),
      streets: streets.map((street) => ({ street, counts: counts(street.code) })),
      instant,
      facts: new FactLists(this.database, 'segment/list-rows', {
        segments: [segment, ...segment.children].map(({ id, name }) => ({ id, name })),
        made: segment.products.map(({ id, name }) => ({ id, name })),
        at: instant,
        streetCode,
        sees: withheldSight(actor),
      }),
    };
  }

  /** The segment as the edition of that time has it. */
  private async segmentThen(found: SegmentRecord, id: string, at: number): Promise<CountedSegment | null> {
    const former = await readFormerEdition(this.database, found.edition);
    if (!former) return found.segment;
    const segment = segmentOf(former, id);
    if (!segment) return null;
    const counts = await this.database.read<ProductCounts>('segment/count-products', {
      productIds: segment.products.map((product) => product.id),
      at,
    });
    const none = { makers: 0, supplies: 0, demands: 0 };
    const countsOfProduct = new Map(counts.map((one) => [one.id, one]));
    return {
      ...segment,
      products: segment.products.map((product) => ({
        ...none,
        ...product,
        ...countsOfProduct.get(product.id),
      })),
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
