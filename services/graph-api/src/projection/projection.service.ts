import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { readEditionNumbered } from '../edition/read-edition.ts';
import { AppError } from '../error/app-error.ts';
import type { ActPlace, FoldedAct } from '../ledger/act.ts';
import { type CellCounts, cellKey, countNames, noCounts } from './cells.ts';
import { projectConsentGiven, projectConsentWithdrawn } from './consents.ts';
import { projectCoverage } from './coverages.ts';
import { projectNames } from './decided-names.ts';
import {
  projectDisputeDecided,
  projectDisputeReopened,
  projectMerge,
  projectMergeUndone,
  projectRelated,
  projectRelationUndone,
  projectSplit,
  projectSplitUndone,
} from './decisions.ts';
import { disputesAt } from './disputes.ts';
import { coversInstant } from './interval.ts';
import { ModelIndex } from './model-index.ts';
import * as repository from './projection.repository.ts';
import { planFold, project, projectEdition } from './projection.ts';
import { projectRowTallies } from './row-tallies.ts';

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

/** Folds acts into the graph, each with the chain model that was in force at it. */
export class ProjectionService {
  /** By number of the edition: what was once in force does not change. */
  private readonly models = new Map<number, Promise<ModelIndex>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Folds an act as the ledger keeps it. */
  async fold(tx: Transaction, act: FoldedAct): Promise<void> {
    if (act.type === 'COVERAGE_STATED') return projectCoverage(tx, act);
    if (act.type === 'CONSENT_GIVEN') return projectConsentGiven(tx, act);
    if (act.type === 'CONSENT_WITHDRAWN') return projectConsentWithdrawn(tx, act);
    if (act.type === 'NAMES_DECIDED' || act.type === 'NAMES_UNDECIDED') {
      return projectNames(tx, act, this.modelOf);
    }
    if (act.type === 'EDITION_ADOPTED') return this.projectEditionAgain(tx, act);
    if (act.type === 'ENTERPRISES_MERGED') return projectMerge(tx, act, this.modelOf);
    if (act.type === 'MERGE_UNDONE') return projectMergeUndone(tx, act, this.modelOf);
    if (act.type === 'ENTERPRISE_SPLIT') return projectSplit(tx, act, this.modelOf);
    if (act.type === 'SPLIT_UNDONE') return projectSplitUndone(tx, act, this.modelOf);
    if (act.type === 'DISPUTE_DECIDED') return projectDisputeDecided(tx, act, this.modelOf);
    if (act.type === 'DISPUTE_REOPENED') return projectDisputeReopened(tx, act, this.modelOf);
    if (act.type === 'ENTERPRISES_RELATED') return projectRelated(tx, act);
    if (act.type === 'RELATION_UNDONE') return projectRelationUndone(tx, act);
    const rows = await tx.run<{ rowKey: string }>('ledger/list-touched-rows', { sequence: act.sequence });
    await this.project(
      tx,
      act,
      rows.map((row) => row.rowKey),
    );
  }

  /** Folds an act that brought these rows into force, or out of it. */
  async project(tx: Transaction, act: ActPlace, rowKeys: readonly string[]): Promise<void> {
    await project(tx, act, rowKeys, this.modelOf);
    await projectRowTallies(tx, act, rowKeys);
  }

  /** Folds the adoption of an edition; `after` is its model, which others cannot read before the act is done. */
  async projectEdition(tx: Transaction, act: ActPlace, before: number, after: ModelIndex): Promise<void> {
    await projectEdition(tx, act, await this.modelOf(before), after);
  }

  /** Folds an adoption of the past again. */
  private async projectEditionAgain(tx: Transaction, act: ActPlace): Promise<void> {
    const [found] = await tx.run<{ numbers: number[] }>('edition/get-models-of-act', {
      sequence: act.sequence,
    });
    const [after, before] = found?.numbers ?? [];
    if (after === undefined || before === undefined) {
      throw new AppError('INTERNAL', `第 ${act.sequence} 个动作启用的模型版本不在库里,请从备份恢复。`);
    }
    await this.projectEdition(tx, act, before, await this.modelOf(after));
  }

  /** What the fold would change if the rows of a revision, or some, were approved now. Only reads. */
  async preview(revisionId: string, rowKeys: readonly string[] | null): Promise<FoldPreview> {
    const { reading } = this.database;
    const at = this.clock.now();
    const { keys, versions } = await repository.readDraftVersions(reading, revisionId, rowKeys, at);
    const act = { sequence: Number.MAX_SAFE_INTEGER, at };
    const fold = await planFold(reading, act, keys, versions, this.modelOf);
    const open = await repository.readDisputes(reading, fold.enterpriseIds, at);
    const disputes = disputesAt(fold.after.fieldValues, fold.decisions, open, at).create.filter(
      (dispute) => dispute.since === at,
    );
    const changes = this.cardChanges(fold, at);
    return {
      cardsChanged: changes.length,
      changes,
      newEnterprises: fold.identity.enterprises.length,
      placements: fold.opened.placements.length,
      supplies: fold.opened.supplies.length,
      demands: fold.opened.demands.length,
      newDisputes: disputes.length,
      toBePlaced: fold.versions.filter(({ list, values }) =>
        list === 'CHAIN'
          ? fold.model.chainOf(values.segmentId ?? '') === null
          : !fold.model.hasProduct(values.product?.productId ?? ''),
      ).length,
    };
  }

  private readonly modelOf = (edition: number): Promise<ModelIndex> => {
    const kept = this.models.get(edition);
    if (kept) return kept;
    const model = readEditionNumbered(this.database, edition).then((content) => new ModelIndex(content));
    model.catch(() => this.models.delete(edition));
    this.models.set(edition, model);
    return model;
  };

  private cardChanges(fold: Awaited<ReturnType<typeof planFold>>, at: number) {
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
      return changed ? [{ segmentId, ...fold.model.segmentPlace(segmentId), before, after }] : [];
    });
  }
}
