'use client';

import type { Core, EventObject } from 'cytoscape';
import { type RefObject, useEffect } from 'react';

interface Pointer {
  /** Of a segment or a stub. */
  onOpen: (id: string) => void;
  onPoint: (id: string | null) => void;
}

/** A click opens a segment or another chain; pointing at one brings it out. */
export function usePointer(instance: RefObject<Core | null>, ready: boolean, { onOpen, onPoint }: Pointer) {
  useEffect(() => {
    const core = instance.current;
    if (!ready || !core) return;
    const open = (event: EventObject) => onOpen(event.target.id());
    const enter = (event: EventObject) => {
      onPoint(event.target.id());
      core.container()?.classList.add('pointing');
    };
    const leave = () => {
      onPoint(null);
      core.container()?.classList.remove('pointing');
    };
    const selector = '.card, .frame, .stub';
    core.on('tap', selector, open).on('mouseover', selector, enter).on('mouseout', selector, leave);
    return () => {
      core.off('tap', selector, open).off('mouseover', selector, enter).off('mouseout', selector, leave);
    };
  }, [instance, ready, onOpen, onPoint]);
}
