import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AuditService } from '../audit/audit.service.ts';
import { systemClock } from '../clock.ts';
import { connected } from '../database/connected.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { AccountRepository, type NamedAccount } from './account.repository.ts';
import { firstPassword, hashPassword } from './password.ts';

/** Who runs commands on the machine, for the audit log. */
const operator = { id: 'command-line', name: '命令行', role: 'ADMINISTRATOR' } as const;

/**
 * Gives an account a password to be changed at the next sign-in: the way back when nobody can sign in. An
 * administrator's account is switched on again; where there is no administrator yet, the first is made.
 */
async function resetPassword(database: Database): Promise<void> {
  const name = process.argv[2]?.trim().toLowerCase();
  if (!name) throw new AppError('BAD_INPUT', '用法:npm run reset-password -- 账号名');
  const accounts = new AccountRepository(database);
  const audit = new AuditService(new AuditRepository(database), systemClock);
  const found = await accounts.find(name);
  const password = firstPassword();
  const passwordHash = await hashPassword(password);
  if (found?.id) {
    await renew(accounts, { ...found, id: found.id }, passwordHash);
    await audit.record(operator, 'PASSWORD_RESET', name);
  } else if (found?.administrators === 0) {
    await accounts.merge([firstAdministrator(name, passwordHash)]);
    await audit.record(operator, 'ACCOUNT_CREATED', name);
  } else {
    throw new AppError('NOT_FOUND', `没有账号“${name}”。请核对账号名,或请管理员在“账号”页新建。`);
  }
  process.stdout.write(`账号 ${name} 的初始密码(只显示这一次):${password}\n首次登录时须修改。\n`);
}

async function renew(
  accounts: AccountRepository,
  account: NamedAccount & { id: string },
  passwordHash: string,
): Promise<void> {
  const { id, displayName, role, disabled, expiresAt } = account;
  await accounts.setPassword({ id, passwordHash, mustChangePassword: true, keptSession: null });
  if (role === 'ADMINISTRATOR') {
    await accounts.edit({ id, displayName: displayName ?? '', expiresAt: null, disabled: false });
  } else if (disabled || (expiresAt ?? Number.POSITIVE_INFINITY) <= systemClock.now()) {
    process.stdout.write('这个账号已停用或到期:登录前还须由管理员在“账号”页启用。\n');
  }
}

function firstAdministrator(name: string, passwordHash: string) {
  return {
    id: randomUUID(),
    name,
    displayName: '系统管理员',
    role: 'ADMINISTRATOR' as const,
    streetCode: null,
    enterpriseId: null,
    passwordHash,
    mustChangePassword: true,
    expiresAt: null,
    demo: false,
  };
}

await connected(resetPassword);
