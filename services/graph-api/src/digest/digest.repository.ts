import type { Database } from '../database/database.ts';
import type { DisputeRecord } from '../dispute/dispute-view.ts';
import type { EnterpriseNode } from '../enterprise/enterprise-brief.type.ts';
import type { OfferFact } from '../projection/facts.ts';
import type { RowAction } from '../row/row-version.ts';
import type { ListKind, StatedValues } from '../row/stated-row.ts';

/** What one version of a row says. */
export interface StatedVersion {
  id: string;
  action: RowAction;
  values: StatedValues;
}

/** A row that acts touched: what it said before the day, and what it says now. */
export interface TouchedRow {
  rowKey: string;
  streetCode: string;
  list: ListKind;
  at: number;
  actorName: string;
  enterprise: EnterpriseNode | null;
  chainIds: string[];
  before: StatedVersion | null;
  now: StatedVersion | null;
}

export interface Waiting {
  chains: { id: string; name: string }[];
  enterpriseName: string | null;
  expiring: {
    fact: OfferFact;
    list: 'SUPPLY' | 'DEMAND';
    enterprise: EnterpriseNode;
    productName: string | null;
  }[];
  disputes: DisputeRecord[];
}

/** The part of the district that is asked about, from an instant on. */
export interface DigestPart {
  since: number;
  streetCode: string | null;
  chainId: string | null;
  enterpriseId: string | null;
}

type Kept = Omit<StatedVersion, 'values'> & { values: string };

export async function listChanges(
  database: Database,
  part: DigestPart,
  limit: number,
): Promise<TouchedRow[]> {
  const rows = await database.read<
    Omit<TouchedRow, 'before' | 'now'> & { before: Kept | null; now: Kept | null }
  >('digest/list-changes', { ...part, limit });
  return rows.map((row) => ({ ...row, before: parsed(row.before), now: parsed(row.now) }));
}

export async function listWaiting(
  database: Database,
  part: DigestPart & { now: number; soon: number },
  limit: number,
): Promise<Waiting> {
  const found = await database.readOne<Waiting>('digest/list-waiting', { ...part, limit });
  return found ?? { chains: [], enterpriseName: null, expiring: [], disputes: [] };
}

function parsed(kept: Kept | null): StatedVersion | null {
  return kept && { ...kept, values: JSON.parse(kept.values) as StatedValues };
}
