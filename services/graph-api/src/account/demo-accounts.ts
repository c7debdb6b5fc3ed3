import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../../project-root.ts';
import type { Database } from '../database/database.ts';
import { ledgerKey } from '../ledger/key.ts';
import { AccountRepository, type NewAccount } from './account.repository.ts';
import { hashPassword } from './password.ts';

/** The one password of all demo accounts; shown at the start, and of no use outside of demo mode. */
export const DEMO_PASSWORD = 'liantu-demo-2026';

type DemoAccount = Pick<NewAccount, 'name' | 'displayName' | 'role' | 'streetCode'>;

/** Who can sign in to a demo: an officer of each street, and one account of each other role. */
export function demoAccounts(): DemoAccount[] {
  const text = readFileSync(join(projectRoot, 'datasets', 'streets.csv'), 'utf8');
  const streets: { code: string; name: string; slug: string }[] = parse(text, { columns: true, bom: true });
  return [
    ...streets.map(({ code, name, slug }) => demo(slug, name, 'STREET_OFFICER', code)),
    demo('district', '区级管理部门', 'DISTRICT_OFFICER'),
    demo('promoter', '招商部门', 'PROMOTER'),
    demo('enterprise', '企业用户', 'ENTERPRISE'),
    demo('admin', '系统管理员', 'ADMINISTRATOR'),
  ];
}

/** Makes the demo accounts that are missing. Only for a database in demo mode: the caller sees to that. */
export async function createDemoAccounts(database: Database): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const accounts = demoAccounts().map((account) => ({
    ...account,
    id: ledgerKey('account', account.name),
    enterpriseId: null,
    passwordHash,
    mustChangePassword: false,
    expiresAt: null,
    demo: true,
  }));
  await new AccountRepository(database).merge(accounts);
}

function demo(
  name: string,
  displayName: string,
  role: NewAccount['role'],
  streetCode: string | null = null,
): DemoAccount {
  return { name, displayName: `${displayName}(演示)`, role, streetCode };
}
