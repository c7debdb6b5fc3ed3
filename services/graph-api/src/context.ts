import type { Actor } from './policy/actor.ts';

/** What a resolver knows about the request it answers. Services get the actor from here, first. */
export interface Context {
  /** Null when nobody is signed in. */
  actor: Actor | null;
  /** SHA-256 of the session's token; null when nobody is signed in. */
  sessionHash: string | null;
  requestId: string;
  /** Throws LIMIT when this address tries to sign in too often. */
  limitSignIn(): Promise<void>;
  /** Puts the session cookie in the answer, or takes it back (null). */
  setSessionToken(token: string | null): void;
}
