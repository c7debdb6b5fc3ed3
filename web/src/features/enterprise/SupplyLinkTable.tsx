'use client';

import { DataTable } from '@/components/DataTable';
import { EnterpriseLink } from '@/components/EnterpriseLink';
import { EvidenceLink } from '@/components/EvidenceLink';
import { ProductLink } from '@/components/ProductLink';
import { graphql } from '@/generated';
import type { SupplyLinkTable_LinkFragment } from '@/generated/graphql';

graphql(`
  fragment SupplyLinkTable_link on SupplyLinkItem {
    id side partnerName
    partner { ...EnterpriseLink_enterprise }
    product { ...ProductLink_product }
    evidence { ...EvidenceLink_evidence }
  }
`);

const sideWord = { SUPPLIER: '供应商', CUSTOMER: '客户' } as const;

interface SupplyLinkTableProps {
  links: SupplyLinkTable_LinkFragment[];
  /** How many there are that the reader may not see. */
  hidden: number;
}

/** Who supplies the firm and whom it supplies, as lists state it. */
export function SupplyLinkTable({ links, hidden }: SupplyLinkTableProps) {
  return (
    <>
      <DataTable
        caption="现有供应关系"
        testId="supply-links"
        items={links}
        keyOf={({ id }) => id}
        empty={
          hidden > 0
            ? '现有客户和供应商只有本街道、区级和企业自己能看。'
            : '还没有填报现有客户或供应商,下一步:在供应链清单的“现有主要客户”“现有供应商”里填写。'
        }
        columns={[
          { title: '关系', tight: true, cell: ({ side }) => sideWord[side] },
          {
            title: '企业',
            cell: ({ partner, partnerName }) =>
              partner ? (
                <EnterpriseLink enterprise={partner} />
              ) : (
                <>
                  {partnerName} <small className="muted">清单外</small>
                </>
              ),
          },
          { title: '产品/服务', cell: ({ product }) => <ProductLink product={product} /> },
          { title: '来源', cell: ({ evidence }) => <EvidenceLink evidence={evidence} /> },
        ]}
      />
      {hidden > 0 && links.length > 0 && <p className="muted">另有 {hidden} 条您不能查看。</p>}
    </>
  );
}
