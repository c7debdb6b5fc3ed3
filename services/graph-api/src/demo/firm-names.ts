import { join } from 'node:path';
import { projectRoot } from '../../../project-root.ts';
import { readTable } from '../edition/table.ts';
import { checkCharacter } from '../workbook/uscc.ts';
import { Random } from './random.ts';

/** Characters that invented names are made of: well-sounding, and rare in names of real firms. */
const characters = [
  ...'嵘汐澜翀梓琮筠骁驭砚峤晗旻昉霖翎垚沅澍珩锘樾铖霁棠瑭岚翊钰砺煊懿祎璟颢屹昕珞甯',
  ...'菀芃芮茗荃莘葳蓁薇蘅沁沄泓洵浔涟淳淇渟湉滢漪潼濛灏炘烨焱焜煜熠燊玥玮珂珏珺琛琰瑄瑾璇璞',
  ...'昶晞晟晔曦朔朗栩桉桐榆楹槿樨歆毓皓睿矜秣稷穗笙筱箬簌缃绮绾翙聿舸',
];
const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const towns = ['武汉', '湖北', '武汉', '武汉'];
const farTowns = [
  '苏州',
  '深圳',
  '合肥',
  '宁波',
  '东莞',
  '长沙',
  '郑州',
  '成都',
  '无锡',
  '襄阳',
  '宜昌',
  '黄石',
];
const forms = ['有限公司', '科技有限公司', '股份有限公司', '实业有限公司', '技术有限公司'];

/** Names of two characters are given first; there are more than this many of them. */
const SHORT_NAMES = 5_000;
const LONG_NAMES = characters.length ** 3;
/** Without common factors with the numbers of names, so that every step names another firm. */
const SHORT_STEP = 4_093;
const LONG_STEP = 611_953;

/** What stands behind the name of a firm that no list of the district speaks of, for it has no flag. */
export const DEMO_MARK = '(演示)';

let listed: string[] | undefined;

/** Short names of real firms, from datasets/demo/listed-short-names.csv. */
export function listedShortNames(): string[] {
  const file = 'demo/listed-short-names.csv';
  listed ??= readTable(join(projectRoot, 'datasets', file), file, ['name'], []).map(
    ({ cells }) => cells.name ?? '',
  );
  return listed;
}

/** Whether a 字号 contains, or is contained in, the short name of a real firm. */
export function isRealName(word: string): boolean {
  return listedShortNames().some((name) => name.includes(word) || word.includes(name));
}

/** The 字号 of the first `count` firms: no two alike, none a real firm's. The same whatever the count. */
export class InventedNames {
  /** Which combination of characters each firm bears. */
  private readonly combinations: Int32Array;

  constructor(count: number) {
    this.combinations = new Int32Array(count);
    let step = 0;
    for (let index = 0; index < count; step++) {
      const combination = combinationAt(index, step);
      const word = wordOf(index, combination);
      if (word[0] === word[1] || isRealWord(word)) continue;
      this.combinations[index] = combination;
      index++;
    }
  }

  word(index: number): string {
    return wordOf(index, this.combinations[index] ?? 0);
  }
}

function combinationAt(index: number, step: number): number {
  return index < SHORT_NAMES ? (step * SHORT_STEP) % characters.length ** 2 : (step * LONG_STEP) % LONG_NAMES;
}

function wordOf(index: number, combination: number): string {
  const last = characters[combination % characters.length];
  const middle = characters[Math.floor(combination / characters.length) % characters.length];
  if (index < SHORT_NAMES) return `${middle}${last}`;
  return `${characters[Math.floor(combination / characters.length ** 2)]}${middle}${last}`;
}

let suspects: string[] | undefined;

/** As `isRealName`, for words of the characters above alone: nearly all real names have others. */
function isRealWord(word: string): boolean {
  suspects ??= listedShortNames().filter((name) => [...name].some((one) => characters.includes(one)));
  return suspects.some((name) => name.includes(word) || word.includes(name));
}

/** A firm's full name, which says what it does: 武汉嵘汐玻璃基板有限公司. */
export function fullName(word: string, product: string, index: number): string {
  const random = Random.of(index, 11);
  return `${random.pick(towns)}${word}${tradeOf(product)}${random.pick(forms)}`;
}

/** An invented firm elsewhere, of which only the name is known. */
export function outsideName(index: number, product: string): string {
  const random = Random.of(index, 12);
  const word = wordOf(SHORT_NAMES, random.below(LONG_NAMES));
  const safe = isRealWord(word) ? wordOf(0, index % SHORT_NAMES) : word;
  return `${random.pick(farTowns)}${safe}${tradeOf(product)}有限公司${DEMO_MARK}`;
}

/** A short trade word from the product's name. */
export function tradeOf(product: string): string {
  return product.replace(/[^\u4e00-\u9fff]/g, '').slice(0, 4);
}

/** An invented 统一社会信用代码 of the district with a check character that fits. */
export function inventedCode(index: number): string {
  const random = Random.of(index, 13);
  // The index itself stands in the code, so that no two firms share one.
  let rest = index;
  let body = '';
  for (let place = 0; place < 5; place++) {
    body = letters[rest % letters.length] + body;
    rest = Math.floor(rest / letters.length);
  }
  for (;;) {
    const tail = Array.from({ length: 4 }, () => letters[random.below(letters.length)]).join('');
    const first17 = `91420112${tail}${body}`;
    const check = checkCharacter(first17);
    if (check) return first17 + check;
  }
}
