import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { demandAccess } from '../policy/policy.ts';
import type { Services } from '../services.ts';
import { Street } from './street.type.ts';

@Resolver()
export class StreetResolver {
  constructor(private readonly services: Services) {}

  @Query(() => [Street], { description: 'The streets of the district, by code' })
  streets(@Ctx() context: Context): Promise<Street[]> {
    demandAccess(context.actor, 'map.view');
    return this.services.streets.list();
  }
}
