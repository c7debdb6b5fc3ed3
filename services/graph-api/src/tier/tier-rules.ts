import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../../project-root.ts';
import { type Problem, readTable, splitCell, type TableRow } from '../edition/table.ts';
import { AppError } from '../error/app-error.ts';
import type { StatedDate } from '../row/stated-row.ts';
import { type TierKind, tierNamed } from './tier-kind.ts';

/** What a criterion is judged by, of all that the lists say; see tier-criteria.ts. */
export const criterionFields = [
  'tier',
  'staff',
  'revenue',
  'researchExpense',
  'researchShare',
  'researchTwoYears',
  'researchShareBoth',
  'yearsInMarket',
] as const;

export type CriterionField = (typeof criterionFields)[number];

/** One line of a rule's table. Without a field, no column of the lists says it, so that it can only be asked. */
export interface Criterion {
  text: string;
  /** Criteria of the same name are alternatives: one of them suffices. */
  alternatives: string | null;
  /** UNCHECKED: the text of the rule was not found, so that nothing is judged by it. */
  comparison: 'AT_LEAST' | 'AT_MOST' | 'HOLDS' | 'UNCHECKED' | null;
  field: CriterionField | null;
  threshold: number;
  /** The tier to be held, for HOLDS. */
  tier: TierKind | null;
  unit: string;
  note: string;
}

/** One edition of the rule of one tier, as datasets/tier-rules has it. */
export interface TierRule {
  id: string;
  tier: TierKind;
  name: string;
  /** 文号; null where it was not found. */
  number: string | null;
  /** The day from which it is in force, `2026-04-01`. */
  inForceFrom: string;
  /** Years, or until the end of the year of the grant; null where it was not found. */
  validity: { years: number } | 'YEAR_END' | null;
  /** What a firm that may step up holds, one of these; none: firms without a tier. */
  stepsFrom: TierKind[];
  /** What of this entry was not found in a published text. */
  unchecked: string[];
  origin: string;
  criteria: Criterion[];
}

let rules: readonly TierRule[] | undefined;

/** All rules, by tier and from the oldest to the newest. */
export function tierRules(): readonly TierRule[] {
  rules ??= readRules(join(projectRoot, 'datasets', 'tier-rules'));
  return rules;
}

/** The rule of a tier that is in force on a day; null for a day before the first that is known. */
export function ruleInForce(tier: TierKind, day: string): TierRule | null {
  return tierRules().findLast((rule) => rule.tier === tier && rule.inForceFrom <= day) ?? null;
}

/** The rule that is known by this id. */
export function ruleOf(id: string): TierRule | null {
  return tierRules().find((rule) => rule.id === id) ?? null;
}

/** The rule that was in force when a tier was granted: of a month or a year, on its first day. */
export function ruleAtGrant(tier: TierKind, grantedOn: StatedDate | undefined): TierRule | null {
  const day = grantedOn?.value;
  return day ? ruleInForce(tier, `${day}-01-01`.slice(0, 10)) : null;
}

/** Until when a grant holds by the rule, with the precision of its day; null where the rule does not say. */
export function untilByRule(rule: TierRule, grantedOn: StatedDate): StatedDate | null {
  if (rule.validity === null || grantedOn.value === null) return null;
  const [year = '', month, day] = grantedOn.value.split('-');
  const until = { planned: false, original: grantedOn.original };
  if (rule.validity === 'YEAR_END') return { ...until, value: `${year}-12-31`, precision: 'DAY' };
  const ends = Number(year) + rule.validity.years;
  if (month === undefined) return { ...until, value: String(ends), precision: 'YEAR' };
  if (day === undefined) return { ...until, value: `${ends}-${month}`, precision: 'MONTH' };
  const last = new Date(Date.UTC(ends, Number(month) - 1, Number(day) - 1));
  return { ...until, value: last.toISOString().slice(0, 10), precision: 'DAY' };
}

const ruleColumns = [
  'id',
  'tier',
  'name',
  'number',
  'inForceFrom',
  'validity',
  'stepsFrom',
  'unchecked',
  'origin',
];
const criterionColumns = ['criterion', 'alternatives', 'field', 'comparison', 'threshold', 'unit', 'note'];

const ruleLine = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  tier: z.string().transform(tierOr),
  name: z.string().min(1),
  number: z.string().transform((text) => text || null),
  inForceFrom: z.iso.date(),
  validity: z
    .string()
    .regex(/^(\d+年|当年|待核)$/)
    .transform(validityOf),
  stepsFrom: z.string().transform((text, context) => splitCell(text).map((name) => tierOr(name, context))),
  unchecked: z.string().transform(splitCell),
  origin: z.string().min(1),
});

const criterionLine = z
  .object({
    criterion: z.string().min(1),
    alternatives: z.string().transform((text) => text || null),
    field: z.union([z.enum(criterionFields), z.literal('').transform(() => null)]),
    comparison: z.union([
      z.enum(['AT_LEAST', 'AT_MOST', 'HOLDS', 'UNCHECKED']),
      z.literal('').transform(() => null),
    ]),
    threshold: z.string(),
    unit: z.string(),
    note: z.string(),
  })
  .refine(
    ({ field, comparison }) => (field === null) === (comparison === null || comparison === 'UNCHECKED'),
  );

function readRules(folder: string): TierRule[] {
  const problems: Problem[] = [];
  const lines = readTable(join(folder, 'rules.csv'), 'rules.csv', ruleColumns, problems);
  const found = lines.flatMap((line): TierRule[] => {
    const parsed = ruleLine.safeParse(line.cells);
    if (!parsed.success) {
      problems.push({ ...line, message: z.prettifyError(parsed.error) });
      return [];
    }
    const file = `criteria/${parsed.data.id}.csv`;
    const criteria = readTable(join(folder, file), file, criterionColumns, problems).flatMap((one) =>
      criterionOf(one, problems),
    );
    return [{ ...parsed.data, criteria }];
  });
  if (problems.length > 0) {
    const all = problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');
    throw new AppError('INTERNAL', `梯度规则文件有误,请改正后再启动:\n${all}`);
  }
  return found.sort((a, b) => a.inForceFrom.localeCompare(b.inForceFrom));
}

function criterionOf(line: TableRow, problems: Problem[]): Criterion[] {
  const parsed = criterionLine.safeParse(line.cells);
  if (!parsed.success) {
    problems.push({ ...line, message: z.prettifyError(parsed.error) });
    return [];
  }
  const { criterion: text, threshold, ...rest } = parsed.data;
  const tier = rest.comparison === 'HOLDS' ? tierNamed(threshold) : null;
  const number = Number(threshold);
  const wrong = rest.comparison === 'HOLDS' ? tier === null : rest.field !== null && !(number > 0);
  if (wrong) problems.push({ ...line, message: '标准值不对' });
  return [{ ...rest, text, threshold: number, tier }];
}

function tierOr(name: string, context: z.RefinementCtx): TierKind {
  const tier = tierNamed(name);
  if (tier) return tier;
  context.addIssue({ code: 'custom', message: `没有梯度“${name}”` });
  return z.NEVER;
}

function validityOf(text: string): TierRule['validity'] {
  if (text === '待核') return null;
  return text === '当年' ? 'YEAR_END' : { years: Number.parseInt(text, 10) };
}
