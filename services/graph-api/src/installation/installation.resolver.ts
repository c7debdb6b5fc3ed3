import { Query, Resolver } from 'type-graphql';
import type { Services } from '../services.ts';
import { Installation } from './installation.type.ts';

@Resolver()
export class InstallationResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Installation, { description: 'This installation; known to anybody, for the sign-in page' })
  installation(): Promise<Installation> {
    return this.services.installation.get();
  }
}
