import type { Database } from '../database/database.ts';
import type { EnterpriseNode } from '../enterprise/enterprise-brief.type.ts';
import type { FieldValueFact, QualificationFact } from '../projection/facts.ts';
import type { ValueDecision } from '../projection/shown-value.ts';
import type { QualificationKind } from '../row/stated-row.ts';

export interface OverviewRecord {
  cells: { scopeId: string; streetCode: string; firms: number }[];
  lapses: { streetCode: string; certificate: boolean; lapsed: boolean; facts: number }[];
}

/** The counts of some scopes in some streets, and what lapses until `soon`, or has. */
export function readOverview(
  database: Database,
  about: { scopeIds: string[]; streetCodes: string[]; kinds: QualificationKind[]; at: number; soon: number },
): Promise<OverviewRecord | null> {
  return database.readOne<OverviewRecord>('tier/read-overview', about);
}

export interface QualificationRecord {
  fact: QualificationFact;
  enterprise: EnterpriseNode;
}

/** Those of some kinds that lapse after `after` and not after `until`; the page begins behind `lapsesAt` and `id`. */
export function listQualifications(
  database: Database,
  about: {
    kinds: QualificationKind[];
    after: number;
    until: number;
    /** Only those whose validity nobody says. */
    undated: boolean;
    at: number;
    streetCode: string | null;
    limit: number;
    lapsesAt: number;
    id: string;
  },
): Promise<{ items: QualificationRecord[]; totalCount: number } | null> {
  return database.readOne('tier/list-qualifications', about);
}

export interface CandidateRecord {
  enterprise: EnterpriseNode;
  holds: QualificationFact[];
  values: FieldValueFact[];
  decisions: (ValueDecision & Pick<FieldValueFact, 'enterpriseId' | 'field' | 'period'>)[];
}

export type AskedCandidates = {
  /** Tiers of which a candidate holds none. */
  above: QualificationKind[];
  /** Fields that the criteria look at. */
  fields: string[];
  at: number;
  limit: number;
};

/** Firms that hold one of the tiers `kinds`. */
export function listCandidates(
  database: Database,
  about: AskedCandidates & { kinds: QualificationKind[]; streetCode: string | null },
): Promise<CandidateRecord[]> {
  return database.read('tier/list-candidates', about);
}

/** Firms of a street, whether they hold a lower tier or none. */
export function listUntiered(
  database: Database,
  about: AskedCandidates & { streetCode: string },
): Promise<CandidateRecord[]> {
  return database.read('tier/list-untiered', about);
}
