/** What the layout needs to know of a segment: nothing that changes when a firm is added. */
export interface Placed {
  id: string;
  parentId?: string | null;
  stage: 'UPSTREAM' | 'MIDSTREAM' | 'DOWNSTREAM' | 'SUPPORT';
  order: number;
}

/** A rectangle in canvas units; x and y are its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface NodeBox extends Box {
  id: string;
  /** A frame is drawn around the cards of its parts. */
  kind: 'CARD' | 'FRAME';
}

export interface LaneBox extends Box {
  stage: Placed['stage'];
}

/** Another chain that feeds this one, or is fed by it. */
export interface PlacedStub {
  id: string;
  direction: 'IN' | 'OUT';
}

export interface StubBox extends Box {
  id: string;
}

/** The place of the words that say what the stubs beside it are. */
export interface StripBox extends Box {
  direction: PlacedStub['direction'];
}

export interface MapLayout {
  nodes: NodeBox[];
  lanes: LaneBox[];
  stubs: StubBox[];
  strips: StripBox[];
  width: number;
  height: number;
}

export const CARD_WIDTH = 130;
export const CARD_HEIGHT = 38;
const STUB_WIDTH = 128;
const STUB_HEIGHT = 20;
const STRIP_HEAD = 84;
const GAP = 8;
const FRAME_HEAD = 22;
const FRAME_PAD = 6;
const LANE_HEAD = 24;
const LANE_PAD = 8;
const LANE_GAP = 16;
/** The space that a desk screen of 1366 × 768 leaves for the map: cards are legible when the map fits it. */
const ROOM = { width: 1320, height: 590 };
/** More parts than this may stand in two columns: whichever lets the whole be drawn largest. */
const LONG_FRAMES = [6, 4, 3, 2];

type Lanes = Omit<MapLayout, 'stubs' | 'strips'>;

/** A frame with its cards, or a card alone: what is stacked in a lane. */
interface Block {
  width: number;
  height: number;
  nodes: NodeBox[];
}

/**
 * Lays a chain out by lanes: 上游, 中游, 下游 as columns, 配套 as a band below; other chains that feed it as stubs
 * along the upper edge, those that it feeds along the lower one. The same segments always get the same places:
 * counts play no part, and input order none beyond `order` and `id`.
 */
export function layOutLanes(segments: readonly Placed[], stubs: readonly PlacedStub[] = []): MapLayout {
  const sorted = [...segments].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const layouts = LONG_FRAMES.flatMap((longFrame) => layoutsOf(sorted, longFrame));
  return layouts
    .map((layout) => withStubs(layout, stubs))
    .reduce((best, next) => (scaleOf(next) > scaleOf(best) ? next : best));
}

/** The lanes with columns from as low as their tallest block to as high as all blocks on each other. */
function layoutsOf(sorted: readonly Placed[], longFrame: number): Lanes[] {
  const columns = (['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'] as const)
    .map((stage) => ({ stage, blocks: blocksOf(sorted, stage, longFrame) }))
    .filter(({ blocks }) => blocks.length > 0);
  const support = blocksOf(sorted, 'SUPPORT', longFrame);
  const tallest = Math.max(
    CARD_HEIGHT,
    ...columns.flatMap(({ blocks }) => blocks.map(({ height }) => height)),
  );
  const total = columns.flatMap(({ blocks }) => blocks).reduce((sum, { height }) => sum + height + GAP, 0);
  const layouts = [assemble(columns, support, tallest)];
  for (let limit = tallest; limit <= total; limit += CARD_HEIGHT / 2) {
    layouts.push(assemble(columns, support, limit));
  }
  return layouts;
}

/**
 * The layout between a strip of stubs that feed it and one of stubs that it feeds. The strips take the room that a
 * narrow layout leaves at its sides.
 */
function withStubs(layout: Lanes, stubs: readonly PlacedStub[]): MapLayout {
  if (stubs.length === 0) return { ...layout, stubs: [], strips: [] };
  const widest = ((layout.height + 2 * (STUB_HEIGHT + GAP)) * ROOM.width) / ROOM.height;
  const width = Math.max(layout.width, widest, STRIP_HEAD + STUB_WIDTH);
  const right = (width - layout.width) / 2;
  const stripOf = (direction: PlacedStub['direction'], top: number) => {
    const ids = stubs.filter((stub) => stub.direction === direction).map(({ id }) => id);
    return stripAt(direction, ids, { width, top });
  };
  const above = stripOf('IN', 0);
  const down = above.height > 0 ? above.height + GAP : 0;
  const shift = <Shifted extends Box>(box: Shifted): Shifted => ({
    ...box,
    x: box.x + right,
    y: box.y + down,
  });
  const below = stripOf('OUT', down + layout.height + GAP);
  return {
    nodes: layout.nodes.map(shift),
    lanes: layout.lanes.map(shift),
    stubs: [...above.stubs, ...below.stubs],
    strips: [...above.strips, ...below.strips],
    width,
    height: down + layout.height + (below.height > 0 ? GAP + below.height : 0),
  };
}

function stripAt(direction: PlacedStub['direction'], ids: string[], place: { width: number; top: number }) {
  const { width, top } = place;
  const across = Math.max(1, Math.floor((width - STRIP_HEAD + GAP) / (STUB_WIDTH + GAP)));
  const rows = Math.ceil(ids.length / across);
  const height = rows * (STUB_HEIGHT + GAP) - (rows > 0 ? GAP : 0);
  const stubs = ids.map((id, index): StubBox => {
    const x = STRIP_HEAD + (index % across) * (STUB_WIDTH + GAP);
    const y = top + Math.floor(index / across) * (STUB_HEIGHT + GAP);
    return { id, x, y, width: STUB_WIDTH, height: STUB_HEIGHT };
  });
  const head: StripBox = { direction, x: 0, y: top, width: STRIP_HEAD - GAP, height: STUB_HEIGHT };
  return { stubs, strips: rows > 0 ? [head] : [], height };
}

