import { dayOf } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { ActPlace, ActType } from '../ledger/act.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, may } from '../policy/policy.ts';
import { ModelIndex } from '../projection/model-index.ts';
import type { ProjectionService } from '../projection/projection.service.ts';
import { contentProblems } from './content-check.ts';
import { type Difference, differenceOf } from './difference.ts';
import { applyEdits, type DraftEdit } from './draft-edit.ts';
import * as repository from './edition.repository.ts';
import type { EditionContent } from './edition-content.ts';
import { type MergeConflict, merge } from './merge.ts';
import { contentHash, contentOf, entriesOf, type ModelEntries } from './model-entry.ts';

/** A count that reaches this means as many or more. */
export const MOST_COUNTED = 5_001;
/** How many of several things or problems one sentence names. */
const MOST_NAMED = 3;

/** What stands where an edition moves or removes something. Counts end at `MOST_COUNTED`. */
export interface Touched {
  firms: number;
  placements: number;
  supplies: number;
  demands: number;
  /** Segments and products that would go although rows stand in them: they keep an edition from being adopted. */
  standing: { kind: 'SEGMENT' | 'PRODUCT'; id: string; name: string; rows: number }[];
}

/** An edition seen from the edition in force. */
export interface EditionView extends Difference {
  item: repository.EditionRecord;
  inForce: EditionContent['edition'];
  touched: Touched;
  problems: string[];
  /** Whether the viewer could change its texts, and adopt or discard it. */
  canEdit: boolean;
  canDecide: boolean;
}

/** The editions of the chain model: drafts are made, changed, compared, adopted or discarded. */
export class EditionService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly projection: ProjectionService,
    private readonly clock: Clock,
  ) {}

  /** All editions, newest first. */
  async list(actor: Actor | null): Promise<repository.EditionRecord[]> {
    demandAccess(actor, 'edition.view');
    return repository.listEditions(this.database);
  }

  async get(actor: Actor | null, number: number): Promise<repository.EditionRecord> {
    const found = (await this.list(actor)).find((edition) => edition.number === number);
    if (!found) throw notFound();
    return found;
  }

  /** How an edition differs from the one in force; for a draft also what adopting it would touch. */
  async view(actor: Actor | null, number: number): Promise<EditionView> {
    const viewer = demandAccess(actor, 'edition.view');
    const { reading } = this.database;
    const edition = await repository.openEdition(reading.run, number);
    if (!edition) throw notFound();
    const draft = edition.item.state === 'DRAFT';
    const { content, conflicts } = contentInView(edition);
    const difference = differenceOf(entriesOf(edition.inForceContent), entriesOf(content), conflicts);
    const canDecide = draft && may(viewer, 'edition.edit');
    return {
      ...difference,
      item: edition.item,
      inForce: edition.inForce,
      touched: draft
        ? await touchedBy(reading, edition.inForceContent, content, this.clock.now())
        : nothingTouched,
      problems: draft ? contentProblems(content) : [],
      canEdit: canDecide && edition.item.source === 'COPY',
      canDecide,
    };
  }

  /** A draft that is a copy of the edition in force, which must still be `fromNumber`. Answers its number. */
  async draft(actor: Actor, fromNumber: number, operationId: string): Promise<number> {
    demandAccess(actor, 'edition.edit');
    const input = { type: 'EDITION_DRAFTED' as const, operationId, actor, subjectId: subjectOf(fromNumber) };
    return this.ledger.record(input, async (tx, act) => {
      const ground = await repository.readGround(tx);
      if (ground?.number !== fromNumber) throw notFound();
      const edition = {
        number: ground.nextNumber,
        name: `${ground.name}修改稿`,
        date: dayOf(act.at),
        origin: `在第 ${ground.number} 版上修改`,
      };
      const wanted = { ...ground.content, edition };
      await repository.writeDraft(tx, {
        ...edition,
        state: 'DRAFT',
        source: 'COPY',
        madeAt: act.at,
        madeByName: actor.name,
        filesNumber: ground.filesNumber,
        hash: contentHash(wanted),
        base: ground.content,
        wanted,
      });
      return edition.number;
    });
  }

  /** Changes a draft: names, aliases, confirmed chains, and what is taken where both sides changed a text. */
  async edit(actor: Actor, number: number, edits: readonly DraftEdit[], operationId: string): Promise<void> {
    await this.step(actor, number, 'EDITION_EDITED', operationId, edits, async (tx, edition) => {
      const { source } = edition.item;
      const before = { source, entries: entriesOf(edition.wanted), choices: edition.choices };
      const { entries, choices } = applyEdits(before, edits);
      const wanted = contentOf(entries, edition.wanted.edition);
      const problems = new Set(contentProblems(edition.wanted));
      demandNone(contentProblems(wanted).filter((problem) => !problems.has(problem)));
      await repository.saveDraft(tx, { number, wanted, choices });
    });
  }

  /**
   * Puts a draft in force. From the act on the map counts by it; what was shown before stays as it was. Refused
   * where rows stand in what would go, or where it touches more firms than one transaction can take.
   */
  async adopt(actor: Actor, number: number, operationId: string): Promise<void> {
    await this.step(actor, number, 'EDITION_ADOPTED', operationId, null, async (tx, edition, act) => {
      const { inForceContent: before } = edition;
      const { content } = contentInView(edition);
      demandNone(contentProblems(content));
      demandNothingStands(await touchedBy(tx, before, content, act.at), number);
      await repository.changeModel(tx, before, content);
      await tx.run('edition/put-in-force', {
        number,
        content: repository.packed(content),
        ...act,
        actorName: actor.name,
      });
      await this.projection.projectEdition(tx, act, before.edition.number, new ModelIndex(content));
    });
  }

  async discard(actor: Actor, number: number, operationId: string): Promise<void> {
    await this.step(actor, number, 'EDITION_DISCARDED', operationId, null, async (tx) => {
      await tx.run('edition/discard-draft', { number, actorName: actor.name });
    });
  }

  private async step(
    actor: Actor,
    number: number,
    type: ActType,
    operationId: string,
    payload: unknown,
    work: (tx: Transaction, edition: repository.OpenEdition, act: ActPlace) => Promise<void>,
  ): Promise<void> {
    demandAccess(actor, 'edition.edit');
    const input = { type, operationId, actor, subjectId: subjectOf(number), payload };
    await this.ledger.record(input, async (tx, act) => {
      const edition = await repository.openEdition(tx.run, number);
      if (!edition) throw notFound();
      if (edition.item.state !== 'DRAFT') {
        throw new AppError('STATE', `第 ${number} 版已经不是草稿,不能再改、启用或作废。请刷新页面。`);
      }
      await work(tx, edition, act);
      return null;
    });
  }
}

