import type { Actor } from '../policy/actor.ts';
import type { Page } from '../relay/page.ts';
import type { ListKind } from '../row/stated-row.ts';
import type { CellValue } from '../workbook/write-table.ts';

/** Which part of a table is asked for; null: all of it. */
export interface ExportScope {
  /** The instant, ISO 8601. */
  at: string;
  streetCode: string | null;
  chainId: string | null;
  segmentId: string | null;
  productId: string | null;
  enterpriseId: string | null;
  revisionId: string | null;
  list: ListKind;
  /** First day of a digest, 2026-06-30. */
  since: string | null;
}

export type ScopeName = 'streetCode' | 'chainId' | 'segmentId' | 'productId' | 'enterpriseId' | 'revisionId';

/** How a table ended: how many rows there are that the actor may not see. */
export interface Ending {
  hidden: number;
}

/** A table of the product as it can be taken along. */
export interface ExportTable {
  title: string;
  columns(scope: ExportScope): string[];
  /** The rows that the actor may see, by the services that the pages ask; refuses whom they refuse. */
  rows(actor: Actor, scope: ExportScope): AsyncGenerator<CellValue[], Ending>;
}

/** A column and what a row has in it. */
export type Column<Item> = [title: string, cell: (item: Item) => CellValue];

/** What stands in place of a value that is stated and that the actor may not see. */
export const HIDDEN = '已隐藏';

/** A table that has one row for each item. */
export function tableOf<Item>(
  title: string,
  columns: Column<Item>[],
  items: (actor: Actor, scope: ExportScope) => AsyncGenerator<Item, Ending | undefined>,
): ExportTable {
  return {
    title,
    columns: () => columns.map(([name]) => name),
    async *rows(actor, scope) {
      const read = items(actor, scope);
      for (;;) {
        const { done, value } = await read.next();
        if (done) return value ?? { hidden: 0 };
        yield columns.map(([, cell]) => cell(value));
      }
    },
  };
}

/** Every item of a list that is read page by page. */
export async function* everyItem<Item>(
  readPage: (after: string | null) => Promise<Page<Item>>,
): AsyncGenerator<Item, Ending> {
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo, hiddenCount }: Page<Item> = await readPage(after);
    for (const { node } of edges) yield node;
    if (!pageInfo.hasNextPage) return { hidden: hiddenCount };
    after = pageInfo.endCursor;
  }
}
