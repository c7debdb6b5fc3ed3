import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { showAccount } from '../account/account.resolver.ts';
import { Account } from '../account/account.type.ts';
import { dayOf, iso } from '../as-of/as-of.ts';
import type { Context } from '../context.ts';
import type { Services } from '../services.ts';
import type { AccessRecord, InvitationRecord } from './invitation.repository.ts';
import { ClaimInput, EnterpriseAccess, InvitationSlip, type InvitationState } from './invitation.type.ts';

@Resolver()
export class InvitationResolver {
  constructor(private readonly services: Services) {}

  @Query(() => EnterpriseAccess, { description: 'Whether a firm has been invited, and who acts for it' })
  async enterpriseAccess(
    @Ctx() { actor }: Context,
    @Arg('enterpriseId', () => ID) enterpriseId: string,
  ): Promise<EnterpriseAccess> {
    return this.show(await this.services.invitations.access(actor, enterpriseId));
  }

  @Mutation(() => InvitationSlip, {
    description:
      'Invite a firm: its word is answered this once and holds for 14 days; the former holds no longer',
  })
  async inviteEnterprise(
    @Ctx() { actor }: Context,
    @Arg('enterpriseId', () => ID) enterpriseId: string,
  ): Promise<InvitationSlip> {
    const { expiresAt, ...slip } = await this.services.invitations.invite(actor, enterpriseId);
    return { ...slip, lastDay: dayOf(expiresAt) };
  }

  @Mutation(() => EnterpriseAccess, { description: 'Take the open invitation of a firm back' })
  async revokeInvitation(
    @Ctx() { actor }: Context,
    @Arg('enterpriseId', () => ID) enterpriseId: string,
  ): Promise<EnterpriseAccess> {
    return this.show(await this.services.invitations.revoke(actor, enterpriseId));
  }

  @Mutation(() => Account, {
    description:
      'Take the account of a firm with the word of its invitation, and sign in. Nobody need be signed in',
  })
  async claimEnterprise(
    @Ctx() context: Context,
    @Arg('claim', () => ClaimInput) claim: ClaimInput,
  ): Promise<Account> {
    await context.limitSignIn();
    const { token, account } = await this.services.invitations.claim(claim);
    context.setSessionToken(token);
    return showAccount(account);
  }

  private show({ code, accounts, invitation }: AccessRecord & { code: string | null }): EnterpriseAccess {
    return {
      code,
      accounts,
      invitation: invitation && {
        invitedAt: iso(invitation.invitedAt),
        invitedBy: invitation.invitedByName,
        lastDay: dayOf(invitation.expiresAt),
        state: stateOf(invitation, this.services.clock.now()),
        accountName: invitation.accountName ?? null,
      },
    };
  }
}

function stateOf({ ending, expiresAt }: InvitationRecord, now: number): InvitationState {
  if (ending === 'USED') return 'USED';
  if (ending) return 'REVOKED';
  return expiresAt > now ? 'OPEN' : 'LAPSED';
}
