import type { Database } from '../database/database.ts';
import { derivedLabels } from '../database/label-kinds.ts';
import { type FoldedAct, foldedActs } from '../ledger/act.ts';
import type { ProjectionService } from './projection.service.ts';

const DROPPED_AT_ONCE = 10_000;
const ACTS_AT_ONCE = 500;

/**
 * Drops everything that is derived and folds all acts again, one transaction an act. Until it is done no act
 * is taken. A rebuild that was interrupted is simply started again.
 */
export async function rebuild(
  database: Database,
  projection: ProjectionService,
  onAct: (sequence: number) => void = () => {},
): Promise<{ acts: number }> {
  await database.write((tx) => tx.run('ledger/set-rebuilding', { rebuilding: true }));
  await dropDerived(database);
  let acts = 0;
  for await (const act of foldedActsInOrder(database)) {
    await database.write((tx) => projection.fold(tx, act));
    acts++;
    onAct(act.sequence);
  }
  await database.write((tx) => tx.run('ledger/set-rebuilding', { rebuilding: false }));
  return { acts };
}

async function dropDerived(database: Database): Promise<void> {
  for (const label of derivedLabels) {
    const file = `projection/drop-${label.replace(/(?<=[a-z])([A-Z])/g, '-$1').toLowerCase()}`;
    for (let dropped = DROPPED_AT_ONCE; dropped === DROPPED_AT_ONCE; ) {
      const [record] = await database.write((tx) =>
        tx.run<{ dropped: number }>(file, { limit: DROPPED_AT_ONCE }),
      );
      dropped = record?.dropped ?? 0;
    }
  }
}

async function* foldedActsInOrder(database: Database): AsyncGenerator<FoldedAct> {
  let after = 0;
  for (;;) {
    const params = { after, types: [...foldedActs], limit: ACTS_AT_ONCE };
    const acts = await database.read<FoldedAct>('ledger/list-folded-acts', params);
    yield* acts;
    const last = acts.at(-1);
    if (!last) return;
    after = last.sequence;
  }
}
