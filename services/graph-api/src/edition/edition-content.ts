/** Where a segment stands in its chain: 上游, 中游, 下游, 配套. */
export type Stage = 'UPSTREAM' | 'MIDSTREAM' | 'DOWNSTREAM' | 'SUPPORT';

/** How a chain is drawn. */
export type ChainShape = 'CHAIN' | 'PARALLEL' | 'UP_MID_DOWN';

/** What a document is that a chain's division rests on. */
export type SourceKind = '国家标准' | '行业标准' | '统计分类' | '政策目录' | '教材手册' | '工艺资料';

/** A document that a chain's division rests on, and for what. */
export interface ChainSource {
  kind: SourceKind;
  name: string;
  /** Of the document, 4 digits. */
  year: string;
  usedFor: string;
}

/** What a reader would look for in a chain and not find there, and why. */
export interface LeftOut {
  name: string;
  reason: string;
}

/** One edition of the chain model, whole, as plain data: it can be sent to a worker. */
export interface EditionContent {
  edition: { number: number; name: string; date: string; origin: string };
  industries: { id: string; name: string; status: string }[];
  chains: {
    id: string;
    name: string;
    industryId: string;
    shape: ChainShape;
    aliases: string[];
    status: string;
    origin: string;
    sources: ChainSource[];
    leftOut: LeftOut[];
  }[];
  segments: {
    id: string;
    name: string;
    chainId: string;
    parentId: string | null;
    stage: Stage;
    aliases: string[];
    order: number;
  }[];
  products: {
    id: string;
    name: string;
    aliases: string[];
    unit: string;
    gbt4754: string;
    segmentIds: string[];
  }[];
  feeds: { from: string; to: string; reason: string }[];
  inputs: { productId: string; intoProductId: string; reason: string }[];
}

/** A street-level unit 街道 with the names it goes by. */
export interface StreetEntry {
  /** Division code, 9 digits. */
  code: string;
  name: string;
  aliases: string[];
  /** Pinyin without tones, for account names and addresses: zoumaling. */
  slug: string;
}

/** The segments that are no frame around others, in the order of their chains' maps. */
export function withoutParts({ segments }: EditionContent): EditionContent['segments'] {
  const frames = new Set(segments.map(({ parentId }) => parentId));
  return segments
    .filter(({ id }) => !frames.has(id))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
