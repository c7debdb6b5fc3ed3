import { dayOf, instantOf, iso } from '../as-of/as-of.ts';
import { type Clock, FOREVER } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { briefOf } from '../enterprise/enterprise-brief.type.ts';
import { AppError } from '../error/app-error.ts';
import { evidenceOf } from '../evidence/evidence.type.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, seesField } from '../policy/policy.ts';
import { byFieldKey, statedStreet } from '../projection/shown-value.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import type { QualificationKind } from '../row/stated-row.ts';
import type { StreetService } from '../street/street.service.ts';
import type { Street } from '../street/street.type.ts';
import { longestOfEach, qualificationView, ruleView, SOON_MS } from './qualification-view.ts';
import * as repository from './tier.repository.ts';
import type {
  QualificationState,
  TierCandidate,
  TierCandidates,
  TierOverview,
  TierRow,
} from './tier.type.ts';
import { type JudgedRequirement, judge } from './tier-criteria.ts';
import { isTier, tierKinds, tierScope } from './tier-kind.ts';
import { ruleInForce, type TierRule } from './tier-rules.ts';

/** Firms that are held against a rule at once; a street has some hundreds. */
const MOST_CANDIDATES = 500;
/** Of which fields the criteria ask. */
const FIELDS = ['staff', 'revenue', 'researchExpense', 'startedOn', 'operatingStreet'];

export interface QualificationFilter {
  kinds: QualificationKind[] | null;
  state: QualificationState;
  at: string | null;
  streetCode: string | null;
  first: number;
  after: string | null;
}

export interface CandidateFilter {
  target: QualificationKind;
  at: string | null;
  streetCode: string | null;
  first: number;
  after: string | null;
}

/** Tiers 梯度 and certificates 资质: who holds them, which lapse, and who could apply for the next. */
export class TierService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  async overview(actor: Actor | null, at: string | null): Promise<TierOverview> {
    demandAccess(actor, 'tier.view');
    const instant = instantOf(at, this.clock);
    const streets = await this.streets.list();
    const found = await repository.readOverview(this.database, {
      scopeIds: tierKinds.map((kind) => tierScope(kind).scopeId),
      streetCodes: ['', ...streets.map(({ code }) => code)],
      kinds: [...tierKinds, 'CERTIFICATE'],
      at: instant,
      soon: instant + SOON_MS,
    });
    const record = found ?? { cells: [], lapses: [] };
    const day = dayOf(instant);
    return {
      asOf: iso(instant),
      rows: streets.map((street) => rowOf(street, record)),
      total: rowOf(null, record),
      rules: tierKinds.flatMap((kind) => ruleInForce(kind, day) ?? []).map(ruleView),
    };
  }

  /** Tiers and certificates in one state, those that lapse first first. */
  async qualifications(actor: Actor | null, filter: QualificationFilter) {
    demandAccess(actor, 'tier.view');
    const size = pageSize(filter.first);
    const instant = instantOf(filter.at, this.clock);
    const [lapsesAt, id] = filter.after ? readCursor<[number, string]>(filter.after) : [0, ''];
    const found = await repository.listQualifications(this.database, {
      kinds: filter.kinds?.length ? filter.kinds : [...tierKinds],
      ...rangeOf(filter.state, instant),
      undated: filter.state === 'UNDATED',
      at: instant,
      streetCode: filter.streetCode,
      limit: size + 1,
      lapsesAt,
      id,
    });
    const streetName = await this.streets.namer();
    const records = new Map((found?.items ?? []).map((record) => [record.fact.id, record]));
    const items = [...records.values()].map(({ fact, enterprise }) =>
      qualificationView(fact, enterprise, instant, streetName),
    );
    return page(items, size, found?.totalCount ?? 0, (item) => [
      records.get(item.id)?.fact.lapsesAt ?? 0,
      item.id,
    ]);
  }

  /** Firms one step below a tier, held against its rule in force at the instant, those that lack least first. */
  async candidates(actor: Actor | null, filter: CandidateFilter): Promise<TierCandidates> {
    const viewer = demandAccess(actor, 'tier.view');
    const { target } = filter;
    if (!isTier(target)) throw new AppError('BAD_INPUT', '资质没有申报条件,请选择一级梯度。');
    const size = pageSize(filter.first);
    const [offset] = filter.after ? readCursor<[number]>(filter.after) : [0];
    const instant = instantOf(filter.at, this.clock);
    const rule = ruleInForce(target, dayOf(instant));
    if (!rule) return { rule: null, firms: page([], size, 0, () => [0]), truncated: false };
    const records = await this.readCandidates(rule, instant, filter.streetCode);
    const looked = records.slice(0, MOST_CANDIDATES);
    const streetName = await this.streets.namer();
    const firms = looked
      .map((record) => candidateOf(record, rule, { viewer, instant, streetName }))
      .sort(
        (a, b) =>
          a.missing - b.missing || b.met - a.met || a.enterprise.name.localeCompare(b.enterprise.name),
      );
    const rest = firms
      .slice(offset, offset + size + 1)
      .map((firm, index) => ({ firm, place: offset + index + 1 }));
    const { edges, ...about } = page(rest, size, firms.length, ({ place }) => [place]);
    return {
      rule: ruleView(rule),
      firms: { ...about, edges: edges.map(({ cursor, node }) => ({ cursor, node: node.firm })) },
      truncated: records.length > looked.length,
    };
  }

  private readCandidates(rule: TierRule, at: number, streetCode: string | null) {
    const above = tierKinds.slice(tierKinds.indexOf(rule.tier));
    const about = { above, fields: FIELDS, at, limit: MOST_CANDIDATES + 1 };
    if (rule.stepsFrom.length > 0) {
      return repository.listCandidates(this.database, { ...about, kinds: rule.stepsFrom, streetCode });
    }
    if (streetCode) return repository.listUntiered(this.database, { ...about, streetCode });
    throw new AppError('BAD_INPUT', '没有称号的企业很多,请先选择一个街道。', {
      place: { field: 'streetCode' },
    });
  }
}

