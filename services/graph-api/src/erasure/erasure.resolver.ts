import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { ErasedContacts, ErasurePreview } from './erasure.type.ts';

@Resolver()
export class ErasureResolver {
  constructor(private readonly services: Services) {}

  @Query(() => ErasurePreview, { description: 'What erasing the persons of a firm would take out' })
  erasurePreview(
    @Ctx() context: Context,
    @Arg('enterpriseId', () => ID) enterpriseId: string,
  ): Promise<ErasurePreview> {
    return this.services.erasures.preview(context.actor, enterpriseId);
  }

  @Mutation(() => ErasedContacts, {
    description: 'Take what lists say of the persons of a firm out of rows and files, for good',
  })
  eraseContacts(
    @Ctx() context: Context,
    @Arg('enterpriseId', () => ID) enterpriseId: string,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Needed where the firm does not do it itself',
    })
    reason: string | null,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<ErasedContacts> {
    return this.services.erasures.erase(context.actor, { enterpriseId, reason }, operationId);
  }
}
