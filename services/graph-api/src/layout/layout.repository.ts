import type { Database, Transaction } from '../database/database.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { ListKind } from '../row/stated-row.ts';
import type { Layout, LayoutColumn } from '../workbook/unknown-table.ts';

/** What officers of a street have said of headers. */
export async function listLayouts(database: Database, streetCode: string): Promise<Layout[]> {
  const records = await database.read<{ signature: string; list: ListKind | null; columns: string }>(
    'layout/list-layouts',
    { streetCode },
  );
  return records.map((record) => ({ ...record, columns: JSON.parse(record.columns) as LayoutColumn[] }));
}

export async function writeLayouts(
  tx: Transaction,
  streetCode: string,
  layouts: readonly Layout[],
  by: { name: string; at: number },
): Promise<void> {
  await tx.run('layout/write-layouts', {
    layouts: layouts.map(({ signature, list, columns }) => ({
      id: ledgerKey('layout', streetCode, signature),
      streetCode,
      signature,
      list,
      columns: JSON.stringify(columns),
      confirmedByName: by.name,
      confirmedAt: by.at,
    })),
  });
}
