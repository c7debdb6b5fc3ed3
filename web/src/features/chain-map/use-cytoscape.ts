'use client';

import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { canvasStyle } from '@/features/chain-map/canvas-style';

/**
 * Makes and destroys the cytoscape instance. The instance stays out of React's state: what comes back is only
 * where to find it, and whether it is there.
 */
export function useCytoscape(container: RefObject<HTMLDivElement | null>) {
  const instance = useRef<Core | null>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let left = false;
    // Its own chunk: only who opens a map loads it.
    import('cytoscape').then(({ default: cytoscape }) => {
      if (left || !container.current) return;
      instance.current = cytoscape({
        container: container.current,
        style: canvasStyle,
        autoungrabify: true,
        boxSelectionEnabled: false,
        minZoom: 0.2,
        maxZoom: 2.5,
      });
      setReady(true);
    });
    return () => {
      left = true;
      instance.current?.destroy();
      instance.current = null;
      setReady(false);
    };
  }, [container]);
  return { instance, ready };
}
