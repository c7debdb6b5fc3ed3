'use client';

import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { Page } from '@/components/Page';
import { AccountStateTag } from '@/features/account/AccountStateTag';
import { NewAccountForm } from '@/features/account/NewAccountForm';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';
import { roleWord } from '@/words';

const AccountsPageDocument = graphql(`
  query AccountsPage {
    accounts { id name displayName role streetName lastSignInAt ...AccountStateTag_account }
  }
`);

export function AccountsPage() {
  const { data, state, reload } = usePage(AccountsPageDocument, {});
  if (!data) return state;
  return (
    <Page title="账号" aside={<p className="head-facts number">{data.accounts.length} 个</p>}>
      <NewAccountForm onDone={reload} />
      <DataTable
        caption="账号"
        testId="accounts"
        items={data.accounts}
        keyOf={({ id }) => id}
        empty="还没有账号。下一步:在上面新建。"
        columns={[
          {
            title: '账号',
            tight: true,
            cell: ({ id, name }) => (
              <Link href={`/accounts/${id}`} className="code">
                {name}
              </Link>
            ),
          },
          { title: '姓名', cell: ({ displayName }) => displayName },
          { title: '角色', tight: true, cell: ({ role }) => roleWord[role] },
          { title: '街道', cell: ({ streetName }) => streetName ?? '' },
          { title: '状态', tight: true, cell: (account) => <AccountStateTag account={account} /> },
          { title: '到期日', tight: true, cell: ({ lastDay }) => lastDay ?? '无' },
          {
            title: '最近登录',
            tight: true,
            cell: ({ lastSignInAt }) => <DateText at={lastSignInAt} minutes />,
          },
        ]}
      />
    </Page>
  );
}
