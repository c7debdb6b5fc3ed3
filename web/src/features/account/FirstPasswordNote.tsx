import { graphql } from '@/generated';
import type { FirstPasswordNote_FirstPasswordFragment } from '@/generated/graphql';

graphql(`
  fragment FirstPasswordNote_firstPassword on FirstPassword {
    password
    account { id name displayName }
  }
`);

/** The password, this once: it is kept nowhere. */
export function FirstPasswordNote({ first }: { first: FirstPasswordNote_FirstPasswordFragment }) {
  const { account, password } = first;
  return (
    <div className="notice first-password" role="status" data-testid="first-password">
      账号 <b className="code">{account.name}</b>({account.displayName})的初始密码:
      <output className="code" data-testid="first-password-text">
        {password}
      </output>
      <p>只显示这一次,离开本页后不能再看。请当面或电话告知本人;首次登录时须修改。</p>
    </div>
  );
}
