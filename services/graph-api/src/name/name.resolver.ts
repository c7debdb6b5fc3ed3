import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import { NameKindEnum, type NameView, NameViewEnum } from './name.enum.ts';
import { AdmittedProduct, NameConnection, NameDecisionInput } from './name.type.ts';
import type { MentionKind } from './name-mention.ts';

@Resolver()
export class NameResolver {
  constructor(private readonly services: Services) {}

  @Query(() => NameConnection, {
    description:
      'Names that wait for a decision and proposed products, those first that most rows hang on; or what was decided, newest first',
  })
  names(
    @Ctx() context: Context,
    @Arg('kind', () => NameKindEnum, { defaultValue: 'FIRM' }) kind: MentionKind,
    @Arg('view', () => NameViewEnum, { defaultValue: 'OPEN' }) view: NameView,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.names.list(context.actor, { kind, view, streetCode, first, after });
  }

  @Query(() => [AdmittedProduct], {
    description:
      'Products that the district agrees should be in the catalogue, to be written into a draft edition',
  })
  admittedProducts(@Ctx() context: Context): Promise<AdmittedProduct[]> {
    return this.services.names.admitted(context.actor);
  }

  @Mutation(() => Int, {
    description: 'Decide what some names mean where they stand; answers how many. Repeating changes nothing',
  })
  decideNames(
    @Ctx() context: Context,
    @Arg('decisions', () => [NameDecisionInput]) decisions: NameDecisionInput[],
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<number> {
    const plain = decisions.map(({ id, outcome, targetId, everywhere }) => ({
      id,
      outcome,
      targetId: targetId ?? null,
      everywhere: everywhere ?? false,
    }));
    return this.services.names.decide(context.actor, plain, operationId);
  }

  @Mutation(() => Int, {
    description: 'Take back what was decided of some names; answers how many. Repeating changes nothing',
  })
  undecideNames(
    @Ctx() context: Context,
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<number> {
    return this.services.names.undecide(context.actor, ids, operationId);
  }
}