/** What an edition would put in force now, or has put in force. */
function contentInView(edition: repository.OpenEdition): {
  content: EditionContent;
  conflicts: MergeConflict[];
} {
  if (edition.content) return { content: edition.content, conflicts: [] };
  const [base, inForce, draft] = [edition.base ?? edition.wanted, edition.inForceContent, edition.wanted].map(
    entriesOf,
  ) as [ModelEntries, ModelEntries, ModelEntries];
  const { entries, conflicts } = merge(base, inForce, draft, edition.choices);
  return { content: contentOf(entries, edition.wanted.edition), conflicts };
}

const nothingTouched: Touched = { firms: 0, placements: 0, supplies: 0, demands: 0, standing: [] };

async function touchedBy(
  tx: Transaction,
  before: EditionContent,
  after: EditionContent,
  at: number,
): Promise<Touched> {
  const moved = new ModelIndex(before).movedIn(new ModelIndex(after));
  const gone = <Item extends { id: string; name: string }>(old: Item[], now: Item[]) => {
    const kept = new Set(now.map(({ id }) => id));
    return new Map(old.filter(({ id }) => !kept.has(id)).map(({ id, name }) => [id, name]));
  };
  const names = {
    SEGMENT: gone(before.segments, after.segments),
    PRODUCT: gone(before.products, after.products),
  };
  const [found] = await tx.run<Touched>('edition/count-touched', {
    movedSegments: moved.segmentIds,
    movedProducts: moved.productIds,
    removedSegments: [...names.SEGMENT.keys()],
    removedProducts: [...names.PRODUCT.keys()],
    at,
    limit: MOST_COUNTED,
  });
  if (!found) return nothingTouched;
  const standing = found.standing.map((one) => ({ ...one, name: names[one.kind].get(one.id) ?? one.id }));
  return { ...found, standing };
}

function demandNothingStands({ standing }: Touched, number: number): void {
  if (standing.length === 0) return;
  const named = standing
    .slice(0, MOST_NAMED)
    .map(
      ({ kind, name, rows }) =>
        `${kind === 'SEGMENT' ? '环节' : '产品'}“${name}”(${rows < MOST_COUNTED ? rows : `超过 ${MOST_COUNTED - 1}`} 行)`,
    )
    .join('、');
  const more = standing.length > MOST_NAMED ? `等 ${standing.length} 项` : '';
  throw new AppError(
    'CONFLICT',
    `第 ${number} 版去掉了${named}${more},但清单里还有行落在其中。请先让街道改填这些行,或作废这份草稿。`,
  );
}

function demandNone(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length > MOST_NAMED ? `;还有 ${problems.length - MOST_NAMED} 处` : '';
  throw new AppError('BAD_INPUT', `${problems.slice(0, MOST_NAMED).join(';')}${more}。请改好后再试。`);
}

const subjectOf = (number: number) => `edition-${number}`;

const notFound = () => new AppError('NOT_FOUND', '没有这一版模型,或它已不在用。请返回模型版本页重新选择。');
