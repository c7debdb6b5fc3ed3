'use client';

import { useEffect } from 'react';

interface Keys {
  move: (by: 1 | -1) => void;
  number: (digit: number) => void;
  toggle: () => void;
  newProduct: () => void;
  send: () => void;
  undo: () => void;
  certain: () => void;
}

/** Where a key means what it says, and not what the page does with it. */
const writing = 'input, select, textarea, [contenteditable]';
/** What Enter and Space press. */
const pressed = 'a, button';

/** The keys of the queue, wherever the focus is but in a field. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest(writing)) return;
      const onButton = target.closest(pressed) !== null;
      const act = actOf(event.key, keys, onButton);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  });
}

function actOf(key: string, keys: Keys, onButton: boolean): (() => void) | null {
  if (/^[0-5]$/.test(key)) return () => keys.number(Number(key));
  switch (key.toLowerCase()) {
    case 'j':
    case 'arrowdown':
      return () => keys.move(1);
    case 'k':
    case 'arrowup':
      return () => keys.move(-1);
    case 'a':
      return keys.certain;
    case 'n':
      return keys.newProduct;
    case 'u':
      return keys.undo;
    case ' ':
      return onButton ? null : keys.toggle;
    case 'enter':
      return onButton ? null : keys.send;
    default:
      return null;
  }
}
