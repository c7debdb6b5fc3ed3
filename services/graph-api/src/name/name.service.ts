import { FOREVER } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { EditionContent } from '../edition/edition-content.ts';
import { readEdition } from '../edition/read-edition.ts';
import { AppError } from '../error/app-error.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, scopeOf } from '../policy/policy.ts';
import type { ProjectionService } from '../projection/projection.service.ts';
import { page, pageSize, readCursor } from '../relay/page.ts';
import type { StreetService } from '../street/street.service.ts';
import type { NameView } from './name.enum.ts';
import * as repository from './name.repository.ts';
import type { AdmittedProduct } from './name.type.ts';
import type { DecidedName, MentionKind, NameDecision } from './name-mention.ts';
import { demandDecidable } from './name-rules.ts';
import { NameViews } from './name-view.ts';
import { ProductNames } from './product-names.ts';

export interface NamesAsked {
  kind: MentionKind;
  view: NameView;
  streetCode: string | null;
  first: number;
  after: string | null;
}

/** Of one press of a key; more would hold the ledger for too long. */
const MOST_DECISIONS = 200;
const MOST_ADMITTED = 200;

/** Names that mean nothing certain: what they may mean, what was decided, and taking that back. */
export class NameService {
  /** By edition: products are looked up by every page of the queue. */
  private readonly products = new WeakMap<EditionContent, ProductNames>();

  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly projection: ProjectionService,
    private readonly streets: StreetService,
  ) {}

  async list(actor: Actor | null, asked: NamesAsked) {
    const streetCodes = await this.streetsOf(actor, asked.streetCode);
    const size = pageSize(asked.first);
    const [before, id] = asked.after ? readCursor<[number, string]>(asked.after) : [FOREVER, ''];
    const filter = { streetCodes, kind: asked.kind, id, limit: size + 1 };
    const views = new NameViews(await this.streets.namer());
    if (asked.view === 'DECIDED') {
      const found = await repository.listDecisions(this.database, { ...filter, at: before });
      const at = new Map(found.items.map((item) => [item.id, item.at]));
      const items = found.items.map((item) => views.decided(item));
      return page(items, size, found.totalCount, (item) => [at.get(item.id) ?? 0, item.id]);
    }
    const states = asked.view === 'OPEN' ? ['OPEN'] : ['ADMITTED', 'NEW'];
    const found = await repository.listMentions(this.database, { ...filter, states, since: before });
    const since = new Map(found.items.map((item) => [item.id, item.since]));
    const items =
      asked.kind === 'FIRM' ? await this.firms(found.items, views) : await this.goods(found.items, views);
    return page(items, size, found.totalCount, (item) => [since.get(item.id) ?? 0, item.id]);
  }

  /** Decides what names mean, each in its context. The rows that give them are folded anew. */
  async decide(
    actor: Actor | null,
    decisions: readonly ({ id: string } & NameDecision)[],
    operationId: string,
  ): Promise<number> {
    const ids = decisions.map(({ id }) => id);
    const officer = this.demandSome(actor, ids);
    const targetIds = decisions.flatMap(({ targetId }) => targetId ?? []);
    const found = await repository.readNames(
      (file, params) => this.database.read(file, params),
      ids,
      targetIds,
    );
    const byId = new Map(found.mentions.map((mention) => [mention.id, mention]));
    for (const { outcome, id } of decisions) {
      const streetCode = byId.get(id)?.streetCode;
      if (streetCode)
        demandAccess(officer, outcome === 'ADMITTED' ? 'name.admit' : 'name.decide', { streetCode });
    }
    const names = decisions.flatMap((decision): DecidedName[] => {
      const known = byId.get(decision.id);
      if (!known) return [];
      const { state: _, since: __, ...context } = known;
      return [{ ...context, ...decision }];
    });
    const { products } = await readEdition(this.database);
    const productIds = new Set(products.map(({ id }) => id));
    return this.act('NAMES_DECIDED', officer, ids, names, operationId, async (tx) => {
      const now = await repository.readNames(tx.run, ids, targetIds);
      demandDecidable(decisions, now, productIds);
    });
  }

  /** Takes decisions back: the names wait again, and the rows say what they said without them. */
  async undecide(actor: Actor | null, ids: readonly string[], operationId: string): Promise<number> {
    const officer = this.demandSome(actor, ids);
    const { decisions } = await repository.readNames(
      (file, params) => this.database.read(file, params),
      ids,
      [],
    );
    for (const { streetCode, outcome } of decisions) {
      demandAccess(officer, outcome === 'ADMITTED' ? 'name.admit' : 'name.decide', { streetCode });
    }
    const names = decisions.map(({ decidedByName: _, sequence: __, at: ___, ...name }): DecidedName => name);
    return this.act('NAMES_UNDECIDED', officer, ids, names, operationId, async (tx) => {
      const now = await repository.readNames(tx.run, ids, []);
      if (now.decisions.length < ids.length) {
        throw new AppError('NOT_FOUND', '有的认定已经撤销,或不存在。请刷新页面后再看。');
      }
    });
  }

  /** Products that the district agrees to, for the one who writes them into a draft edition. */
  async admitted(actor: Actor | null): Promise<AdmittedProduct[]> {
    demandAccess(actor, 'edition.edit');
    const streetCodes = (await this.streets.list()).map(({ code }) => code);
    return repository.listAdmitted(this.database, { streetCodes, limit: MOST_ADMITTED });
  }

  private async act(
    type: 'NAMES_DECIDED' | 'NAMES_UNDECIDED',
    actor: Actor,
    ids: readonly string[],
    names: DecidedName[],
    operationId: string,
    check: (tx: Transaction) => Promise<void>,
  ): Promise<number> {
    const payload = { names };
    const subjectId = ledgerKey('names', ...[...ids].sort());
    return this.ledger.record({ type, operationId, actor, subjectId, payload }, async (tx, act) => {
      await check(tx);
      await this.projection.fold(tx, {
        ...act,
        type,
        actorName: actor.name,
        payload: JSON.stringify(payload),
      });
      return names.length;
    });
  }

  /** Whoever may decide some names at all, asked to decide a sensible number of different ones. */
  private demandSome(actor: Actor | null, ids: readonly string[]): Actor {
    const officer = demandAccess(actor, 'name.decide', { streetCode: actor?.streetCode ?? null });
    if (ids.length === 0 || ids.length > MOST_DECISIONS || new Set(ids).size < ids.length) {
      throw new AppError('BAD_INPUT', `一次可以认定 1 到 ${MOST_DECISIONS} 个不同的名称。请分几次提交。`);
    }
    return officer;
  }

  /** The streets whose names the actor may see, of which one may be asked for. */
  private async streetsOf(actor: Actor | null, streetCode: string | null): Promise<string[]> {
    const asked = streetCode ?? (scopeOf(actor, 'name.view') === 'OWN_STREET' ? actor?.streetCode : null);
    demandAccess(actor, 'name.view', { streetCode: asked ?? null });
    return asked ? [asked] : (await this.streets.list()).map(({ code }) => code);
  }

  private async firms(mentions: readonly repository.NameRecord[], views: NameViews) {
    const found = await repository.findFirms(this.database, mentions);
    return mentions.map((mention) => views.firm(mention, found.get(mention.id) ?? []));
  }

  private async goods(mentions: readonly repository.NameRecord[], views: NameViews) {
    const edition = await readEdition(this.database);
    const names = this.products.get(edition) ?? new ProductNames(edition);
    this.products.set(edition, names);
    return mentions.map((mention) =>
      views.product(mention, names.proposals(mention.name, mention.segmentId), (id) => names.placeOf(id)),
    );
  }
}
