import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { DemandConnection } from '../demand/demand.type.ts';
import { PlacementConnection } from '../placement/placement.type.ts';
import type { Services } from '../services.ts';
import { SupplyConnection } from '../supply/supply.type.ts';
import { Segment } from './segment.type.ts';

@Resolver(() => Segment)
export class SegmentResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Segment, { description: 'A segment as of a day or an instant, of the district or a street' })
  segment(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('at', () => String, { nullable: true }) at: string | null,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
  ): Promise<Segment> {
    return this.services.segments.get(context.actor, id, at, streetCode);
  }

  @FieldResolver(() => PlacementConnection, { description: 'The firms placed here, by name' })
  placements(
    @Ctx() context: Context,
    @Root() segment: Segment,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.segments.placements(context.actor, segment, { first, after });
  }

  @FieldResolver(() => SupplyConnection, { description: 'Supplies of products made here, by firm' })
  supplies(
    @Ctx() context: Context,
    @Root() segment: Segment,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.segments.supplies(context.actor, segment, { first, after });
  }

  @FieldResolver(() => DemandConnection, { description: 'Demands for products made here, by firm' })
  demands(
    @Ctx() context: Context,
    @Root() segment: Segment,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.segments.demands(context.actor, segment, { first, after });
  }
}
