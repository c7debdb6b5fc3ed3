import { DataTable } from '@/components/DataTable';
import { RuleOrigin } from '@/features/tier/RuleOrigin';
import { graphql } from '@/generated';
import type { RuleTable_RuleFragment } from '@/generated/graphql';
import { qualificationWord } from '@/words';

graphql(`
  fragment RuleTable_rule on TierRule { id tier name number inForceFrom validity unchecked origin }
`);

/** The rules in force, and what of them was not found in a published text. */
export function RuleTable({ rules }: { rules: RuleTable_RuleFragment[] }) {
  return (
    <DataTable
      caption="梯度规则"
      testId="tier-rules"
      items={rules}
      keyOf={({ id }) => id}
      empty="这一天还没有已登记的规则。"
      columns={[
        { title: '称号', tight: true, cell: ({ tier }) => qualificationWord[tier] },
        { title: '规则', cell: ({ name, number }) => `《${name}》${number ?? ''}` },
        { title: '施行', tight: true, cell: ({ inForceFrom }) => inForceFrom },
        { title: '有效期', tight: true, cell: ({ validity }) => validity },
        { title: '待核', cell: ({ unchecked }) => unchecked.join('、') || <span className="muted">—</span> },
        { title: '出处', cell: ({ origin }) => <RuleOrigin origin={origin} /> },
      ]}
    />
  );
}
