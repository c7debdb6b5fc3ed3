import { instantOf, iso } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import type { CoverageFact } from '../projection/coverages.ts';
import type { ProjectionService } from '../projection/projection.service.ts';
import type { StreetService } from '../street/street.service.ts';
import * as repository from './coverage.repository.ts';
import type { Coverage, CoverageGrid } from './coverage.type.ts';
import type { CoverageStatement } from './stated-coverage.ts';

/** More than the whole chain model has segments: a street may state all of them at once. */
const MOST_STATEMENTS = 2_000;
const NAMED_SEGMENTS = 3;
const LONGEST_BASIS = 500;

/** What streets state of segments: the difference between a gap and a segment that nobody looked at. */
export class CoverageService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly projection: ProjectionService,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  /** A chain's segments, and what is known of them in each street. */
  async grid(actor: Actor | null, chainId: string, at: string | null): Promise<CoverageGrid> {
    demandAccess(actor, 'map.view');
    const streets = await this.streets.list();
    const instant = instantOf(at, this.clock);
    const about = { chainId, streetCodes: streets.map(({ code }) => code), at: instant };
    const found = await repository.readGrid(this.database, about);
    if (!found) throw new AppError('NOT_FOUND', '没有这条产业链。请重新选择。');
    return {
      chainId,
      chainName: found.chain.name,
      streets,
      segments: found.segments,
      statements: coveragesOf(found, instant),
    };
  }

  /**
   * In how many streets nothing is known of each segment 未核, of how many: a gap there is a gap only where this
   * is none.
   */
  async uncheckedStreets(
    segmentIds: readonly string[],
    at: number,
  ): Promise<Map<string, { unchecked: number; streets: number }>> {
    const streetCodes = (await this.streets.list()).map(({ code }) => code);
    const known = await repository.countKnown(this.database, { segmentIds, streetCodes, at });
    const streets = streetCodes.length;
    return new Map(known.map((one) => [one.segmentId, { unchecked: streets - one.known, streets }]));
  }

  /**
   * States of segments whether the street has firms there. Each statement holds for six months, or until the
   * street states something else. Repeating the operation changes nothing.
   */
  async state(actor: Actor | null, statement: CoverageStatement, operationId: string): Promise<void> {
    const { streetCode, statements, basis = '' } = statement;
    const officer = demandAccess(actor, 'coverage.state', { streetCode });
    const segmentIds = statements.map(({ segmentId }) => segmentId);
    if (statements.length === 0 || statements.length > MOST_STATEMENTS) {
      throw new AppError('BAD_INPUT', `请选择 1 到 ${MOST_STATEMENTS} 个环节再提交。`);
    }
    if (new Set(segmentIds).size < segmentIds.length) {
      throw new AppError('BAD_INPUT', '同一个环节填了两次,请刷新页面后重填。');
    }
    if (basis.length > LONGEST_BASIS) {
      throw new AppError('BAD_INPUT', `核实依据最多 ${LONGEST_BASIS} 个字。请缩短后再提交。`);
    }
    const type = 'COVERAGE_STATED' as const;
    const note = basis ? { note: basis } : {};
    const input = { type, operationId, actor: officer, subjectId: streetCode, payload: statement, ...note };
    await this.ledger.record(input, async (tx, act) => {
      await refuseFalse(tx, statement, act.at);
      if (!basis) await refuseGroundless(tx, statement, act.at);
      await this.projection.fold(tx, {
        ...act,
        type,
        actorName: officer.name,
        payload: JSON.stringify(statement),
      });
      return null;
    });
  }
}

/** A statement that the street's own list contradicts is refused, as is one of something that is no segment. */
async function refuseFalse(
  tx: Transaction,
  { streetCode, statements }: CoverageStatement,
  at: number,
): Promise<void> {
  const segmentIds = statements.map(({ segmentId }) => segmentId);
  const segments = await repository.readSegments(tx, { segmentIds, streetCode, at });
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  if (segmentIds.some((id) => !byId.has(id))) {
    throw new AppError('NOT_FOUND', '有的环节在产业链模型里没有了。请刷新页面后重填。');
  }
  const frame = segments.find(({ hasParts }) => hasParts);
  if (frame) {
    throw new AppError('BAD_INPUT', `“${frame.name}”下面还分环节,请按最细的环节填写。`);
  }
  const contradicted = statements
    .filter(({ state }) => state === 'NONE')
    .flatMap(({ segmentId }) => byId.get(segmentId) ?? [])
    .filter(({ makers }) => makers > 0);
  if (contradicted.length === 0) return;
  const names = contradicted.slice(0, NAMED_SEGMENTS).map(({ name, makers }) => `${name}(${makers} 家)`);
  const more = contradicted.length > NAMED_SEGMENTS ? `等 ${contradicted.length} 个环节` : '';
  throw new AppError(
    'CONFLICT',
    `本街道清单里有生产企业,不能填“已核实无”:${names.join('、')}${more}。请改填,或先更正清单。`,
  );
}

/** That a street has nothing in a whole chain is too easily pressed: it says how it knows. */
async function refuseGroundless(
  tx: Transaction,
  { streetCode, statements }: CoverageStatement,
  at: number,
): Promise<void> {
  const idsOf = (none: boolean) =>
    statements.filter(({ state }) => (state === 'NONE') === none).map(({ segmentId }) => segmentId);
  const segmentIds = idsOf(true);
  if (segmentIds.length === 0) return;
  const about = { segmentIds, otherIds: idsOf(false), streetCode, at };
  const chains = await repository.listWholeColumns(tx, about);
  if (chains.length === 0) return;
  const names = chains.slice(0, NAMED_SEGMENTS).map(({ name }) => `“${name}”`);
  const more = chains.length > NAMED_SEGMENTS ? `等 ${chains.length} 条链` : '';
  throw new AppError(
    'BAD_INPUT',
    `${names.join('、')}${more}的全部环节都将填为“已核实无”。请写明核实依据(例如:走访、登记信息比对),再提交。`,
    { place: { field: 'basis' } },
  );
}

const SOON_MS = 30 * 86_400_000;

/** Statements and counts of the lists, cell by cell. */
function coveragesOf({ statements, counts }: repository.GridRecord, at: number): Coverage[] {
  const key = (one: { segmentId: string; streetCode: string }) => `${one.segmentId} ${one.streetCode}`;
  const stated = new Map(statements.map((fact) => [key(fact), fact]));
  const counted = new Map(counts.map((count) => [key(count), count]));
  return [...new Map<string, CoverageFact | (typeof counts)[number]>([...counted, ...stated])].map(
    ([place, { segmentId, streetCode }]): Coverage => {
      const fact = stated.get(place);
      const { firms, makers } = counted.get(place) ?? { firms: 0, makers: 0 };
      return {
        segmentId,
        streetCode,
        firms,
        makers,
        state: makers > 0 ? 'PRESENT' : (fact?.state ?? 'UNCHECKED'),
        statedBy: fact?.statedByName ?? null,
        statedAt: fact ? iso(fact.shownFrom) : null,
        holdsUntil: fact ? iso(fact.shownTo) : null,
        lapsesSoon: fact !== undefined && fact.shownTo <= at + SOON_MS,
        basis: fact?.basis ?? null,
      };
    },
  );
}
