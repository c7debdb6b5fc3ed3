import { FOREVER } from '../clock.ts';
import type { Consented, Unconsented } from '../consent/consented.ts';
import type { Transaction } from '../database/database.ts';
import type { ActPlace, FoldedAct } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Audience } from '../policy/policy-table.ts';
import type { Interval } from './interval.ts';

/** That a firm lets others see what a field says, and how it said so; it holds in `[shownFrom, shownTo)`. */
export interface ConsentNode extends Interval {
  id: string;
  enterpriseId: string;
  field: string;
  audience: Audience;
  /** The act that changed it last, or whether it holds. */
  sequence: number;
  recordedByName: string;
  /** On paper, taken down by a street: the day it bears, 2026-06-30, and what paper it is. */
  signedOn: string | null;
  note: string | null;
  endedByName: string | null;
}

/** Folds a CONSENT_GIVEN act: what was given of these fields before ends, and the new consent begins. */
export async function projectConsentGiven(tx: Transaction, act: FoldedAct): Promise<void> {
  const { enterpriseId, fields, audience, paper } = JSON.parse(act.payload) as Consented;
  await endConsents(tx, act, enterpriseId, fields);
  const consents = fields.map(
    (field): ConsentNode => ({
      id: ledgerKey('consent', enterpriseId, field, act.sequence),
      enterpriseId,
      field,
      audience,
      sequence: act.sequence,
      recordedByName: act.actorName,
      signedOn: paper?.signedOn ?? null,
      note: paper?.note ?? null,
      endedByName: null,
      shownFrom: act.at,
      shownTo: FOREVER,
    }),
  );
  await tx.run('projection/write-consents', { consents });
}

/** Folds a CONSENT_WITHDRAWN act: what was given of these fields ends. */
export async function projectConsentWithdrawn(tx: Transaction, act: FoldedAct): Promise<void> {
  const { enterpriseId, fields } = JSON.parse(act.payload) as Unconsented;
  await endConsents(tx, act, enterpriseId, fields);
}

/** Firms are merged, or no longer: what they consented to sleeps, or holds again; or their rows changed (see below). */
export async function touchConsents(
  tx: Transaction,
  { sequence }: Pick<ActPlace, 'sequence'>,
  enterpriseIds: readonly string[],
  field: string | null = null,
): Promise<void> {
  await tx.run('projection/touch-consents', { enterpriseIds, field, sequence, forever: FOREVER });
}

/** Rows of firms changed: they may say otherwise than before whether the firm wants to be put in touch with others. */
export const touchContactConsents = (
  tx: Transaction,
  act: Pick<ActPlace, 'sequence'>,
  enterpriseIds: readonly string[],
) => touchConsents(tx, act, enterpriseIds, 'contact');

async function endConsents(
  tx: Transaction,
  { at, sequence, actorName }: FoldedAct,
  enterpriseId: string,
  fields: readonly string[],
): Promise<void> {
  const by = actorName;
  await tx.run('projection/end-consents', { enterpriseId, fields, at, sequence, by, forever: FOREVER });
}
