import { cultivationOf } from './cultivation.ts';
import type { DemoDistrict, DemoFirm } from './demo-district.ts';
import type { DemoProduct } from './demo-model.ts';
import { inventedCode, outsideName, tradeOf } from './firm-names.ts';
import { type FirmStatement, kindOf, type Need, type Offer, type Validity } from './firm-statement.ts';
import { KINDS } from './planted.ts';
import { Random } from './random.ts';

export type Quarter = 1 | 2;

/** Index of the second code of a firm: no firm has an index so high. */
const SECOND_CODES = 10_000_000;
const NEEDS_EXPONENT = 1.8;
const MOST_NEEDS = 8;
/** The share of rows that were collected more than a year ago. */
const OLD_SHARE = 0.05;

/** All that a street's list of a quarter says of an ordinary firm; null where it does not name it. */
export function firmStatement(
  district: DemoDistrict,
  firm: DemoFirm,
  quarter: Quarter,
): FirmStatement | null {
  if (quarter === 1 ? firm.fate === 'NEW' : firm.fate === 'ABSENT') return null;
  const random = Random.of(firm.index, 4);
  const now = quarter === 2 ? firm.fate : 'SAME';
  const growth = now === 'CHANGED' ? 0.8 + Random.of(firm.index, 5).next() * 0.5 : 1;
  const output = Math.round(firm.output * growth);
  const renamed = firm.name.replace(/(科技|股份|实业|技术)?有限公司$/, '智造有限公司');
  return {
    name: now === 'RENAMED' ? renamed : firm.name,
    formerName: now === 'RENAMED' ? firm.name : '',
    code: now === 'RECODED' ? inventedCode(SECOND_CODES + firm.index) : firm.code,
    operatingStreet: '',
    output,
    staff: Math.max(5, Math.round((firm.output / 60) * (0.6 + random.next()))),
    cultivation: cultivationOf(firm.output, random.next(), firm.index, firm.leader),
    leader: firm.leader,
    known: random.pick(['实地核实', '企业自报', '街道填报', '街道填报', '公开资料']),
    collectedDays: random.chance(OLD_SHARE) ? 400 : 0,
    placements: placementsOf(firm),
    offers: offersOf(district, firm, growth),
    needs: needsOf(district, firm, growth),
  };
}

/** What another street's second list says of a firm that it claims; null for a firm that it does not. */
export function claimStatement(district: DemoDistrict, firm: DemoFirm): FirmStatement | null {
  const said = firm.claim && firmStatement(district, firm, 2);
  if (!said || !firm.claim) return null;
  const { kind, streetCode } = firm.claim;
  const bare = { ...said, offers: [], needs: [] };
  if (kind === 'MOVED') return { ...bare, operatingStreet: streetCode };
  const figure =
    kind === 'OUTPUT' ? { output: Math.round(said.output * 1.15) + 1 } : { staff: said.staff + 12 };
  return { ...bare, ...figure, operatingStreet: firm.streetCode };
}

function placementsOf(firm: DemoFirm): FirmStatement['placements'] {
  const bySegment = new Map<string, FirmStatement['placements'][number]>();
  for (const { product, place } of firm.products) {
    const placement = bySegment.get(place.segment.id) ?? { place, role: firm.role, products: [] };
    placement.products.push(product.name);
    bySegment.set(place.segment.id, placement);
  }
  return [...bySegment.values()];
}

function offersOf(district: DemoDistrict, firm: DemoFirm, growth: number): Offer[] {
  const random = Random.of(firm.index, 6);
  const links = district.outgoing(firm).filter((link) => link.bySupplier);
  return firm.products.flatMap(({ product, place }) => {
    const customers = links
      .filter((link) => link.product.id === product.id)
      .map((link) =>
        link.customer === null ? elsewhere(district, product, random) : district.firm(link.customer).name,
      );
    const capacity = Math.round(random.longTail(50, 1.2) * growth);
    const offer: Offer = {
      product: product.name,
      kind: kindOf(product, place.segment.stage),
      unit: product.unit,
      capacity,
      spare: Math.round(capacity * random.next() * 0.6),
      leadTimeDays: random.pick([3, 7, 10, 15, 30, 45]),
      spec: '',
      certificates: random.pick(['', 'ISO9001', 'ISO9001、ISO14001', '']),
      radius: random.pick(['武汉市内', '湖北省内', '全国']),
      customers: [...new Set(customers)],
      validity: validityOf(random),
    };
    const offers = random.chance(0.65) && firm.role !== '使用';
    return offers || customers.length > 0 ? [offer] : [];
  });
}

function needsOf(district: DemoDistrict, firm: DemoFirm, growth: number): Need[] {
  const random = Random.of(firm.index, 7);
  const bought = new Map<string, { product: DemoProduct; suppliers: string[] }>();
  for (const { supplier, product } of district.links.incoming(firm.index)) {
    const need = bought.get(product.id) ?? { product, suppliers: [] };
    need.suppliers.push(supplier.name);
    bought.set(product.id, need);
  }
  const inputs = firm.products.flatMap(({ product }) => district.model.inputs.get(product.id) ?? []);
  const wanted = random.chance(0.35)
    ? 0
    : Math.min(MOST_NEEDS, Math.floor(random.longTail(1, NEEDS_EXPONENT)));
  for (let turn = 0; turn < wanted && inputs.length > 0; turn++) {
    const product = district.model.products.get(random.pick(inputs));
    if (!product || bought.has(product.id)) continue;
    bought.set(product.id, { product, suppliers: farSuppliers(district, product, random) });
  }
  const needs = [...bought.values()].map(({ product, suppliers }) => {
    const need = needOf(product.name, product.unit, growth, random);
    const stage = district.model.places.get(product.segmentIds[0] ?? '')?.segment.stage;
    return {
      ...need,
      kind: kindOf(product, stage),
      suppliers,
      single: suppliers.length === 1 && random.chance(0.3),
    };
  });
  if (random.chance(0.12)) {
    const [kind, product] = random.pick(KINDS);
    needs.push({ ...needOf(product, '项', 1, random), quantity: 1, kind });
  }
  return needs;
}

function needOf(product: string, unit: string, growth: number, random: Random): Need {
  return {
    product,
    kind: '',
    unit,
    quantity: Math.round(random.longTail(20, 1.2) * growth),
    budget: Math.round(random.longTail(30, 1.1)),
    region: random.pick(['区内', '市内', '省内', '省外', '省外', '境外']),
    single: false,
    leadTimeDays: random.pick([15, 30, 60]),
    spec: '',
    urgency: random.pick(['高', '中', '中', '低']),
    suppliers: [],
    validity: validityOf(random),
  };
}

/**
 * 长期 mostly; some hold for months, some lapse soon, some have lapsed. All on few days, as people write ends of
 * months: every other day is a state of its own in each cell that counts supplies or demands.
 */
function validityOf(random: Random): Validity {
  const draw = random.next();
  if (draw < 0.6) return 'OPEN';
  if (draw < 0.9) return random.pick([100, 190, 280, 370]);
  return random.pick(draw < 0.95 ? [7, 20] : [-12, -35]);
}

function elsewhere(district: DemoDistrict, product: DemoProduct, random: Random): string {
  return outsideName(random.below(district.size), tradeOf(product.name));
}

function farSuppliers(district: DemoDistrict, product: DemoProduct, random: Random): string[] {
  if (random.chance(0.35)) return [];
  return Array.from({ length: 1 + random.below(2) }, () => elsewhere(district, product, random));
}
