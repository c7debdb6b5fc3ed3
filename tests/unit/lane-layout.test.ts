import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEditionFiles } from '../../services/graph-api/src/edition/edition-files.ts';
import {
  type Box,
  layOutLanes,
  type NodeBox,
  type Placed,
  type PlacedStub,
} from '../../web/src/features/chain-map/lane-layout.ts';

const stages = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORT'] as const;

const someSegments = fc
  .array(fc.record({ stage: fc.constantFrom(...stages), parent: fc.option(fc.nat(80)), order: fc.nat(20) }), {
    maxLength: 80,
  })
  .map((drawn) =>
    drawn.map(({ stage, parent, order }, index): Placed => {
      // A parent comes before its parts, so there are no circles, but there are parts of parts.
      const parentId = parent !== null && parent < index ? `s${parent}` : null;
      return { id: `s${index}`, stage, parentId, order };
    }),
  );

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function clashes(nodes: NodeBox[]): string[] {
  const found: string[] = [];
  for (const [index, a] of nodes.entries()) {
    for (const b of nodes.slice(index + 1)) {
      const framed = a.kind !== b.kind && (inside(a, b) || inside(b, a));
      if (overlap(a, b) && !framed) found.push(`${a.id} ${b.id}`);
    }
  }
  return found;
}

describe('the layout of a chain by lanes', () => {
  it('places every segment once, and no two overlap but a card and its frame', () => {
    fc.assert(
      fc.property(someSegments, (segments) => {
        const { nodes } = layOutLanes(segments);
        expect(nodes.map(({ id }) => id).sort()).toEqual(segments.map(({ id }) => id).sort());
        expect(clashes(nodes)).toEqual([]);
      }),
    );
  });

  it('keeps every segment in the lane of its stage', () => {
    fc.assert(
      fc.property(someSegments, (segments) => {
        const { nodes, lanes } = layOutLanes(segments);
        const stageOf = new Map(segments.map(({ id, stage }) => [id, stage]));
        for (const node of nodes) {
          const lane = lanes.find(({ stage }) => stage === stageOf.get(node.id));
          expect(lane && inside(node, lane)).toBe(true);
        }
        for (const [index, lane] of lanes.entries()) {
          expect(lanes.slice(index + 1).filter((other) => overlap(lane, other))).toEqual([]);
        }
      }),
    );
  });

  it('keeps every part inside the frame of the segment it belongs to', () => {
    fc.assert(
      fc.property(someSegments, (segments) => {
        const { nodes } = layOutLanes(segments);
        const boxes = new Map(nodes.map((node) => [node.id, node]));
        const stages = new Map(segments.map(({ id, stage }) => [id, stage]));
        for (const { id, stage, parentId } of segments) {
          const own = boxes.get(id);
          const parent = parentId === null || parentId === undefined ? undefined : boxes.get(parentId);
          // Parts of parts stand in the outermost frame; a part in another stage than its parent stands alone.
          if (!own || !parent || parent.kind === 'CARD' || stages.get(parent.id) !== stage) continue;
          expect(inside(own, parent)).toBe(true);
        }
      }),
    );
  });

  it('gives the same places whatever order the segments come in', () => {
    fc.assert(
      fc.property(someSegments, (segments) => {
        const byId = (nodes: NodeBox[]) => [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
        const backwards = layOutLanes([...segments].reverse()).nodes;
        expect(byId(backwards)).toEqual(byId(layOutLanes(segments).nodes));
      }),
    );
  });

  it('draws a parent as a frame around its parts', () => {
    const { nodes } = layOutLanes([
      { id: 'glass', stage: 'UPSTREAM', parentId: null, order: 1 },
      { id: 'substrate', stage: 'UPSTREAM', parentId: 'glass', order: 2 },
      { id: 'panel', stage: 'MIDSTREAM', parentId: null, order: 3 },
    ]);
    expect(nodes.map(({ id, kind }) => [id, kind])).toEqual([
      ['glass', 'FRAME'],
      ['substrate', 'CARD'],
      ['panel', 'CARD'],
    ]);
    const [glass, substrate] = nodes;
    expect(glass && substrate && inside(substrate, glass)).toBe(true);
  });

  it('sets the stubs of other chains along the edges, clear of lanes and of each other', () => {
    const someStubs = fc
      .uniqueArray(fc.nat(40), { maxLength: 30 })
      .map((drawn) =>
        drawn.map((number): PlacedStub => ({ id: `x${number}`, direction: number % 2 === 0 ? 'IN' : 'OUT' })),
      );
    fc.assert(
      fc.property(someSegments, someStubs, (segments, placed) => {
        const { lanes, stubs, strips, width, height } = layOutLanes(segments, placed);
        expect(stubs.map(({ id }) => id).sort()).toEqual(placed.map(({ id }) => id).sort());
        const boxes: Box[] = [...lanes, ...stubs, ...strips];
        for (const [index, box] of boxes.entries()) {
          expect(inside(box, { x: 0, y: 0, width, height })).toBe(true);
          expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        }
        const middle = Math.min(...lanes.map(({ y }) => y));
        for (const { id, y } of stubs) {
          const isIn = placed.some((stub) => stub.id === id && stub.direction === 'IN');
          if (lanes.length > 0) expect(y < middle).toBe(isIn);
        }
      }),
    );
  });

  const model = readEditionFiles();
  it.each(model.chains.map(({ id, name }) => ({ id, name })))(
    'fits $name into a desk screen, large enough to read, without overlaps',
    ({ id }) => {
      const segments = model.segments.filter(({ chainId }) => chainId === id);
      const chainOf = new Map(model.segments.map((segment) => [segment.id, segment.chainId]));
      const stubs = model.feeds.flatMap(({ from, to }): PlacedStub[] => {
        const [a, b] = [chainOf.get(from), chainOf.get(to)];
        if (a === b) return [];
        if (b === id) return [{ id: `in-${a}`, direction: 'IN' }];
        return a === id ? [{ id: `out-${b}`, direction: 'OUT' }] : [];
      });
      const distinct = [...new Map(stubs.map((stub) => [stub.id, stub])).values()];
      const layout = layOutLanes(segments, distinct);
      expect(layout.nodes.map((node) => node.id).sort()).toEqual(
        segments.map((segment) => segment.id).sort(),
      );
      expect(clashes(layout.nodes)).toEqual([]);
      expect(layout.stubs).toHaveLength(distinct.length);
      expect(Math.min(1320 / layout.width, 590 / layout.height)).toBeGreaterThan(0.85);
    },
  );

  it('lays out nothing without failing', () => {
    expect(layOutLanes([])).toEqual({ nodes: [], lanes: [], stubs: [], strips: [], width: 0, height: 0 });
  });
});
