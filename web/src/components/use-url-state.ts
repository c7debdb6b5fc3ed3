'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';

/** What the reader chose on a page, kept in the URL. */
export function useUrlState() {
  const router = useRouter();
  const pathname = usePathname();
  const parameters = useSearchParams();
  const get = (name: string): string | null => parameters.get(name) || null;
  const setAll = (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    const query = next.toString();
    router.replace(query ? `${pathname}?${query}` : pathname, { scroll: false });
  };
  const set = (name: string, value: string | null) => setAll({ [name]: value });
  return { get, set, setAll };
}
