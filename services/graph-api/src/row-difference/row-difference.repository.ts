import type { CommentRecord } from '../comment/comment.repository.ts';
import type { Database } from '../database/database.ts';
import type { FindingRecord } from '../row/row.repository.ts';
import type { RowAction } from '../row/row-version.ts';
import type { CellsOfRow } from '../row/row-view.ts';
import type { StatedCell, StatedValues } from '../row/stated-row.ts';

interface StoredCells {
  list: CellsOfRow['list'];
  values: string;
  mended: string;
  cells: string;
}

interface FormerVersion {
  rowVersionId: string;
  action: RowAction;
  approvedAt: number;
}

interface DifferentRow {
  rowKey: string;
  rowVersionId: string;
  action: RowAction;
  streetCode: string;
  sheet: string;
  rowNumber: number;
  position: number;
  enterpriseName: string;
  findings: FindingRecord[];
  comments: CommentRecord[];
}

/** A row of a revision, with the version of it that was in force before; null: there was none. */
export interface DifferentRowRecord extends DifferentRow, CellsOfRow {
  former: (FormerVersion & Omit<CellsOfRow, 'streetCode'>) | null;
}

export interface DifferenceFilter {
  revisionId: string;
  action: RowAction | null;
  onlyCommented: boolean;
  first: number;
  after: number | null;
}

export async function listDifferences(
  database: Database,
  { revisionId, action, onlyCommented, first, after }: DifferenceFilter,
): Promise<{ rows: DifferentRowRecord[]; totalCount: number }> {
  type Stored = DifferentRow & StoredCells & { former: (FormerVersion & StoredCells) | null };
  const found = await database.readOne<{ rows: Stored[]; totalCount: number }>(
    'row-difference/list-differences',
    { revisionId, action, onlyCommented, limit: first + 1, after: after ?? -1 },
  );
  const rows = (found?.rows ?? []).map((row) => ({
    ...parsed(row),
    former: row.former && parsed(row.former),
  }));
  return { rows, totalCount: found?.totalCount ?? 0 };
}

function parsed<Stored extends StoredCells>(
  stored: Stored,
): Omit<Stored, keyof StoredCells> & Omit<CellsOfRow, 'streetCode'> {
  return {
    ...stored,
    values: JSON.parse(stored.values) as StatedValues,
    mended: JSON.parse(stored.mended) as Record<string, string>,
    cells: JSON.parse(stored.cells) as Record<string, StatedCell>,
  };
}
