'use client';

import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { EnterpriseLink } from '@/components/EnterpriseLink';
import { DisputeDecisionCell } from '@/features/dispute/DisputeDecisionCell';
import { DisputeSides } from '@/features/dispute/DisputeSides';
import { graphql } from '@/generated';
import type { DisputeTable_DisputeFragment } from '@/generated/graphql';

graphql(`
  fragment DisputeTable_dispute on Dispute {
    id label period since owner
    enterprise { ...EnterpriseLink_enterprise }
    ...DisputeSides_dispute
    ...DisputeDecisionCell_dispute
  }
`);

interface DisputeTableProps {
  disputes: DisputeTable_DisputeFragment[];
  onDone: () => void;
}

/** Two or more values for the same field and period, side by side, and what is decided. */
export function DisputeTable({ disputes, onDone }: DisputeTableProps) {
  return (
    <DataTable
      caption="争议"
      testId="disputes"
      items={disputes}
      keyOf={({ id }) => id}
      empty="没有争议。各街道填报的同一字段不一致时,会列在这里。"
      columns={[
        { title: '企业', cell: ({ enterprise }) => <EnterpriseLink enterprise={enterprise} /> },
        {
          title: '字段',
          cell: ({ label, period, owner }) => (
            <>
              {label}
              {period && ` ${period}`}
              <small className="muted block">以{owner}的为准</small>
            </>
          ),
        },
        { title: '各方', cell: (dispute) => <DisputeSides dispute={dispute} onDone={onDone} /> },
        { title: '起于', tight: true, cell: ({ since }) => <DateText at={since} /> },
        {
          title: '裁定',
          tight: true,
          cell: (dispute) => <DisputeDecisionCell dispute={dispute} onDone={onDone} />,
        },
      ]}
    />
  );
}
