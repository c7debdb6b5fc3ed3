'use client';

import { Button } from '@/components/Button';
import { DataTable } from '@/components/DataTable';
import { Link } from '@/components/Link';
import { MeasureText } from '@/components/MeasureText';
import { ProductLink } from '@/components/ProductLink';
import type { ConsentChoice } from '@/features/consent/use-consents';
import { Spec } from '@/features/fact/DemandTable';
import { ValidUntil } from '@/features/fact/SupplyTable';
import { SeenBy } from '@/features/my-enterprise/SeenBy';
import { type OnCorrect, saidColumns } from '@/features/my-enterprise/said-columns';
import { graphql } from '@/generated';
import type { OwnDemands_DemandFragment } from '@/generated/graphql';
import { demandStateWord } from '@/words';

graphql(`
  fragment OwnDemands_demand on DemandItem {
    id kind spec validUntil expired state withheld
    particulars { label text }
    product { ...ProductLink_product }
    quantity { ...MeasureText_measure }
    budget { ...MeasureText_measure }
    evidence { ...SaidColumns_evidence }
  }
`);

interface OwnDemandsProps {
  demands: OwnDemands_DemandFragment[];
  choices: ConsentChoice[];
  onCorrect: OnCorrect;
  /** Asks the street to take it out of its list. */
  onWithdraw: (rowKey: string) => void;
}

/** What the own firm needs, as lists say; each leads to who could supply it. */
export function OwnDemands({ demands, choices, onCorrect, onWithdraw }: OwnDemandsProps) {
  return (
    <DataTable
      caption="需求"
      testId="own-demands"
      items={demands}
      keyOf={({ id }) => id}
      empty="清单里还没有本企业的需求。"
      columns={[
        { title: '产品/服务', cell: ({ product }) => <ProductLink product={product} /> },
        { title: '规格', cell: (demand) => <Spec {...demand} /> },
        { title: '数量', numeric: true, cell: ({ quantity }) => <MeasureText measure={quantity} /> },
        { title: '预算', numeric: true, cell: ({ budget }) => <MeasureText measure={budget} /> },
        { title: '状态', tight: true, cell: ({ state }) => demandStateWord[state] },
        { title: '有效至', tight: true, cell: (demand) => <ValidUntil {...demand} /> },
        { title: '匹配', tight: true, cell: ({ id }) => <Link href={`/demands/${id}`}>找供应商</Link> },
        {
          title: '谁能看到',
          cell: ({ withheld }) =>
            withheld ? (
              <>
                <span className="tag">不公开</span>
                <small className="muted block">只有所在街道和区级能看到</small>
              </>
            ) : (
              <>
                <span className="tag">各街道、区级和招商</span>
                <SeenBy choices={choices} fields={['quantity', 'budget', 'suppliers']} />
              </>
            ),
        },
        ...saidColumns<OwnDemands_DemandFragment>(onCorrect, () => 'quantity'),
        {
          title: '不要了?',
          tight: true,
          cell: ({ evidence }) => (
            <Button small data-testid="withdraw-post" onClick={() => onWithdraw(evidence.rowKey)}>
              撤回
            </Button>
          ),
        },
      ]}
    />
  );
}
