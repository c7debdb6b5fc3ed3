import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import type { CatalogueProduct } from '../product/catalogue-product.type.ts';
import type { Catalogue, CatalogueSegment } from './catalogue.type.ts';
import { gbt4754Name } from './gbt4754.ts';

type CatalogueRecord = Omit<Catalogue, 'segments'> & {
  segments: (Omit<CatalogueSegment, 'products'> & { products: Omit<CatalogueProduct, 'gbt4754Name'>[] })[];
};

/** The chain model as it is to be read and checked, one chain at a time. */
export class CatalogueService {
  constructor(private readonly database: Database) {}

  async get(actor: Actor | null, chainId: string): Promise<Catalogue> {
    demandAccess(actor, 'map.view');
    const record = await this.database.readOne<CatalogueRecord>('catalogue/get-catalogue', { chainId });
    if (!record) throw new AppError('NOT_FOUND', '没有这条产业链。请从产品目录左侧重新选择。');
    const segments = record.segments.map((segment) => ({
      ...segment,
      products: segment.products.map((product) => ({
        ...product,
        gbt4754Name: gbt4754Name(product.gbt4754),
      })),
    }));
    return { ...record, segments };
  }
}
