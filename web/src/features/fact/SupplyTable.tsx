'use client';

import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { firmColumn } from '@/components/EnterpriseLink';
import { EvidenceLink } from '@/components/EvidenceLink';
import { MeasureText } from '@/components/MeasureText';
import { ProductLink } from '@/components/ProductLink';
import { graphql } from '@/generated';
import type { SupplyTable_SupplyFragment } from '@/generated/graphql';

graphql(`
  fragment SupplyTable_supply on SupplyItem {
    id kind spec leadTimeDays certificates radius validUntil expired
    enterprise { ...EnterpriseLink_enterprise }
    product { ...ProductLink_product }
    capacity { ...MeasureText_measure }
    spare { ...MeasureText_measure }
    evidence { ...EvidenceLink_evidence }
  }
`);

interface SupplyTableProps {
  supplies: SupplyTable_SupplyFragment[];
  waiting?: boolean;
  /** All are of one firm, whose page it is. */
  ofOneFirm?: boolean;
}

/** What firms offer. */
export function SupplyTable({ supplies, waiting, ofOneFirm = false }: SupplyTableProps) {
  return (
    <DataTable
      caption="供给"
      testId="supplies"
      items={supplies}
      waiting={waiting}
      keyOf={({ id }) => id}
      empty="还没有供给,下一步:街道在供应链清单的供给表里填报。"
      columns={[
        ...(ofOneFirm ? [] : [firmColumn]),
        { title: '产品/服务', cell: ({ product }) => <ProductLink product={product} /> },
        { title: '规格', cell: ({ spec }) => spec ?? '' },
        { title: '产能', numeric: true, cell: ({ capacity }) => <MeasureText measure={capacity} /> },
        { title: '可供余量', numeric: true, cell: ({ spare }) => <MeasureText measure={spare} /> },
        { title: '交期', numeric: true, cell: ({ leadTimeDays }) => days(leadTimeDays) },
        { title: '资质', cell: ({ certificates }) => certificates.join('、') },
        { title: '有效至', tight: true, cell: (supply) => <ValidUntil {...supply} /> },
        { title: '来源', cell: ({ evidence }) => <EvidenceLink evidence={evidence} /> },
      ]}
    />
  );
}

export function days(count: number | null | undefined): string {
  return typeof count === 'number' ? `${count} 天` : '未填';
}

export function ValidUntil({ validUntil, expired }: { validUntil?: string | null; expired: boolean }) {
  return (
    <>
      <DateText at={validUntil} />
      {expired && <span className="tag warn">已过期</span>}
    </>
  );
}
