'use client';

import { Button } from '@/components/Button';
import { DataTable } from '@/components/DataTable';
import { MeasureText } from '@/components/MeasureText';
import { ProductLink } from '@/components/ProductLink';
import type { ConsentChoice } from '@/features/consent/use-consents';
import { days, ValidUntil } from '@/features/fact/SupplyTable';
import { SeenBy } from '@/features/my-enterprise/SeenBy';
import { type OnCorrect, saidColumns } from '@/features/my-enterprise/said-columns';
import { VisibilityTag } from '@/features/my-enterprise/VisibilityLegend';
import { graphql } from '@/generated';
import type { OwnSupplies_SupplyFragment } from '@/generated/graphql';

graphql(`
  fragment OwnSupplies_supply on SupplyItem {
    id kind spec leadTimeDays validUntil expired
    product { ...ProductLink_product }
    capacity { ...MeasureText_measure }
    spare { ...MeasureText_measure }
    evidence { ...SaidColumns_evidence }
  }
`);

interface OwnSuppliesProps {
  supplies: OwnSupplies_SupplyFragment[];
  choices: ConsentChoice[];
  onCorrect: OnCorrect;
  /** Asks the street to take it out of its list. */
  onWithdraw: (rowKey: string) => void;
}

/** What the own firm offers, as lists say. */
export function OwnSupplies({ supplies, choices, onCorrect, onWithdraw }: OwnSuppliesProps) {
  return (
    <DataTable
      caption="供给"
      testId="own-supplies"
      items={supplies}
      keyOf={({ id }) => id}
      empty="清单里还没有本企业的供给。"
      columns={[
        { title: '产品/服务', cell: ({ product }) => <ProductLink product={product} /> },
        { title: '规格', cell: ({ spec }) => spec ?? '' },
        { title: '产能', numeric: true, cell: ({ capacity }) => <MeasureText measure={capacity} /> },
        { title: '可供余量', numeric: true, cell: ({ spare }) => <MeasureText measure={spare} /> },
        { title: '交期', numeric: true, cell: ({ leadTimeDays }) => days(leadTimeDays) },
        { title: '有效至', tight: true, cell: (supply) => <ValidUntil {...supply} /> },
        {
          title: '谁能看到',
          cell: () => (
            <>
              <VisibilityTag visibility="PUBLIC" />
              <SeenBy choices={choices} fields={['capacity', 'spare', 'price', 'customers']} />
            </>
          ),
        },
        ...saidColumns<OwnSupplies_SupplyFragment>(onCorrect, () => 'capacity'),
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
