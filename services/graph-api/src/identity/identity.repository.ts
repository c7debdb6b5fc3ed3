import type { Database, Transaction } from '../database/database.ts';
import type { EnterpriseNode } from '../enterprise/enterprise-brief.type.ts';
import type { DecisionNode, Verdict } from './decision.ts';
import type { SuspicionRecord } from './suspicion-view.ts';

/** A decision with the firms that it is about. */
export interface DecisionRecord extends DecisionNode {
  verdict: Verdict;
  enterprises: EnterpriseNode[];
}

/** A firm that something is to be decided of. */
export interface StandingEnterprise {
  id: string;
  name: string;
  uscc: string | null;
  /** It counts for another one. */
  merged: boolean;
}

export function readEnterprises(
  tx: Transaction,
  ids: readonly string[],
  at: number,
): Promise<StandingEnterprise[]> {
  return tx.run<StandingEnterprise>('identity/read-enterprises', { ids, at });
}

/** Which firm some rows count for; a row that is not in force is missing. */
export function readRows(
  tx: Transaction,
  rowKeys: readonly string[],
  at: number,
): Promise<{ rowKey: string; enterpriseId: string }[]> {
  return tx.run<{ rowKey: string; enterpriseId: string }>('identity/read-rows', { rowKeys, at });
}

/** Whether a code is of a firm, or of one that counts for it. */
export async function bearsCode(
  tx: Transaction,
  enterpriseId: string,
  uscc: string,
  at: number,
): Promise<boolean> {
  const [found] = await tx.run<{ bears: boolean }>('identity/bears-code', { enterpriseId, uscc, at });
  return found?.bears ?? false;
}

export async function getDecision(tx: Transaction, id: string): Promise<DecisionRecord | null> {
  const [found] = await tx.run<{ decision: DecisionRecord }>('identity/get-decision', { id });
  return found?.decision ?? null;
}

/** More than anybody decides in a month; older doubts come up when newer ones are decided. */
export const MOST_SUSPICIONS = 500;

/** Doubts that nobody has decided, by newest first, behind one by its date and id. */
export async function listSuspicions(
  database: Database,
  filter: { streetCode: string | null; at: number; since: number | null; id: string | null; limit: number },
): Promise<{ items: SuspicionRecord[]; totalCount: number }> {
  const [found] = await database.read<{ items: SuspicionRecord[]; totalCount: number }>(
    'identity/list-suspicions',
    { ...filter, most: MOST_SUSPICIONS },
  );
  return found ?? { items: [], totalCount: 0 };
}

export interface DecisionPage {
  items: DecisionRecord[];
  totalCount: number;
}

/** Decisions by newest first, before one by its sequence. */
export async function listDecisions(
  database: Database,
  filter: { streetCode: string | null; before: number; limit: number },
): Promise<DecisionPage> {
  const [found] = await database.read<DecisionPage>('identity/list-decisions', filter);
  return found ?? { items: [], totalCount: 0 };
}
