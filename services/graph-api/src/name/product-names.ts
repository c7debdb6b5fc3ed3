import { distance } from 'fastest-levenshtein';
import { pinyin } from 'pinyin-pro';
import type { EditionContent } from '../edition/edition-content.ts';
import { likeness, nameForm } from '../edition/name-form.ts';

/**
 * How a text lies to an entry of the catalogue: its name, one of its aliases, near (a slip of the pen, another
 * order of words), narrower (a kind of it), wider (it is a kind of what the text says), or merely like it.
 */
export type ProductRelation = 'NAME' | 'ALIAS' | 'NEAR' | 'NARROWER' | 'WIDER' | 'LIKE';

export interface ProductProposal {
  productId: string;
  name: string;
  relation: ProductRelation;
  /** 0 to 1: how likely the text means this product. */
  confidence: number;
  reason: string;
  /** May be accepted without a second look. */
  certain: boolean;
}

interface Form {
  productId: string;
  name: string;
  /** The name or alias as it is written, and as it is compared. */
  written: string;
  form: string;
}

const LEAST_CONFIDENCE = 0.2;
/** What a product's place in the row's own segment adds, for two entries that are equally like. */
const OWN_SEGMENT = 0.06;
/** A pair of characters that so many forms share finds nothing by itself. */
const COMMON_PAIR = 400;
const MOST_PLACES = 2;

const measures =
  '(mm|cm|μm|um|nm|kg|kwh|kw|mw|mah|ah|ml|gb|tb|gbps|hz|英寸|寸|吋|毫米|厘米|公斤|千克|克|升|毫升|吨|代|芯|层|位|路|口|孔|目|座|匹|瓦|v|w|l|m|g|t)';
/** A size or grade in front or behind: 8.5代, 24芯, 0.7mm, DN50. It tells goods of one product apart. */
const sizeInFront = new RegExp(
  `^([gφ]?\\d+(\\.\\d+)?([-~x×*/]\\d+(\\.\\d+)?)*${measures}?级?)+(?=\\p{Script=Han})`,
  'u',
);
const sizeBehind = new RegExp(
  `(?<=\\p{Script=Han})[-]?([a-z]{0,3}\\d+(\\.\\d+)?([-~x×*/]\\d+(\\.\\d+)?)*${measures}?)+$`,
  'u',
);

/** Words that say nothing of what it is. */
const emptyBehind = /(系列产品|等产品|类产品|系列|产品|成品|等|类)$/;
const emptyInFront = /^(各类|各种|各式|各型|多种|优质|国产|进口|自产|自制|新型|高品质)/;

/** The text without brackets, sizes and words that say nothing. */
export function essence(text: string): string {
  let form = nameForm(text).replace(/\([^()]*\)/g, '');
  for (let before = ''; before !== form; ) {
    before = form;
    for (const part of [emptyBehind, emptyInFront, sizeInFront, sizeBehind]) {
      const shorter = form.replace(part, '');
      if (shorter.length >= 2) form = shorter;
    }
  }
  return form;
}

/** Finds the entries of a catalogue that a text may mean. */
export class ProductNames {
  private readonly byForm = new Map<string, Form[]>();
  private readonly byPair = new Map<string, Form[]>();
  private readonly segmentsOf: Map<string, string[]>;
  /** Segments by their chain's name and their own. */
  private readonly places: Map<string, string>;

  constructor(content: Pick<EditionContent, 'products' | 'segments' | 'chains'>) {
    const chains = new Map(content.chains.map(({ id, name }) => [id, name]));
    this.places = new Map(
      content.segments.map(({ id, name, chainId }) => [id, `${chains.get(chainId) ?? ''} › ${name}`]),
    );
    this.segmentsOf = new Map(content.products.map(({ id, segmentIds }) => [id, segmentIds]));
    for (const { id, name, aliases } of content.products) {
      for (const written of [name, ...aliases]) {
        const form = { productId: id, name, written, form: nameForm(written) };
        this.byForm.set(form.form, [...(this.byForm.get(form.form) ?? []), form]);
        for (const pair of new Set(pairsOf(form.form))) {
          const forms = this.byPair.get(pair);
          if (forms) forms.push(form);
          else this.byPair.set(pair, [form]);
        }
      }
    }
  }

  /** Where a product is made: the first segments of its own. */
  placeOf(productId: string): string {
    return (this.segmentsOf.get(productId) ?? [])
      .slice(0, MOST_PLACES)
      .map((segmentId) => this.places.get(segmentId) ?? '')
      .join('、');
  }

