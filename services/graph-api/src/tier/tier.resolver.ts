import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { QualificationKind } from '../row/stated-row.ts';
import type { Services } from '../services.ts';
import {
  QualificationConnection,
  QualificationKindEnum,
  type QualificationState,
  QualificationStateEnum,
  TierCandidates,
  TierOverview,
} from './tier.type.ts';

@Resolver()
export class TierResolver {
  constructor(private readonly services: Services) {}

  @Query(() => TierOverview, { description: 'How many firms hold each tier, by street, as of a date' })
  tierOverview(
    @Ctx() context: Context,
    @Arg('at', () => String, { nullable: true }) at: string | null,
  ): Promise<TierOverview> {
    return this.services.tiers.overview(context.actor, at);
  }

  @Query(() => QualificationConnection, {
    description: 'Tiers, or what other kinds are asked for, in one state as of a date, of one street or all',
  })
  qualifications(
    @Ctx() context: Context,
    @Arg('kinds', () => [QualificationKindEnum], { nullable: true }) kinds: QualificationKind[] | null,
    @Arg('state', () => QualificationStateEnum, { defaultValue: 'HOLDS' }) state: QualificationState,
    @Arg('at', () => String, { nullable: true }) at: string | null,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return this.services.tiers.qualifications(context.actor, { kinds, state, at, streetCode, first, after });
  }

  @Query(() => TierCandidates, {
    description: 'Firms that could apply for a tier, and what they lack by the rule in force at a date',
  })
  tierCandidates(
    @Ctx() context: Context,
    @Arg('target', () => QualificationKindEnum, { defaultValue: 'SPECIALISED' }) target: QualificationKind,
    @Arg('at', () => String, { nullable: true }) at: string | null,
    @Arg('streetCode', () => String, { nullable: true }) streetCode: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<TierCandidates> {
    return this.services.tiers.candidates(context.actor, { target, at, streetCode, first, after });
  }
}
