import type { NewAccount } from '../account/account.repository.ts';
import type { Database } from '../database/database.ts';
import { type FirmPlace, firmPlace } from '../enterprise/firm-place.ts';
import { AppError } from '../error/app-error.ts';

/** How an invitation came to an end before it lapsed. */
export type InvitationEnding = 'USED' | 'REVOKED' | 'REPLACED';

/** Instants are UTC milliseconds. */
export interface InvitationRecord {
  invitedAt: number;
  invitedByName: string;
  expiresAt: number;
  endedAt?: number | null;
  ending?: InvitationEnding | null;
  /** The account that it became. */
  accountName?: string | null;
}

export interface NewInvitation {
  id: string;
  enterpriseId: string;
  /** The word itself is kept nowhere. */
  wordHash: string;
  invitedAt: number;
  invitedById: string;
  invitedByName: string;
  expiresAt: number;
}

export interface AccessRecord {
  invitation: InvitationRecord | null;
  /** Whose accounts act for it. */
  accounts: string[];
}

export interface ClaimableRecord {
  id: string;
  wordHash: string;
  enterpriseId: string;
  name: string;
}

export class InvitationRepository {
  constructor(private readonly database: Database) {}

  /** What a firm is called and where it operates; null: there is no such firm. */
  place(id: string, now: number): Promise<FirmPlace | null> {
    return firmPlace(this.database, id, now);
  }

  async access(id: string, now: number): Promise<AccessRecord> {
    const found = await this.database.readOne<AccessRecord>('invitation/read-access', { id, now });
    return found ?? { invitation: null, accounts: [] };
  }

  async write(invitation: NewInvitation): Promise<void> {
    const { enterpriseId, invitedAt: now } = invitation;
    await this.database.write((tx) =>
      tx.run('invitation/write-invitation', { invitation: { ...invitation }, enterpriseId, now }),
    );
  }

  async revoke(enterpriseId: string, now: number): Promise<boolean> {
    const ended = await this.database.write((tx) =>
      tx.run('invitation/revoke-invitations', { enterpriseId, now }),
    );
    return ended.length > 0;
  }

  claimable(code: string, now: number): Promise<ClaimableRecord[]> {
    return this.database.read<ClaimableRecord>('invitation/list-claimable', { code, now });
  }

  /** Makes the account and uses the invitation up, or neither; false where it was used or taken back meanwhile. */
  claim(invitationId: string, account: NewAccount, now: number): Promise<boolean> {
    return this.database.write(async (tx) => {
      const use = { id: invitationId, now, accountName: account.name };
      if ((await tx.run('invitation/use-invitation', use)).length === 0) return false;
      const [made] = await tx.run<{ id: string }>('account/merge-account', { ...account });
      if (made?.id === account.id) return true;
      const message = `账号名“${account.name}”已有人用。请换一个。`;
      throw new AppError('CONFLICT', message, { place: { field: 'name' } });
    });
  }
}
