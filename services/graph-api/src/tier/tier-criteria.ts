import type { FactBase, FieldValueFact, QualificationFact } from '../projection/facts.ts';
import { shownValue, type ValueDecisions } from '../projection/shown-value.ts';
import { tierName } from './tier-kind.ts';
import type { Criterion, CriterionField, TierRule } from './tier-rules.ts';

/**
 * Whether a criterion is met, as far as the lists say: MET, MISSING, UNKNOWN where they do not, HIDDEN where the
 * viewer may not see what they say, UNCHECKED where the text of the rule was not found.
 */
export type CriterionOutcome = 'MET' | 'MISSING' | 'UNKNOWN' | 'HIDDEN' | 'UNCHECKED';

/** What is known of a firm, of all that its rows say; `sees` keeps from the viewer what is not for them. */
export interface KnownFirm {
  values: readonly FieldValueFact[];
  /** Tiers that it holds. */
  holds: readonly QualificationFact[];
  sees: (value: FieldValueFact) => boolean;
  /** What was decided where values differ, and where the firm operates: see `shownValue`. */
  decisions: ValueDecisions;
  street: string;
  /** The year before the one in which it would apply: 上年度. */
  lastYear: number;
}

export interface JudgedCriterion {
  text: string;
  note: string;
  outcome: CriterionOutcome;
  /** What the lists say, or why nothing can be said. */
  found: string;
  facts: FactBase[];
}

/** What a firm has to meet: one criterion, or one of several alternatives. */
export interface JudgedRequirement {
  title: string;
  outcome: CriterionOutcome;
  criteria: JudgedCriterion[];
}

/** What a firm meets of a rule, what it lacks, and what nobody knows, in the order of the rule. */
export function judge(rule: TierRule, firm: KnownFirm): JudgedRequirement[] {
  const groups = new Map<string, Criterion[]>();
  for (const criterion of rule.criteria) {
    const key = criterion.alternatives ?? criterion.text;
    groups.set(key, [...(groups.get(key) ?? []), criterion]);
  }
  return [...groups].map(([title, criteria]) => {
    const judged = criteria.map((criterion) => judgeOne(criterion, firm));
    return { title, outcome: bestOf(judged.map(({ outcome }) => outcome)), criteria: judged };
  });
}

/** Of alternatives one suffices; that none does is known only when all are. */
function bestOf(outcomes: readonly CriterionOutcome[]): CriterionOutcome {
  const order = ['MET', 'UNKNOWN', 'HIDDEN', 'UNCHECKED', 'MISSING'] as const;
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'UNKNOWN';
}

function judgeOne(criterion: Criterion, firm: KnownFirm): JudgedCriterion {
  const { text, note, comparison, field } = criterion;
  const say = (outcome: CriterionOutcome, found: string, facts: FactBase[] = []): JudgedCriterion => ({
    text,
    note,
    outcome,
    found,
    facts,
  });
  if (comparison === 'UNCHECKED') return say('UNCHECKED', '条文待核,不作判断');
  if (field === null) return say('UNKNOWN', '清单没有这一项,请向企业了解');
  if (comparison === 'HOLDS') return judgeTier(criterion, firm, say);
  const reading = figures[field](firm);
  if (reading === null) return say('UNKNOWN', '清单里没有填');
  if (reading === 'HIDDEN') return say('HIDDEN', '清单里有,您不能查看');
  const outcome = compare(comparison === 'AT_LEAST', criterion.threshold, reading);
  return say(outcome, reading.words, reading.facts);
}

type Say = (outcome: CriterionOutcome, found: string, facts?: FactBase[]) => JudgedCriterion;

function judgeTier({ tier }: Criterion, { holds }: KnownFirm, say: Say): JudgedCriterion {
  const held = holds.filter(({ kind }) => kind === tier);
  const name = tier === null ? '' : tierName[tier];
  return held.length > 0 ? say('MET', `持有${name}`, held) : say('MISSING', `没有${name}或已过期`);
}

function compare(atLeast: boolean, threshold: number, { low, high }: Reading): CriterionOutcome {
  if (atLeast ? low >= threshold : high <= threshold) return 'MET';
  return (atLeast ? high < threshold : low > threshold) ? 'MISSING' : 'UNKNOWN';
}

/** What a figure lies between, in the unit of its criterion, and the rows that say so. */
interface Reading {
  low: number;
  high: number;
  words: string;
  facts: FactBase[];
}

type Figure = Reading | 'HIDDEN' | null;

