import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { AppError } from '../error/app-error.ts';
import type { Services } from '../services.ts';
import type { Verdict } from './decision.ts';
import { Decision, DecisionConnection, VerdictEnum } from './decision.type.ts';
import { SuspicionConnection } from './suspicion.type.ts';

@Resolver()
export class IdentityResolver {
  constructor(private readonly services: Services) {}

  @Query(() => DecisionConnection, {
    description: 'What was decided of firms, newest first; a street sees what concerns its lists',
  })
  decisions(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.identities.decisions(context.actor, { first, after });
  }

  @Query(() => SuspicionConnection, {
    description: 'Doubts which firms are one that nobody has decided; a street sees what concerns its lists',
  })
  suspicions(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.identities.suspicions(context.actor, { first, after });
  }

  @Mutation(() => Decision, {
    description: 'Say how firms stand to each other that are not one, or that a firm goes by two names',
  })
  relateEnterprises(
    @Ctx() context: Context,
    @Arg('relation', () => VerdictEnum, { description: 'SAME and SPLIT have mutations of their own' })
    relation: Verdict,
    @Arg('enterpriseId', () => ID) enterpriseId: string,
    @Arg('otherId', () => ID, { nullable: true }) otherId: string | null,
    @Arg('name', () => String, { nullable: true, description: 'For BOTH_NAMES and BOTH_PLACES' }) name:
      | string
      | null,
    @Arg('suspicionId', () => ID, {
      nullable: true,
      description: 'For BOTH_NAMES and BOTH_PLACES the doubt that is settled',
    })
    suspicionId: string | null,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Decision> {
    if (relation === 'SAME' || relation === 'SPLIT')
      throw new AppError('BAD_INPUT', '合并与拆分请用各自的操作。');
    const related = { relation, enterpriseId, otherId, name, suspicionId, note };
    return this.services.identities.relate(context.actor, related, operationId);
  }

  @Mutation(() => Decision, {
    description: 'Merge firms into one: from now on it counts for them. Undone by undoDecision',
  })
  mergeEnterprises(
    @Ctx() context: Context,
    @Arg('survivorId', () => ID) survivorId: string,
    @Arg('mergedIds', () => [ID]) mergedIds: string[],
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Decision> {
    return this.services.identities.merge(context.actor, { survivorId, mergedIds, note }, operationId);
  }

  @Mutation(() => Decision, {
    description: 'Some rows of a firm are of another one from now on. Undone by undoDecision',
  })
  splitEnterprise(
    @Ctx() context: Context,
    @Arg('enterpriseId', () => ID) enterpriseId: string,
    @Arg('rowKeys', () => [ID]) rowKeys: string[],
    @Arg('name', () => String, { description: 'What the other firm is called' }) name: string,
    @Arg('uscc', () => String, { nullable: true, description: 'Its 统一社会信用代码' }) uscc: string | null,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Decision> {
    const split = { enterpriseId, rowKeys, name, uscc, note };
    return this.services.identities.split(context.actor, split, operationId);
  }

  @Mutation(() => Decision, {
    description: 'Undo a decision: everything is from now on as if it had not been',
  })
  undoDecision(
    @Ctx() context: Context,
    @Arg('decisionId', () => ID) decisionId: string,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<Decision> {
    return this.services.identities.undo(context.actor, decisionId, operationId);
  }
}
