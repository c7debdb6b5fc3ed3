'use client';

import type { Core } from 'cytoscape';
import { type RefObject, useEffect } from 'react';

/** Below this, Chinese characters of a card cannot be read. */
const LEGIBLE = 0.72;
const MARGIN = 4;

/** Shows the whole chain; on a narrow screen its upper left, large enough to read. */
export function fitView(core: Core): void {
  core.resize();
  core.fit(undefined, MARGIN);
  if (core.zoom() >= LEGIBLE) return;
  const { x1, y1 } = core.elements().boundingBox();
  core.viewport({ zoom: LEGIBLE, pan: { x: MARGIN - x1 * LEGIBLE, y: MARGIN - y1 * LEGIBLE } });
}

/** Fits the chain again when the room changes, and leaves the wheel to the page unless Ctrl is held. */
export function useView(
  instance: RefObject<Core | null>,
  ready: boolean,
  frame: RefObject<HTMLDivElement | null>,
) {
  useEffect(() => {
    const box = frame.current;
    if (!ready || !box) return;
    const observer = new ResizeObserver(() => instance.current && fitView(instance.current));
    observer.observe(box);
    const keepWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) event.stopPropagation();
    };
    box.addEventListener('wheel', keepWheel, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('wheel', keepWheel, { capture: true });
    };
  }, [instance, ready, frame]);
}
