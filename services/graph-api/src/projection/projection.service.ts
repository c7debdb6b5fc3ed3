import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { readEdition } from '../edition/edition.service.ts';
import type { ActPlace, FoldedAct } from '../ledger/act.ts';
import { type CellCounts, cellKey, countNames, noCounts } from './cells.ts';
import { projectCoverage } from './coverages.ts';
import { disputesAt } from './disputes.ts';
import { coversInstant } from './interval.ts';
import { ModelIndex } from './model-index.ts';
import * as repository from './projection.repository.ts';
import { planFold, project } from './projection.ts';

export interface FoldPreview {
  cardsChanged: number;
  changes: {
    segmentId: string;
    segmentName: string;
    chainId: string;
    chainName: string;
    before: CellCounts;
    after: CellCounts;
  }[];
  newEnterprises: number;
  placements: number;
  supplies: number;
  demands: number;
  newDisputes: number;
  toBePlaced: number;
}

/** Folds acts into the graph with the chain model that is in force. */
export class ProjectionService {
  private index: Promise<ModelIndex> | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Folds an act as the ledger keeps it. */
  async fold(tx: Transaction, act: FoldedAct): Promise<void> {
    if (act.type === 'COVERAGE_STATED') return projectCoverage(tx, act);
    const rows = await tx.run<{ rowKey: string }>('ledger/list-touched-rows', { sequence: act.sequence });
    await this.project(
      tx,
      act,
      rows.map((row) => row.rowKey),
    );
  }

  /** Folds an act that brought these rows into force, or out of it. */
  async project(tx: Transaction, act: ActPlace, rowKeys: readonly string[]): Promise<void> {
    await project(tx, act, rowKeys, await this.model());
  }

  /** What the fold would change if the rows of a revision, or some, were approved now. Only reads. */
  async preview(revisionId: string, rowKeys: readonly string[] | null): Promise<FoldPreview> {
    const reading: Transaction = { run: (file, params) => this.database.read(file, params) };
    const at = this.clock.now();
    const versions = await repository.readDraftVersions(reading, revisionId, rowKeys, at);
    const keys = versions.map((version) => version.rowKey);
    const act = { sequence: Number.MAX_SAFE_INTEGER, at };
    const model = await this.model();
    const fold = await planFold(reading, act, keys, versions, model);
    const open = await repository.readDisputes(reading, fold.enterpriseIds, at);
    const disputes = disputesAt(fold.after.fieldValues, open, at).create.filter(
      (dispute) => dispute.since === at,
    );
    const changes = this.cardChanges(fold, at, model);
    return {
      cardsChanged: changes.length,
      changes,
      newEnterprises: fold.identity.enterprises.length,
      placements: fold.opened.placements.length,
      supplies: fold.opened.supplies.length,
      demands: fold.opened.demands.length,
      newDisputes: disputes.length,
      toBePlaced: versions.filter(({ list, values }) =>
        list === 'CHAIN' ? !values.segmentId : !values.product?.productId,
      ).length,
    };
  }

  /** The chain model does not change while a process runs: a new edition comes with a restart. */
  model(): Promise<ModelIndex> {
    this.index ??= readEdition(this.database).then((content) => new ModelIndex(content));
    return this.index;
  }

  private cardChanges(fold: Awaited<ReturnType<typeof planFold>>, at: number, model: ModelIndex) {
    const districtNow = fold.deltas.filter(
      ({ place, ...interval }) =>
        place.scope === 'SEGMENT' && place.streetCode === '' && coversInstant(interval, at),
    );
    const byCard = new Map<string, CellCounts>();
    for (const { place, counts } of districtNow) {
      const sum = byCard.get(place.scopeId) ?? noCounts();
      for (const name of countNames) sum[name] += counts[name];
      byCard.set(place.scopeId, sum);
    }
    const states = new Map(
      fold.cells.filter((state) => coversInstant(state, at)).map((state) => [cellKey(state), state]),
    );
    return [...byCard].flatMap(([segmentId, delta]) => {
      const before = noCounts();
      const after = noCounts();
      const state = states.get(cellKey({ scopeId: segmentId, streetCode: '' }));
      for (const name of countNames) {
        before[name] = state?.[name] ?? 0;
        after[name] = before[name] + delta[name];
      }
      const changed = countNames.some((name) => delta[name] !== 0);
      return changed ? [{ segmentId, ...model.segmentPlace(segmentId), before, after }] : [];
    });
  }
}
