import { distance } from 'fastest-levenshtein';
import { pinyin } from 'pinyin-pro';
import { likeness } from '../edition/name-form.ts';
import { type FirmName, parseFirmName } from './firm-name.ts';
import { lie } from './places.ts';

/** SAME may be accepted without a second look, MAYBE is for a person to say, DIFFERENT is not. */
export type Verdict = 'SAME' | 'MAYBE' | 'DIFFERENT';

export interface Comparison {
  verdict: Verdict;
  /** 0 to 1: how likely both names are one firm's. */
  confidence: number;
  /** In Chinese, for the one who decides. */
  reason: string;
}

const says = (verdict: Verdict, confidence: number, reason: string): Comparison => ({
  verdict,
  confidence,
  reason,
});

/** Whether two names are one firm's, as far as names alone can say. */
export function compareFirmNames(one: string, other: string): Comparison {
  return compare(parseFirmName(one), parseFirmName(other));
}

export function compare(a: FirmName, b: FirmName): Comparison {
  if (a.text === b.text) return says('SAME', 1, '名称相同,只是括号、全半角或空格写法不同');
  if (a.unit !== b.unit) return differentUnits(a, b);
  const place = placeRelation(a, b);
  if (place === 'APART') {
    const near = a.core === b.core ? 0.25 : 0.1 * likeness(a.core, b.core);
    return says('DIFFERENT', near, `地区不同:${placeWords(a)} 与 ${placeWords(b)}`);
  }
  if (a.roles !== b.roles && a.roles && b.roles) {
    return says('DIFFERENT', a.core === b.core ? 0.3 : 0.1, `职能不同:${a.roles} 与 ${b.roles}`);
  }
  if (numbersOf(a.core) !== numbersOf(b.core)) {
    return says('DIFFERENT', 0.2 * likeness(a.core, b.core), '名称中的编号或方位不同');
  }
  return a.core === b.core ? sameCore(a, b, place) : otherCore(a, b, place);
}

function differentUnits(a: FirmName, b: FirmName): Comparison {
  const near = a.core === b.core ? 0.35 : 0.1;
  if (a.unit && b.unit) return says('DIFFERENT', near, `分支不同:${a.unit} 与 ${b.unit}`);
  return says('DIFFERENT', near, `一方是“${a.unit || b.unit}”,不是整个企业`);
}

type PlaceRelation = 'SAME' | 'SHIFTED' | 'UNSAID' | 'WITHIN' | 'APART';

function placeRelation(a: FirmName, b: FirmName): PlaceRelation {
  const places = (name: FirmName) => [name.place, name.placeInBrackets].filter((place) => place !== '');
  const [mine, theirs] = [places(a), places(b)];
  if (mine.length === 0 && theirs.length === 0) return 'SAME';
  if (mine.length === 0 || theirs.length === 0) return 'UNSAID';
  if (a.place === b.place && a.placeInBrackets === b.placeInBrackets) return 'SAME';
  if (mine.length === 1 && theirs.length === 1) {
    const relation = lie(mine[0] ?? '', theirs[0] ?? '');
    return relation === 'SAME' ? 'SHIFTED' : relation;
  }
  const apart = mine.every((one) => theirs.every((other) => lie(one, other) === 'APART'));
  return apart || lie(a.place || b.place, b.place || a.place) === 'APART' ? 'APART' : 'WITHIN';
}

const placeWords = (name: FirmName) => name.placeInBrackets || name.place || '未写地区';

/** As many characters of a name without its place, or it could be many a firm's. */
const TELLING = 4;

function sameCore(a: FirmName, b: FirmName, place: PlaceRelation): Comparison {
  if (a.roles !== b.roles) {
    return says('MAYBE', 0.5, `一方多出“${a.roles || b.roles}”,可能是同一集团的另一家`);
  }
  if (place === 'WITHIN') {
    return says('MAYBE', 0.7, `其余相同,地区一宽一窄:${placeWords(a)} 与 ${placeWords(b)}`);
  }
  if (place === 'SHIFTED') {
    return says('MAYBE', 0.8, '其余相同,地区一个在前、一个在括号里:可能是两家注册企业');
  }
  const unsaid = a.form === 'UNSAID' || b.form === 'UNSAID';
  if (a.form !== b.form && !unsaid) {
    return says('MAYBE', 0.75, '其余相同,公司形式不同:可能改制过,也可能是两家');
  }
  if (place === 'UNSAID' && !unsaid) {
    return says('MAYBE', 0.78, '其余相同,一方的全称里没有地区:可能是另一家注册企业');
  }
  if (place === 'UNSAID') {
    return a.core.length >= TELLING && !(unsaid && a.trade === '')
      ? says('SAME', 0.95, '字号和行业相同,一方省略了地区')
      : says('MAYBE', 0.7, '字号相同,一方省略了地区和行业');
  }
  if (a.form === b.form) return says('SAME', 0.99, '地区、字号、行业相同,只是“省”“市”或“有限责任”写法不同');
  return a.core.length >= TELLING
    ? says('SAME', 0.97, '地区、字号、行业相同,一方省略了公司形式')
    : says('MAYBE', 0.75, '地区、字号相同,一方省略了行业和公司形式');
}

