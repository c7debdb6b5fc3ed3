'use client';

import { useParams } from 'next/navigation';
import { DateText } from '@/components/DateText';
import { Page, Section } from '@/components/Page';
import { AccountStateTag } from '@/features/account/AccountStateTag';
import { EditAccountForm } from '@/features/account/EditAccountForm';
import { ResetPasswordPanel } from '@/features/account/ResetPasswordPanel';
import { HandOverPanel } from '@/features/hand-over/HandOverPanel';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';
import { roleWord } from '@/words';

const AccountPageDocument = graphql(`
  query AccountPage($id: ID!) {
    account(id: $id) {
      id name displayName role streetName lastSignInAt
      ...AccountStateTag_account
      ...EditAccountForm_account
      ...HandOverPanel_account
    }
  }
`);

export function AccountPage() {
  const { id } = useParams<{ id: string }>();
  const { data, state, reload } = usePage(AccountPageDocument, { id });
  if (!data) return state;
  const { account } = data;
  return (
    <Page
      title={account.displayName}
      crumbs={[{ text: '账号', href: '/accounts' }]}
      aside={<AccountStateTag account={account} />}
    >
      <dl className="facts inline">
        <dt>账号名</dt>
        <dd className="code">{account.name}</dd>
        <dt>角色</dt>
        <dd>{roleWord[account.role]}</dd>
        {account.streetName && (
          <>
            <dt>街道</dt>
            <dd>{account.streetName}</dd>
          </>
        )}
        <dt>最近登录</dt>
        <dd>
          <DateText at={account.lastSignInAt} minutes />
        </dd>
      </dl>
      <Section id="edit" title="姓名与期限">
        <EditAccountForm
          key={`${account.displayName} ${account.lastDay}`}
          account={account}
          onDone={reload}
        />
      </Section>
      <Section id="password" title="密码">
        <ResetPasswordPanel id={account.id} onDone={reload} />
      </Section>
      {account.role === 'STREET_OFFICER' && (
        <Section id="hand-over" title="移交街道">
          <HandOverPanel account={account} onDone={reload} />
        </Section>
      )}
    </Page>
  );
}
