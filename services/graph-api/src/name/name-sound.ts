import { pinyin } from 'pinyin-pro';
import { parseFirmName } from './firm-name.ts';
import { placePath } from './places.ts';

/** How a firm's name sounds without place and form, a blank after each syllable, and where the firm is, as a path. */
export interface NameSound {
  sound: string;
  place: string;
}

/** What the sound and the place of a firm's name can be, for a name in doubt to be likely its. */
export interface LikelySound {
  /** The name begins with this: the first syllables of the 字号 and what follows. */
  beginning: string;
  /** Or the name is only this: a 字号 without a trade. */
  bare: string;
  /** The place that the name gives, as a path: the firm's must not lie apart from it. */
  place: string;
}

/** Two syllables begin the names of many firms of a large district, three of few. */
const TELLING = 3;
const SHORTEST = 2;

export function nameSound(name: string): NameSound {
  const { core, place, placeInBrackets } = parseFirmName(name);
  return { sound: spoken(core), place: placePath(place || placeInBrackets) };
}

export function likelySound(name: string): LikelySound {
  const { core, place, placeInBrackets } = parseFirmName(name);
  return {
    beginning: spoken(core.slice(0, TELLING)),
    bare: spoken(core.slice(0, SHORTEST)),
    place: placePath(place || placeInBrackets),
  };
}

const spoken = (text: string) =>
  pinyin(text, { toneType: 'none', type: 'array' })
    .map((syllable) => `${syllable} `)
    .join('');
