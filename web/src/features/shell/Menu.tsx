'use client';

import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

interface MenuProps {
  text: ReactNode;
  /** The page that is shown lies in it. */
  current?: boolean;
  testId: string;
  /** Links and buttons, each in an `li`. */
  children: ReactNode;
}

/** A button that shows what lies under it: by click, Enter or ↓; ↑ and ↓ go through it, Esc and leaving close it. */
export function Menu({ text, current = false, testId, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const leave = (event: FocusEvent) => {
    if (!frame.current?.contains(event.relatedTarget)) setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    const [button, ...entries] = frame.current?.querySelectorAll<HTMLElement>('a, button') ?? [];
    if (event.key === 'Escape') {
      setOpen(false);
      button?.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    flushSync(() => setOpen(true));
    const next = entries.indexOf(document.activeElement as HTMLElement) + step;
    entries.at(next < 0 ? -1 : next % entries.length)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus come from the button and links inside
    <div className="menu" ref={frame} onBlur={leave} onKeyDown={press}>
      <button
        type="button"
        className={current ? 'menu-button current' : 'menu-button'}
        aria-expanded={open}
        aria-controls={id}
        data-testid={testId}
        onClick={() => setOpen(!open)}
      >
        {text}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link or button inside is a click too */}
      <ul id={id} className="menu-list" hidden={!open} onClick={() => setOpen(false)}>
        {children}
      </ul>
    </div>
  );
}
