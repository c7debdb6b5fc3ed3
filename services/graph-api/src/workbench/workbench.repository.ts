import type { Database, Params } from '../database/database.ts';
import { MOST_SUSPICIONS } from '../identity/identity.repository.ts';
import type { OpenPeriodRecord } from '../period/period.repository.ts';
import type { ActRecord } from '../row/row.repository.ts';

/** How many of each wait, at most as many as are counted. */
const counts = {
  PROPOSED: 0,
  DRAFT: 0,
  RETURNED: 0,
  SUBMITTED: 0,
  openFindings: 0,
  disputes: 0,
  firmNames: 0,
  productNames: 0,
  expiringDemands: 0,
  expiringSupplies: 0,
  tiersExpiring: 0,
  certificatesLapsing: 0,
  editionDrafts: 0,
  suspicions: 0,
  /** What firms have said that waits for these streets. */
  corrections: 0,
  ownCorrections: 0,
  /** Placements, supplies and demands of the own firm. */
  ownFacts: 0,
};

export interface WorkbenchRecord extends OpenPeriodRecord {
  counts: typeof counts;
  acts: ActRecord[];
  progress: { streetCode: string; firms: number; lastApprovedAt: number | null; openRevisions: number }[];
}

/** One part of a workbench by its code. */
interface Part {
  code: string;
  value: unknown;
}

interface WorkbenchAsked {
  streetCodes: string[];
  /** What several streets write alike counts once. */
  together: boolean;
  /** Doubts which firms are one are told to whom looks at all streets. */
  withSuspicions: boolean;
  now: number;
  soon: number;
  lapsesSoon: number;
  tierKinds: string[];
  most: number;
}

/** What waits in some streets, and how far they are. */
export function readWorkbench(database: Database, asked: WorkbenchAsked): Promise<WorkbenchRecord> {
  return readParts(database, 'workbench/get-workbench', { ...asked, mostSuspicions: MOST_SUSPICIONS });
}

/** What waits of a firm. */
export function readOwnWork(
  database: Database,
  asked: { enterpriseId: string; now: number },
): Promise<WorkbenchRecord> {
  return readParts(database, 'workbench/get-own-work', asked);
}

/** What waits of the chain model. */
export function readDrafts(database: Database): Promise<WorkbenchRecord> {
  return readParts(database, 'workbench/count-drafts', {});
}

async function readParts(database: Database, file: string, params: Params): Promise<WorkbenchRecord> {
  return recordOf(await database.read<Part>(file, params));
}

/** A workbench of what was asked; the rest is as if there was none. */
export function recordOf(parts: Part[]): WorkbenchRecord {
  const found = Object.fromEntries(parts.map(({ code, value }) => [code, value]));
  const { acts = [], progress = [], period = null, handedIn = [], ...counted } = found;
  return { acts, progress, period, handedIn, counts: { ...counts, ...counted } } as WorkbenchRecord;
}
