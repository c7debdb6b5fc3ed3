import type { Database } from '../database/database.ts';
import type { Role } from '../policy/actor.ts';

/** An account without its password; `lastSignInAt` is UTC milliseconds. */
export interface AccountRecord {
  id: string;
  name: string;
  displayName: string;
  role: Role;
  streetCode: string | null;
  streetName: string | null;
  enterpriseId: string | null;
  disabled: boolean;
  lastSignInAt: number | null;
}

/** What is needed to make an account. */
export interface NewAccount {
  id: string;
  name: string;
  displayName: string;
  role: Role;
  streetCode: string | null;
  enterpriseId: string | null;
  passwordHash: string;
  demo: boolean;
}

/** The account an attempt to sign in is for, and whether it may go on. */
export interface SignInAttempt {
  id: string;
  name: string;
  displayName: string;
  role: Role;
  streetCode: string | null;
  enterpriseId: string | null;
  passwordHash: string;
  disabled: boolean;
  /** Locked before this attempt: the password is not looked at. */
  locked: boolean;
  /** This attempt, if it fails, locks. */
  lastAttempt: boolean;
}

export class AccountRepository {
  constructor(private readonly database: Database) {}

  list(): Promise<AccountRecord[]> {
    return this.database.read<AccountRecord>('account/list-accounts');
  }

  get(id: string): Promise<AccountRecord | null> {
    return this.database.readOne<AccountRecord>('account/get-account', { id });
  }

  /** Makes the accounts whose names are free. */
  async merge(accounts: readonly NewAccount[]): Promise<void> {
    await this.database.write(async (tx) => {
      for (const account of accounts) await tx.run('account/merge-account', { ...account });
    });
  }

  async beginSignIn(
    name: string,
    limits: { now: number; forgetBefore: number; limit: number; lockedUntil: number },
  ): Promise<SignInAttempt | null> {
    const [attempt] = await this.database.write((tx) =>
      tx.run<SignInAttempt>('account/begin-sign-in', { name, ...limits }),
    );
    return attempt ?? null;
  }
}
