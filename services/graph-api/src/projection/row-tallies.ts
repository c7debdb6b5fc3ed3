import { FOREVER } from '../clock.ts';
import type { Transaction } from '../database/database.ts';
import type { ActPlace } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';

interface MovedRows {
  revisionId: string;
  streetCode: string;
  approvedAt: number;
  /** Rows that came into force less those that went out of it. */
  moved: number;
}

/**
 * Folds an act that brought rows into force, or out of it, to how many rows of each revision are in force: what
 * the freshness of a street's lists is read from, without counting its rows.
 */
export async function projectRowTallies(
  tx: Transaction,
  act: ActPlace,
  rowKeys: readonly string[],
): Promise<void> {
  if (rowKeys.length === 0) return;
  const moved = await tx.run<MovedRows>('projection/count-moved-rows', { rowKeys, sequence: act.sequence });
  const moves = moved.map((one) => ({ ...one, id: ledgerKey('row-tally', one.revisionId, act.sequence) }));
  if (moves.length > 0) await tx.run('projection/move-row-tallies', { moves, at: act.at, forever: FOREVER });
}
