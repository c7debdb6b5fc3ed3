import { dayOf } from '../as-of/as-of.ts';
import type { ListKind } from '../row/stated-row.ts';
import { columnOf } from '../workbook/column-dictionary.ts';
import type { FirmStatement, Validity } from './firm-statement.ts';

/** A sheet of a street's workbook, as rows of cells under its header. */
export interface DemoSheet {
  name: string;
  rows: string[][];
}

/** When a list is written: now, and how many days before now. */
export interface ListDate {
  now: number;
  daysAgo: number;
}

const DAY_MS = 86_400_000;
/** What every row of an invented list says of itself. */
const NOTE = '演示数据,企业与数字均为虚构';

/** The two lists of one street as three sheets, by the columns that the dictionary has. */
export function sheetsOf(statements: readonly FirmStatement[], date: ListDate): DemoSheet[] {
  return [
    sheet(
      'CHAIN',
      '产业链清单',
      statements.flatMap((said) => chainRows(said, date)),
      {
        output: `${yearOf(date)}年产值(万元)`,
        revenue: `${yearOf(date)}年营业收入(万元)`,
        researchExpense: `${yearOf(date)}年研发费用(万元)`,
      },
    ),
    sheet(
      'SUPPLY',
      '供应链清单-供给',
      statements.flatMap((said) => supplyRows(said, date)),
      DAYS,
    ),
    sheet(
      'DEMAND',
      '供应链清单-需求',
      statements.flatMap((said) => demandRows(said, date)),
      DAYS,
    ),
  ].filter(({ rows }) => rows.length > 1);
}

/** How many rows the lists have of one firm. */
export function rowsOf({ placements, offers, needs }: FirmStatement): number {
  return placements.length + offers.length + needs.length;
}

const DAYS = { leadTimeDays: '交货周期(天)' };

type Cells = Record<string, string | number>;

/** Header and rows; a column that the dictionary does not know is left out. */
function sheet(list: ListKind, name: string, rows: Cells[], headers: Record<string, string>): DemoSheet {
  const fields = Object.keys(rows[0] ?? {}).filter((field) => columnOf(list, field));
  const header = fields.map((field) => headers[field] ?? columnOf(list, field)?.label ?? field);
  return { name, rows: [header, ...rows.map((cells) => fields.map((field) => String(cells[field] ?? '')))] };
}

function chainRows(said: FirmStatement, date: ListDate): Cells[] {
  return said.placements.map(({ place, role, products }) => ({
    enterpriseName: said.name,
    uscc: said.code,
    formerName: said.formerName,
    operatingStreetCode: said.operatingStreet,
    ...cultivationCells(said, date),
    industryText: place.industry,
    chainText: place.chain.name,
    segmentText: place.segment.name,
    roles: role,
    products: products.join('、'),
    output: said.output,
    staff: said.staff,
    aboveScale: said.output >= 2_000 ? '是' : '否',
    leader: said.leader ? '是' : '否',
    ...ending(said, date),
    contactName: '演示经理',
    contactPhone: '13800000000',
  }));
}

function cultivationCells({ cultivation, code }: FirmStatement, { now }: ListDate): Cells {
  if (!cultivation) return emptyCultivation;
  const { tiers, tierDays, certificate, certificateDays } = cultivation;
  const until = dayText(now, tierDays);
  const granted =
    tiers[0] === '科技型中小企业' ? `${until.slice(0, 4)}-01-01` : yearsBefore(dayText(now, tierDays + 1));
  const each = (text: string) => tiers.map(() => text).join('、');
  return {
    tier: tiers.join('、'),
    tierOn: each(granted),
    tierUntil: cultivation.untilByRule ? '' : each(until),
    tierNumber: each(`演示〔${granted.slice(0, 4)}〕${(Number.parseInt(code.slice(9, 12), 36) % 90) + 10}号`),
    certificates: certificate,
    certificateNumbers: certificate && `演示-${code.slice(-6)}`,
    certificateUntil: certificate && dayText(now, certificateDays),
    revenue: cultivation.revenue,
    researchExpense: cultivation.researchExpense,
    startedOn: `${cultivation.startedYear}-06`,
  };
}

const emptyCultivation: Cells = {
  tier: '',
  tierOn: '',
  tierUntil: '',
  tierNumber: '',
  certificates: '',
  certificateNumbers: '',
  certificateUntil: '',
  revenue: '',
  researchExpense: '',
  startedOn: '',
};

/** The day three years before, as long as grants hold. */
const yearsBefore = (day: string) =>
  `${Number(day.slice(0, 4)) - 3}${day.slice(4).replace('-02-29', '-02-28')}`;

function supplyRows(said: FirmStatement, date: ListDate): Cells[] {
  return said.offers.map((offer) => ({
    enterpriseName: said.name,
    uscc: said.code,
    kind: offer.kind,
    product: offer.product,
    spec: offer.spec,
    capacity: offer.capacity,
    capacityUnit: offer.unit,
    spare: offer.spare,
    leadTimeDays: offer.leadTimeDays,
    certificates: offer.certificates,
    customers: offer.customers.join('、'),
    radius: offer.radius,
    validUntil: validText(offer.validity, date),
    ...ending(said, date),
  }));
}

function demandRows(said: FirmStatement, date: ListDate): Cells[] {
  return said.needs.map((need) => ({
    enterpriseName: said.name,
    uscc: said.code,
    kind: need.kind,
    product: need.product,
    spec: need.spec,
    quantity: need.quantity,
    quantityUnit: need.unit,
    budget: need.budget,
    sourceRegion: need.region,
    suppliers: need.suppliers.join('、'),
    singleSource: need.single ? '是' : '否',
    leadTimeDays: need.leadTimeDays,
    urgency: need.urgency,
    validUntil: validText(need.validity, date),
    ...ending(said, date),
  }));
}

function ending({ collectedDays, known }: FirmStatement, { now, daysAgo }: ListDate): Cells {
  return { collectedOn: dayText(now, -Math.max(collectedDays, daysAgo)), known, note: NOTE };
}

const validText = (validity: Validity, { now }: ListDate) =>
  validity === 'OPEN' ? '长期' : dayText(now, validity);

/** A day in Asia/Shanghai, some days from an instant. */
function dayText(now: number, days: number): string {
  return dayOf(now + days * DAY_MS);
}

/** The year that figures are of: the one before the year in which the first lists are written. */
function yearOf({ now }: ListDate): number {
  return Number(dayText(now, -FIRST_QUARTER_DAYS).slice(0, 4)) - 1;
}

/** The first quarter's lists come in this many days before now, the second's this many. */
export const FIRST_QUARTER_DAYS = 150;
export const SECOND_QUARTER_DAYS = 60;
