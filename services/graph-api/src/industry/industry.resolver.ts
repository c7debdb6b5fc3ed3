import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { demandAccess } from '../policy/policy.ts';
import type { Services } from '../services.ts';
import { Industry } from './industry.type.ts';

@Resolver()
export class IndustryResolver {
  constructor(private readonly services: Services) {}

  @Query(() => [Industry], { description: 'The industries with their chains' })
  industries(@Ctx() context: Context): Promise<Industry[]> {
    demandAccess(context.actor, 'map.view');
    return this.services.database.read<Industry>('industry/list-industries');
  }
}
