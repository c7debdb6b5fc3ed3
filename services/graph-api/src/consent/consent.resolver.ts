import { Arg, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Audience } from '../policy/policy-table.ts';
import type { Services } from '../services.ts';
import { AudienceEnum, ConsentSheet } from './consent.type.ts';

@InputType({ description: 'A paper by which a firm consents, or takes that back, as a street takes it down' })
export class PaperInput {
  @Field(() => String, { description: 'The day that it bears, 2026-06-30' })
  signedOn!: string;

  @Field(() => String, { description: 'What paper it is, and who signed it' })
  note!: string;
}

@Resolver()
export class ConsentResolver {
  constructor(private readonly services: Services) {}

  @Query(() => ConsentSheet, {
    description: 'What a firm lets others see; for the firm, its street and the district',
  })
  consents(
    @Ctx() context: Context,
    @Arg('enterpriseId', () => ID) enterpriseId: string,
  ): Promise<ConsentSheet> {
    return this.services.consents.sheet(context.actor, enterpriseId);
  }

  @Mutation(() => ConsentSheet, { description: 'Let others see what fields of a firm say, from now on' })
  giveConsent(
    @Ctx() context: Context,
    @Arg('enterpriseId', () => ID) enterpriseId: string,
    @Arg('fields', () => [String]) fields: string[],
    @Arg('audience', () => AudienceEnum) audience: Audience,
    @Arg('paper', () => PaperInput, { nullable: true, description: 'Only where a street takes it down' })
    paper: PaperInput | null,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<ConsentSheet> {
    const asked = { enterpriseId, fields, audience, paper };
    return this.services.consents.give(context.actor, asked, operationId);
  }

  @Mutation(() => ConsentSheet, { description: 'Do not let others see what fields of a firm say any more' })
  withdrawConsent(
    @Ctx() context: Context,
    @Arg('enterpriseId', () => ID) enterpriseId: string,
    @Arg('fields', () => [String]) fields: string[],
    @Arg('paper', () => PaperInput, { nullable: true, description: 'Only where a street takes it down' })
    paper: PaperInput | null,
    @Arg('operationId', () => ID) operationId: string,
  ): Promise<ConsentSheet> {
    return this.services.consents.withdraw(context.actor, { enterpriseId, fields, paper }, operationId);
  }
}
