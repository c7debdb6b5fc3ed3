import { dayOf, iso, startOfDay } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { disputeView } from '../dispute/dispute-view.ts';
import { briefOf } from '../enterprise/enterprise-brief.type.ts';
import { AppError } from '../error/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, may, seesDemand } from '../policy/policy.ts';
import type { StreetService } from '../street/street.service.ts';
import * as repository from './digest.repository.ts';
import type { ChainDigest, Digest, DigestChange, DigestCounts, ExpiringOffer } from './digest.type.ts';
import { aboutOf, demandOf, fieldChanges, kindOf } from './row-change.ts';

export interface AskedDigest {
  /** First day, 2026-06-30; null: thirty days ago. */
  since: string | null;
  streetCode: string | null;
  chainId: string | null;
  enterpriseId: string | null;
}

const DAY_MS = 86_400_000;
const SOON_DAYS = 30;
const USUAL_DAYS = 30;
/** So many rows are compared at most: what a month of a district of this size brings. */
const MOST_ROWS = 2_000;
/** So many are shown on a page; all of them are in the workbook. */
const SHOWN_ROWS = 300;
const MOST_WAITING = 200;
const UNPLACED = '待归类';

/** What happened since a day, by street, chain and firm, and what is to be done soon. */
export class DigestService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  /** As the page shows it. */
  async get(actor: Actor | null, asked: AskedDigest): Promise<Digest> {
    const { changes, ...digest } = await this.whole(actor, asked);
    return { ...digest, changes: changes.slice(0, SHOWN_ROWS) };
  }

  /** With every change that was compared. */
  async whole(actor: Actor | null, asked: AskedDigest): Promise<Digest> {
    const viewer = demandAccess(actor, 'digest.view');
    const now = this.clock.now();
    const since = asked.since ?? dayOf(now - USUAL_DAYS * DAY_MS);
    const from = startOfDay(since);
    if (Number.isNaN(from)) {
      throw new AppError('BAD_INPUT', '起始日期请写成 2026-06-30 这样。', { place: { field: 'since' } });
    }
    const { streetCode, chainId, enterpriseId } = asked;
    const part = { since: from - 1, streetCode, chainId, enterpriseId };
    const [touched, waiting, streets, streetName] = await Promise.all([
      repository.listChanges(this.database, part, MOST_ROWS + 1),
      repository.listWaiting(this.database, { ...part, now, soon: now + SOON_DAYS * DAY_MS }, MOST_WAITING),
      this.streets.list(),
      this.streets.namer(),
    ]);
    const tally = new Tally();
    const chainNames = new Map(waiting.chains.map(({ id, name }) => [id, name]));
    const changes = touched.slice(0, MOST_ROWS).flatMap((row) => {
      const kind = kindOf(row);
      if (kind) tally.count(row, kind);
      if (!seesDemand(viewer, demandOf(row))) return [];
      return kind && kind !== 'CONFIRMED' ? changeOf(row, kind, viewer, streetName, chainNames) : [];
    });
    for (const { fact } of waiting.expiring) tally.note('expiring', fact.streetCode);
    const seesDisputes = may(viewer, 'dispute.view');
    const disputes = seesDisputes ? waiting.disputes : [];
    for (const { sides } of disputes) {
      tally.note('disputed', ...new Set(sides.map((side) => side.streetCode)));
    }
    return {
      since,
      asOf: iso(now),
      enterpriseName: waiting.enterpriseName,
      counts: tally.all,
      streets: streets.flatMap((street) => {
        const counts = tally.streets.get(street.code);
        return counts ? [{ street, counts }] : [];
      }),
      chains: chainDigests(tally, waiting.chains),
      changes: changes.sort(byFirm),
      truncated: touched.length > MOST_ROWS,
      expiring: waiting.expiring
        .filter(({ fact }) => seesDemand(viewer, fact))
        .map((one) => expiringOf(one, streetName)),
      disputes: disputes.map((dispute) => disputeView(dispute, viewer, streetName)),
    };
  }
}

const byFirm = (a: DigestChange, b: DigestChange) =>
  a.enterpriseName.localeCompare(b.enterpriseName, 'zh') || a.rowKey.localeCompare(b.rowKey);

function changeOf(
  row: repository.TouchedRow,
  kind: DigestChange['kind'],
  viewer: Actor,
  streetName: (code: string) => string,
  chainNames: Map<string, string>,
): DigestChange {
  return {
    rowKey: row.rowKey,
    rowVersionId: row.now?.id ?? row.before?.id ?? '',
    kind,
    list: row.list,
    streetName: streetName(row.streetCode),
    enterprise: row.enterprise && briefOf(row.enterprise, row.streetCode, streetName),
    ...aboutOf(row),
    chainNames: row.chainIds.map((id) => chainNames.get(id) ?? id),
    ...fieldChanges(row, viewer, streetName),
    at: iso(row.at),
    byName: row.actorName,
  };
}

function expiringOf(
  { fact, list, enterprise, productName }: repository.Waiting['expiring'][number],
  streetName: (code: string) => string,
): ExpiringOffer {
  return {
    id: fact.id,
    list,
    enterprise: briefOf(enterprise, fact.streetCode, streetName),
    what: productName ?? fact.productText,
    rowVersionId: fact.rowVersionId,
    lastDay: dayOf(fact.shownTo - 1),
  };
}

function chainDigests({ chains }: Tally, model: { id: string; name: string }[]): ChainDigest[] {
  const unplaced = chains.get('');
  return [
    ...model.flatMap(({ id, name }) => {
      const counts = chains.get(id);
      return counts ? [{ id, name, counts }] : [];
    }),
    ...(unplaced ? [{ id: '', name: UNPLACED, counts: unplaced }] : []),
  ];
}

const none = (): DigestCounts => ({
  added: 0,
  gone: 0,
  changed: 0,
  confirmed: 0,
  expiring: 0,
  disputed: 0,
});

/** Counts as they add up: all together, by street, by chain. */
class Tally {
  readonly all = none();
  readonly streets = new Map<string, DigestCounts>();
  readonly chains = new Map<string, DigestCounts>();

  count(row: repository.TouchedRow, kind: DigestChange['kind'] | 'CONFIRMED'): void {
    const name = kind.toLowerCase() as keyof DigestCounts;
    this.note(name, row.streetCode);
    for (const id of row.chainIds.length > 0 ? row.chainIds : ['']) add(this.chains, id, name);
  }

  /** Something of these streets, once in all. */
  note(name: keyof DigestCounts, ...streetCodes: string[]): void {
    this.all[name] += 1;
    for (const code of streetCodes) add(this.streets, code, name);
  }
}

function add(counts: Map<string, DigestCounts>, key: string, name: keyof DigestCounts): void {
  const known = counts.get(key) ?? none();
  known[name] += 1;
  counts.set(key, known);
}
