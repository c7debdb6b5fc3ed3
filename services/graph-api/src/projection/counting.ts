import type { FactBase } from './facts.ts';
import { normaliseName } from './identity.ts';

/** A row that a decision gave to another firm, as long as it calls its firm by this code and name. */
export interface SplitRow {
  /** The firm that it counts for. */
  enterpriseId: string;
  /** '' for none. */
  uscc: string;
  normalised: string;
}

/** Which enterprise decisions have count for another one, or for a row. */
export interface Counting {
  /** By id of a merged enterprise, the one that counts for it in the end. */
  rootOf: Map<string, string>;
  /** By key of the row. */
  splitRows: Map<string, SplitRow>;
}

/** What a row calls its firm. */
export interface StatedFirm {
  rowKey: string;
  values: { uscc?: string; enterpriseName: string };
}

/** The enterprise that a row counts for, which by itself means `ownId`. */
export function enterpriseFor({ rootOf, splitRows }: Counting, ownId: string, row: StatedFirm): string {
  const split = splitRows.get(row.rowKey);
  const { uscc = '', enterpriseName } = row.values;
  if (split && split.uscc === uscc && split.normalised === normaliseName(enterpriseName)) {
    return split.enterpriseId;
  }
  return rootOf.get(ownId) ?? ownId;
}

/** A fact as one of the enterprise that counts for its own. */
export function countedFor<Fact extends FactBase>(fact: Fact, enterpriseId: string): Fact {
  const ownId = fact.ownEnterpriseId ?? fact.enterpriseId;
  return { ...fact, enterpriseId, ownEnterpriseId: ownId === enterpriseId ? null : ownId };
}
