'use client';

import { useSearchParams } from 'next/navigation';

interface AsOf {
  /** The day of the URL, or null: now. */
  at: string | null;
  /** The same path with the day kept. */
  link: (path: string) => string;
}

/** The day a page is looked at; it travels in the URL, so that shared links show the same. */
export function useAsOf(): AsOf {
  const value = useSearchParams().get('at');
  const at = value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
  return { at, link: (path) => (at ? withAt(path, at) : path) };
}

function withAt(path: string, at: string): string {
  const [address = '', anchor] = path.split('#');
  const joined = `${address}${address.includes('?') ? '&' : '?'}at=${at}`;
  return anchor ? `${joined}#${anchor}` : joined;
}
