import type { Database } from '../database/database.ts';
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

interface WorkbenchAsked {
  streetCodes: string[];
  /** The own firm of a firm's account. */
  enterpriseId: string | null;
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
export async function readWorkbench(database: Database, asked: WorkbenchAsked): Promise<WorkbenchRecord> {
  const parts = await database.read<{ code: string; value: unknown }>('workbench/get-workbench', {
    ...asked,
    mostSuspicions: MOST_SUSPICIONS,
  });
  const found = Object.fromEntries(parts.map(({ code, value }) => [code, value]));
  const { acts = [], progress = [], period = null, handedIn = [], ...counted } = found;
  return { acts, progress, period, handedIn, counts: { ...counts, ...counted } } as WorkbenchRecord;
}
