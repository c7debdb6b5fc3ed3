'use client';

import { Page } from '@/components/Page';
import { TabSwitch } from '@/components/TabSwitch';
import { useUrlState } from '@/components/use-url-state';
import { DecisionList } from '@/features/identity/DecisionList';
import { SuspicionList } from '@/features/identity/SuspicionList';

const views = [
  { view: 'open', text: '待认定' },
  { view: 'decided', text: '已认定' },
];

/** Which firms are one: what is doubtful, and what was decided. */
export function IdentityPage() {
  const decided = useUrlState().get('view') === 'decided';
  return (
    <Page
      title="企业身份"
      aside={<p className="head-facts muted">哪些企业是同一家,以登记部门的名称和代码为准</p>}
    >
      <div className="toolbar">
        <TabSwitch label="企业身份" views={views} />
      </div>
      {decided ? <DecisionList /> : <SuspicionList />}
    </Page>
  );
}