const figures: Record<Exclude<CriterionField, 'tier'>, (firm: KnownFirm) => Figure> & { tier: () => null } = {
  tier: () => null,
  staff: (firm) => ofPeriod(firm, 'staff', ''),
  revenue: (firm) => newest(firm, (year) => ofYear(firm, 'revenue', year)),
  researchExpense: (firm) => newest(firm, (year) => ofYear(firm, 'researchExpense', year)),
  researchShare: (firm) => newest(firm, (year) => shareOf(firm, year)),
  researchTwoYears: (firm) =>
    bothYears(firm, (year) => ofYear(firm, 'researchExpense', year), {
      low: (a, b) => a + b,
      high: (a, b) => a + b,
      unknown: { low: 0, high: Number.POSITIVE_INFINITY },
    }),
  researchShareBoth: (firm) =>
    bothYears(firm, (year) => shareOf(firm, year), {
      low: Math.min,
      high: Math.min,
      unknown: { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
    }),
  yearsInMarket,
};

/** The figure of last year, or while that is not yet told, of the year before. */
function newest({ lastYear }: KnownFirm, read: (year: number) => Figure): Figure {
  return read(lastYear) ?? read(lastYear - 1);
}

/** A figure over two years; of a year that nobody tells, it is anything. */
function bothYears(
  { lastYear }: KnownFirm,
  read: (year: number) => Figure,
  together: {
    low: (a: number, b: number) => number;
    high: (a: number, b: number) => number;
    unknown: { low: number; high: number };
  },
): Figure {
  const years = [read(lastYear), read(lastYear - 1)];
  if (years.includes('HIDDEN')) return 'HIDDEN';
  const known = years.filter((reading) => reading !== null && reading !== 'HIDDEN');
  if (known.length === 0) return null;
  const [a, b] = [known[0] ?? together.unknown, known[1] ?? together.unknown];
  const missing = known.length === 1 ? ';另一年没有填' : '';
  return {
    low: together.low(a.low, b.low),
    high: together.high(a.high, b.high),
    words: known.map(({ words }) => words).join(',') + missing,
    facts: known.flatMap(({ facts }) => facts),
  };
}

/** 研发费用 as a share of 营业收入 of the same year, in per cent. */
function shareOf(firm: KnownFirm, year: number): Figure {
  const [expense, revenue] = [ofYear(firm, 'researchExpense', year), ofYear(firm, 'revenue', year)];
  if (expense === 'HIDDEN' || revenue === 'HIDDEN') return 'HIDDEN';
  if (!expense || !revenue || revenue.low <= 0) return null;
  const [low, high] = [(expense.low / revenue.high) * 100, (expense.high / revenue.low) * 100];
  const text = low === high ? low.toFixed(1) : `${low.toFixed(1)}–${high.toFixed(1)}`;
  return { low, high, words: `${year} 年 ${text} %`, facts: [...expense.facts, ...revenue.facts] };
}

/** Full years from 投产 to the end of last year, whatever day of its year that was. */
function yearsInMarket(firm: KnownFirm): Figure {
  const value = valueOfPeriod(firm, 'startedOn', '');
  if (value === null || value === 'HIDDEN') return value;
  const years = Math.max(0, firm.lastYear - Number(value.value.slice(0, 4)));
  const words = `${value.value} 投产,到 ${firm.lastYear} 年末满 ${years} 年`;
  return { low: years, high: years, words, facts: [value] };
}

const ofYear = (firm: KnownFirm, field: string, year: number) => ofPeriod(firm, field, String(year));

function ofPeriod(firm: KnownFirm, field: string, period: string): Figure {
  const value = valueOfPeriod(firm, field, period);
  if (value === null || value === 'HIDDEN') return value;
  const [low, high] = [value.number ?? value.low ?? null, value.number ?? value.high ?? null];
  if (low === null || high === null) return null;
  const text = low === high ? low.toLocaleString('zh-CN') : `${low}–${high}`;
  const words = `${period && `${period} 年 `}${value.approximate ? '约 ' : ''}${text} ${value.unit ?? ''}`;
  return { low, high, words, facts: [value] };
}

/** The value that shows where several rows say one, if the viewer may see it. */
function valueOfPeriod(
  { values, sees, decisions, street }: KnownFirm,
  field: string,
  period: string,
): FieldValueFact | 'HIDDEN' | null {
  const said = values.filter((value) => value.field === field && value.period === period);
  const shown = shownValue(said, decisions, street);
  if (!shown) return null;
  return sees(shown) ? shown : 'HIDDEN';
}
