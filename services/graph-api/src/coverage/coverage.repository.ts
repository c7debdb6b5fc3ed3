import type { Database, Transaction } from '../database/database.ts';
import type { CoverageFact } from '../projection/coverages.ts';
import type { CoveredSegment } from './coverage.type.ts';

/** A segment that a statement is about, with what the street's own list says of it now. */
export interface StatedSegment {
  id: string;
  name: string;
  hasParts: boolean;
  makers: number;
}

export function readSegments(
  tx: Transaction,
  about: { segmentIds: string[]; streetCode: string; at: number },
): Promise<StatedSegment[]> {
  return tx.run<StatedSegment>('coverage/read-segments', about);
}

export interface GridRecord {
  chain: { id: string; name: string };
  segments: CoveredSegment[];
  statements: CoverageFact[];
}

/** The segments of a chain with the counts of one street, and what all streets state of them; null: no such chain. */
export function readGrid(
  database: Database,
  about: { chainId: string; streetCode: string; at: number },
): Promise<GridRecord | null> {
  return database.readOne<GridRecord>('coverage/get-grid', about);
}
