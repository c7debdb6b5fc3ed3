'use client';

import { useUrlState } from '@/components/use-url-state';

/** 截至: any day up to today; empty means now. */
export function AsOfPicker() {
  const { get, set } = useUrlState();
  const at = get('at');
  return (
    <span className="as-of">
      <label>
        截至{' '}
        <input
          type="date"
          value={at ?? ''}
          max={today()}
          data-testid="as-of"
          onChange={(event) => set('at', event.target.value || null)}
        />
      </label>
      {at ? (
        <button type="button" className="link" data-testid="as-of-now" onClick={() => set('at', null)}>
          回到现在
        </button>
      ) : (
        <span className="muted">现在</span>
      )}
    </span>
  );
}

function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
