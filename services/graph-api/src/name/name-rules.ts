import { AppError } from '../error/app-error.ts';
import { provisionalId } from '../projection/identity.ts';
import type { NamesAsTheyStand, StandingName } from './name.repository.ts';
import {
  type DecidedName,
  EVERYWHERE,
  mayHoldEverywhere,
  mentionId,
  type NameDecision,
} from './name-mention.ts';

/** What is to be decided of a name: where it stands, or in every street. */
export type DecisionAsked = { id: string; everywhere?: boolean } & NameDecision;

/** The decision as the ledger keeps it. */
export function decidedName(
  { kind, streetCode, column, segmentId, name, nameKey }: StandingName,
  { outcome, targetId, everywhere }: DecisionAsked,
): DecidedName {
  const context = { kind, streetCode: everywhere ? EVERYWHERE : streetCode, column, segmentId, nameKey };
  return { ...context, id: mentionId(context), name, outcome, targetId };
}

/** Refuses decisions of names that are gone or decided already, and targets that a name cannot mean. */
export function demandDecidable(
  decisions: readonly DecisionAsked[],
  now: NamesAsTheyStand,
  productIds: ReadonlySet<string>,
): void {
  const mentions = new Map(now.mentions.map((mention) => [mention.id, mention]));
  const taken = new Map(now.decisions.map((decision) => [decision.id, decision]));
  for (const decision of decisions) {
    const name = mentions.get(decision.id);
    if (!name) {
      throw new AppError('NOT_FOUND', '有的名称已不在清单里,或已经明确。请刷新页面后再认定。');
    }
    if (decision.everywhere) demandEverywhere(name, decision);
    const former = taken.get(decidedName(name, decision).id);
    // A proposed product is proposed to be decided again.
    if (former && former.outcome !== 'NEW' && former.outcome !== 'ADMITTED') {
      const message = `“${name.name}”已由${former.decidedByName}认定。请刷新页面;要改,先撤销原来的认定。`;
      throw new AppError('CONFLICT', message);
    }
    demandTarget(name, decision, now, productIds);
  }
}

function demandEverywhere(name: StandingName, { outcome }: NameDecision): void {
  if (mayHoldEverywhere(name) && (outcome === 'IS' || outcome === 'NONE')) return;
  throw new AppError(
    'BAD_INPUT',
    `“${name.name}”不能对全部街道一起认定:没有代码的企业、建议的新产品,要一个街道一个街道地看。请选择街道后再认定。`,
  );
}

function demandTarget(
  name: StandingName,
  { outcome, targetId }: NameDecision,
  now: NamesAsTheyStand,
  productIds: ReadonlySet<string>,
): void {
  const refuse = (message: string) => new AppError('BAD_INPUT', `“${name.name}”${message}`);
  if (outcome === 'NONE') return;
  if (outcome === 'NEW' || outcome === 'ADMITTED') {
    if (name.kind !== 'PRODUCT') throw refuse('是企业名称,不能作为新产品。请重新选择。');
    if (!targetId || !now.segments.includes(targetId)) throw refuse('要说明由哪个环节生产。请选择环节。');
    return;
  }
  if (name.kind === 'PRODUCT') {
    if (!targetId || !productIds.has(targetId)) throw refuse('所选的产品已不在目录里。请重新选择。');
    return;
  }
  const firm = now.enterprises.find(({ id }) => id === targetId);
  if (!firm) throw refuse('所选的企业不存在。请重新选择。');
  if (name.column !== 'enterpriseName') return;
  if (firm.provisional || firm.id === provisionalId(name.streetCode, name.name)) {
    throw refuse('只能并入有统一社会信用代码的企业。请重新选择,或先补全那一家的代码。');
  }
}
