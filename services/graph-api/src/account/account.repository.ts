import type { Database } from '../database/database.ts';
import type { Role } from '../policy/actor.ts';

/** An account without its password; `lastSignInAt` and `expiresAt` are UTC milliseconds. */
export interface AccountRecord {
  id: string;
  name: string;
  displayName: string;
  role: Role;
  streetCode: string | null;
  streetName: string | null;
  enterpriseId: string | null;
  disabled: boolean;
  /** From then on it may not sign in; null: no such instant. */
  expiresAt: number | null;
  mustChangePassword: boolean;
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
  mustChangePassword: boolean;
  expiresAt: number | null;
  demo: boolean;
}

/** How an account is shown and how long it may sign in. */
export interface AccountEdit {
  id: string;
  displayName: string;
  expiresAt: number | null;
  disabled: boolean;
}

export interface NewPassword {
  id: string;
  passwordHash: string;
  mustChangePassword: boolean;
  /** The session that goes on; all others of the account end. */
  keptSession: string | null;
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
  expiresAt: number | null;
  /** Locked before this attempt: the password is not looked at. */
  locked: boolean;
  /** This attempt, if it fails, locks. */
  lastAttempt: boolean;
}

/** What the operator's command finds of a name; all null but the count when there is no such account. */
export interface NamedAccount {
  id: string | null;
  role: Role | null;
  displayName: string | null;
  disabled: boolean | null;
  expiresAt: number | null;
  administrators: number;
}

export class AccountRepository {
  constructor(private readonly database: Database) {}

  list(): Promise<AccountRecord[]> {
    return this.database.read<AccountRecord>('account/list-accounts');
  }

  get(id: string): Promise<AccountRecord | null> {
    return this.database.readOne<AccountRecord>('account/get-account', { id });
  }

  find(name: string): Promise<NamedAccount | null> {
    return this.database.readOne<NamedAccount>('account/find-account', { name });
  }

  /** Makes the accounts whose names are free; answers the ids that the names have. */
  merge(accounts: readonly NewAccount[]): Promise<string[]> {
    return this.database.write(async (tx) => {
      const ids: string[] = [];
      for (const account of accounts) {
        const [found] = await tx.run<{ id: string }>('account/merge-account', { ...account });
        ids.push(found?.id ?? '');
      }
      return ids;
    });
  }

  async edit(edit: AccountEdit): Promise<void> {
    await this.database.write((tx) => tx.run('account/edit-account', { ...edit }));
  }

  async setPassword(password: NewPassword): Promise<void> {
    await this.database.write((tx) => tx.run('account/set-password', { ...password }));
  }

  password(id: string): Promise<{ name: string; passwordHash: string } | null> {
    return this.database.readOne('account/get-password', { id });
  }

  /** The firm of a code; null: the ledger knows none. */
  async enterpriseOf(code: string): Promise<string | null> {
    const found = await this.database.readOne<{ id: string }>('account/find-enterprise', { code });
    return found?.id ?? null;
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
