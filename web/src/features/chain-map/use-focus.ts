'use client';

import type { Core } from 'cytoscape';
import { type RefObject, useEffect } from 'react';

/** Brings one segment out, with what feeds it and what it feeds; moves the view when it is out of sight. */
export function useFocus(instance: RefObject<Core | null>, ready: boolean, focus: string | null) {
  useEffect(() => {
    const core = instance.current;
    if (!ready || !core) return;
    const segment = focus ? core.getElementById(focus) : core.collection();
    core.batch(() => {
      core.elements().removeClass('faded near focus');
      if (segment.empty()) return;
      const near = segment.closedNeighborhood();
      core.elements('.card, .feeds, .stub').not(near).addClass('faded');
      near.addClass('near');
      segment.addClass('focus');
    });
    if (segment.nonempty() && !inSight(core, segment.boundingBox())) {
      core.animate({ center: { eles: segment }, duration: 200 });
    }
  }, [instance, ready, focus]);
}

function inSight(core: Core, box: { x1: number; y1: number; x2: number; y2: number }): boolean {
  const { x1, y1, x2, y2 } = core.extent();
  return box.x1 >= x1 && box.y1 >= y1 && box.x2 <= x2 && box.y2 <= y2;
}
