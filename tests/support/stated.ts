import type { Database } from '../../services/graph-api/src/database/database.ts';

/** What a fact says, without when it was folded: two folds of the same rows give the same. */
type Stated = Record<string, unknown>;

/** Of a fact that moves to another firm and back its id and beginning are new, and of a row its keys are its act's. */
const FOLDED = new Set(['id', 'shownFrom', 'rowKey', 'rowVersionId']);

/** What is stated at an instant, of which firm, and what the cells count. */
export async function statedAt(database: Database, instant: number) {
  const facts = await database.command<{ label: string; fact: Stated }>(
    `MATCH (f:Placement|Supply|Demand|SupplyLink|FieldValue)-[:STATED_BY]->(version:RowVersion)
     WHERE f.shownFrom <= $instant AND f.shownTo > $instant
     RETURN labels(f)[0] AS label, f {.*, fileName: version.fileName} AS fact`,
    { instant },
  );
  const cells = await database.command<{ cell: Stated }>(
    'MATCH (c:CellState) WHERE c.shownFrom <= $instant AND c.shownTo > $instant RETURN properties(c) AS cell',
    { instant },
  );
  const plain = (stated: Stated): Stated =>
    Object.fromEntries(
      Object.entries(stated)
        .filter(([key]) => !FOLDED.has(key))
        .sort(([a], [b]) => a.localeCompare(b)),
    );
  return {
    facts: sorted(facts.map(({ label, fact }) => ({ label, ...plain(fact) }))),
    cells: sorted(cells.map(({ cell }) => plain({ ...cell, shownTo: null }))),
  };
}

const sorted = (all: Stated[]) =>
  all
    .map((one) => [JSON.stringify(one), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
