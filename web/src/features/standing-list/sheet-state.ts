/** What the service said of a row, as far as the sheet shows it. */
export interface Said {
  action?: string | null;
  waits: boolean;
  outdated: boolean;
  attention: readonly string[];
  findings: readonly { field: string; severity: string; message: string; remedy: string }[];
}

/** A row on the page: its texts as they stand there, and as they are in force. */
export interface SheetRow {
  key: string;
  texts: Record<string, string>;
  /** What is in force; empty for a row that is new. */
  base: Record<string, string>;
  isNew: boolean;
  removed: boolean;
  /** What the service last said of it. */
  said: Said | null;
}

export interface CellChange {
  key: string;
  field: string;
  before: string;
  after: string;
}

/** What one step back undoes: cells that changed, rows that were removed or came back. */
export interface Step {
  cells: CellChange[];
  removals: { key: string; before: boolean; after: boolean }[];
}

export function newRow(key: string): SheetRow {
  return { key, texts: {}, base: {}, isNew: true, removed: false, said: null };
}

export function isEdited(row: SheetRow, field: string): boolean {
  return (row.texts[field] ?? '') !== (row.base[field] ?? '');
}

export function reversed({ cells, removals }: Step): Step {
  const back = <Change extends { before: unknown; after: unknown }>(change: Change): Change => ({
    ...change,
    before: change.after,
    after: change.before,
  });
  return { cells: cells.map(back), removals: removals.map(back) };
}

/** The rows after a step; rows that are not here yet come below the others. */
export function applied(rows: readonly SheetRow[], { cells, removals }: Step): SheetRow[] {
  const touched = new Set([...cells, ...removals].map(({ key }) => key));
  const known = new Set(rows.map(({ key }) => key));
  const fresh = [...touched].filter((key) => !known.has(key)).map(newRow);
  return [...rows, ...fresh].map((row) => {
    if (!touched.has(row.key)) return row;
    const texts = { ...row.texts };
    for (const change of cells) if (change.key === row.key) texts[change.field] = change.after;
    const removal = removals.find(({ key }) => key === row.key);
    return { ...row, texts, removed: removal?.after ?? row.removed };
  });
}

/** What is sent of a row: everything in which it differs from what is in force, and what was touched since. */
export function editOf(row: SheetRow, touched: ReadonlySet<string>) {
  const { key: rowKey, isNew, removed } = row;
  if (removed) return { rowKey, kind: isNew ? ('REVERT' as const) : ('REMOVE' as const), cells: [] };
  const fields = [...new Set([...Object.keys(row.texts), ...Object.keys(row.base)])];
  const cells = fields
    .filter((field) => isEdited(row, field) || touched.has(field))
    .map((field) => ({ field, text: row.texts[field] ?? '' }));
  return { rowKey, kind: cells.length === 0 ? ('REVERT' as const) : ('EDIT' as const), cells };
}
