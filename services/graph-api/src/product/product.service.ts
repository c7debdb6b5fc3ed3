import { instantOf, iso } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { type FactOf, FactView, type PlacementOf } from '../evidence/fact-view.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import type { OfferFact } from '../projection/facts.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import type { PageArguments } from '../segment/segment.service.ts';
import type { StreetService } from '../street/street.service.ts';
import type { Product } from './product.type.ts';

interface Found<Item> {
  items: Item[];
  totalCount: number;
}

/** A product of the catalogue with the rows that offer, make or need it. */
export class ProductService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor | null, id: string, at: string | null): Promise<Product> {
    demandAccess(actor, 'map.view');
    const instant = instantOf(at, this.clock);
    const record = await this.database.readOne<Omit<Product, 'asOf' | 'instant'>>('product/get-product', {
      id,
    });
    if (!record) throw new AppError('NOT_FOUND', '产品目录里没有这个产品。请用别的名称再搜一次。');
    return { ...record, asOf: iso(instant), instant };
  }

  async supplies(actor: Actor | null, product: Product, asked: PageArguments) {
    const viewer = demandAccess(actor, 'enterprise.view');
    const { found, view, size } = await this.rows<FactOf<OfferFact>>(
      viewer,
      'product/list-supplies',
      product,
      asked,
    );
    return page(
      found.items.map((item) => view.supply(item)),
      size,
      found.totalCount,
      nameAndId,
    );
  }

  async demands(actor: Actor | null, product: Product, asked: PageArguments) {
    const viewer = demandAccess(actor, 'demand.view');
    const { found, view, size } = await this.rows<FactOf<OfferFact>>(
      viewer,
      'product/list-demands',
      product,
      asked,
    );
    return page(
      found.items.map((item) => view.demand(item)),
      size,
      found.totalCount,
      nameAndId,
    );
  }

  /** Firms that name it as a main product. */
  async makers(actor: Actor | null, product: Product, asked: PageArguments) {
    const viewer = demandAccess(actor, 'enterprise.view');
    const { found, view, size } = await this.rows<PlacementOf>(viewer, 'product/list-makers', product, asked);
    return page(
      found.items.map((item) => view.placement(item)),
      size,
      found.totalCount,
      nameAndId,
    );
  }

  private async rows<Item>(viewer: Actor, file: string, product: Product, asked: PageArguments) {
    const size = pageSize(asked.first);
    const [name, id] = asked.after ? readCursor<[string, string]>(asked.after) : [null, null];
    const params = { productId: product.id, at: product.instant, limit: size + 1, name, id };
    const found = (await this.database.readOne<Found<Item>>(file, params)) ?? { items: [], totalCount: 0 };
    const view = new FactView(viewer, product.instant, await this.streets.namer());
    return { found, view, size };
  }
}

const nameAndId = (item: { id: string; enterprise: { name: string } }) => [item.enterprise.name, item.id];
