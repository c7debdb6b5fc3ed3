import type { Database } from '../database/database.ts';
import type { Actor } from '../policy/actor.ts';

export interface NewSession {
  accountId: string;
  tokenHash: string;
  now: number;
  expiresAt: number;
}

/** Who is signed in, and the last act that changed what firms consent to; 0: none did. */
export interface SessionActor extends Omit<Actor, 'consents'> {
  consentSequence: number;
}

export class SessionRepository {
  constructor(private readonly database: Database) {}

  async open(session: NewSession): Promise<void> {
    await this.database.write((tx) => tx.run('session/open-session', { ...session }));
  }

  actor(tokenHash: string, now: number): Promise<SessionActor | null> {
    return this.database.readOne<SessionActor>('session/get-session-actor', { tokenHash, now });
  }

  async close(tokenHash: string): Promise<void> {
    await this.database.write((tx) => tx.run('session/close-session', { tokenHash }));
  }
}
