import type { DemandItem, Particular } from '../demand/demand.type.ts';
import { briefOf, type EnterpriseNode } from '../enterprise/enterprise-brief.type.ts';
import { measureOf } from '../measure/measure.type.ts';
import type { PlacementItem } from '../placement/placement.type.ts';
import type { Actor } from '../policy/actor.ts';
import { seesField } from '../policy/policy.ts';
import { linkFields, type OfferFact, type PlacementFact, type SupplyLinkFact } from '../projection/facts.ts';
import type { DemandState } from '../row/stated-row.ts';
import type { SupplyItem } from '../supply/supply.type.ts';
import type { SupplyLinkItem } from '../supply-link/supply-link.type.ts';
import { fieldLabel } from '../workbook/field-label.ts';
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

/** A supply link with the firm whose row states it and, where the lists know it, the other one. */
export interface SupplyLinkOf extends FactOf<SupplyLinkFact> {
  partner: EnterpriseNode | null;
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
    const sees = this.sight(fact);
    return {
      ...this.offer(fact, enterprise, productName),
      capacity: sees('capacity', measureOf(fact, 'capacity')),
      spare: sees('spare', measureOf(fact, 'spare')),
      minimumOrder: sees('minimumOrder', measureOf(fact, 'minimumOrder')),
      certificates: (fact.certificates as string[] | undefined) ?? [],
      radius: sees('radius', words(fact.radius)),
      price: sees('price', words(fact.price)),
      hiddenFields: sees.hidden,
    };
  }

  demand({ fact, enterprise, productName }: FactOf<OfferFact>): DemandItem {
    const sees = this.sight(fact);
    return {
      ...this.offer(fact, enterprise, productName),
      quantity: sees('quantity', measureOf(fact, 'quantity')),
      budget: sees('budget', measureOf(fact, 'budget')),
      budgetHidden: sees.hidden.includes('budget'),
      sourceRegion: sees('sourceRegion', words(fact.sourceRegion)),
      singleSource: sees('singleSource', (fact.singleSource as boolean | undefined) ?? null),
      urgency: sees('urgency', words(fact.urgency)),
      state: this.demandState(fact),
      withheld: fact.withheld === true,
      particulars: this.particulars(fact, sees),
      hiddenFields: sees.hidden,
    };
  }

  /** A demand that ended because nobody said anything of it has expired. */
  private demandState(fact: OfferFact): DemandState {
    const said = (fact.state as DemandState | undefined) ?? 'OPEN';
    const ended = fact.shownTo <= this.instant;
    return ended && (said === 'OPEN' || said === 'IN_TALKS') ? 'EXPIRED' : said;
  }

  private particulars(fact: OfferFact, sees: (field: string, value: string) => string | null): Particular[] {
    const said = JSON.parse(words(fact.particulars) ?? '{}') as Record<string, string>;
    return Object.entries(said).flatMap(([field, text]) =>
      sees(field, text) === null ? [] : [{ label: fieldLabel(field), text }],
    );
  }

  /** A supply link as the firm `of` sees it; null where the actor may not see who supplies whom. */
  supplyLink({ fact, enterprise, partner, productName }: SupplyLinkOf, of: string): SupplyLinkItem | null {
    if (!seesField(this.actor, linkFields[fact.direction], fact)) return null;
    const own = fact.enterpriseId === of;
    const other = own ? partner : enterprise;
    return {
      id: fact.id,
      side: own === (fact.direction === 'SUPPLIES') ? 'CUSTOMER' : 'SUPPLIER',
      partnerName: own ? fact.partnerName : enterprise.name,
      partner: other && briefOf(other, null, this.streetName),
      product: { id: fact.productId, text: fact.productText, name: productName ?? null },
      evidence: evidenceOf(fact, this.streetName),
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

  /** Lets a value through where the column dictionary allows it, and notes what it keeps back. */
  private sight(fact: OfferFact) {
    const hidden: string[] = [];
    const through = <Value>(field: string, value: Value | null): Value | null => {
      if (value === null || seesField(this.actor, field, fact)) return value;
      hidden.push(field);
      return null;
    };
    return Object.assign(through, { hidden });
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
