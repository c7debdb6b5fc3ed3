import { instantOf, iso } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { EditionState } from '../edition/edition-state.ts';
import { readFormerEdition } from '../edition/read-edition.ts';
import { AppError } from '../error/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import { type CellState, countsOf, noCounts } from '../projection/cells.ts';
import { ALL } from '../projection/model-index.ts';
import { type IndustryStructure, industriesOf } from './former-panorama.ts';
import type { Panorama } from './panorama.type.ts';

interface ModelRecord {
  edition: Panorama['edition'] & { state: EditionState };
  ledgerSequence: number;
  industries: IndustryStructure[];
}

/** The top level of the map, read from the counts that the ledger keeps. */
export class PanoramaService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor | null, at: string | null, streetCode: string | null): Promise<Panorama> {
    demandAccess(actor, 'map.view');
    const instant = instantOf(at, this.clock);
    const found = await this.database.readOne<ModelRecord>('panorama/read-model', { at: instant });
    if (!found) throw new AppError('UNAVAILABLE', '产业链模型还没有装入。请先运行 npm start 或联系管理员。');
    const former = await readFormerEdition(this.database, found.edition);
    const model = former ? { ...found, industries: industriesOf(former) } : found;
    const states = await this.database.read<{ state: CellState }>('panorama/read-cells', {
      scopeIds: scopeIdsOf(model),
      streetCode: streetCode ?? '',
      at: instant,
    });
    const cells = new Map(states.map(({ state }) => [state.scopeId, countsOf(state)]));
    const counts = (scopeId: string) => cells.get(scopeId) ?? noCounts();
    return {
      ...model,
      asOf: iso(instant),
      totals: counts(ALL.scopeId),
      industries: model.industries.map((industry) => ({
        ...industry,
        counts: counts(industry.id),
        chains: industry.chains.map(({ chain, segmentIds }) => ({
          chain,
          counts: counts(chain.id),
          segments: segmentIds.length,
          segmentsWithFirms: segmentIds.filter((id) => counts(id).firms > 0).length,
        })),
      })),
    };
  }
}

function scopeIdsOf({ industries }: ModelRecord): string[] {
  const chains = industries.flatMap((industry) => industry.chains);
  return [
    ALL.scopeId,
    ...industries.map(({ id }) => id),
    ...chains.flatMap(({ chain, segmentIds }) => [chain.id, ...segmentIds]),
  ];
}
