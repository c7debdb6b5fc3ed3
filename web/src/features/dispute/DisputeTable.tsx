'use client';

import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { EnterpriseLink } from '@/components/EnterpriseLink';
import { EvidenceLink } from '@/components/EvidenceLink';
import { graphql } from '@/generated';
import type { DisputeTable_DisputeFragment } from '@/generated/graphql';

graphql(`
  fragment DisputeTable_dispute on Dispute {
    id label period since
    enterprise { ...EnterpriseLink_enterprise }
    sides { value hidden shown evidence { ...EvidenceLink_evidence } }
  }
`);

/** Two or more values for the same field and period, side by side. */
export function DisputeTable({ disputes }: { disputes: DisputeTable_DisputeFragment[] }) {
  return (
    <DataTable
      caption="争议"
      testId="disputes"
      items={disputes}
      keyOf={({ id }) => id}
      empty="没有争议。各街道填报的同一字段不一致时,会列在这里。"
      columns={[
        { title: '企业', cell: ({ enterprise }) => <EnterpriseLink enterprise={enterprise} /> },
        { title: '字段', tight: true, cell: ({ label, period }) => `${label}${period ? ` ${period}` : ''}` },
        { title: '各方', cell: ({ sides }) => <Sides sides={sides} /> },
        { title: '起于', tight: true, cell: ({ since }) => <DateText at={since} /> },
      ]}
    />
  );
}

function Sides({ sides }: Pick<DisputeTable_DisputeFragment, 'sides'>) {
  return (
    <ul className="sides">
      {sides.map(({ value, hidden, shown, evidence }) => (
        <li key={evidence.rowVersionId}>
          <b>{hidden ? '已隐藏' : value}</b>
          {shown && <span className="tag">目前显示</span>}
          <span className="muted">{evidence.streetName}</span>
          <EvidenceLink evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}
