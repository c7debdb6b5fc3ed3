import { type DemoCoverage, demoCoverage } from './demo-coverage.ts';
import type { DemoDistrict } from './demo-district.ts';
import { FIRST_QUARTER_DAYS, rowsOf, SECOND_QUARTER_DAYS } from './demo-lists.ts';
import { claimStatement, firmStatement, type Quarter } from './firm-lists.ts';
import type { FirmStatement } from './firm-statement.ts';
import { WITHDRAWING_STREET } from './planted.ts';

/**
 * How a list fares: approved at once; returned, and handed in again; approved, and withdrawn later; handed in
 * and waiting for the district.
 */
export type Course = 'APPROVED' | 'RETURNED_ONCE' | 'WITHDRAWN' | 'WAITING';

export interface ListAct {
  kind: 'LIST';
  daysAgo: number;
  streetCode: string;
  fileName: string;
  statements: FirmStatement[];
  course: Course;
}

/** The list of this name is withdrawn. */
export interface WithdrawalAct {
  kind: 'WITHDRAWAL';
  daysAgo: number;
  fileName: string;
}

/** The quarter of the day on which the district is invented is opened, early enough for the second lists. */
export interface PeriodAct {
  kind: 'PERIOD';
  daysAgo: number;
  /** Days from that day to the deadline. */
  dueInDays: number;
}

export type DemoAct = ListAct | WithdrawalAct | PeriodAct | ({ kind: 'COVERAGE' } & DemoCoverage);

/** One approval is one transaction, which has a memory bound. */
const ROWS_A_LIST = 3_000;
/** Up to this size lists of the second quarter repeat what has not changed; larger districts state new figures only. */
export const WHOLE_LISTS = 5_000;
const RETURNING_STREET = '420112008';
/** Its second list names only what is new. */
const BRIEF_STREET = '420112012';
const WAITING_STREET = '420112005';
const WAITING_FIRMS = 6;
const WITHDRAWN_DAYS = { handedIn: 146, withdrawn: 90 };
const WAITING_DAYS = 4;

/** Everything that happened in the district, in order; lists are made one at a time. */
export function* demoActs(district: DemoDistrict): Generator<DemoAct> {
  const coverage = demoCoverage(district).map((said) => ({ kind: 'COVERAGE' as const, ...said }));
  const between = (from: number, to: number) =>
    coverage.filter(({ daysAgo }) => daysAgo <= from && daysAgo > to).sort((a, b) => b.daysAgo - a.daysAgo);
  yield* between(Number.POSITIVE_INFINITY, FIRST_QUARTER_DAYS);
  yield* quarterLists(district, 1, FIRST_QUARTER_DAYS);
  const withdrawn = withdrawnList(district);
  if (withdrawn.statements.length > 0) yield withdrawn;
  yield* between(FIRST_QUARTER_DAYS, WITHDRAWN_DAYS.withdrawn);
  if (withdrawn.statements.length > 0) {
    yield { kind: 'WITHDRAWAL', daysAgo: WITHDRAWN_DAYS.withdrawn, fileName: withdrawn.fileName };
  }
  yield* between(WITHDRAWN_DAYS.withdrawn, SECOND_QUARTER_DAYS);
  yield { kind: 'PERIOD', daysAgo: SECOND_QUARTER_DAYS + 1, dueInDays: 12 };
  yield* quarterLists(district, 2, SECOND_QUARTER_DAYS);
  yield* claimLists(district);
  yield* between(SECOND_QUARTER_DAYS, WAITING_DAYS);
  yield waitingList(district);
}

function* quarterLists(district: DemoDistrict, quarter: Quarter, daysAgo: number): Generator<ListAct> {
  for (const street of district.streets) {
    const name = `演示-${street.name}两张清单-第${quarter === 1 ? '一' : '二'}期`;
    const course = quarter === 2 && street.code === RETURNING_STREET ? 'RETURNED_ONCE' : 'APPROVED';
    let part = 0;
    for (const statements of parts(streetStatements(district, street.code, quarter))) {
      part++;
      const fileName = `${name}${part > 1 ? `-${part}` : ''}.xlsx`;
      yield { kind: 'LIST', daysAgo, streetCode: street.code, fileName, statements, course };
    }
  }
}

function* parts(statements: Iterable<FirmStatement>): Generator<FirmStatement[]> {
  let part: FirmStatement[] = [];
  let rows = 0;
  for (const said of statements) {
    if (rows + rowsOf(said) > ROWS_A_LIST) {
      yield part;
      [part, rows] = [[], 0];
    }
    part.push(said);
    rows += rowsOf(said);
  }
  if (part.length > 0) yield part;
}

function* streetStatements(
  district: DemoDistrict,
  street: string,
  quarter: Quarter,
): Generator<FirmStatement> {
  for (const { first, second, streetCode, withdrawn } of district.planted.firms) {
    const said = quarter === 1 ? first : second;
    if (said && streetCode === street && !withdrawn) yield said;
  }
  const whole = quarter === 1 || (district.size <= WHOLE_LISTS && street !== BRIEF_STREET);
  for (const index of district.firmsIn(street)) {
    const firm = district.firm(index);
    const said = whole || firm.fate !== 'SAME' ? firmStatement(district, firm, quarter) : null;
    if (said) yield whole || firm.fate !== 'CHANGED' ? said : { ...said, offers: [], needs: [] };
  }
}

/** Firms of other streets that a street claims, after these have handed in: what was said first shows. */
function* claimLists(district: DemoDistrict): Generator<ListAct> {
  for (const street of district.streets) {
    const planted = district.planted.firms.flatMap(({ claim }) =>
      claim?.streetCode === street.code ? claim.statement : [],
    );
    const others = (district.claimsOn.get(street.code) ?? []).flatMap(
      (index) => claimStatement(district, district.firm(index)) ?? [],
    );
    let part = 0;
    for (const statements of parts([...planted, ...others])) {
      part++;
      yield {
        kind: 'LIST',
        daysAgo: SECOND_QUARTER_DAYS,
        streetCode: street.code,
        fileName: `演示-${street.name}两张清单-第二期补充${part > 1 ? `-${part}` : ''}.xlsx`,
        statements,
        course: 'APPROVED',
      };
    }
  }
}

/** Firms that a street handed in by mistake; among them the only makers of some segments. */
function withdrawnList(district: DemoDistrict): ListAct {
  const street = district.streets.find(({ code }) => code === WITHDRAWING_STREET);
  return {
    kind: 'LIST',
    daysAgo: WITHDRAWN_DAYS.handedIn,
    streetCode: WITHDRAWING_STREET,
    fileName: `演示-${street?.name ?? ''}两张清单-补报.xlsx`,
    statements: district.planted.firms.flatMap(({ first, withdrawn }) => (withdrawn ? first : [])),
    course: 'WITHDRAWN',
  };
}

/** A small list with new figures that the district has yet to look at. */
function waitingList(district: DemoDistrict): ListAct {
  const street = district.streets.find(({ code }) => code === WAITING_STREET);
  const statements: FirmStatement[] = [];
  for (const index of district.firmsIn(WAITING_STREET)) {
    const said = firmStatement(district, district.firm(index), 2);
    if (said) statements.push({ ...said, output: Math.round(said.output * 1.2), staff: said.staff + 3 });
    if (statements.length === WAITING_FIRMS) break;
  }
  const fileName = `演示-${street?.name ?? ''}两张清单-更正.xlsx`;
  return {
    kind: 'LIST',
    daysAgo: WAITING_DAYS,
    streetCode: WAITING_STREET,
    fileName,
    statements,
    course: 'WAITING',
  };
}
