/** What was decided of firms: 同一 (merged), 拆出 (rows split off). */
export type Verdict = 'SAME' | 'SPLIT';

/** Which of the values of a field is right, as the payload of the act keeps it. */
export interface ValueChoice {
  enterpriseId: string;
  field: string;
  period: string;
  /** What the right value says, as `FieldValueFact.canonical`, and all that was said. */
  canonical: string;
  context: string[];
  note: string | null;
}

/** Firms that are one, as the payload of the act keeps it. */
export interface Merge {
  survivorId: string;
  mergedIds: string[];
  note: string | null;
}

/** Rows of a firm that are of another one, as the payload of the act keeps it. */
export interface Split {
  enterpriseId: string;
  rowKeys: string[];
  /** What the other firm is called. */
  name: string;
  /** Its 统一社会信用代码, if it has one: the firm with this code, which may be known already. */
  uscc: string | null;
  note: string | null;
}

/** A decision as the graph keeps it; it holds in `[shownFrom, shownTo)`. */
export interface DecisionNode {
  id: string;
  verdict: Verdict | 'VALUE';
  /** The firm that stays, or whose rows are split off. */
  enterpriseId: string;
  otherIds: string[];
  /** The rows that are split off. */
  rowKeys: string[];
  sequence: number;
  madeByName: string;
  note: string | null;
  shownFrom: number;
  shownTo: number;
  undoneByName: string | null;
}
