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

/** Chains in which the street would have nothing anywhere, once these segments are stated so and those otherwise. */
export function listWholeColumns(
  tx: Transaction,
  about: { segmentIds: string[]; otherIds: string[]; streetCode: string; at: number },
): Promise<{ name: string }[]> {
  return tx.run('coverage/list-whole-columns', about);
}

export interface GridRecord {
  chain: { id: string; name: string };
  segments: CoveredSegment[];
  statements: CoverageFact[];
  counts: { segmentId: string; streetCode: string; firms: number; makers: number }[];
}

/** The segments of a chain, what some streets state of them and what their lists place there; null: no such chain. */
export function readGrid(
  database: Database,
  about: { chainId: string; streetCodes: string[]; at: number },
): Promise<GridRecord | null> {
  return database.readOne<GridRecord>('coverage/get-grid', about);
}

/** In how many of the streets something is known of each segment. */
export function countKnown(
  database: Database,
  about: { segmentIds: readonly string[]; streetCodes: string[]; at: number },
): Promise<{ segmentId: string; known: number }[]> {
  return database.read('coverage/count-known', about);
}
