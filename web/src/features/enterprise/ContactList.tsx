'use client';

import { DataTable } from '@/components/DataTable';
import { ErasedMark } from '@/components/ErasedMark';
import { EvidenceLink } from '@/components/EvidenceLink';
import { EmptyView } from '@/components/StateView';
import { graphql } from '@/generated';
import type { ContactList_ContactFragment } from '@/generated/graphql';

graphql(`
  fragment ContactList_contact on Contact { name phone title erasedAt evidence { ...EvidenceLink_evidence } }
`);

interface ContactListProps {
  contacts: ContactList_ContactFragment[];
  hidden: boolean;
}

export function ContactList({ contacts, hidden }: ContactListProps) {
  if (hidden) {
    return <EmptyView>联系人已隐藏:只有所在街道、区级和企业自己可以看。需要时请联系所在街道。</EmptyView>;
  }
  return (
    <DataTable
      caption="联系人"
      testId="contacts"
      items={contacts}
      keyOf={({ name, phone, evidence }) => `${name} ${phone} ${evidence.rowVersionId}`}
      empty="还没有联系人,下一步:街道在清单里填写。"
      columns={[
        {
          title: '姓名',
          tight: true,
          cell: ({ name, erasedAt }) => (erasedAt ? <ErasedMark at={erasedAt} /> : name),
        },
        { title: '职务', tight: true, cell: ({ title }) => title ?? '' },
        { title: '电话', tight: true, cell: ({ phone }) => <span className="number">{phone}</span> },
        { title: '来源', cell: ({ evidence }) => <EvidenceLink evidence={evidence} /> },
      ]}
    />
  );
}
