import { instantOf, iso } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { EditionState } from '../edition/edition-state.ts';
import { readFormerEdition } from '../edition/read-edition.ts';
import { AppError } from '../error/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import { type CellState, cellKey, countsOf, noCounts } from '../projection/cells.ts';
import type { StreetService } from '../street/street.service.ts';
import type { Chain, ChainMap } from './chain.type.ts';
import { type ChainStructure, chainOf } from './former-chain.ts';

interface ChainRecord extends Omit<ChainStructure, 'chain'> {
  chain: Chain | null;
  edition: ChainMap['edition'] & { state: EditionState };
  ledgerSequence: number;
}

/** The map of a chain, read from the counts that the ledger keeps: its cost does not grow with the firms. */
export class ChainService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
    private readonly clock: Clock,
  ) {}

  async map(
    actor: Actor | null,
    chainId: string,
    at: string | null,
    streetCode: string | null,
  ): Promise<ChainMap> {
    demandAccess(actor, 'map.view');
    const instant = instantOf(at, this.clock);
    const found = await this.database.readOne<ChainRecord>('chain/get-chain', { chainId, at: instant });
    const structure = found && (await this.structureThen(found, chainId));
    if (!structure) throw new AppError('NOT_FOUND', '没有这条产业链。请从产业链页重新选择。');
    const record = { ...found, ...structure };
    const streets = await this.streets.list();
    const scopeIds = [chainId, ...record.segments.map((segment) => segment.id)];
    const states = (
      await this.database.read<{ state: CellState }>('chain/read-cells', {
        chainId,
        scopeIds,
        streetCode: streetCode ?? '',
        streetCodes: streets.map((street) => street.code),
        at: instant,
      })
    ).map(({ state }) => state);
    const cells = new Map(states.map((state) => [cellKey(state), countsOf(state)]));
    const counts = (scopeId: string, code: string) =>
      cells.get(cellKey({ scopeId, streetCode: code })) ?? noCounts();
    return {
      ...record,
      asOf: iso(instant),
      streetCode,
      segments: record.segments.map((card) => ({ ...card, counts: counts(card.id, streetCode ?? '') })),
      totals: counts(chainId, streetCode ?? ''),
      streets: streets.map((street) => ({ street, counts: counts(chainId, street.code) })),
    };
  }

  /** The chain as the edition of that time has it. */
  private async structureThen(found: ChainRecord, chainId: string): Promise<ChainStructure | null> {
    const { chain, edition, segments, feeds, outerFeeds } = found;
    const former = await readFormerEdition(this.database, edition);
    return former ? chainOf(former, chainId) : chain && { chain, segments, feeds, outerFeeds };
  }
}
