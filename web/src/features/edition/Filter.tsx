'use client';

import { useUrlState } from '@/components/use-url-state';

interface FilterProps {
  /** Its name in the address. */
  name: string;
  label: string;
  options: readonly (readonly [value: string, word: string])[];
}

export function Filter({ name, label, options }: FilterProps) {
  const { get, set } = useUrlState();
  return (
    <label>
      {label}{' '}
      <select
        value={get(name) ?? ''}
        data-testid={`filter-${name}`}
        onChange={(event) => set(name, event.target.value || null)}
      >
        <option value="">全部</option>
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
