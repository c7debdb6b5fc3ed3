import { instantOf, iso } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { DemandItem } from '../demand/demand.type.ts';
import { briefOf, type EnterpriseNode } from '../enterprise/enterprise-brief.type.ts';
import { AppError } from '../error/app-error.ts';
import { evidenceOf } from '../evidence/evidence.type.ts';
import { type FactOf, FactView } from '../evidence/fact-view.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, demandActor, seesDemand, WITHHELD } from '../policy/policy.ts';
import type { FactBase, OfferFact, PlacementFact } from '../projection/facts.ts';
import { fullTextPieces } from '../search/full-text-pieces.ts';
import type { StreetService } from '../street/street.service.ts';
import { constraintsOf, type Offer, worstOf } from './constraints.ts';
import type { DemandMatches, Match, Reason } from './match.type.ts';

type Via = 'SAME_PRODUCT' | 'SAME_WORDS' | 'NEAR_NAME' | 'SAME_SEGMENT';

interface Candidate {
  via: Via;
  kind: 'SUPPLY' | 'PLACEMENT';
  fact: OfferFact & PlacementFact;
  enterprise: EnterpriseNode;
  productId: string | null;
  productName: string | null;
  segmentName: string | null;
}

const MOST_MATCHES = 50;
const MOST_PIECES = 20;
const RANK = { PASS: 0, UNKNOWN: 1, FAIL: 2 } as const;

/**
 * What each sentence weighs. The order is what matters: the same product before a near name before the same
 * segment; an offer before a mere main product; verified before reported. To be learnt from outcomes later.
 */
const WEIGHT = {
  SAME_PRODUCT: 10,
  SAME_WORDS: 9,
  NEAR_NAME: 5,
  SAME_SEGMENT: 2,
  OFFER: 3,
  MAKES: 1,
  VERIFIED: 1,
  CONSTRAINT_PASS: 0.5,
};

/** Who here could serve a demand, from indexes and with bounds, each match with its way and its reasons. */
export class MatchService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  async ofDemand(
    actor: Actor | null,
    demandId: string,
    at: string | null,
    first: number,
  ): Promise<DemandMatches> {
    demandActor(actor);
    const instant = instantOf(at, this.clock);
    const found = await this.database.readOne<FactOf<OfferFact>>('demand/get-demand', { demandId });
    if (!found || found.fact.shownFrom > instant) {
      throw new AppError('NOT_FOUND', '在所选日期没有找到这条需求。请从需求页重新选择。');
    }
    const viewer = demandAccess(actor, 'match.view', { enterpriseId: found.fact.enterpriseId });
    if (!seesDemand(viewer, found.fact)) throw new AppError('FORBIDDEN', WITHHELD);
    const view = new FactView(viewer, instant, await this.streets.namer());
    const demand = view.demand(found);
    const candidates = await this.database.read<Candidate>('match/list-candidates', {
      productId: found.fact.productId ?? null,
      productText: found.fact.productText,
      enterpriseId: found.fact.enterpriseId,
      words: fullTextWords(found.fact.productText),
      at: instant,
    });
    const considered = candidates.map((candidate) => ({
      close: closeness(candidate),
      match: matchOf(demand, found.fact, candidate, view),
    }));
    const matches = bestPerFirm(considered)
      .sort(byRank)
      .slice(0, Math.min(Math.max(first, 1), MOST_MATCHES))
      .map((match, index) => ({ ...match, rank: index + 1 }));
    return {
      demand,
      asOf: iso(instant),
      matches,
      candidatesLooked: candidates.length,
      note: noteOf(demand, candidates),
    };
  }
}

/**
 * One record must serve the need by itself: a firm stands with its best row, never with several spliced. Rows of
 * the closest kind decide, so that an offer that fails is not hidden behind a vaguer row; among them the one that
 * holds the constraints best.
 */
export function bestPerFirm(considered: readonly { close: number; match: Match }[]): Match[] {
  const best = new Map<string, Match>();
  for (const { match } of [...considered].sort((a, b) => b.close - a.close || byRank(a.match, b.match))) {
    if (!best.has(match.enterprise.id)) best.set(match.enterprise.id, match);
  }
  return [...best.values()];
}

function byRank(a: Match, b: Match): number {
  return (
    RANK[a.outcome] - RANK[b.outcome] || b.score - a.score || a.enterprise.id.localeCompare(b.enterprise.id)
  );
}

