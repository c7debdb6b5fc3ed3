'use client';

import { useAsOf } from '@/components/as-of';
import { DataTable } from '@/components/DataTable';
import { firmColumn } from '@/components/EnterpriseLink';
import { EvidenceLink } from '@/components/EvidenceLink';
import { Link } from '@/components/Link';
import { MeasureText } from '@/components/MeasureText';
import { ProductLink } from '@/components/ProductLink';
import { days, ValidUntil } from '@/features/fact/SupplyTable';
import { graphql } from '@/generated';
import type { DemandTable_DemandFragment } from '@/generated/graphql';
import { demandStateWord } from '@/words';

graphql(`
  fragment DemandTable_demand on DemandItem {
    id kind spec budgetHidden sourceRegion leadTimeDays urgency validUntil expired state withheld
    particulars { label text }
    enterprise { ...EnterpriseLink_enterprise }
    product { ...ProductLink_product }
    quantity { ...MeasureText_measure }
    budget { ...MeasureText_measure }
    evidence { ...EvidenceLink_evidence }
  }
`);

interface DemandTableProps {
  demands: DemandTable_DemandFragment[];
  waiting?: boolean;
  /** All are of one firm, whose page it is. */
  ofOneFirm?: boolean;
}

/** What firms want to buy; each leads to who could supply it. */
export function DemandTable({ demands, waiting, ofOneFirm = false }: DemandTableProps) {
  const { link } = useAsOf();
  return (
    <DataTable
      caption="需求"
      testId="demands"
      items={demands}
      waiting={waiting}
      keyOf={({ id }) => id}
      empty="还没有需求,下一步:街道在供应链清单的需求表里填报。"
      columns={[
        ...(ofOneFirm ? [] : [firmColumn]),
        { title: '产品/服务', cell: ({ product }) => <ProductLink product={product} /> },
        { title: '规格', cell: (demand) => <Spec {...demand} /> },
        { title: '数量', numeric: true, cell: ({ quantity }) => <MeasureText measure={quantity} /> },
        { title: '预算', numeric: true, cell: (demand) => <Budget {...demand} /> },
        { title: '交期', numeric: true, cell: ({ leadTimeDays }) => days(leadTimeDays) },
        { title: '紧急程度', tight: true, cell: ({ urgency }) => urgency ?? '' },
        {
          title: '状态',
          tight: true,
          cell: ({ state, withheld }) => (
            <>
              {demandStateWord[state]}
              {withheld && <span className="tag">不公开</span>}
            </>
          ),
        },
        { title: '有效至', tight: true, cell: (demand) => <ValidUntil {...demand} /> },
        { title: '来源', cell: ({ evidence }) => <EvidenceLink evidence={evidence} /> },
        {
          title: '匹配',
          tight: true,
          cell: ({ id }) => (
            <Link href={link(`/demands/${id}`)} data-testid="open-matches">
              找供应商
            </Link>
          ),
        },
      ]}
    />
  );
}

/** What is asked for, with what only its kind of demand tells. */
export function Spec({ spec, particulars }: Pick<DemandTable_DemandFragment, 'spec' | 'particulars'>) {
  const said = [...(spec ? [spec] : []), ...particulars.map(({ label, text }) => `${label}:${text}`)];
  return said.join(';');
}

export function Budget({
  budget,
  budgetHidden,
}: Pick<DemandTable_DemandFragment, 'budget' | 'budgetHidden'>) {
  if (budgetHidden) return <span className="muted">已隐藏</span>;
  return <MeasureText measure={budget} />;
}
