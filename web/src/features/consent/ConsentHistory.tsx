'use client';

import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { wishWord } from '@/features/consent/wish';
import { graphql } from '@/generated';
import type { ConsentHistory_ConsentFragment } from '@/generated/graphql';

graphql(`
  fragment ConsentHistory_consent on Consent { id label audience asleep since until recordedBy signedOn note endedBy }
`);

/** All consents there ever were, with who said so and who took them back. */
export function ConsentHistory({ consents }: { consents: ConsentHistory_ConsentFragment[] }) {
  if (consents.length === 0) return null;
  return (
    <details>
      <summary>历次同意与撤回({consents.length})</summary>
      <DataTable
        caption="历次同意与撤回"
        testId="consent-history"
        items={consents}
        keyOf={({ id }) => id}
        empty=""
        columns={[
          { title: '字段', tight: true, cell: ({ label }) => label },
          { title: '同意', tight: true, cell: ({ audience }) => wishWord[audience] },
          { title: '自', tight: true, cell: ({ since }) => <DateText at={since} /> },
          {
            title: '至',
            tight: true,
            cell: ({ until, asleep }) =>
              until ? <DateText at={until} /> : asleep ? '合并期间不起作用' : '现在',
          },
          {
            title: '由谁',
            cell: ({ recordedBy, signedOn, note }) =>
              signedOn ? `${recordedBy} 经办,依 ${signedOn} 的材料:${note}` : recordedBy,
          },
          { title: '终止', cell: ({ endedBy }) => endedBy ?? '' },
        ]}
      />
    </details>
  );
}
