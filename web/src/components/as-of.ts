'use client';

import { useSearchParams } from 'next/navigation';

interface AsOf {
  /** The day of the URL, or null: now. */
  at: string | null;
  /** The same path with the day kept, and with the street where a page can be looked at by street. */
  link: (path: string) => string;
}

/** The day a page is looked at; it travels in the URL, so that shared links show the same. */
export function useAsOf(): AsOf {
  const parameters = useSearchParams();
  const value = parameters.get('at');
  const at = value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
  const street = parameters.get('street');
  return {
    at,
    link: (path) =>
      withParameters(path, { at, street: /^\/(chains|segments|coverage)\b/.test(path) ? street : null }),
  };
}

/** A parameter that the path gives itself stays. */
function withParameters(path: string, kept: Record<string, string | null>): string {
  const [address = '', anchor] = path.split('#');
  const [place = '', query] = address.split('?');
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(kept)) {
    if (value && !parameters.has(name)) parameters.set(name, value);
  }
  const search = parameters.toString();
  return `${place}${search && `?${search}`}${anchor ? `#${anchor}` : ''}`;
}
