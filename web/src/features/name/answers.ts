import type { NameDecisionInput, NameQueueQuery } from '@/generated/graphql';

export type QueuedName = NameQueueQuery['names']['edges'][number]['node'];

/** What is going to be decided of a name. */
export type Answer = Omit<NameDecisionInput, 'id' | 'everywhere'>;

/** Answers that are not sent yet, by the id of the name. */
export type Answers = Readonly<Record<string, Answer>>;

/** The proposal that needs no second look, as an answer. */
export function certainAnswer(name: QueuedName): Answer | null {
  const certain = name.proposals.find((proposal) => proposal.certain);
  return certain ? { outcome: 'IS', targetId: certain.targetId } : null;
}

/** The answer that a number key gives: 1 to 5 a proposal, 0 none of them. */
export function numberedAnswer(name: QueuedName, number: number): Answer | null {
  if (number === 0) return { outcome: 'NONE' };
  const proposal = name.proposals[number - 1];
  return proposal ? { outcome: 'IS', targetId: proposal.targetId } : null;
}

/** That the catalogue should have the product: made in the row's segment, or in the one that was proposed. */
export function newProductAnswer(name: QueuedName, mayAdmit: boolean): Answer | null {
  const targetId = name.decision?.targetId ?? name.segmentId;
  if (name.kind !== 'PRODUCT' || !targetId) return null;
  return { outcome: mayAdmit && name.decision ? 'ADMITTED' : 'NEW', targetId };
}

/** Whether an answer can hold in every street: what a firm of its own without a code is called cannot. */
export const mayHoldEverywhere = ({ column }: QueuedName, { outcome }: Answer) =>
  column !== 'enterpriseName' && (outcome === 'IS' || outcome === 'NONE');

/** What "none of them" means for this name. */
export function noneWord({ kind, column }: Pick<QueuedName, 'kind' | 'column'>): string {
  if (kind === 'PRODUCT') return '不属于目录产品';
  return column === 'enterpriseName' ? '是另一家企业' : '清单外企业';
}

/** Names without any proposal that is worth a look. */
export const LEAST_WORTH = 0.5;
export const hasNone = (name: QueuedName) =>
  name.proposals.every(({ confidence }) => confidence < LEAST_WORTH);
