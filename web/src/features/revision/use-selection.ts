'use client';

import { useState } from 'react';

export interface Selection {
  keys: string[];
  toggle: (key: string) => void;
}

/** The rows picked for a partial approval. */
export function useSelection(): Selection {
  const [keys, setKeys] = useState<string[]>([]);
  const toggle = (key: string) =>
    setKeys((now) => (now.includes(key) ? now.filter((one) => one !== key) : [...now, key]));
  return { keys, toggle };
}