  /** The products that a text may mean, likeliest first; `segmentId` is where its row stands, '' for none. */
  proposals(text: string, segmentId = '', most = 5): ProductProposal[] {
    const best = new Map<string, ProductProposal>();
    const whole = nameForm(text);
    const bare = essence(text);
    for (const form of this.candidates([whole, bare])) {
      const proposal = this.compare(whole, bare, form);
      const own = segmentId !== '' && this.segmentsOf.get(form.productId)?.includes(segmentId);
      if (own && !proposal.certain) proposal.confidence = Math.min(0.94, proposal.confidence + OWN_SEGMENT);
      const known = best.get(form.productId);
      if (!known || proposal.confidence > known.confidence) best.set(form.productId, proposal);
    }
    const ranked = [...best.values()]
      .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
      .sort((a, b) => b.confidence - a.confidence || a.productId.localeCompare(b.productId));
    const meant = new Set(ranked.filter(({ certain }) => certain).map(({ productId }) => productId));
    return ranked
      .slice(0, most)
      .map((proposal) => ({ ...proposal, certain: proposal.certain && meant.size === 1 }));
  }

  private candidates(texts: readonly string[]): Set<Form> {
    const found = new Set<Form>();
    for (const text of texts) {
      for (const form of this.byForm.get(text) ?? []) found.add(form);
      const pairs = [...new Set(pairsOf(text))].map((pair) => this.byPair.get(pair) ?? []);
      const telling = pairs.filter((forms) => forms.length <= COMMON_PAIR);
      for (const forms of telling.length > 0 ? telling : pairs) for (const form of forms) found.add(form);
    }
    return found;
  }

  private compare(whole: string, bare: string, { productId, name, written, form }: Form): ProductProposal {
    const as = (relation: ProductRelation, confidence: number, reason: string, certain = false) => ({
      productId,
      name,
      relation,
      confidence,
      reason,
      certain,
    });
    if (whole === form || bare === form) {
      const less = whole === form ? '' : ',不计规格和“系列”一类的字';
      return written === name
        ? as('NAME', whole === form ? 1 : 0.96, `与目录名称相同${less}`, true)
        : as('ALIAS', whole === form ? 0.99 : 0.95, `与别名“${written}”相同${less}`, true);
    }
    if (spoken(bare) === spoken(form) && bare.length > 2) {
      return as('NEAR', 0.85, `与“${written}”读音相同、用字不同`);
    }
    if (sorted(bare) === sorted(form)) return as('NEAR', 0.82, `与“${written}”用字相同、次序不同`);
    if (bare.length >= 4 && bare.length === form.length && distance(bare, form) === 1) {
      // The last characters say what it is: 玻璃基板 and 玻璃盖板 are two things.
      const head = bare.slice(-2) === form.slice(-2);
      return head
        ? as('NEAR', 0.6, `与“${written}”只差一个字,要看是不是同一种`)
        : as('LIKE', 0.4, `与“${written}”只差一个字,但落在末尾,多半是两种东西`);
    }
    return this.partly(bare, form, written, as);
  }

  private partly(
    bare: string,
    form: string,
    written: string,
    as: (relation: ProductRelation, confidence: number, reason: string) => ProductProposal,
  ): ProductProposal {
    const share = Math.min(bare.length, form.length) / Math.max(bare.length, form.length);
    if (form.length >= 2 && bare.endsWith(form)) {
      return as('NARROWER', 0.55 + 0.2 * share, `是“${written}”的一种:多出“${bare.slice(0, -form.length)}”`);
    }
    if (bare.length >= 2 && form.endsWith(bare)) {
      return as('WIDER', 0.5 + 0.2 * share, `比“${written}”宽:少了“${form.slice(0, -bare.length)}”`);
    }
    const [shorter, longer] = bare.length < form.length ? [bare, form] : [form, bare];
    if (shorter.length >= 3 && woven(shorter, longer)) {
      const sameHead = bare.slice(-2) === form.slice(-2);
      const confidence = (sameHead ? 0.5 : 0.35) + 0.2 * share;
      return bare.length > form.length
        ? as(sameHead ? 'NARROWER' : 'LIKE', confidence, `含有“${written}”的全部用字`)
        : as(sameHead ? 'WIDER' : 'LIKE', confidence, `“${written}”含有它的全部用字`);
    }
    const sameHead = bare.slice(-2) === form.slice(-2);
    const near = likeness(bare, form);
    return as('LIKE', near * (sameHead ? 0.62 : 0.5), `与“${written}”有共同的字`);
  }
}

/** Whether all characters of the shorter stand in the longer, in their order. */
function woven(shorter: string, longer: string): boolean {
  let at = 0;
  for (const character of longer) if (character === shorter[at]) at++;
  return at === shorter.length;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

const sounds = new Map<string, string>();
const REMEMBERED = 50_000;

/** A text by its sound; remembered, for a catalogue is compared again and again. */
function spoken(text: string): string {
  const known = sounds.get(text);
  if (known !== undefined) return known;
  if (sounds.size > REMEMBERED) sounds.clear();
  const sound = pinyin(text, { toneType: 'none', type: 'array' }).join(' ');
  sounds.set(text, sound);
  return sound;
}

const sorted = (text: string) => [...text].sort().join('');
