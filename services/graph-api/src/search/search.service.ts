import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import { normaliseName } from '../projection/identity.ts';
import { fullTextPieces } from './full-text-pieces.ts';
import type { SearchHit } from './search.type.ts';

const LONGEST_TEXT = 60;
/** Of each kind. */
const MOST_HITS = 50;

/** By full, short and former name, code, product, segment, chain, pinyin and initials. */
export class SearchService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async search(actor: Actor | null, text: string, first: number): Promise<SearchHit[]> {
    demandAccess(actor, 'search');
    const asked = normaliseName(text).slice(0, LONGEST_TEXT);
    if (asked === '') return [];
    return this.database.read<SearchHit>('search/search-names', {
      text: asked,
      words: allPieces(asked),
      at: this.clock.now(),
      limit: Math.min(Math.max(first, 1), MOST_HITS),
    });
  }
}

/** All pieces must be there; a text without any (`-`) finds nothing in the full-text index. */
function allPieces(text: string): string {
  return fullTextPieces(text).join(' AND ') || '"\u0000"';
}
