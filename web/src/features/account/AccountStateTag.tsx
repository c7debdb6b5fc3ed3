import { graphql } from '@/generated';
import type { AccountStateTag_AccountFragment } from '@/generated/graphql';

graphql(`
  fragment AccountStateTag_account on Account { disabled lastDay mustChangePassword }
`);

/** Whether an account may sign in today. */
export function AccountStateTag({ account }: { account: AccountStateTag_AccountFragment }) {
  const { disabled, lastDay, mustChangePassword } = account;
  if (disabled) return <span className="tag">已停用</span>;
  if (lastDay && lastDay < today()) return <span className="tag warn">已到期</span>;
  return mustChangePassword ? <span className="tag">待改初始密码</span> : <>在用</>;
}

function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
