import { ChainService } from '../../services/graph-api/src/chain/chain.service.ts';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import type { Database } from '../../services/graph-api/src/database/database.ts';
import { StreetService } from '../../services/graph-api/src/street/street.service.ts';
import { districtOfficer } from '../support/kernel.ts';
import { p50 } from './p50.ts';

/** The map of the display chain, district-wide, as the service answers it: milliseconds, p50. */
export function measureMap(database: Database): Promise<number> {
  const chains = new ChainService(database, new StreetService(database), systemClock);
  return p50(() => chains.map(districtOfficer, 'new-display', null, null));
}
