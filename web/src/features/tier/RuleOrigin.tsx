import type { ReactNode } from 'react';

/** host/path, as the rules give it: without a scheme, up to the first sign of Chinese or a bracket. */
const address = /([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/[\w\-./?=&%#]*/gi;

/** Where a rule was read; a site goes by its name, and leads to the page. */
export function RuleOrigin({ origin }: { origin: string }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { 0: whole, 1: site, index } of origin.matchAll(address)) {
    const href = `https://${whole}`;
    parts.push(
      origin.slice(from, index),
      <a key={index} href={href} target="_blank" rel="noreferrer" title={href}>
        {site?.replace(/^(www|m)\./, '')}
      </a>,
    );
    from = index + whole.length;
  }
  return (
    <small className="muted text-links">
      {parts}
      {origin.slice(from)}
    </small>
  );
}
