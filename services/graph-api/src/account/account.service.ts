import type { Actor } from '../policy/actor.ts';
import { demandAccess, demandActor } from '../policy/policy.ts';
import type { AccountRecord, AccountRepository } from './account.repository.ts';

export class AccountService {
  constructor(private readonly repository: AccountRepository) {}

  /** All accounts; for administrators. */
  async list(actor: Actor | null): Promise<AccountRecord[]> {
    demandAccess(actor, 'account.list');
    return this.repository.list();
  }

  /** The account that is signed in. */
  async own(actor: Actor | null): Promise<AccountRecord | null> {
    return this.repository.get(demandActor(actor).id);
  }
}
