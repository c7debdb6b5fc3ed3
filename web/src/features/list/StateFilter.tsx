'use client';

import { useUrlState } from '@/components/use-url-state';
import { revisionWord } from '@/words';

export function StateFilter() {
  const { get, set } = useUrlState();
  return (
    <label>
      状态{' '}
      <select value={get('state') ?? ''} onChange={(event) => set('state', event.target.value || null)}>
        <option value="">全部</option>
        {Object.entries(revisionWord).map(([state, word]) => (
          <option key={state} value={state}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
