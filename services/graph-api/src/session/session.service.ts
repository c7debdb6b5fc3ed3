import { createHash, randomBytes } from 'node:crypto';
import type { AccountRecord, AccountRepository, SignInAttempt } from '../account/account.repository.ts';
import { hashPassword, verifyPassword } from '../account/password.ts';
import type { AuditOutcome, AuditService } from '../audit/audit.service.ts';
import { type Clock, FOREVER } from '../clock.ts';
import type { ConsentBook } from '../consent/consent-book.ts';
import { AppError } from '../error/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import type { SessionRepository } from './session.repository.ts';

export const SESSION_SECONDS = 12 * 3600;
const FAILURES_ALLOWED = 5;
const LOCK_MINUTES = 15;
const MAX_TYPED = 200;

/** A session just opened. The token is known to the browser only; the database keeps its hash. */
export interface OpenedSession {
  token: string;
  account: AccountRecord;
}

export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Signing in and out, and who is behind a session. */
export class SessionService {
  /** What a password is checked against when the name is unknown, so that the answer takes as long. */
  private readonly nobodysHash = hashPassword(randomBytes(16).toString('hex'));

  constructor(
    private readonly repository: SessionRepository,
    private readonly accounts: AccountRepository,
    private readonly consents: ConsentBook,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Opens a session, or says why not: the same words for an unknown name and for a wrong password. */
  async signIn(name: string, password: string): Promise<OpenedSession> {
    const typed = name.trim().slice(0, MAX_TYPED);
    const attempt = await this.beginAttempt(typed);
    if (attempt?.locked) return this.refuse(attempt, typed, 'LOCKED');
    const hash = attempt?.passwordHash ?? (await this.nobodysHash);
    const right = await verifyPassword(hash, password.slice(0, MAX_TYPED));
    if (!attempt || attempt.disabled || !right) {
      return this.refuse(attempt, typed, attempt?.lastAttempt ? 'LOCKED' : 'FAILED');
    }
    if ((attempt.expiresAt ?? FOREVER) <= this.clock.now()) return this.refuseExpired(attempt, typed);
    return this.open(attempt);
  }

  async signOut(actor: Actor | null, tokenHash: string | null): Promise<void> {
    if (!actor || !tokenHash) return;
    await this.repository.close(tokenHash);
    await this.audit.record(actor, 'SIGN_OUT', actor.id);
  }

  /** Who is signed in with this token hash, and what firms let others see; null when the session is unknown or over. */
  async actor(tokenHash: string): Promise<Actor | null> {
    const found = await this.repository.actor(tokenHash, this.clock.now());
    if (!found) return null;
    const { consentSequence, ...actor } = found;
    return { ...actor, consents: await this.consents.asOf(consentSequence) };
  }

  private beginAttempt(name: string): Promise<SignInAttempt | null> {
    const now = this.clock.now();
    const lock = LOCK_MINUTES * 60_000;
    const limits = { now, forgetBefore: now - lock, limit: FAILURES_ALLOWED, lockedUntil: now + lock };
    return this.accounts.beginSignIn(name, limits);
  }

  /** Opens a session for whoever has shown that the account is theirs. */
  async open(account: Pick<SignInAttempt, 'id' | 'name' | 'displayName' | 'role'>): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = now + SESSION_SECONDS * 1_000;
    await this.repository.open({ accountId: account.id, tokenHash: tokenHashOf(token), now, expiresAt });
    await this.audit.record(asActor(account), 'SIGN_IN', account.name);
    const opened = await this.accounts.get(account.id);
    if (!opened) throw new AppError('NOT_FOUND', '账号刚刚被删除。请联系管理员。');
    return { token, account: opened };
  }

  private async refuse(account: SignInAttempt | null, typed: string, outcome: AuditOutcome): Promise<never> {
    await this.audit.record(account && asActor(account), 'SIGN_IN', typed, outcome);
    if (outcome === 'LOCKED') {
      throw new AppError(
        'LOCKED_OUT',
        `密码连续输错 ${FAILURES_ALLOWED} 次,账号已锁定。请在 ${LOCK_MINUTES} 分钟后再试,或联系管理员。`,
      );
    }
    throw new AppError('UNAUTHENTICATED', '账号或密码不对。请核对后再试。');
  }

  /** Only said to whoever knows the password. */
  private async refuseExpired(account: SignInAttempt, typed: string): Promise<never> {
    await this.audit.record(asActor(account), 'SIGN_IN', typed, 'DENIED');
    throw new AppError('UNAUTHENTICATED', '这个账号已到期。如需继续使用,请联系管理员延期。');
  }
}

function asActor({
  id,
  displayName,
  role,
}: Pick<SignInAttempt, 'id' | 'displayName' | 'role'>): Pick<Actor, 'id' | 'name' | 'role'> {
  return { id, name: displayName, role };
}
