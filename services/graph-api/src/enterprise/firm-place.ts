import type { Database } from '../database/database.ts';
import type { FieldValueFact } from '../projection/facts.ts';
import { byFieldKey, statedStreet, type ValueDecision } from '../projection/shown-value.ts';

interface PlaceRecord {
  name: string;
  codes: string[];
  streets: FieldValueFact[];
  decisions: (ValueDecision & Pick<FieldValueFact, 'enterpriseId' | 'field' | 'period'>)[];
}

/** A firm as a letter would be addressed. */
export interface FirmPlace {
  name: string;
  /** 统一社会信用代码; null: it has none. */
  code: string | null;
  /** Of the street where it operates; null: no list says. */
  streetCode: string | null;
}

/** What a firm is called and where it operates; null: there is no such firm. */
export async function firmPlace(database: Database, id: string, now: number): Promise<FirmPlace | null> {
  const found = await database.readOne<PlaceRecord>('enterprise/read-place', { id, now });
  if (!found) return null;
  const decisions = byFieldKey(found.decisions);
  const streetCode = statedStreet(found.streets, decisions) ?? null;
  return { name: found.name, code: found.codes[0] ?? null, streetCode };
}
