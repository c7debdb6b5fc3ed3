import { FOREVER } from '../clock.ts';
import type { Transaction } from '../database/database.ts';
import type { DecisionNode, Merge, Related, Split, ValueChoice } from '../identity/decision.ts';
import type { FoldedAct } from '../ledger/act.ts';
import { ledgerKey } from '../ledger/key.ts';
import { touchConsents, touchContactConsents } from './consents.ts';
import { countedFor, enterpriseFor } from './counting.ts';
import { everyFact, type FactBase, type Facts, filterFacts, mapFacts, mergeFacts, noFacts } from './facts.ts';
import { enterpriseByCode, type IdentityChange, normaliseName } from './identity.ts';
import * as repository from './projection.repository.ts';
import { type ModelOf, settle, writeSettled } from './projection.ts';
import { searchNamesOf } from './search-names.ts';

/** Folds a merge: what rows say of the merged firms is shown of the survivor from now on. */
export async function projectMerge(tx: Transaction, act: FoldedAct, modelOf: ModelOf): Promise<void> {
  const { survivorId, mergedIds, note } = JSON.parse(act.payload) as Merge;
  const what = { verdict: 'SAME' as const, enterpriseId: survivorId, otherIds: mergedIds, note };
  const decision = newDecision(act, what);
  await tx.run('projection/write-decision', { decision });
  await tx.run('projection/write-merge', { decision, at: act.at, forever: FOREVER });
  await touchConsents(tx, act, mergedIds);
  const names = await repository.readMergedNames(tx, mergedIds, act.at);
  await recount(tx, act, mergedIds, names, modelOf);
}

/** Folds the undoing of a merge: each firm counts for itself again, as if it had never been merged. */
export async function projectMergeUndone(tx: Transaction, act: FoldedAct, modelOf: ModelOf): Promise<void> {
  const { id, enterpriseId, otherIds } = await endDecision(tx, act);
  await tx.run('projection/end-merge', { mergedIds: otherIds, decisionId: id, at: act.at });
  await touchConsents(tx, act, otherIds);
  const { rootOf } = await repository.readCounting(tx, [enterpriseId], [], act.at);
  const names = await repository.readMergedNames(tx, otherIds, act.at);
  await recount(tx, act, [rootOf.get(enterpriseId) ?? enterpriseId], names, modelOf);
}

/** Folds a split: some rows of a firm are shown of another one from now on. */
export async function projectSplit(tx: Transaction, act: FoldedAct, modelOf: ModelOf): Promise<void> {
  const { enterpriseId, rowKeys, name, uscc, note } = JSON.parse(act.payload) as Split;
  const versions = await repository.readCurrentVersions(tx, rowKeys, act.sequence);
  const [known] = uscc ? await tx.run<{ enterpriseId: string }>('projection/read-coded', { uscc }) : [];
  const otherId =
    known?.enterpriseId ?? (uscc ? enterpriseByCode(uscc) : ledgerKey('enterprise-by-split', act.sequence));
  const what = { verdict: 'SPLIT' as const, enterpriseId, otherIds: [otherId], rowKeys, note };
  const decision = newDecision(act, what);
  if (!known) {
    const identity = splitOff(otherId, decision.id, { name, uscc, demo: versions.some(({ demo }) => demo) });
    await repository.writeIdentity(tx, identity, searchNamesOf(identity), act.at);
  }
  const rows = versions.map(({ rowKey, values }) => ({
    rowKey,
    uscc: values.uscc ?? '',
    normalised: normaliseName(values.enterpriseName),
  }));
  await tx.run('projection/write-decision', { decision });
  const split = { rows, enterpriseId: otherId, decisionId: decision.id, at: act.at, forever: FOREVER };
  await tx.run('projection/write-split', split);
  await recount(tx, act, [enterpriseId], [normaliseName(name)], modelOf);
}

/** Folds the undoing of a split: the rows count for their own firm again. */
export async function projectSplitUndone(tx: Transaction, act: FoldedAct, modelOf: ModelOf): Promise<void> {
  const { id, otherIds, rowKeys } = await endDecision(tx, act);
  const names = await repository.readMergedNames(tx, otherIds, act.at);
  await tx.run('projection/end-split', { rowKeys, decisionId: id, nameId: splitName(id), at: act.at });
  const { rootOf } = await repository.readCounting(tx, otherIds, [], act.at);
  const holders = otherIds.map((otherId) => rootOf.get(otherId) ?? otherId);
  await recount(tx, act, holders, names, modelOf);
}

/** Folds how firms stand to each other: nothing else changes, but it is not asked again. */
export async function projectRelated(tx: Transaction, act: FoldedAct): Promise<void> {
  const { relation, enterpriseId, otherId, name, suspicionId, note } = JSON.parse(act.payload) as Related;
  const otherIds = otherId ? [otherId] : [];
  const what = { verdict: relation, enterpriseId, otherIds, name, settles: suspicionId, note };
  await tx.run('projection/write-decision', { decision: newDecision(act, what) });
}

export async function projectRelationUndone(tx: Transaction, act: FoldedAct): Promise<void> {
  await endDecision(tx, act);
}

/** Folds the decision of a dispute: the value decided on is shown from now on, and counts. */
export async function projectDisputeDecided(
  tx: Transaction,
  act: FoldedAct,
  modelOf: ModelOf,
): Promise<void> {
  const { enterpriseId, note, ...choice } = JSON.parse(act.payload) as ValueChoice;
  const what = { verdict: 'VALUE' as const, enterpriseId, otherIds: [], note };
  const decision = { ...newDecision(act, what), ...choice };
  await recountFields(tx, act, enterpriseId, modelOf, () =>
    tx.run('projection/write-decision', { decision }),
  );
}

