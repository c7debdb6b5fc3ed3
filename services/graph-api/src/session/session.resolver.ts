import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { showAccount } from '../account/account.resolver.ts';
import { Account } from '../account/account.type.ts';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';

@Resolver()
export class SessionResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Account, { nullable: true, description: 'The account that is signed in; null when nobody is' })
  async viewer(@Ctx() context: Context): Promise<Account | null> {
    if (!context.actor) return null;
    const account = await this.services.accounts.own(context.actor);
    return account && showAccount(account);
  }

  @Mutation(() => Account, {
    description: 'Sign in: sets the session cookie. Five failures lock for 15 minutes',
  })
  async signIn(
    @Arg('name', () => String, { description: 'Account name' }) name: string,
    @Arg('password', () => String, { description: 'Password' }) password: string,
    @Ctx() context: Context,
  ): Promise<Account> {
    await context.limitSignIn();
    const { token, account } = await this.services.sessions.signIn(name, password);
    context.setSessionToken(token);
    return showAccount(account);
  }

  @Mutation(() => Boolean, {
    description: 'Sign out: ends the session and takes the cookie back. Always true',
  })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    await this.services.sessions.signOut(context.actor, context.sessionHash);
    context.setSessionToken(null);
    return true;
  }
}
