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
import { type DecidedName, EVERYWHERE, type MentionKind } from './name-mention.ts';
import { type DecisionAsked, decidedName, demandDecidable } from './name-rules.ts';
import { NameViews } from './name-view.ts';
import { ProductNames } from './product-names.ts';

export interface NamesAsked {
  kind: MentionKind;
  view: NameView;
  streetCode: string | null;
  first: number;
  after: string | null;
}

/** Products that the catalogue does not have all wait; of firms those that a firm of the lists may be meant by. */
function likelyIn(kind: MentionKind, view: NameView): boolean | null {
  if (kind === 'PRODUCT') return view === 'REST' ? true : null;
  return view === 'NEW' ? null : view === 'OPEN';
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
    const views = new NameViews(await this.streets.namer());
    return asked.view === 'DECIDED'
      ? this.decided(actor, asked, streetCodes, views)
      : this.waiting(asked, streetCodes, views);
  }

  /** What was decided of names by some streets, and by the district for all, newest first. */
  private async decided(
    actor: Actor | null,
    { kind, first, after }: NamesAsked,
    streetCodes: string[],
    views: NameViews,
  ) {
    const size = pageSize(first);
    const [at, id] = after ? readCursor<[number, string]>(after) : [FOREVER, ''];
    const of = streetCodes.length === 1 ? (streetCodes[0] ?? null) : null;
    const codes = [...streetCodes, EVERYWHERE];
    const found = await repository.listDecisions(this.database, {
      streetCodes: codes,
      of,
      kind,
      at,
      id,
      limit: size + 1,
    });
    const places = new Map(found.items.map((item) => [item.id, [item.at, item.id] as const]));
    // A street does not undo what the district decided, but says what the name means in its own lists.
    const ownStreet = scopeOf(actor, 'name.decide') === 'OWN_STREET' ? of : null;
    const items = found.items.map((item) => ({ item: views.decided(item, ownStreet), place: item.id }));
    const listed = page(items, size, found.totalCount, ({ place }) => places.get(place) ?? []);
    return {
      ...listed,
      otherCount: null,
      edges: listed.edges.map(({ cursor, node }) => ({ cursor, node: node.item })),
    };
  }

  /** Names that wait, those first that most rows hang on. */
  private async waiting({ kind, view, first, after }: NamesAsked, streetCodes: string[], views: NameViews) {
    const size = pageSize(first);
    const [uses, since, id] = after ? readCursor<[number, number, string]>(after) : [null, null, ''];
    const found = await repository.listMentions(this.database, {
      streetCodes,
      kind,
      states: view === 'NEW' ? ['ADMITTED', 'NEW'] : ['OPEN'],
      likely: likelyIn(kind, view),
      together: streetCodes.length > 1 && view !== 'NEW',
      uses,
      since,
      id,
      limit: size + 1,
    });
    const places = new Map(found.items.map((item) => [item.id, [item.uses, item.since, item.id] as const]));
    const items =
      kind === 'FIRM' ? await this.firms(found.items, views) : await this.goods(found.items, views);
    const otherCount = view === 'NEW' ? null : found.otherCount;
    return { ...page(items, size, found.totalCount, (item) => places.get(item.id) ?? []), otherCount };
  }

  /** Decides what names mean, each in its context. The rows that give them are folded anew. */
  async decide(
    actor: Actor | null,
    decisions: readonly DecisionAsked[],
    operationId: string,
  ): Promise<number> {
    const ids = decisions.map(({ id }) => id);
    const officer = this.demandSome(actor, ids);
    if (decisions.some(({ everywhere }) => everywhere)) demandAccess(officer, 'name.decide');
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
      return known ? [decidedName(known, decision)] : [];
    });
    const { products } = await readEdition(this.database);
    const productIds = new Set(products.map(({ id }) => id));
    // Streets may have written it differently: what is the same as names are compared is decided once.
    const distinct = [...new Map(names.map((name) => [name.id, name])).values()];
    return this.act('NAMES_DECIDED', officer, ids, distinct, operationId, async (tx) => {
      const taken = names.map(({ id }) => id);
      const now = await repository.readNames(tx.run, [...new Set([...ids, ...taken])], targetIds);
      demandDecidable(decisions, now, productIds);
    });
  }

  /**
   * Takes decisions back, by their own key or that of a name that they hold for: the names wait again, and the rows say
   * what they said without them.
   */
  async undecide(actor: Actor | null, ids: readonly string[], operationId: string): Promise<number> {
    const officer = this.demandSome(actor, ids);
    const decisions = await repository.readDecisions((file, params) => this.database.read(file, params), ids);
    for (const { streetCode, outcome } of decisions) {
      demandAccess(officer, outcome === 'ADMITTED' ? 'name.admit' : 'name.decide', { streetCode });
    }
    const names = decisions.map(({ decidedByName: _, sequence: __, at: ___, ...name }): DecidedName => name);
    return this.act('NAMES_UNDECIDED', officer, ids, names, operationId, async (tx) => {
      if ((await repository.readDecisions(tx.run, ids)).length < ids.length) {
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
