import { instantOf, iso } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import type { CoverageFact } from '../projection/coverages.ts';
import type { ProjectionService } from '../projection/projection.service.ts';
import * as repository from './coverage.repository.ts';
import type { Coverage, CoverageGrid } from './coverage.type.ts';
import type { CoverageStatement } from './stated-coverage.ts';

/** More than the whole chain model has segments: a street may state all of them at once. */
const MOST_STATEMENTS = 2_000;
const NAMED_SEGMENTS = 3;

/** What streets state of segments: the difference between a gap and a segment that nobody looked at. */
export class CoverageService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly projection: ProjectionService,
    private readonly clock: Clock,
  ) {}

  /** A chain's segments with the counts of a street (null: the district), and what holds in all streets. */
  async grid(
    actor: Actor | null,
    chainId: string,
    at: string | null,
    streetCode: string | null,
  ): Promise<CoverageGrid> {
    demandAccess(actor, 'map.view');
    const about = { chainId, streetCode: streetCode ?? '', at: instantOf(at, this.clock) };
    const found = await repository.readGrid(this.database, about);
    if (!found) throw new AppError('NOT_FOUND', '没有这条产业链。请重新选择。');
    return {
      chainId,
      chainName: found.chain.name,
      segments: found.segments,
      statements: found.statements.map(coverageOf),
    };
  }

  /**
   * States of segments whether the street has firms there. Each statement holds for six months, or until the
   * street states something else. Repeating the operation changes nothing.
   */
  async state(actor: Actor | null, statement: CoverageStatement, operationId: string): Promise<void> {
    const { streetCode, statements } = statement;
    const officer = demandAccess(actor, 'coverage.state', { streetCode });
    const segmentIds = statements.map(({ segmentId }) => segmentId);
    if (statements.length === 0 || statements.length > MOST_STATEMENTS) {
      throw new AppError('BAD_INPUT', `请选择 1 到 ${MOST_STATEMENTS} 个环节再提交。`);
    }
    if (new Set(segmentIds).size < segmentIds.length) {
      throw new AppError('BAD_INPUT', '同一个环节填了两次,请刷新页面后重填。');
    }
    const type = 'COVERAGE_STATED' as const;
    const input = { type, operationId, actor: officer, subjectId: streetCode, payload: statement };
    await this.ledger.record(input, async (tx, act) => {
      await refuseFalse(tx, statement, act.at);
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

function coverageOf(fact: CoverageFact): Coverage {
  return {
    segmentId: fact.segmentId,
    streetCode: fact.streetCode,
    state: fact.state,
    statedBy: fact.statedByName,
    statedAt: iso(fact.shownFrom),
    holdsUntil: iso(fact.shownTo),
  };
}
