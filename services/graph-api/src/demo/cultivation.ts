import { Random } from './random.ts';

/** The tiers and certificates of a firm, and the figures that they are judged by. Money in 万元. */
export interface Cultivation {
  tiers: string[];
  /** Days from now on which the tiers lapse, all of them together. */
  tierDays: number;
  /** The list gives 认定日 alone, so that the validity follows from the rule. */
  untilByRule: boolean;
  certificate: string;
  certificateDays: number;
  revenue: number;
  researchExpense: number;
  /** The year in which production began. */
  startedYear: number;
}

const tiers = ['科技型中小企业', '创新型中小企业', '专精特新中小企业', '专精特新小巨人'];
/** 创新型: its rule does not say how long it holds. */
const UNDATED_STEP = 1;
const CHAMPION_SHARE = 0.4;
const RULE_SHARE = 0.25;
const CERTIFICATE_SHARE = 0.5;
/** On few days, as grants are announced together: each is a state of its own in the cells of its tier. */
const LAPSED = [-40];
const SOON = [20, 55, 85];
const LATER = [200, 400, 700, 900];

/** What fits a firm's output (万元), with chance `draw` from 0 to 1; null for the many that have no tier. */
export function cultivationOf(
  output: number,
  draw: number,
  index: number,
  leader = false,
): Cultivation | null {
  if (draw < 0.55) return null;
  const step = Math.min(3, Math.floor(Math.log10(Math.max(output, 300) / 300) * 2 + draw * 1.5));
  const random = Random.of(index, 8);
  const revenue = Math.round(output * (0.85 + random.next() * 0.3));
  const researchExpense = Math.round(revenue * (0.01 + random.next() * 0.07));
  const startedYear = 2_008 + random.below(17);
  const tierDays = daysOf(random);
  const champion = leader && step === 3 && random.chance(CHAMPION_SHARE);
  return {
    tiers: [tiers[step] ?? '', ...(champion ? ['单项冠军'] : [])],
    tierDays,
    untilByRule: random.chance(RULE_SHARE) && !champion && step !== UNDATED_STEP,
    certificate: random.chance(CERTIFICATE_SHARE) ? random.pick(['ISO9001', 'ISO14001', 'IATF16949']) : '',
    certificateDays: daysOf(random),
    revenue,
    researchExpense,
    startedYear,
  };
}

function daysOf(random: Random): number {
  const draw = random.next();
  if (draw < 0.05) return random.pick(LAPSED);
  return random.pick(draw < 0.15 ? SOON : LATER);
}
