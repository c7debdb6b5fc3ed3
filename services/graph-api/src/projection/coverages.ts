import type { CoverageStatement } from '../coverage/stated-coverage.ts';
import type { Transaction } from '../database/database.ts';
import type { FoldedAct } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import { type Interval, monthsAfter } from './interval.ts';

/** After so long nobody knows whether it is still so. */
const HOLDS_MONTHS = 6;

/** What a street states of a segment, while it holds. */
export interface CoverageFact extends Interval {
  id: string;
  segmentId: string;
  streetCode: string;
  state: 'PRESENT' | 'NONE';
  statedByName: string;
  /** How it was checked, where the street says so. */
  basis?: string;
}

/** Folds a COVERAGE_STATED act: former statements on the same segments end, the new ones hold for six months. */
export async function projectCoverage(tx: Transaction, act: FoldedAct): Promise<void> {
  const { streetCode, statements, basis } = JSON.parse(act.payload) as CoverageStatement;
  const segmentIds = statements.map(({ segmentId }) => segmentId).sort();
  await tx.run('projection/close-coverages', { streetCode, segmentIds, at: act.at });
  const facts = statements.flatMap(({ segmentId, state }): CoverageFact[] =>
    state === 'UNCHECKED'
      ? []
      : [
          {
            id: ledgerKey('coverage', streetCode, segmentId, act.sequence),
            segmentId,
            streetCode,
            state,
            statedByName: act.actorName,
            ...(basis ? { basis } : {}),
            shownFrom: act.at,
            shownTo: monthsAfter(act.at, HOLDS_MONTHS),
          },
        ],
  );
  if (facts.length > 0) await tx.run('projection/write-coverages', { facts });
}
