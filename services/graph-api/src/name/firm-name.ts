import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { normaliseName } from '../projection/identity.ts';
import { isPlace, leadingPlace } from './places.ts';

/** A firm's name, taken apart: 武汉 | 嵘汐 | 玻璃基板 | 有限公司. Parts that the name does not have are ''. */
export interface FirmName {
  /** The whole name as names are compared. */
  text: string;
  /** The narrowest place that stands before the 字号. */
  place: string;
  /** A place in brackets: 嵘汐玻璃(武汉)有限公司. */
  placeInBrackets: string;
  /** 字号: what tells this firm from others of its trade. */
  word: string;
  /** 行业: what it does, without `roles`. */
  trade: string;
  /** 字号 and 行业 together, as they stand. */
  core: string;
  /** What one firm of a group does and another does not: 销售, 制造, 物流. */
  roles: string;
  /** 组织形式: COMPANY 有限公司, SHARES 股份有限公司, UNSAID 公司 or nothing, and others by their own words. */
  form: string;
  /** A part of a firm that is not the whole: 分公司, 一厂. */
  unit: string;
}

/** Said of an invented firm; no part of its name. */
const MARK = /\(演示\)/g;

const forms: [RegExp, string][] = [
  [/股份有限(责任)?公司$/, 'SHARES'],
  [/(有限责任公司|有限公司|有限责任)$/, 'COMPANY'],
  [/(集团总公司|集团公司|集团)$/, 'GROUP'],
  [/(总公司|公司)$/, 'UNSAID'],
  [/\((普通合伙|有限合伙|特殊普通合伙)\)$/, 'PARTNERSHIP'],
  [/(农民专业合作社|专业合作社|合作社)$/, 'COOPERATIVE'],
  [/(经营部|商行|商店|门市部|个体工商户|工作室)$/, 'SHOP'],
  [/(研究院|研究所|设计院|研究中心)$/, 'INSTITUTE'],
  [/厂$/, 'WORKS'],
];

const roleWords =
  /(销售|营销|制造|生产|贸易|商贸|进出口|物流|运输|研发|研究|投资|控股|置业|物业|检测|服务|租赁|安装|工程)$/;

/** A part that follows the whole name, or an ordinal before 厂 or 分公司. */
const unitBehind =
  /(?<=公司|集团|厂|研究院|研究所)((?:[^公司]{0,12}?)(?:分公司|分厂|办事处|事业部|项目部|门店|车间|仓库|第?[一二三四五六七八九十\d]+(?:分)?厂))$/;
const numberedWorks = /(第?[一二三四五六七八九十\d]+(?:分)?厂|分公司|分厂)$/;

let cutter: Jieba | undefined;

/** The words of a text, by a dictionary of Chinese. */
export function wordsOf(text: string): string[] {
  cutter ??= Jieba.withDict(dict);
  return cutter.cut(text, false);
}

export function parseFirmName(name: string): FirmName {
  const text = normaliseName(name).replace(MARK, '');
  let rest = text;
  const unit = unitBehind.exec(rest)?.[1] ?? numberedWorks.exec(rest)?.[1] ?? '';
  rest = rest.slice(0, rest.length - unit.length);
  let form = 'UNSAID';
  for (const [pattern, kind] of forms) {
    if (!pattern.test(rest)) continue;
    form = kind;
    rest = rest.replace(pattern, '');
    break;
  }
  if (form !== 'GROUP') rest = rest.replace(/集团$/, '');
  const bracketed = takeBracketedPlace(rest);
  const placed = takePlaces(bracketed.rest);
  const core = placed.rest.replace(/[()]/g, '');
  const roles = takeRoles(core);
  const { word, trade } = split(roles.rest);
  return {
    text,
    place: placed.place,
    placeInBrackets: bracketed.place,
    word,
    trade,
    core: roles.rest,
    roles: roles.words,
    form,
    unit,
  };
}

function takeBracketedPlace(text: string): { place: string; rest: string } {
  const [whole = '', inside = ''] = /\(([^()]{2,8})\)/.exec(text) ?? [];
  if (!whole || !isPlace(inside)) return { place: '', rest: text };
  return { place: inside.replace(/[省市区]$/, ''), rest: text.replace(whole, '') };
}

/** 湖北省武汉市嵘汐 is at 武汉: of places one after the other the last counts. Something is always left over. */
function takePlaces(text: string): { place: string; rest: string } {
  const found = leadingPlace(text);
  if (!found || found.rest.length < 2) return { place: '', rest: text };
  const further = takePlaces(found.rest);
  return further.place ? further : { place: found.place, rest: found.rest };
}

/** What stands at the end says what the firm does for its group; a name that is nothing else keeps it. */
function takeRoles(text: string): { words: string; rest: string } {
  const words: string[] = [];
  let rest = text;
  for (let found = roleWords.exec(rest); found; found = roleWords.exec(rest)) {
    if (rest.length - found[0].length < 2) break;
    words.unshift(found[0]);
    rest = rest.slice(0, -found[0].length);
  }
  return { words: words.join(''), rest };
}

const LONGEST_WORD = 4;

/** The 字号 is at least two characters and ends where the next word of the dictionary begins. */
function split(core: string): { word: string; trade: string } {
  let word = '';
  for (const piece of wordsOf(core)) {
    if (word.length >= 2 && (piece.length > 1 || word.length >= LONGEST_WORD)) break;
    word += piece;
  }
  return { word, trade: core.slice(word.length) };
}
