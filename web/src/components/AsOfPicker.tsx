'use client';

import { useUrlState } from '@/components/use-url-state';

/** 截至: any day up to today; today means now. */
export function AsOfPicker() {
  const { get, set } = useUrlState();
  const at = get('at');
  return (
    <span className="as-of">
      <label>
        截至{' '}
        <input
          type="date"
          value={at ?? today()}
          max={today()}
          data-testid="as-of"
          onChange={({ target }) => set('at', target.value === today() ? null : target.value || null)}
        />
      </label>
      {at ? (
        <button type="button" className="link" data-testid="as-of-now" onClick={() => set('at', null)}>
          回到今天
        </button>
      ) : (
        <span className="muted">今天</span>
      )}
    </span>
  );
}

function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
