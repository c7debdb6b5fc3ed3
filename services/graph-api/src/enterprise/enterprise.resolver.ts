import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { Enterprise, Partner } from './enterprise.type.ts';

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Enterprise, { description: 'A firm as of a day or an instant' })
  enterprise(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('at', () => String, { nullable: true }) at: string | null,
  ): Promise<Enterprise> {
    return this.services.enterprises.get(context.actor, id, at);
  }

  @FieldResolver(() => [Partner], { description: 'Who here could supply what it needs 上游' })
  upstream(
    @Ctx() context: Context,
    @Root() enterprise: Enterprise,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
  ): Promise<Partner[]> {
    return this.services.enterprises.upstream(context.actor, enterprise, first);
  }

  @FieldResolver(() => [Partner], { description: 'Who here could use what it offers 下游' })
  downstream(
    @Ctx() context: Context,
    @Root() enterprise: Enterprise,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
  ): Promise<Partner[]> {
    return this.services.enterprises.downstream(context.actor, enterprise, first);
  }
}
