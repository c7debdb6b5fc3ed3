import { randomUUID } from 'node:crypto';
import { endOfDay } from '../as-of/as-of.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import { AppError } from '../error/app-error.ts';
import type { Actor, Role } from '../policy/actor.ts';
import { demandAccess, demandSession } from '../policy/policy.ts';
import type { StreetService } from '../street/street.service.ts';
import type { AccountRecord, AccountRepository } from './account.repository.ts';
import { demandGoodPassword, firstPassword, hashPassword, verifyPassword } from './password.ts';

export interface AskedAccount {
  name: string;
  displayName: string;
  role: Role;
  /** Of street officers. */
  streetCode: string | null;
  /** 统一社会信用代码 of the firm of an enterprise account. */
  enterpriseCode: string | null;
  /** The last day on which it may sign in, 2026-12-31; null: no last day. */
  lastDay: string | null;
}

export interface AskedEdit {
  displayName: string;
  lastDay: string | null;
  disabled: boolean;
}

/** An account with a password that is shown once and kept only as a hash. */
export interface FirstPassword {
  account: AccountRecord;
  password: string;
}

const NAME = /^[a-z][a-z0-9._-]{2,29}$/;
export const MOST_DISPLAY_NAME = 40;

/** Who may sign in. What an administrator does here stands in the audit log. */
export class AccountService {
  constructor(
    private readonly repository: AccountRepository,
    private readonly streets: StreetService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** All accounts; for administrators. */
  async list(actor: Actor | null): Promise<AccountRecord[]> {
    demandAccess(actor, 'account.list');
    return this.repository.list();
  }

  /** One account; for administrators. */
  async get(actor: Actor | null, id: string): Promise<AccountRecord> {
    demandAccess(actor, 'account.list');
    return this.find(id);
  }

  /** The account that is signed in; of a firm's account the firm that it acts as now, after merges. */
  async own(actor: Actor | null): Promise<AccountRecord | null> {
    const { id, enterpriseId } = demandSession(actor);
    const account = await this.repository.get(id);
    return account && { ...account, enterpriseId };
  }

  /** Makes an account with a password that must be changed at the first sign-in. */
  async create(actor: Actor | null, asked: AskedAccount): Promise<FirstPassword> {
    const administrator = demandAccess(actor, 'account.edit');
    const name = accountName(asked.name);
    const id = randomUUID();
    const password = firstPassword();
    const [taken] = await this.repository.merge([
      {
        id,
        name,
        displayName: displayName(asked.displayName),
        role: asked.role,
        streetCode: await this.streetOf(asked),
        enterpriseId: await this.enterpriseOf(asked),
        expiresAt: this.lastInstant(asked.lastDay),
        passwordHash: await hashPassword(password),
        mustChangePassword: true,
        demo: false,
      },
    ]);
    if (taken !== id) throw new AppError('CONFLICT', `账号名“${name}”已有人用。请换一个。`);
    await this.audit.record(administrator, 'ACCOUNT_CREATED', name);
    return { account: await this.find(id), password };
  }

  /** Changes the name shown, the last day, and whether the account is switched off, which ends its sessions. */
  async edit(actor: Actor | null, id: string, asked: AskedEdit): Promise<AccountRecord> {
    const administrator = demandAccess(actor, 'account.edit');
    const former = await this.find(id);
    const expiresAt = asked.lastDay === null ? null : this.lastInstant(asked.lastDay, former.expiresAt);
    if (id === administrator.id && (asked.disabled || expiresAt !== null)) {
      throw new AppError('STATE', '不能停用自己的账号,也不能给它设到期日。请让另一位管理员来办。');
    }
    await this.repository.edit({
      id,
      displayName: displayName(asked.displayName),
      expiresAt,
      disabled: asked.disabled,
    });
    const switched = asked.disabled ? 'ACCOUNT_DISABLED' : 'ACCOUNT_ENABLED';
    const action = asked.disabled === former.disabled ? 'ACCOUNT_EDITED' : switched;
    await this.audit.record(administrator, action, former.name);
    return this.find(id);
  }

  /** Gives an account a password to be changed at the next sign-in, and ends its sessions. */
  async resetPassword(actor: Actor | null, id: string): Promise<FirstPassword> {
    const administrator = demandAccess(actor, 'account.edit');
    const account = await this.find(id);
    if (id === administrator.id) throw new AppError('STATE', '自己的密码请在“修改密码”里改。');
    const password = firstPassword();
    const passwordHash = await hashPassword(password);
    await this.repository.setPassword({ id, passwordHash, mustChangePassword: true, keptSession: null });
    await this.audit.record(administrator, 'PASSWORD_RESET', account.name);
    return { account: await this.find(id), password };
  }

  /** Changes the own password; the other sessions of the account end. */
  async changePassword(
    actor: Actor | null,
    sessionHash: string | null,
    passwords: { old: string; new: string },
  ): Promise<AccountRecord> {
    const owner = demandSession(actor);
    const kept = await this.repository.password(owner.id);
    if (!kept) throw new AppError('NOT_FOUND', '账号刚刚被删除。请联系管理员。');
    if (!(await verifyPassword(kept.passwordHash, passwords.old))) {
      await this.audit.record(owner, 'PASSWORD_CHANGED', kept.name, 'FAILED');
      throw badField('oldPassword', '原密码不对。请核对后再试。');
    }
    demandGoodPassword(passwords.new, kept.name);
    if (passwords.new === passwords.old) throw badField('newPassword', '新密码与原密码一样。请换一个。');
    await this.repository.setPassword({
      id: owner.id,
      passwordHash: await hashPassword(passwords.new),
      mustChangePassword: false,
      keptSession: sessionHash,
    });
    await this.audit.record(owner, 'PASSWORD_CHANGED', kept.name);
    return this.find(owner.id);
  }

  private async find(id: string): Promise<AccountRecord> {
    const account = await this.repository.get(id);
    if (!account) throw new AppError('NOT_FOUND', '没有这个账号。请回到账号页重新选择。');
    return account;
  }

  private async streetOf({ role, streetCode }: AskedAccount): Promise<string | null> {
    if (role !== 'STREET_OFFICER') return null;
    const known = (await this.streets.list()).some(({ code }) => code === streetCode);
    if (!known) throw badField('streetCode', '街道账号要选一个街道。');
    return streetCode;
  }

  private async enterpriseOf({ role, enterpriseCode }: AskedAccount): Promise<string | null> {
    const code = enterpriseCode?.trim().toUpperCase();
    if (role !== 'ENTERPRISE' || !code) return null;
    const enterpriseId = await this.repository.enterpriseOf(code);
    if (enterpriseId) return enterpriseId;
    throw badField('enterpriseCode', '清单里没有这个统一社会信用代码的企业。请核对,或先留空。');
  }

  /** The end of the last day; a day that is over is refused unless it stood there before. */
  private lastInstant(lastDay: string | null, former: number | null = null): number | null {
    if (!lastDay) return null;
    const instant = endOfDay(lastDay) + 1;
    if (Number.isNaN(instant)) throw badField('lastDay', '到期日请写成 2026-12-31 这样。');
    if (instant <= this.clock.now() && instant !== former) {
      throw badField('lastDay', '到期日已经过去。请选今天或以后的日期,或直接停用账号。');
    }
    return instant;
  }
}

/** The name to sign in with, as it is kept; refuses what is none. */
export function accountName(text: string): string {
  const name = text.trim().toLowerCase();
  if (NAME.test(name)) return name;
  throw badField('name', '账号名用 3 到 30 个小写字母、数字、点或横线,以字母开头。请修改后再保存。');
}

function displayName(text: string): string {
  const name = text.replace(/\p{Cc}/gu, '').trim();
  if (name === '' || name.length > MOST_DISPLAY_NAME) {
    throw badField('displayName', `请填姓名,不超过 ${MOST_DISPLAY_NAME} 个字。`);
  }
  return name;
}

function badField(field: string, message: string): AppError {
  return new AppError('BAD_INPUT', message, { place: { field } });
}
