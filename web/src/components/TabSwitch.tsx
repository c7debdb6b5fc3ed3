'use client';

import { useUrlState } from '@/components/use-url-state';

interface TabSwitchProps {
  /** In the URL. */
  name?: string;
  label: string;
  /** The first is shown without a view in the URL, or with one that is not among them. */
  views: readonly { view: string; text: string }[];
  /** At the other end of the toolbar, apart from what narrows the page. */
  apart?: boolean;
}

/** Which part of a page is shown; the choice is in the URL. */
export function TabSwitch({ name = 'view', label, views, apart = false }: TabSwitchProps) {
  const { get, set } = useUrlState();
  const asked = get(name);
  const shown = views.some(({ view }) => view === asked) ? asked : views[0]?.view;
  return (
    <div className={apart ? 'views apart' : 'views'} role="tablist" aria-label={label}>
      {views.map(({ view, text }, index) => (
        <button
          key={view}
          type="button"
          role="tab"
          aria-selected={shown === view}
          data-testid={`${name}-${view}`}
          onClick={() => set(name, index === 0 ? null : view)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
