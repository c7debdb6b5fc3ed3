import { instantOf, iso } from '../as-of/as-of.ts';
import { gbt4754Name } from '../catalogue/gbt4754.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { FactLists, factPage, type PageArguments } from '../evidence/fact-lists.ts';
import { FactView } from '../evidence/fact-view.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, withheldSight } from '../policy/policy.ts';
import type { StreetService } from '../street/street.service.ts';
import type { Product } from './product.type.ts';

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
    const record = await this.database.readOne<Omit<Product, 'asOf' | 'instant' | 'facts' | 'gbt4754Name'>>(
      'product/get-product',
      {
        id,
      },
    );
    if (!record) throw new AppError('NOT_FOUND', '产品目录里没有这个产品。请用别的名称再搜一次。');
    const sees = withheldSight(actor);
    const facts = new FactLists(this.database, 'product/list-rows', { productId: id, at: instant, sees });
    return { ...record, gbt4754Name: gbt4754Name(record.gbt4754), asOf: iso(instant), instant, facts };
  }

  async supplies(actor: Actor | null, product: Product, asked: PageArguments) {
    const viewer = demandAccess(actor, 'enterprise.view');
    const found = await product.facts.read('supplies', asked);
    const view = await this.view(viewer, product);
    return factPage(found, (item) => view.supply(item));
  }

  async demands(actor: Actor | null, product: Product, asked: PageArguments) {
    const viewer = demandAccess(actor, 'demand.view');
    const found = await product.facts.read('demands', asked);
    const view = await this.view(viewer, product);
    return factPage(found, (item) => view.demand(item));
  }

  /** Firms that name it as a main product. */
  async makers(actor: Actor | null, product: Product, asked: PageArguments) {
    const viewer = demandAccess(actor, 'enterprise.view');
    const found = await product.facts.read('placements', asked);
    const view = await this.view(viewer, product);
    return factPage(found, (item) => view.placement(item));
  }

  private async view(viewer: Actor, product: Product): Promise<FactView> {
    return new FactView(viewer, product.instant, await this.streets.namer());
  }
}
