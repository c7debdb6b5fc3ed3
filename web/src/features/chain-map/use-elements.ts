'use client';

import type { Core, ElementDefinition } from 'cytoscape';
import { type RefObject, useEffect } from 'react';
import { elementsOf } from '@/features/chain-map/elements';
import { fitView } from '@/features/chain-map/use-view';
import type { ChainMap_MapFragment } from '@/generated/graphql';

/** Brings what is drawn to what the map says, changing only what differs; the view stays where it is. */
export function useElements(instance: RefObject<Core | null>, ready: boolean, map: ChainMap_MapFragment) {
  useEffect(() => {
    const core = instance.current;
    if (!ready || !core) return;
    const first = core.elements().empty();
    const wanted = elementsOf(map);
    core.batch(() => bring(core, wanted));
    if (first) fitView(core);
  }, [instance, ready, map]);
}

function bring(core: Core, wanted: ElementDefinition[]): void {
  const ids = new Set(wanted.map(({ data }) => data.id));
  core.elements().forEach((drawn) => {
    if (!ids.has(drawn.id())) drawn.remove();
  });
  for (const definition of wanted) {
    const drawn = core.getElementById(String(definition.data.id));
    if (drawn.empty()) core.add(definition);
    else drawn.data(definition.data);
  }
}
