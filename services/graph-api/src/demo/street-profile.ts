import { join } from 'node:path';
import { projectRoot } from '../../../project-root.ts';
import { readTable } from '../edition/table.ts';
import type { Random } from './random.ts';

/** What a street and chain weigh that the table does not name: some of everything is everywhere. */
const UNNAMED_WEIGHT = 0.2;

/** Where firms of which chain are: datasets/demo/street-profile.csv, for the chains and streets there are. */
export class StreetProfile {
  private readonly pairs: { streetCode: string; chainId: string }[] = [];
  private readonly sums: number[] = [];

  constructor(streetCodes: readonly string[], chainIds: readonly string[]) {
    const weights = readWeights();
    let sum = 0;
    for (const streetCode of streetCodes) {
      for (const chainId of chainIds) {
        sum += weights.get(`${streetCode} ${chainId}`) ?? UNNAMED_WEIGHT;
        this.pairs.push({ streetCode, chainId });
        this.sums.push(sum);
      }
    }
  }

  pick(random: Random): { streetCode: string; chainId: string } {
    return this.pairs[random.pickWeighted(this.sums)] as { streetCode: string; chainId: string };
  }

  /** A street for a firm of this chain. */
  streetFor(chainId: string, random: Random): string {
    for (;;) {
      const pair = this.pick(random);
      if (pair.chainId === chainId) return pair.streetCode;
    }
  }
}

function readWeights(): Map<string, number> {
  const file = 'demo/street-profile.csv';
  const rows = readTable(join(projectRoot, 'datasets', file), file, ['street', 'chain', 'weight', 'why'], []);
  return new Map(rows.map(({ cells }) => [`${cells.street} ${cells.chain}`, Number(cells.weight)]));
}