function otherCore(a: FirmName, b: FirmName, place: PlaceRelation): Comparison {
  const less = place === 'SAME' ? 0 : 0.05;
  if (sharesWord(a, b)) return sameWord(a, b, less);
  if (spoken(a.core) === spoken(b.core)) {
    return says('MAYBE', 0.75 - less, `读音相同、用字不同:${a.core} 与 ${b.core}`);
  }
  if (a.trade !== '' && a.trade === b.trade && spoken(a.word) === spoken(b.word)) {
    return says('MAYBE', 0.7 - less, `字号读音相同、用字不同:${a.word} 与 ${b.word}`);
  }
  const edits = distance(a.core, b.core);
  const length = Math.max(a.core.length, b.core.length);
  if (edits === 1 && length >= TELLING) {
    return says('MAYBE', 0.6 - less, `只差一个字:${a.core} 与 ${b.core}`);
  }
  if (edits === 2 && sorted(a.core) === sorted(b.core)) {
    return says('MAYBE', 0.6 - less, `用字相同、次序不同:${a.core} 与 ${b.core}`);
  }
  const near = likeness(a.core, b.core);
  return says('DIFFERENT', 0.4 * near, `字号不同:${a.word} 与 ${b.word}`);
}

/** The dictionary may end one 字号 later than the other: 玮珂 in 玮珂信息安全 and 玮珂信安 in 玮珂信安. */
function sharesWord(a: FirmName, b: FirmName): boolean {
  const shorter = a.word.length < b.word.length ? a.word : b.word;
  return shorter.length >= 2 && a.core.startsWith(shorter) && b.core.startsWith(shorter);
}

function sameWord(a: FirmName, b: FirmName, less: number): Comparison {
  if (a.core.startsWith(b.core) || b.core.startsWith(a.core)) {
    const bare = a.trade === '' || b.trade === '';
    return bare
      ? says('MAYBE', 0.7 - less, '字号相同,一方没有写行业')
      : says('MAYBE', 0.6 - less, `字号相同,行业一方更细:${a.trade} 与 ${b.trade}`);
  }
  if (shortenedTo(a.core, b.core) || shortenedTo(b.core, a.core)) {
    return says('MAYBE', 0.65 - less, '字号相同,一方像是另一方的缩写');
  }
  const near = likeness(a.trade, b.trade);
  if (spoken(a.trade) === spoken(b.trade) || distance(a.trade, b.trade) === 1) {
    return says('MAYBE', 0.65 - less, `字号相同,行业只差一个字:${a.trade} 与 ${b.trade}`);
  }
  return near >= 0.34
    ? says('MAYBE', 0.45 + 0.15 * near - less, `字号相同,行业相近但不同:${a.trade} 与 ${b.trade}`)
    : says('DIFFERENT', 0.35 - less, `字号相同,行业不同:${a.trade} 与 ${b.trade}`);
}

/** Whether all characters of the shorter stand in the longer, in their order: 华星光显 in 华星光电半导体显示. */
function shortenedTo(longer: string, shorter: string): boolean {
  if (shorter.length < 3 || shorter.length >= longer.length) return false;
  let at = 0;
  for (const character of longer) if (character === shorter[at]) at++;
  return at === shorter.length;
}

const spoken = (text: string) => pinyin(text, { toneType: 'none', type: 'array' }).join(' ');
const sorted = (text: string) => [...text].sort().join('');

/** Figures, ordinals and directions, in which names of sister firms differ. */
const numbersOf = (text: string) =>
  (text.match(/\d+|[一二三四五六七八九十东南西北甲乙丙丁]/g) ?? []).join(' ');
