/** How firms stand to each other without being one, or that one firm goes by two names, or has two places. */
export type Relation = 'DIFFERENT' | 'BRANCH_OF' | 'SUCCESSOR_OF' | 'BOTH_NAMES' | 'BOTH_PLACES';

/** What was decided of firms: 同一 (merged), 拆出 (rows split off), or a relation. */
export type Verdict = 'SAME' | 'SPLIT' | Relation;

/** A relation of firms, as the payload of the act keeps it. */
export interface Related {
  relation: Relation;
  /** The firm that the other one is a branch or the successor of. */
  enterpriseId: string;
  /** Null for BOTH_NAMES and BOTH_PLACES. */
  otherId: string | null;
  /** For BOTH_NAMES and BOTH_PLACES the other name or place, and the id of the doubt that is settled. */
  name: string | null;
  suspicionId: string | null;
  note: string | null;
}

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
  /** For BOTH_NAMES and BOTH_PLACES the other name or place. */
  name: string | null;
  /** For these the id of the doubt that it settles. */
  settles: string | null;
  sequence: number;
  madeByName: string;
  note: string | null;
  shownFrom: number;
  shownTo: number;
  undoneByName: string | null;
}
