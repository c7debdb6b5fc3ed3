import type { ElementDefinition } from 'cytoscape';
import { cardPicture } from '@/features/chain-map/card-picture';
import { type Box, layOutLanes, type NodeBox } from '@/features/chain-map/lane-layout';
import { type Stub, stubsOf } from '@/features/chain-map/stubs';
import type { ChainMap_MapFragment } from '@/generated/graphql';
import { stageWord } from '@/words';

/** What cytoscape draws for a chain. New objects each time: cytoscape changes those it is given. */
export function elementsOf(map: ChainMap_MapFragment): ElementDefinition[] {
  const outer = stubsOf(map.outerFeeds);
  const { nodes, lanes, stubs, strips } = layOutLanes(map.segments, outer);
  const segments = new Map(map.segments.map((segment) => [segment.id, segment]));
  const laneElements = lanes.map((lane) =>
    element(`lane-${lane.stage}`, 'lane', lane, stageWord[lane.stage]),
  );
  const segmentElements = nodes.flatMap((node) => {
    const segment = segments.get(node.id);
    return segment ? [segmentElement(node, segment)] : [];
  });
  const arrows = map.feeds
    .filter(({ from, to }) => from !== to && segments.has(from) && segments.has(to))
    .map(({ from, to, reason }) => ({
      data: { id: `feeds-${from}-${to}`, source: from, target: to, reason },
      classes: 'feeds',
    }));
  const stripElements = strips.map((strip) =>
    element(`strip-${strip.direction}`, 'strip', strip, stripWord[strip.direction]),
  );
  const stubElements = outer.flatMap((stub) => {
    const box = stubs.find(({ id }) => id === stub.id);
    return box ? stubElementsOf(stub, box) : [];
  });
  return [...laneElements, ...segmentElements, ...arrows, ...stripElements, ...stubElements];
}

const stripWord = { IN: '供入本链', OUT: '本链供往' };

/** The other chain, and its arrows from or to segments of this one. */
function stubElementsOf({ id, direction, chainName, segmentIds }: Stub, box: Box): ElementDefinition[] {
  const arrows = segmentIds.map((segmentId) => ({
    data: {
      id: `${id}-${segmentId}`,
      ...(direction === 'IN' ? { source: id, target: segmentId } : { source: segmentId, target: id }),
    },
    classes: 'feeds outer',
  }));
  return [element(id, 'stub', box, chainName), ...arrows];
}

type SegmentCard = ChainMap_MapFragment['segments'][number];

function segmentElement(node: NodeBox, { name, counts }: SegmentCard): ElementDefinition {
  if (node.kind === 'FRAME') {
    const label = counts.firms > 0 ? `${name}  ${counts.firms} 家` : name;
    return element(node.id, 'frame', node, label);
  }
  const card = element(node.id, 'card', node, '');
  card.data.picture = cardPicture({ name, counts, width: node.width, height: node.height });
  return card;
}

function element(id: string, kind: string, box: Box, label: string): ElementDefinition {
  return {
    data: { id, label, width: box.width, height: box.height, labelWidth: box.width - 16 },
    position: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    classes: kind,
    selectable: kind !== 'lane' && kind !== 'strip',
    grabbable: false,
  };
}
