'use client';

import { TabSwitch } from '@/components/TabSwitch';

const views = [
  { view: 'graph', text: '图' },
  { view: 'table', text: '表格' },
];

/** Drawing or table; the choice is in the URL. */
export function ViewSwitch() {
  return <TabSwitch label="显示方式" views={views} apart />;
}
