import type { Transaction } from '../database/database.ts';
import type { StatedFields } from '../enterprise/shown-fields.ts';
import type { ConsentNode } from '../projection/consents.ts';
import type { FieldValueFact } from '../projection/facts.ts';

/** A firm with what it consents to and consented to, and what lists say of where it operates. */
export interface ConsentRecord {
  name: string;
  consents: ConsentNode[];
  fieldValues: FieldValueFact[];
  valueDecisions: StatedFields['valueDecisions'];
}

export async function getConsents(tx: Transaction, id: string, at: number): Promise<ConsentRecord | null> {
  const [found] = await tx.run<ConsentRecord>('consent/get-consents', { id, at });
  return found ?? null;
}
