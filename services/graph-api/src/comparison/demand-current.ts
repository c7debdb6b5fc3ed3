import type { Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { listStaleRows } from './comparison.repository.ts';

const named = 3;

/** Refuses to go on with compared rows that somebody else has changed since: one would overwrite the other. */
export async function demandCurrent(
  tx: Transaction,
  revisionId: string,
  rowKeys: readonly string[] | null,
): Promise<void> {
  const stale = await listStaleRows(tx, revisionId, rowKeys);
  if (stale.length === 0) return;
  const firms = stale.slice(0, named).join('、');
  throw new AppError(
    'CONFLICT',
    `有 ${stale.length} 行(${firms}${stale.length > named ? '等' : ''})核对之后又有别的修订通过,直接提交会盖掉它。请街道在修订页重新核对这些行;已提交的请先退回。`,
  );
}