/** How large a layout can be drawn in the room. */
function scaleOf({ width, height }: MapLayout): number {
  return Math.min(ROOM.width / Math.max(width, 1), ROOM.height / Math.max(height, 1));
}

/** The blocks of a stage: roots in order; a part whose parent stands in another stage stands alone. */
function blocksOf(sorted: readonly Placed[], stage: Placed['stage'], longFrame: number): Block[] {
  const acrossOf = (parts: number) => (stage === 'SUPPORT' ? Math.min(parts, 5) : parts > longFrame ? 2 : 1);
  const inStage = sorted.filter((segment) => segment.stage === stage);
  const ids = new Set(inStage.map(({ id }) => id));
  const hasParent = ({ parentId }: Placed) => parentId != null && ids.has(parentId);
  return inStage
    .filter((segment) => !hasParent(segment))
    .map((root) => {
      const parts = descendants(root.id, inStage);
      return blockOf(root.id, parts, acrossOf(parts.length));
    });
}

/** Parts of parts are drawn in the outermost frame. */
function descendants(id: string, inStage: readonly Placed[], seen = new Set([id])): string[] {
  const children = inStage.filter(({ id: child, parentId }) => parentId === id && !seen.has(child));
  for (const child of children) seen.add(child.id);
  return children.flatMap((child) => [child.id, ...descendants(child.id, inStage, seen)]);
}

function blockOf(id: string, parts: string[], across: number): Block {
  if (parts.length === 0) {
    const card: NodeBox = { id, kind: 'CARD', x: 0, y: 0, width: CARD_WIDTH, height: CARD_HEIGHT };
    return { width: CARD_WIDTH, height: CARD_HEIGHT, nodes: [card] };
  }
  const down = Math.ceil(parts.length / across);
  const width = across * CARD_WIDTH + (across - 1) * GAP + 2 * FRAME_PAD;
  const height = FRAME_HEAD + down * CARD_HEIGHT + (down - 1) * GAP + FRAME_PAD;
  const cards = parts.map((part, index): NodeBox => {
    const x = FRAME_PAD + (index % across) * (CARD_WIDTH + GAP);
    const y = FRAME_HEAD + Math.floor(index / across) * (CARD_HEIGHT + GAP);
    return { id: part, kind: 'CARD', x, y, width: CARD_WIDTH, height: CARD_HEIGHT };
  });
  return { width, height, nodes: [{ id, kind: 'FRAME', x: 0, y: 0, width, height }, ...cards] };
}

function assemble(
  columns: { stage: Placed['stage']; blocks: Block[] }[],
  support: Block[],
  limit: number,
): Lanes {
  const nodes: NodeBox[] = [];
  const lanes: LaneBox[] = [];
  let x = 0;
  let height = 0;
  for (const { stage, blocks } of columns) {
    const lane = stack(blocks, limit, x + LANE_PAD, LANE_HEAD);
    nodes.push(...lane.nodes);
    lanes.push({ stage, x, y: 0, width: lane.width + 2 * LANE_PAD, height: 0 });
    x += lane.width + 2 * LANE_PAD + LANE_GAP;
    height = Math.max(height, LANE_HEAD + lane.height + LANE_PAD);
  }
  const width = Math.max(x - LANE_GAP, 0);
  for (const lane of lanes) lane.height = height;
  if (support.length === 0) return { nodes, lanes, width, height };
  const top = height > 0 ? height + LANE_GAP : 0;
  const widest = Math.max(...support.map((block) => block.width)) + 2 * LANE_PAD;
  const full = Math.max(width, widest, columns.length === 0 ? 6 * CARD_WIDTH : 0);
  const band = wrap(support, full - 2 * LANE_PAD, LANE_PAD, top + LANE_HEAD);
  const bandHeight = LANE_HEAD + band.height + LANE_PAD;
  lanes.push({ stage: 'SUPPORT', x: 0, y: top, width: full, height: bandHeight });
  return { nodes: [...nodes, ...band.nodes], lanes, width: full, height: top + bandHeight };
}

/** Stacks blocks in columns no higher than the limit, from left to right. */
function stack(blocks: Block[], limit: number, left: number, top: number) {
  const nodes: NodeBox[] = [];
  let x = 0;
  let y = 0;
  let columnWidth = 0;
  let height = 0;
  for (const block of blocks) {
    if (y > 0 && y + block.height > limit) {
      x += columnWidth + GAP;
      y = 0;
      columnWidth = 0;
    }
    nodes.push(...moved(block, left + x, top + y));
    columnWidth = Math.max(columnWidth, block.width);
    height = Math.max(height, y + block.height);
    y += block.height + GAP;
  }
  return { nodes, width: x + columnWidth, height };
}

/** Sets blocks side by side in rows no wider than the limit. */
function wrap(blocks: Block[], limit: number, left: number, top: number) {
  const nodes: NodeBox[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const block of blocks) {
    if (x > 0 && x + block.width > limit) {
      x = 0;
      y += rowHeight + GAP;
      rowHeight = 0;
    }
    nodes.push(...moved(block, left + x, top + y));
    rowHeight = Math.max(rowHeight, block.height);
    x += block.width + GAP;
  }
  return { nodes, height: y + rowHeight };
}

function moved(block: Block, x: number, y: number): NodeBox[] {
  return block.nodes.map((node) => ({ ...node, x: node.x + x, y: node.y + y }));
}
