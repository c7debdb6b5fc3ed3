import type { DemandItem } from '../demand/demand.type.ts';
import { briefOf, type EnterpriseNode } from '../enterprise/enterprise-brief.type.ts';
import { measureOf } from '../measure/measure.type.ts';
import type { PlacementItem } from '../placement/placement.type.ts';
import type { Actor } from '../policy/actor.ts';
import { seesVisibility } from '../policy/policy.ts';
import type { OfferFact, PlacementFact } from '../projection/facts.ts';
import type { SupplyItem } from '../supply/supply.type.ts';
import { evidenceOf } from './evidence.type.ts';

/** A fact with the firm it is about, as the queries return it. */
export interface FactOf<Fact> {
  fact: Fact;
  enterprise: EnterpriseNode;
  /** Name of the product in the catalogue, for supplies and demands. */
  productName?: string | null;
}

/** A placement with the names of its segment and products, and the firm's tier. */
export interface PlacementOf extends FactOf<PlacementFact> {
  segmentName: string;
  products: { id: string; name: string }[];
  tier: string | null;
}

/** How facts are shown to one actor, as of one instant: values the policy hides are left out. */
export class FactView {
  constructor(
    private readonly actor: Actor,
    private readonly instant: number,
    readonly streetName: (code: string) => string,
  ) {}

  placement({ fact, enterprise, segmentName, products, tier }: PlacementOf): PlacementItem {
    const names = new Map(products.map((product) => [product.id, product.name]));
    return {
      id: fact.id,
      enterprise: briefOf(enterprise, fact.operatingStreetCode, this.streetName),
      segmentId: fact.segmentId,
      segmentName,
      role: fact.role,
      products: mainProducts(fact, names),
      tier,
      evidence: evidenceOf(fact, this.streetName),
    };
  }

  supply({ fact, enterprise, productName }: FactOf<OfferFact>): SupplyItem {
    return {
      ...this.offer(fact, enterprise, productName),
      capacity: measureOf(fact, 'capacity'),
      spare: measureOf(fact, 'spare'),
      minimumOrder: measureOf(fact, 'minimumOrder'),
      certificates: (fact.certificates as string[] | undefined) ?? [],
      radius: words(fact.radius),
      price: this.sees(fact) ? words(fact.price) : null,
    };
  }

  demand({ fact, enterprise, productName }: FactOf<OfferFact>): DemandItem {
    const budget = measureOf(fact, 'budget');
    const seesBudget = this.sees(fact);
    return {
      ...this.offer(fact, enterprise, productName),
      quantity: measureOf(fact, 'quantity'),
      budget: seesBudget ? budget : null,
      budgetHidden: budget !== null && !seesBudget,
      sourceRegion: words(fact.sourceRegion),
      singleSource: (fact.singleSource as boolean | undefined) ?? null,
      urgency: words(fact.urgency),
    };
  }

  private offer(fact: OfferFact, enterprise: EnterpriseNode, productName: string | null | undefined) {
    return {
      id: fact.id,
      enterprise: briefOf(enterprise, fact.streetCode, this.streetName),
      product: { id: fact.productId ?? null, text: fact.productText, name: productName ?? null },
      kind: words(fact.kind) ?? '',
      spec: words(fact.spec),
      leadTimeDays: (fact.leadTimeDays as number | undefined) ?? null,
      validUntil: words(fact.validUntilText),
      expired: fact.shownTo <= this.instant,
      evidence: evidenceOf(fact, this.streetName),
    };
  }

  private sees(fact: OfferFact): boolean {
    return seesVisibility(this.actor, 'SENSITIVE', fact);
  }
}

/** The products in the words of the row; those with a catalogue entry also carry its name. */
function mainProducts(fact: PlacementFact, names: Map<string, string>) {
  const ids = [...fact.productIds];
  return fact.productTexts.map((text) => {
    const at = ids.findIndex((id) => names.get(id) === text);
    const id = at >= 0 ? (ids.splice(at, 1)[0] ?? null) : null;
    return { id, text, name: id ? (names.get(id) ?? null) : null };
  });
}

const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
