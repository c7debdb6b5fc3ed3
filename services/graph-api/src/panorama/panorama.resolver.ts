import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { Panorama } from './panorama.type.ts';

@Resolver()
export class PanoramaResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Panorama, {
    description: 'All industries and chains as of a day or an instant, of the district or a street',
  })
  panorama(
    @Ctx() context: Context,
    @Arg('at', () => String, { nullable: true }) at: string | null,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
  ): Promise<Panorama> {
    return this.services.panorama.get(context.actor, at, streetCode);
  }
}