/** Folds the undoing of such a decision: the values differ as before. */
export async function projectDisputeReopened(
  tx: Transaction,
  act: FoldedAct,
  modelOf: ModelOf,
): Promise<void> {
  const { enterpriseId } = JSON.parse(act.payload) as { enterpriseId: string };
  await recountFields(tx, act, enterpriseId, modelOf, () => endDecision(tx, act));
}

/** Settles anew where a firm operates and what counts of its fields, before and after a decision. */
async function recountFields(
  tx: Transaction,
  act: FoldedAct,
  enterpriseId: string,
  modelOf: ModelOf,
  decide: () => Promise<unknown>,
): Promise<void> {
  const ids = [enterpriseId];
  const decidedBefore = await repository.readValueDecisions(tx, ids, act.at);
  await decide();
  const [before, decidedAfter, { edition }] = await Promise.all([
    repository.readFacts(tx, ids, act.at),
    repository.readValueDecisions(tx, ids, act.at),
    repository.readKnownIdentity(tx, [], act.sequence),
  ]);
  const decisions = { before: decidedBefore, after: decidedAfter };
  const change = { before, closed: noFacts(), said: noFacts(), named: new Map(), decisions };
  await writeSettled(tx, await settle(tx, act, ids, change, await modelOf(edition)), act.at);
}

const splitName = (decisionId: string) => ledgerKey('enterprise-name', decisionId);

/**
 * The firm that rows are split off to. Its name is of no street: lists that use it without a code go on meaning what
 * they meant.
 */
function splitOff(
  id: string,
  decisionId: string,
  { name, uscc, demo }: { name: string; uscc: string | null; demo: boolean },
): IdentityChange {
  const normalised = normaliseName(name);
  const named = { enterpriseId: id, name, normalised, streetCode: '', kind: 'FULL' as const };
  return {
    enterpriseOf: new Map(),
    enterprises: [{ id, name, provisional: uscc === null, demo, uscc }],
    codes: uscc ? [{ enterpriseId: id, value: uscc }] : [],
    names: [{ id: splitName(decisionId), ...named }],
  };
}

function newDecision(
  act: FoldedAct,
  what: Pick<DecisionNode, 'verdict' | 'enterpriseId' | 'otherIds' | 'note'> & Partial<DecisionNode>,
): DecisionNode {
  return {
    rowKeys: [],
    name: null,
    settles: null,
    ...what,
    id: ledgerKey('decision', act.sequence),
    sequence: act.sequence,
    madeByName: act.actorName,
    shownFrom: act.at,
    shownTo: FOREVER,
    undoneByName: null,
  };
}

async function endDecision(tx: Transaction, act: FoldedAct): Promise<DecisionNode> {
  const { decisionId } = JSON.parse(act.payload) as { decisionId: string };
  const ended = { id: decisionId, at: act.at, undoneByName: act.actorName };
  const [found] = await tx.run<{ decision: DecisionNode }>('projection/end-decision', ended);
  if (!found) throw new Error(`act ${act.sequence} undoes a decision that is not there`);
  return found.decision;
}

/**
 * Settles anew which firms the facts of some enterprises are shown of. Facts that move end and begin again at the
 * other firm; nothing of what was shown before changes. `names` are those whose bearers changed.
 */
async function recount(
  tx: Transaction,
  act: FoldedAct,
  holderIds: readonly string[],
  names: readonly string[],
  modelOf: ModelOf,
): Promise<void> {
  const held = await repository.readFacts(tx, holderIds, act.at);
  const targetOf = await readTargets(tx, act, held);
  const closed = filterFacts(held, (fact) => targetOf(fact) !== fact.enterpriseId);
  const said = mapFacts(closed, (fact) => ({
    ...countedFor(fact, targetOf(fact)),
    id: ledgerKey('fact-counted', fact.id, act.at),
    shownFrom: Math.max(act.at, fact.shownFrom),
  }));
  const others = new Set(everyFact(said).map((fact) => fact.enterpriseId));
  for (const id of holderIds) others.delete(id);
  const ids = [...new Set([...holderIds, ...others])].sort();
  const [found, decided] = await Promise.all([
    repository.readFacts(tx, [...others].sort(), act.at),
    repository.readValueDecisions(tx, ids, act.at),
  ]);
  const before = mergeFacts([held, found]);
  const named = new Map(names.map((name) => [name, new Set<string>()]));
  const { edition } = await repository.readKnownIdentity(tx, [], act.sequence);
  const change = { before, closed, said, named, decisions: { before: decided, after: decided } };
  const settled = await settle(tx, act, ids, change, await modelOf(edition));
  await writeSettled(tx, settled, act.at);
  await touchContactConsents(tx, act, ids);
}

/** Which enterprise each fact counts for, as decisions have it now. */
async function readTargets(
  tx: Transaction,
  act: FoldedAct,
  facts: Facts,
): Promise<(fact: FactBase) => string> {
  const all = everyFact(facts);
  const ownOf = (fact: FactBase) => fact.ownEnterpriseId ?? fact.enterpriseId;
  const rowKeys = [...new Set(all.map((fact) => fact.rowKey))].sort();
  const counting = await repository.readCounting(tx, [...new Set(all.map(ownOf))].sort(), rowKeys, act.at);
  const split = await repository.readCurrentVersions(tx, [...counting.splitRows.keys()], act.sequence);
  const stated = new Map(split.map((version) => [version.rowKey, version]));
  return (fact) => {
    const version = stated.get(fact.rowKey);
    const own = ownOf(fact);
    return version ? enterpriseFor(counting, own, version) : (counting.rootOf.get(own) ?? own);
  };
}
