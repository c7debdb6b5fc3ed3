import { ledgerKey } from '../ledger/key.ts';

/** What a name is of. */
export type MentionKind = 'FIRM' | 'PRODUCT';

/** The column that the name stands in, by its key in the column dictionary. */
export type MentionColumn = 'enterpriseName' | 'customers' | 'suppliers' | 'product' | 'products';

/**
 * A name that the rows of a street give and that means nothing certain: in this column and, for main products, in
 * this segment. A decision holds in exactly this context.
 */
export interface NameMention {
  id: string;
  kind: MentionKind;
  streetCode: string;
  column: MentionColumn;
  /** '' but for main products of a placed row. */
  segmentId: string;
  /** As a row wrote it first. */
  name: string;
  /** As names of its kind are compared. */
  nameKey: string;
}

/** A name with the decisions that may say what it means. */
export interface DecidableName {
  id: string;
  decisionIds: string[];
}

/**
 * IS: the name means the target. NONE: a firm that is in no list, a firm of its own, or no product of the catalogue.
 * NEW: a product that the catalogue should have. ADMITTED: the district agrees that it should.
 */
export type NameOutcome = 'IS' | 'NONE' | 'NEW' | 'ADMITTED';

/** What was decided of a name. */
export interface NameDecision {
  outcome: NameOutcome;
  /** The enterprise or product that is meant; of a new product the segment that it is made in; else null. */
  targetId: string | null;
}

export const mentionId = (context: Omit<NameMention, 'id' | 'name'>) =>
  ledgerKey('name', context.kind, context.streetCode, context.column, context.segmentId, context.nameKey);

/** Of a decision that holds in every street that has not decided otherwise. */
export const EVERYWHERE = '';

/**
 * The decisions that say what a name means, the one that goes before first: its street's own, then the district's for
 * every street. Whom a street means by a firm of its own without a code is not the same everywhere.
 */
export function decisionIds(context: Omit<NameMention, 'id' | 'name'>): string[] {
  const own = mentionId(context);
  return mayHoldEverywhere(context) ? [own, mentionId({ ...context, streetCode: EVERYWHERE })] : [own];
}

export const mayHoldEverywhere = ({ column }: Pick<NameMention, 'column'>) => column !== 'enterpriseName';

export function mention(context: Omit<NameMention, 'id'>): NameMention {
  return { id: mentionId(context), ...context };
}

/** What a NAMES_DECIDED act keeps of each name. */
export interface DecidedName extends NameMention, NameDecision {}
