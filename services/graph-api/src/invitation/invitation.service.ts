import { randomBytes, randomUUID } from 'node:crypto';
import { accountName, MOST_DISPLAY_NAME } from '../account/account.service.ts';
import { demandGoodPassword, firstPassword, hashPassword, verifyPassword } from '../account/password.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import type { FirmPlace } from '../enterprise/firm-place.ts';
import { AppError } from '../error/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, demandActor } from '../policy/policy.ts';
import type { OpenedSession, SessionService } from '../session/session.service.ts';
import type { AccessRecord, ClaimableRecord, InvitationRepository } from './invitation.repository.ts';

/** What stands on the slip that a firm is handed; the word is answered this once. */
export interface Slip {
  enterpriseName: string;
  code: string;
  word: string;
  expiresAt: number;
}

export interface AskedClaim {
  /** 统一社会信用代码. */
  code: string;
  word: string;
  /** The name to sign in with from then on. */
  name: string;
  password: string;
}

const TERM_MS = 14 * 86_400_000;
const MOST_TYPED = 60;

/** Firms are invited by their street, and take an account of their own with the word that they were handed. */
export class InvitationService {
  /** What a word is checked against when nobody is invited, so that the answer takes as long. */
  private readonly nobodysHash = hashPassword(randomBytes(16).toString('hex'));

  constructor(
    private readonly repository: InvitationRepository,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Whether a firm has been invited, and who acts for it. */
  async access(actor: Actor | null, enterpriseId: string): Promise<AccessRecord & Pick<FirmPlace, 'code'>> {
    const { code } = await this.invitable(actor, enterpriseId);
    return { code, ...(await this.repository.access(enterpriseId, this.clock.now())) };
  }

  /** Makes a word that holds for 14 days; the former one holds no longer. */
  async invite(actor: Actor | null, enterpriseId: string): Promise<Slip> {
    const { name, code } = await this.invitable(actor, enterpriseId);
    const inviter = demandActor(actor);
    if (!code) {
      const message = '这家企业还没有统一社会信用代码,认领时要用它。请先在清单里补上代码。';
      throw new AppError('STATE', message);
    }
    const word = firstPassword();
    const now = this.clock.now();
    const expiresAt = now + TERM_MS;
    await this.repository.write({
      id: randomUUID(),
      enterpriseId,
      wordHash: await hashPassword(word),
      invitedAt: now,
      invitedById: inviter.id,
      invitedByName: inviter.name,
      expiresAt,
    });
    await this.audit.record(inviter, 'ENTERPRISE_INVITED', enterpriseId);
    return { enterpriseName: name, code, word, expiresAt };
  }

  /** Takes the open invitation back. */
  async revoke(actor: Actor | null, enterpriseId: string): Promise<AccessRecord & Pick<FirmPlace, 'code'>> {
    await this.invitable(actor, enterpriseId);
    if (!(await this.repository.revoke(enterpriseId, this.clock.now()))) {
      throw new AppError('STATE', '没有可作废的邀请:已经用过、过期或作废。请刷新页面。');
    }
    await this.audit.record(actor, 'INVITATION_REVOKED', enterpriseId);
    return this.access(actor, enterpriseId);
  }

  /**
   * Makes the account of a firm and signs it in. Whether the code or the word was wrong, or the invitation lapsed,
   * used or taken back, is not told.
   */
  async claim(asked: AskedClaim): Promise<OpenedSession> {
    const code = asked.code.normalize('NFKC').replace(/\s/g, '').toUpperCase().slice(0, MOST_TYPED);
    const invitation = await this.invitationOf(code, asked.word);
    if (!invitation) return this.refuse(code);
    const name = accountName(asked.name);
    demandGoodPassword(asked.password, name);
    const account = {
      id: randomUUID(),
      name,
      displayName: invitation.name.slice(0, MOST_DISPLAY_NAME),
      role: 'ENTERPRISE' as const,
      streetCode: null,
      enterpriseId: invitation.enterpriseId,
      passwordHash: await hashPassword(asked.password),
      mustChangePassword: false,
      expiresAt: null,
      demo: false,
    };
    if (!(await this.repository.claim(invitation.id, account, this.clock.now()))) return this.refuse(code);
    const who = { id: account.id, name: account.displayName, role: account.role };
    await this.audit.record(who, 'ENTERPRISE_CLAIMED', invitation.enterpriseId);
    return this.sessions.open(account);
  }

  private async invitable(actor: Actor | null, enterpriseId: string): Promise<FirmPlace> {
    const place = await this.repository.place(enterpriseId, this.clock.now());
    // Nobody learns by this whether there is such a firm.
    demandAccess(actor, 'enterprise.invite', { streetCode: place?.streetCode ?? null });
    if (place) return place;
    throw new AppError('NOT_FOUND', '没有这家企业。请用名称或统一社会信用代码再搜一次。');
  }

  /** The open invitation of a code that has this word. */
  private async invitationOf(code: string, typed: string): Promise<ClaimableRecord | null> {
    const word = typed.normalize('NFKC').trim().toLowerCase().slice(0, MOST_TYPED);
    const found = await this.repository.claimable(code, this.clock.now());
    for (const invitation of found) {
      if (await verifyPassword(invitation.wordHash, word)) return invitation;
    }
    if (found.length === 0) await verifyPassword(await this.nobodysHash, word);
    return null;
  }

  private async refuse(code: string): Promise<never> {
    await this.audit.record(null, 'ENTERPRISE_CLAIMED', code, 'FAILED');
    throw new AppError(
      'BAD_INPUT',
      '代码和邀请词对不上,或邀请已过期、用过、作废。请核对邀请单,或请所在街道重新邀请。',
    );
  }
}
