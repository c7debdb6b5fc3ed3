'use client';

import { DataTable } from '@/components/DataTable';
import { EnterpriseLink } from '@/components/EnterpriseLink';
import { EvidenceLink } from '@/components/EvidenceLink';
import { ProductLink } from '@/components/ProductLink';
import { graphql } from '@/generated';
import type { PartnerTable_PartnerFragment } from '@/generated/graphql';
import { viaWord } from '@/words';

graphql(`
  fragment PartnerTable_partner on Partner {
    via reason
    enterprise { ...EnterpriseLink_enterprise }
    product { ...ProductLink_product }
    evidence { ...EvidenceLink_evidence }
  }
`);

/** Firms one step up or down, with why they are named. */
export function PartnerTable({
  partners,
  testId,
}: {
  partners: PartnerTable_PartnerFragment[];
  testId: string;
}) {
  return (
    <DataTable
      caption="上下游企业"
      testId={testId}
      items={partners}
      keyOf={({ enterprise, product, via, evidence }) =>
        `${enterprise.id} ${product.id ?? product.text} ${via} ${evidence[0]?.rowKey}`
      }
      empty="区内还没有找到。下一步:补全它的供给和需求,或等其他街道填报。"
      columns={[
        { title: '企业', cell: ({ enterprise }) => <EnterpriseLink enterprise={enterprise} /> },
        { title: '街道', tight: true, cell: ({ enterprise }) => enterprise.streetName ?? '' },
        { title: '产品/服务', cell: ({ product }) => <ProductLink product={product} /> },
        { title: '依据', tight: true, cell: ({ via }) => viaWord[via] ?? via },
        { title: '为什么', cell: ({ reason }) => reason },
        {
          title: '来源',
          cell: ({ evidence }) => evidence.map((one) => <EvidenceLink key={one.rowKey} evidence={one} />),
        },
      ]}
    />
  );
}
