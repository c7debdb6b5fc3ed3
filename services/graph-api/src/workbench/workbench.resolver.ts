import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { Workbench } from './workbench.type.ts';

@Resolver()
export class WorkbenchResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Workbench, { description: 'What waits for the actor' })
  workbench(@Ctx() context: Context): Promise<Workbench> {
    return this.services.workbench.get(context.actor);
  }
}
