import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { DemandConnection } from '../demand/demand.type.ts';
import { PlacementConnection } from '../placement/placement.type.ts';
import type { Services } from '../services.ts';
import { SupplyConnection } from '../supply/supply.type.ts';
import { Product } from './product.type.ts';

@Resolver(() => Product)
export class ProductResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Product, { description: 'A product as of a day or an instant' })
  product(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('at', () => String, { nullable: true }) at: string | null,
  ): Promise<Product> {
    return this.services.products.get(context.actor, id, at);
  }

  @FieldResolver(() => SupplyConnection, { description: 'Supplies of it, by firm' })
  supplies(
    @Ctx() context: Context,
    @Root() product: Product,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.products.supplies(context.actor, product, { first, after });
  }

  @FieldResolver(() => PlacementConnection, { description: 'Firms that name it as a main product' })
  makers(
    @Ctx() context: Context,
    @Root() product: Product,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.products.makers(context.actor, product, { first, after });
  }

  @FieldResolver(() => DemandConnection, { description: 'Demands for it, by firm' })
  demands(
    @Ctx() context: Context,
    @Root() product: Product,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.products.demands(context.actor, product, { first, after });
  }
}
