import type { Database, Transaction } from '../database/database.ts';
import type { NameDecisionNode } from '../projection/projection.repository.ts';
import { fullTextPieces } from '../search/full-text-pieces.ts';
import { findingKeys, type KnownFirm } from './firm-proposals.ts';
import type { AdmittedProduct } from './name.type.ts';
import type { MentionKind, NameMention, NameOutcome } from './name-mention.ts';

/** A name as it stands in the graph. */
export interface StandingName extends NameMention {
  state: NameOutcome | 'OPEN';
  /** Since when rows give it. */
  since: number;
}

export interface NameRecord extends StandingName {
  /** The streets that write it so, where all are asked for together. */
  streetCodes: string[];
  segmentName: string | null;
  uses: number;
  decision: Decided | null;
  rows: { rowVersionId: string; firm: string; sheet: string; rowNumber: number; cells: string }[];
}

/** What was decided, with what is meant by its name. */
export type Decided = Pick<NameDecisionNode, 'outcome' | 'targetId' | 'decidedByName' | 'at'> & {
  targetName: string | null;
};

export interface DecisionRecord extends NameDecisionNode {
  segmentName: string | null;
  targetName: string | null;
  uses: number;
}

export interface FoundFirm extends KnownFirm {
  mentionId: string;
  name: string;
  uscc: string | null;
  provisional: boolean;
  names: (KnownFirm['names'][number] & { streetCode: string })[];
}

interface Filter {
  streetCodes: string[];
  kind: MentionKind;
  id: string;
  limit: number;
}

interface MentionFilter extends Filter {
  states: string[];
  /** Only names that a firm of the lists is likely meant by, only the others, or all. */
  likely: boolean | null;
  /** What several streets write alike stands once. */
  together: boolean;
  /** The place of the last one on the page before, with `id`. */
  uses: number | null;
  since: number | null;
}

/** How many open names of a street are looked at; what is older waits until newer ones are decided. */
export const MOST_LOOKED_AT = 1_000;
/** How many rows of a name are told. */
const ROWS_TOLD = 2;
/** How many forms of names the full-text index gives for one name. */
const FORMS_FOUND = 60;

interface Listed<Item> {
  items: Item[];
  totalCount: number;
}

const none = { items: [], totalCount: 0 };

export async function listMentions(
  database: Database,
  filter: MentionFilter,
): Promise<Listed<NameRecord> & { otherCount: number }> {
  const params = { ...filter, rows: ROWS_TOLD, look: MOST_LOOKED_AT };
  const found = await database.readOne<Listed<NameRecord> & { otherCount: number }>(
    'name/list-mentions',
    params,
  );
  return found ?? { ...none, otherCount: 0 };
}

export async function listDecisions(
  database: Database,
  filter: Filter & { at: number; of: string | null },
): Promise<Listed<DecisionRecord>> {
  return (await database.readOne<Listed<DecisionRecord>>('name/list-decisions', { ...filter })) ?? none;
}

/** The firms that each of some names may mean, of all there are. */
export async function findFirms(
  database: Database,
  mentions: readonly NameMention[],
): Promise<Map<string, FoundFirm[]>> {
  if (mentions.length === 0) return new Map();
  const asked = mentions.map(({ id, name }) => {
    const { pieces, sounds } = findingKeys(name);
    return { id, words: pieces.flatMap(fullTextPieces).join(' OR ') || '"\u0000"', sounds };
  });
  const found = await database.read<FoundFirm>('name/find-firms', { asked, limit: FORMS_FOUND });
  const byMention = new Map<string, FoundFirm[]>();
  for (const firm of found) byMention.set(firm.mentionId, [...(byMention.get(firm.mentionId) ?? []), firm]);
  return byMention;
}

/** Products that the district agrees to, of some streets, each name once. */
export function listAdmitted(
  database: Database,
  filter: { streetCodes: string[]; limit: number },
): Promise<AdmittedProduct[]> {
  return database.read<AdmittedProduct>('name/list-admitted', filter);
}

export interface NamesAsTheyStand {
  mentions: StandingName[];
  decisions: NameDecisionNode[];
  enterprises: { id: string; provisional: boolean }[];
  segments: string[];
}

/** What was decided of some names, by the key of the decision or of a name that it holds for. */
export async function readDecisions(
  run: Transaction['run'],
  ids: readonly string[],
): Promise<NameDecisionNode[]> {
  const found = await run<{ decision: NameDecisionNode }>('name/read-decisions', { ids });
  return found.map(({ decision }) => decision);
}

/** `run` reads, or reads in a transaction that holds the ledger. */
export async function readNames(
  run: Transaction['run'],
  ids: readonly string[],
  targetIds: readonly string[],
): Promise<NamesAsTheyStand> {
  const [found] = await run<NamesAsTheyStand>('name/read-names', { ids, targetIds });
  return found ?? { mentions: [], decisions: [], enterprises: [], segments: [] };
}
