import { pinyin } from 'pinyin-pro';
import { type Comparison, compare } from './compare-firms.ts';
import { parseFirmName } from './firm-name.ts';

/** A firm that a name may mean, with the names that lists call it by. */
export interface KnownFirm {
  enterpriseId: string;
  names: { name: string; kind: 'FULL' | 'SHORT' | 'FORMER' }[];
}

export interface FirmProposal extends Comparison {
  enterpriseId: string;
  /** The name that is most like it. */
  name: string;
  /** May be accepted without a second look. */
  certain: boolean;
}

/** Where two firms are this likely, neither is certain. */
const RIVAL = 0.8;
const LEAST_CONFIDENCE = 0.3;

/** The firms that a name may mean, likeliest first. */
export function firmProposals(name: string, firms: readonly KnownFirm[], most = 5): FirmProposal[] {
  const ranked = firms
    .map((firm) => ({ enterpriseId: firm.enterpriseId, ...bestOf(name, firm) }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence || a.enterpriseId.localeCompare(b.enterpriseId));
  const rivals = ranked.filter(({ confidence }) => confidence >= RIVAL).length;
  return ranked
    .slice(0, most)
    .map((proposal) => ({ ...proposal, certain: proposal.verdict === 'SAME' && rivals === 1 }));
}

function bestOf(name: string, firm: KnownFirm): Comparison & { name: string } {
  const asked = parseFirmName(name);
  let best: (Comparison & { name: string }) | null = null;
  for (const known of firm.names) {
    const found = { ...compare(asked, parseFirmName(known.name)), name: known.name };
    if (known.kind === 'SHORT' && found.confidence === 1) {
      Object.assign(found, { confidence: 0.97, reason: '与清单里填的简称相同' });
    }
    if (known.kind === 'FORMER' && found.verdict === 'SAME') found.reason = `曾用名:${found.reason}`;
    if (!best || found.confidence > best.confidence) best = found;
  }
  return best ?? { verdict: 'DIFFERENT', confidence: 0, reason: '', name: '' };
}

/** What a short name may have left out before and behind, for its sound to be that of a whole name. */
const placesBefore = ['武汉', '湖北', ''];
const wordsBehind = ['', '科技', '实业', '技术'];
const formsBehind = ['有限公司', '股份有限公司'];

/**
 * By what a firm of this name is found among all: pairs of characters in and around its 字号, of which any may be
 * there, and the sound of the whole name. Pairs of trades and places are in too many names to find one by.
 */
export function findingKeys(name: string): { pieces: string[]; sounds: string[] } {
  const { text, word, core, place, form } = parseFirmName(name);
  const at = text.indexOf(word);
  const around = text.slice(Math.max(0, at - 1), at + word.length + 1);
  const pieces = new Set([...pairsOf(around), ...(core.length < 4 ? pairsOf(core) : [])]);
  const whole = (place ? [place] : placesBefore).flatMap((before) =>
    wordsBehind.flatMap((behind) => formsBehind.map((end) => `${before}${core}${behind}${end}`)),
  );
  return {
    pieces: [...pieces].filter((pair) => /^[\p{L}\p{N}]+$/u.test(pair)),
    sounds: [...new Set([text, ...(form === 'UNSAID' ? whole : [])].map(spoken))],
  };
}

const spoken = (text: string) => pinyin(text, { toneType: 'none', type: 'array' }).join('');

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