/** Between which instants those in a state lapse; what nobody knows the end of lapses never. */
function rangeOf(state: QualificationState, at: number): { after: number; until: number } {
  switch (state) {
    case 'EXPIRED':
      return { after: 0, until: at };
    case 'EXPIRING':
      return { after: at, until: at + SOON_MS };
    case 'LAPSING':
      return { after: 0, until: at + SOON_MS };
    case 'UNDATED':
      return { after: FOREVER - 1, until: FOREVER };
    case 'HOLDS':
      return { after: at, until: FOREVER };
  }
}

function rowOf(street: Street | null, { cells, lapses }: repository.OverviewRecord): TierRow {
  const here = lapses.filter(({ streetCode }) => street === null || streetCode === street.code);
  const count = (certificate: boolean, lapsed: boolean) =>
    here
      .filter((lapse) => lapse.certificate === certificate && lapse.lapsed === lapsed)
      .reduce((sum, { facts }) => sum + facts, 0);
  return {
    street,
    counts: tierKinds.map((kind) => {
      const { scopeId } = tierScope(kind);
      const cell = cells.find((one) => one.scopeId === scopeId && one.streetCode === (street?.code ?? ''));
      return { kind, firms: cell?.firms ?? 0 };
    }),
    expiring: count(false, false),
    expired: count(false, true),
    certificatesExpiring: count(true, false),
    certificatesExpired: count(true, true),
  };
}

interface Viewing {
  viewer: Actor;
  instant: number;
  streetName: (code: string) => string;
}

function candidateOf(
  { enterprise, holds, values, decisions }: repository.CandidateRecord,
  rule: TierRule,
  { viewer, instant, streetName }: Viewing,
): TierCandidate {
  const decided = byFieldKey(decisions);
  const street = holds[0]?.operatingStreetCode ?? statedStreet(values, decided) ?? '';
  const requirements = judge(rule, {
    values,
    holds,
    decisions: decided,
    street,
    sees: (value) => seesField(viewer, value.field, value, value.visibility),
    lastYear: Number(dayOf(instant).slice(0, 4)) - 1,
  });
  const count = (...outcomes: JudgedRequirement['outcome'][]) =>
    requirements.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    enterprise: briefOf(enterprise, street || null, streetName),
    holds: longestOfEach(holds).map((fact) => qualificationView(fact, enterprise, instant, streetName)),
    met: count('MET'),
    missing: count('MISSING'),
    unknown: count('UNKNOWN', 'HIDDEN', 'UNCHECKED'),
    requirements: requirements.map(({ criteria, ...about }) => ({
      ...about,
      criteria: criteria.map(({ facts, ...judged }) => ({
        ...judged,
        evidence: facts.map((fact) => evidenceOf(fact, streetName)),
      })),
    })),
  };
}
