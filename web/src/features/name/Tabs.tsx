'use client';

import { useUrlState } from '@/components/use-url-state';

interface TabsProps {
  /** In the URL; the first option is not written there. */
  name: string;
  label: string;
  options: Record<string, string>;
  value: string;
}

export function Tabs({ name, label, options, value }: TabsProps) {
  const { set } = useUrlState();
  const [first] = Object.keys(options);
  return (
    <div className="views" role="tablist" aria-label={label}>
      {Object.entries(options).map(([option, text]) => (
        <button
          key={option}
          type="button"
          role="tab"
          aria-selected={option === value}
          data-testid={`${name}-${option}`}
          onClick={() => set(name, option === first ? null : option)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
