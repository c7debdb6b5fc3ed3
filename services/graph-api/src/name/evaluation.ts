import { join } from 'node:path';
import { projectRoot } from '../../../project-root.ts';
import type { EditionContent } from '../edition/edition-content.ts';
import { type Problem, readTable } from '../edition/table.ts';
import { AppError } from '../error/app-error.ts';
import { compareFirmNames } from './compare-firms.ts';
import { findingKeys, firmProposals, type KnownFirm } from './firm-proposals.ts';
import { ProductNames } from './product-names.ts';

/** One half was looked at while the rules were written, the other was not. */
export type Half = '调' | '留';
export const halves: Half[] = ['调', '留'];

/** How names of one set were understood. */
export interface Score {
  names: number;
  /** How many were accepted without a second look, and how many of these wrongly. */
  accepted: number;
  wrong: string[];
  /** How many mean something, and how many of these have it among the first five proposals. */
  meaning: number;
  missed: string[];
}

export const precisionOf = ({ accepted, wrong }: Score) => (accepted === 0 ? 1 : 1 - wrong.length / accepted);
export const recallOf = ({ meaning, missed }: Score) => (meaning === 0 ? 1 : 1 - missed.length / meaning);

/** The least that is good enough. */
export const PRECISION = 0.99;
export const RECALL = 0.95;

const FIRST = 5;

/** Pairs of a name as a list writes it and a registered name, and whether both are one firm's. */
export function scoreFirms(half: Half): Score {
  const pairs = read('firms.csv', ['half', 'kind', 'written', 'registered', 'same']);
  const register = [...new Set(pairs.map(({ registered }) => registered ?? ''))];
  const score: Score = { names: 0, accepted: 0, wrong: [], meaning: 0, missed: [] };
  for (const { written = '', registered = '', same } of pairs.filter((pair) => pair.half === half)) {
    score.names++;
    if (compareFirmNames(written, registered).verdict === 'SAME') {
      score.accepted++;
      if (same !== '是') score.wrong.push(`${written} ≠ ${registered}`);
    }
    if (same !== '是') continue;
    score.meaning++;
    const proposed = firmProposals(written, found(written, register), FIRST);
    if (!proposed.some(({ name }) => name === registered)) score.missed.push(`${written} → ${registered}`);
  }
  return score;
}

/** The firms of a register that a name may mean, found as the database finds them. */
function found(written: string, register: readonly string[]): KnownFirm[] {
  const { pieces, sounds } = findingKeys(written);
  const heard = new Set(sounds);
  return register
    .filter(
      (name) =>
        pieces.some((piece) => name.includes(piece)) ||
        findingKeys(name).sounds.some((sound) => heard.has(sound)),
    )
    .map((name) => ({ enterpriseId: name, names: [{ name, kind: 'FULL' }] }));
}

/** Product names as a list writes them, and the entry of the catalogue that is meant; '' where there is none. */
export function scoreProducts(half: Half, content: EditionContent): Score {
  const names = new ProductNames(content);
  const known = new Set(content.products.map(({ name }) => name));
  const score: Score = { names: 0, accepted: 0, wrong: [], meaning: 0, missed: [] };
  for (const { written = '', product = '', half: own } of read('products.csv', [
    'half',
    'kind',
    'written',
    'product',
  ])) {
    if (own !== half) continue;
    if (product !== '' && !known.has(product)) {
      throw new AppError(
        'BAD_INPUT',
        `datasets/names/products.csv 里的“${product}”不在产品目录里。请改成目录名称。`,
      );
    }
    score.names++;
    const proposals = names.proposals(written, '', FIRST);
    const accepted = proposals.find(({ certain }) => certain);
    if (accepted) {
      score.accepted++;
      if (accepted.name !== product) score.wrong.push(`${written} ≠ ${accepted.name}`);
    }
    if (product === '') continue;
    score.meaning++;
    if (!proposals.some(({ name }) => name === product)) score.missed.push(`${written} → ${product}`);
  }
  return score;
}

function read(file: string, columns: string[]): Record<string, string>[] {
  const problems: Problem[] = [];
  const rows = readTable(join(projectRoot, 'datasets', 'names', file), file, columns, problems);
  const [problem] = problems;
  if (problem) throw new AppError('BAD_INPUT', `${problem.file} 第 ${problem.line} 行:${problem.message}`);
  return rows.map(({ cells }) => cells);
}
