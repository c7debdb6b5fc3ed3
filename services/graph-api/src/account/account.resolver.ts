import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { dayOf, isoOrNull } from '../as-of/as-of.ts';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import type { AccountRecord } from './account.repository.ts';
import type { FirstPassword as FirstPasswordRecord } from './account.service.ts';
import { Account, AccountEditInput, FirstPassword, NewAccountInput } from './account.type.ts';

@Resolver()
export class AccountResolver {
  constructor(private readonly services: Services) {}

  @Query(() => [Account], { description: 'All accounts; for administrators' })
  async accounts(@Ctx() { actor }: Context): Promise<Account[]> {
    return (await this.services.accounts.list(actor)).map(showAccount);
  }

  @Query(() => Account, { description: 'One account; for administrators' })
  async account(@Ctx() { actor }: Context, @Arg('id', () => ID) id: string): Promise<Account> {
    return showAccount(await this.services.accounts.get(actor, id));
  }

  @Mutation(() => FirstPassword, { description: 'Make an account; its password is answered once' })
  async createAccount(
    @Ctx() { actor }: Context,
    @Arg('account', () => NewAccountInput) account: NewAccountInput,
  ): Promise<FirstPassword> {
    return showFirst(await this.services.accounts.create(actor, account));
  }

  @Mutation(() => Account, {
    description:
      'Change the name shown, the last day and whether it may sign in; switching off ends its sessions',
  })
  async editAccount(
    @Ctx() { actor }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('edit', () => AccountEditInput) edit: AccountEditInput,
  ): Promise<Account> {
    return showAccount(await this.services.accounts.edit(actor, id, edit));
  }

  @Mutation(() => FirstPassword, { description: 'Give an account another password, answered once' })
  async resetPassword(@Ctx() { actor }: Context, @Arg('id', () => ID) id: string): Promise<FirstPassword> {
    return showFirst(await this.services.accounts.resetPassword(actor, id));
  }

  @Mutation(() => Account, { description: 'Change the own password; other sessions of the account end' })
  async changePassword(
    @Ctx() context: Context,
    @Arg('oldPassword', () => String) oldPassword: string,
    @Arg('newPassword', () => String, { description: '10 characters or more' }) newPassword: string,
  ): Promise<Account> {
    await context.limitSignIn();
    const passwords = { old: oldPassword, new: newPassword };
    const changed = await this.services.accounts.changePassword(
      context.actor,
      context.sessionHash,
      passwords,
    );
    return showAccount(changed);
  }
}

/** An account as clients see it. */
export function showAccount(account: AccountRecord): Account {
  const { lastSignInAt, expiresAt, ...same } = account;
  return {
    ...same,
    lastDay: expiresAt === null ? null : dayOf(expiresAt - 1),
    lastSignInAt: isoOrNull(lastSignInAt),
  };
}

function showFirst({ account, password }: FirstPasswordRecord): FirstPassword {
  return { account: showAccount(account), password };
}
