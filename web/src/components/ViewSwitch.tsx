'use client';

import { useUrlState } from '@/components/use-url-state';

/** Drawing or table; the choice is in the URL. */
export function ViewSwitch() {
  const { get, set } = useUrlState();
  const table = get('view') === 'table';
  return (
    <div className="views" role="tablist" aria-label="显示方式">
      <button type="button" role="tab" aria-selected={!table} onClick={() => set('view', null)}>
        图
      </button>
      <button
        type="button"
        role="tab"
        aria-selected={table}
        data-testid="view-table"
        onClick={() => set('view', 'table')}
      >
        表格
      </button>
    </div>
  );
}