const closeness = (candidate: Candidate) =>
  WEIGHT[candidate.via] +
  (candidate.kind === 'SUPPLY' ? WEIGHT.OFFER : candidate.fact.role === 'MAKES' ? WEIGHT.MAKES : 0);

function matchOf(demand: DemandItem, fact: FactBase, candidate: Candidate, view: FactView): Match {
  const { enterprise, productId, productName, via, kind } = candidate;
  const supply = kind === 'SUPPLY' ? view.supply({ fact: candidate.fact, enterprise, productName }) : null;
  const offered = supply?.product.text ?? candidate.fact.productTexts.join('、');
  const constraints = constraintsOf(demand, supply satisfies Offer);
  const reasons = reasonsOf(demand, candidate, offered);
  const passed = constraints.filter((constraint) => constraint.outcome === 'PASS').length;
  return {
    rank: 0,
    enterprise: briefOf(
      enterprise,
      candidate.fact.operatingStreetCode ?? candidate.fact.streetCode,
      view.streetName,
    ),
    supplyId: supply?.id ?? null,
    product: { id: productId, text: offered, name: productName },
    via,
    outcome: worstOf(constraints),
    score:
      closeness(candidate) +
      passed * WEIGHT.CONSTRAINT_PASS +
      (candidate.fact.known === 'VERIFIED' ? WEIGHT.VERIFIED : 0),
    path: pathOf(demand, candidate, offered),
    constraints,
    reasons,
    evidence: [evidenceOf(fact, view.streetName), evidenceOf(candidate.fact, view.streetName)],
  };
}

function reasonsOf(
  demand: DemandItem,
  { via, kind, fact, productName, segmentName }: Candidate,
  offered: string,
): Reason[] {
  const about: Record<Via, string> = {
    SAME_PRODUCT: `需求“${demand.product.text}”与供方“${offered}”是产品目录中的同一产品`,
    SAME_WORDS: `供方写的“${offered}”与需求用词相同(该产品待归类)`,
    NEAR_NAME: `供方的“${productName ?? offered}”与需求“${demand.product.text}”名称相近,是否可用要核对`,
    SAME_SEGMENT: `供方在同一环节“${segmentName ?? ''}”,但没有填这个产品,要问是否能做`,
  };
  const reasons: Reason[] = [
    { code: via, text: about[via], favours: via === 'SAME_PRODUCT' || via === 'SAME_WORDS' },
  ];
  if (kind === 'SUPPLY') reasons.push({ code: 'OFFER', text: '供应链清单中有这条供给', favours: true });
  else {
    const does = fact.role === 'MAKES' ? '生产' : '销售';
    reasons.push({
      code: 'NO_OFFER',
      text: `只在产业链清单中填了主营产品(${does}),没有填供给`,
      favours: false,
    });
  }
  if (fact.known === 'VERIFIED') reasons.push({ code: 'VERIFIED', text: '这一行已核实', favours: true });
  return reasons;
}

function pathOf(demand: DemandItem, candidate: Candidate, offered: string): string[] {
  return [
    `需求:${demand.enterprise.name} 需要 ${demand.product.text}`,
    ...(candidate.productName ? [`产品:${candidate.productName}`] : []),
    ...(candidate.segmentName ? [`环节:${candidate.segmentName}`] : []),
    candidate.kind === 'SUPPLY' ? `供给:${offered}` : `主营产品:${offered}`,
    `企业:${candidate.enterprise.name}`,
  ];
}

function noteOf(demand: DemandItem, candidates: readonly Candidate[]): string {
  const what = demand.product.id ? '同一产品、相近名称、同一环节' : '相同用词、相近名称(该产品待归类)';
  if (demand.expired) return '这条需求在所选日期已过有效期或已撤回;下面的企业仅供参考,请先与需方确认。';
  return candidates.length === 0
    ? `按${what}在全区清单中都没有找到。可能是没有企业,也可能是没有填报。`
    : `按${what}在全区清单中查找;没有填报的企业不会出现。`;
}

/** Any piece of the name may be there; the nearest names come first. */
function fullTextWords(text: string): string {
  return fullTextPieces(text).slice(0, MOST_PIECES).join(' OR ') || '"\u0000"';
}
