import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import type { AccountRecord } from './account.repository.ts';
import { Account } from './account.type.ts';

@Resolver()
export class AccountResolver {
  constructor(private readonly services: Services) {}

  @Query(() => [Account], { description: 'All accounts; for administrators' })
  async accounts(@Ctx() { actor }: Context): Promise<Account[]> {
    return (await this.services.accounts.list(actor)).map(showAccount);
  }
}

/** An account as clients see it. */
export function showAccount(account: AccountRecord): Account {
  const { lastSignInAt, ...same } = account;
  return { ...same, lastSignInAt: lastSignInAt === null ? null : new Date(lastSignInAt).toISOString() };
}
