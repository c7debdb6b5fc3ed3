'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useAsOf } from '@/components/as-of';
import { Legend } from '@/features/chain-map/Legend';
import { layOutLanes } from '@/features/chain-map/lane-layout';
import { SegmentIndex } from '@/features/chain-map/SegmentIndex';
import { stubsOf } from '@/features/chain-map/stubs';
import { useCytoscape } from '@/features/chain-map/use-cytoscape';
import { useElements } from '@/features/chain-map/use-elements';
import { useFocus } from '@/features/chain-map/use-focus';
import { usePointer } from '@/features/chain-map/use-pointer';
import { fitView, useView } from '@/features/chain-map/use-view';
import type { ChainMap_MapFragment } from '@/generated/graphql';

interface ChainCanvasProps {
  map: ChainMap_MapFragment;
  focus: string | null;
}

/** The chain on a canvas. What it shows is in the table and in the list of links beside it, too. */
export function ChainCanvas({ map, focus }: ChainCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const stubs = useMemo(() => stubsOf(map.outerFeeds), [map.outerFeeds]);
  const { width, height } = useMemo(() => layOutLanes(map.segments, stubs), [map.segments, stubs]);
  const router = useRouter();
  const { link } = useAsOf();
  const [pointed, setPointed] = useState<string | null>(null);
  const { instance, ready } = useCytoscape(container);
  const open = useCallback(
    (id: string) => {
      const stub = stubs.find((one) => one.id === id);
      router.push(link(stub ? `/chains/${stub.chainId}` : `/segments/${id}`));
    },
    [router, link, stubs],
  );
  useElements(instance, ready, map);
  useView(instance, ready, frame);
  useFocus(instance, ready, pointed ?? focus);
  usePointer(instance, ready, { onOpen: open, onPoint: setPointed });
  const zoom = (factor: number) => {
    const core = instance.current;
    core?.zoom({ level: core.zoom() * factor, renderedPosition: middleOf(container.current) });
  };
  return (
    <>
      <div ref={frame} className="canvas-frame">
        <div
          ref={container}
          className="canvas"
          style={{ aspectRatio: `${width} / ${height}` }}
          aria-hidden="true"
          data-testid="chain-canvas"
          data-ready={ready}
        />
        <SegmentIndex segments={map.segments} stubs={stubs} onPoint={setPointed} />
      </div>
      <div className="canvas-foot">
        <Legend />
        <div className="canvas-zoom">
          <button type="button" aria-label="放大" onClick={() => zoom(1.25)}>
            +
          </button>
          <button type="button" aria-label="缩小" onClick={() => zoom(0.8)}>
            −
          </button>
          <button type="button" onClick={() => instance.current && fitView(instance.current)}>
            全图
          </button>
        </div>
      </div>
    </>
  );
}

function middleOf(container: HTMLDivElement | null) {
  return { x: (container?.clientWidth ?? 0) / 2, y: (container?.clientHeight ?? 0) / 2 };
}
