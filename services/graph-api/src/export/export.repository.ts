import type { Database, Params } from '../database/database.ts';
import type { EnterpriseNode } from '../enterprise/enterprise-brief.type.ts';
import type { StatedFields } from '../enterprise/shown-fields.ts';
import type { FactOf, PlacementOf, SupplyLinkOf } from '../evidence/fact-view.ts';
import type { FieldValueFact, OfferFact, PlacementFact } from '../projection/facts.ts';

/** The part of the district that is read. */
export interface Part {
  at: number;
  chainId: string | null;
  streetCode: string | null;
}

/** A firm with what is said of it. */
export interface ExportedEnterprise {
  enterprise: EnterpriseNode;
  fieldValues: FieldValueFact[];
  valueDecisions: StatedFields['valueDecisions'];
  placements: { fact: PlacementFact; segmentName: string }[];
  supplies: { fact: OfferFact; productName: string | null }[];
  /** A row says that the firm does not want to be public. */
  withheld: boolean;
}

/** One statement reads as many: a table of the whole district is read once, in the order of its keys. */
const ROWS_A_STATEMENT = 1_000;

export class ExportRepository {
  constructor(private readonly database: Database) {}

  placements(part: Part) {
    return this.each<PlacementOf>('export/list-placements', { ...part }, ({ fact }) => fact.id);
  }

  supplies(part: Part) {
    return this.each<FactOf<OfferFact>>('export/list-supplies', { ...part }, ({ fact }) => fact.id);
  }

  demands(part: Part & { enterpriseId: string | null }) {
    return this.each<FactOf<OfferFact>>('export/list-demands', { ...part }, ({ fact }) => fact.id);
  }

  supplyLinks({ at, streetCode }: Part) {
    const params = { at, streetCode };
    return this.each<SupplyLinkOf>('export/list-supply-links', params, ({ fact }) => fact.id);
  }

  enterprises(part: Part) {
    return this.each<ExportedEnterprise>(
      'export/list-enterprises',
      { ...part },
      ({ enterprise }) => enterprise.id,
    );
  }

  private async *each<Item>(file: string, params: Params, key: (item: Item) => string) {
    let after = '';
    for (;;) {
      const items: Item[] = await this.database.read<Item>(file, {
        ...params,
        after,
        limit: ROWS_A_STATEMENT,
      });
      yield* items;
      const last = items.at(-1);
      if (!last || items.length < ROWS_A_STATEMENT) return;
      after = key(last);
    }
  }
}
