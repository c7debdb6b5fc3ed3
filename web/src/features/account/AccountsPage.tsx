'use client';

import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { Page } from '@/components/Page';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';
import { roleWord } from '@/words';

const AccountsPageDocument = graphql(`
  query AccountsPage { accounts { id name displayName role streetName disabled lastSignInAt } }
`);

export function AccountsPage() {
  const { data, state } = usePage(AccountsPageDocument, {});
  if (!data) return state;
  return (
    <Page title="账号" aside={<p className="head-facts number">{data.accounts.length} 个</p>}>
      <DataTable
        caption="账号"
        testId="accounts"
        items={data.accounts}
        keyOf={({ id }) => id}
        empty="还没有账号。"
        columns={[
          { title: '账号', tight: true, cell: ({ name }) => <span className="code">{name}</span> },
          { title: '姓名', cell: ({ displayName }) => displayName },
          { title: '角色', tight: true, cell: ({ role }) => roleWord[role] },
          { title: '街道', cell: ({ streetName }) => streetName ?? '' },
          { title: '状态', tight: true, cell: ({ disabled }) => (disabled ? '已停用' : '在用') },
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
