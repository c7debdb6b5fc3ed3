import type { Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { FoldedAct } from '../ledger/act.ts';
import {
  type DecidedName,
  decisionIds,
  EVERYWHERE,
  mention,
  type NameMention,
} from '../name/name-mention.ts';
import { provisionalId } from './identity.ts';
import * as repository from './projection.repository.ts';
import { type ModelOf, project } from './projection.ts';

/** As many rows as one transaction can take. */
const MOST_ROWS = 5_000;

/**
 * Folds NAMES_DECIDED and NAMES_UNDECIDED: the rows that give the names say from the act on what was decided, or
 * what they said without the decision.
 */
export async function projectNames(tx: Transaction, act: FoldedAct, modelOf: ModelOf): Promise<void> {
  const { names } = JSON.parse(act.payload) as { names: DecidedName[] };
  const ids = names.map(({ id }) => id).sort();
  if (act.type === 'NAMES_DECIDED') {
    const taken = { decidedByName: act.actorName, sequence: act.sequence, at: act.at };
    await repository.writeNameDecisions(
      tx,
      names.map((name) => ({ ...name, ...taken })),
    );
  } else {
    await repository.undoNameDecisions(tx, ids);
  }
  const streets = await tx.run<{ code: string }>('street/list-streets', {});
  const mentions = names.flatMap((name) => mentionsUnder(name, streets));
  await repository.markMentions(
    tx,
    mentions.map((one) => ({ id: one.id, decisionIds: decisionIds(one) })),
  );
  const meaning = await thoseWithMeaning(tx, names, act.at);
  const own = meaning.filter(({ column, outcome }) => column === 'enterpriseName' && outcome === 'IS');
  const joins = own.map((name) => ({
    id: provisionalId(name.streetCode, name.name),
    to: act.type === 'NAMES_DECIDED' ? name.targetId : null,
  }));
  await repository.joinEnterprises(tx, joins);
  const about = {
    ids: meaning.flatMap((name) => mentionsUnder(name, streets).map(({ id }) => id)).sort(),
    joinedIds: joins.map(({ id }) => id).sort(),
    joinedNames: own.map(({ nameKey }) => nameKey).sort(),
  };
  const rowKeys = await repository.listNamingRows(tx, about, act.at);
  if (rowKeys.length > MOST_ROWS) {
    throw new AppError(
      'LIMIT',
      `这些名称涉及超过 ${MOST_ROWS} 行,一次处理不了。请分几次决定;同一个产品名用得这样多,可以请管理员加为目录别名。`,
    );
  }
  await project(tx, act, rowKeys, modelOf);
}

/**
 * Only what a name means changes facts: that it means nothing known, or something new, does not, but where it goes
 * before what the district says it means.
 */
async function thoseWithMeaning(tx: Transaction, names: DecidedName[], at: number): Promise<DecidedName[]> {
  const others = names.filter(({ outcome }) => outcome !== 'IS');
  const ids = [...new Set(others.flatMap(decisionIds))].sort();
  const said = await repository.readMeanings(tx, ids, at);
  const before = (name: DecidedName) => decisionIds(name).some((id) => said.get(id)?.outcome === 'IS');
  return names.filter((name) => name.outcome === 'IS' || before(name));
}

/** The names that a decision is about: of one street, or this one in each street. */
function mentionsUnder(
  { id: _, outcome: __, targetId: ___, ...name }: DecidedName,
  streets: readonly { code: string }[],
): NameMention[] {
  if (name.streetCode !== EVERYWHERE) return [mention(name)];
  return streets.map(({ code }) => mention({ ...name, streetCode: code }));
}
