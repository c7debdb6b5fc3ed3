import { instantOf, iso } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { EditionState } from '../edition/edition-state.ts';
import { readFormerEdition } from '../edition/read-edition.ts';
import { AppError } from '../error/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import { type CellCounts, type CellState, cellKey, countsOf, noCounts } from '../projection/cells.ts';
import { ALL } from '../projection/model-index.ts';
import type { StreetService } from '../street/street.service.ts';
import { type ColumnStructure, chainColumns, segmentColumns } from './former-columns.ts';
import type { MatrixCell, StreetMatrix } from './street-matrix.type.ts';

interface ColumnsRecord {
  edition: { number: number; state: EditionState };
  columns: ColumnStructure[];
}

interface CellsRecord {
  states: CellState[];
  coverage: { segmentId: string; streetCode: string; state: 'PRESENT' | 'NONE' }[];
}

/** The cells of the whole district bear no street's code. */
const DISTRICT = '';

/** Which street has what: counts of the ledger beside what the streets have stated. */
export class StreetMatrixService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  /** Of the district by chains, or of one chain by its segments. */
  async get(actor: Actor | null, chainId: string | null, at: string | null): Promise<StreetMatrix> {
    demandAccess(actor, 'map.view');
    const instant = instantOf(at, this.clock);
    const streets = await this.streets.list();
    const columns = await this.columns(chainId, instant);
    const whole = chainId ?? ALL.scopeId;
    const found = await this.database.readOne<CellsRecord>('street-matrix/read-cells', {
      scopeIds: [...new Set([whole, ...columns.flatMap(({ id, segmentIds }) => [id, ...segmentIds])])],
      segmentIds: columns.flatMap(({ segmentIds }) => segmentIds),
      streetCodes: [DISTRICT, ...streets.map(({ code }) => code)],
      at: instant,
    });
    const known = new Known(found ?? { states: [], coverage: [] });
    return {
      asOf: iso(instant),
      columns: columns.map(({ segmentIds, ...column }) => ({
        ...column,
        segments: segmentIds.length,
        counts: known.counts(column.id, DISTRICT),
      })),
      rows: streets.map((street) => ({
        street,
        counts: known.counts(whole, street.code),
        cells: columns.map((column) => known.cell(column, street.code)),
      })),
      totals: known.counts(whole, DISTRICT),
    };
  }

  /** The columns as the edition of that time has them. */
  private async columns(chainId: string | null, at: number): Promise<ColumnStructure[]> {
    const found = chainId
      ? await this.database.readOne<ColumnsRecord>('street-matrix/list-segments', { chainId, at })
      : await this.database.readOne<ColumnsRecord>('street-matrix/list-chains', { at });
    const former = found && (await readFormerEdition(this.database, found.edition));
    if (!chainId) return former ? chainColumns(former) : (found?.columns ?? []);
    const segments = former ? segmentColumns(former, chainId) : (found?.columns ?? []);
    if (segments.length === 0) throw new AppError('NOT_FOUND', '没有这条产业链。请从总览页重新选择。');
    return segments;
  }
}

/** What is known of places by scope and street. */
class Known {
  private readonly cells: Map<string, CellCounts>;
  private readonly stated: Map<string, 'PRESENT' | 'NONE'>;

  constructor({ states, coverage }: CellsRecord) {
    this.cells = new Map(states.map((state) => [cellKey(state), countsOf(state)]));
    this.stated = new Map(
      coverage.map(({ segmentId, streetCode, state }) => [
        cellKey({ scopeId: segmentId, streetCode }),
        state,
      ]),
    );
  }

  counts(scopeId: string, streetCode: string): CellCounts {
    return this.cells.get(cellKey({ scopeId, streetCode })) ?? noCounts();
  }

  /** A firm in the lists counts for more than a statement that there is none. */
  cell({ id, segmentIds }: ColumnStructure, streetCode: string): MatrixCell {
    const { firms, makers, demands } = this.counts(id, streetCode);
    const states = segmentIds.map((segmentId) =>
      this.counts(segmentId, streetCode).firms > 0
        ? 'PRESENT'
        : this.stated.get(cellKey({ scopeId: segmentId, streetCode })),
    );
    const knownSegments = states.filter(Boolean).length;
    const present = firms > 0 || states.includes('PRESENT');
    const none = knownSegments > 0 && knownSegments === segmentIds.length;
    return {
      firms,
      makers,
      demands,
      coverage: present ? 'PRESENT' : none ? 'NONE' : 'UNCHECKED',
      knownSegments,
    };
  }
}
