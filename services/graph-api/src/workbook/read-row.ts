import type { ModelLookup } from '../edition/model-lookup.ts';
import type {
  ListKind,
  Measure,
  ReadFinding,
  StatedCell,
  StatedContact,
  StatedDate,
  StatedProduct,
  StatedValues,
} from '../row/stated-row.ts';
import { type TierKind, tierKinds, tierName } from '../tier/tier-kind.ts';
import { type Column, columnsByField } from './column-dictionary.ts';
import { type FindingCode, fillText, findingTexts } from './finding-texts.ts';
import { measureInWords, readDays, readMoney, readNumber, readQuantity } from './measure.ts';
import { readQualifications } from './qualifications.ts';
import { type DateReading, readDate } from './stated-date.ts';
import { suggestionsFor } from './suggestions.ts';
import { checkCharacter, readUscc } from './uscc.ts';
import * as words from './vocabulary.ts';

/** What a row needs beside its cells. `collectedOn` holds where the row has no 填报日期 of its own. */
export interface RowContext {
  sheet: string;
  rowNumber: number;
  lookup: ModelLookup;
  collectedOn?: string;
}

/** Columns of money. */
type YesNoField = 'leader' | 'aboveScale' | 'consentPublic' | 'consentMatch' | 'singleSource';
type AmountField = 'output' | 'revenue' | 'researchExpense' | 'budget';

/** What a row says. */
export interface RowReading {
  values: StatedValues;
  contact: StatedContact;
  findings: ReadFinding[];
}

/**
 * Understands one row from the texts of its cells alone. A row that was read from a file and then mended is
 * understood anew by the same rules: what came from headers, from the title or from another row stands among
 * its cells too (outputYear, outputUnit, collectedOn, usccFrom).
 */
export function readRow(list: ListKind, cells: Record<string, StatedCell>, context: RowContext): RowReading {
  const reader = new RowReader(list, cells, context);
  return reader.read();
}

/** A text without width differences, invisible characters, outer blanks and the apostrophe that our exports escape with. */
const clean = (text: string) =>
  text
    .replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, '')
    .replace(/[\u3000\u00a0]/g, ' ')
    .trim()
    .replace(/^'(?=\s*[=+\-@＝＋－＠])/, '');

class RowReader {
  private readonly values: StatedValues = { enterpriseName: '' };
  private readonly contact: StatedContact = {};
  private readonly findings: ReadFinding[] = [];
  private readonly columns: ReadonlyMap<string, Column>;
  private tiers: TierKind[] = [];

  constructor(
    private readonly list: ListKind,
    private readonly cells: Record<string, StatedCell>,
    private readonly context: RowContext,
  ) {
    this.columns = columnsByField(list);
  }

  read(): RowReading {
    this.readName();
    this.readCode();
    this.readDates();
    for (const column of this.columns.values()) this.readColumn(column);
    this.readPlace();
    this.readSpare();
    this.readQualifications();
    if (this.list !== 'CHAIN' && !this.values.product && !this.cellHasFinding('product')) {
      this.find('product-missing', 'product');
    }
    return { values: this.values, contact: this.contact, findings: this.findings };
  }

  private cellHasFinding(field: string): boolean {
    return this.findings.some((finding) => finding.field === field && finding.severity === 'ERROR');
  }

  private find(
    code: FindingCode,
    field: string,
    details: (string | number)[] = [],
    suggestions: string[] = [],
  ) {
    const { severity, message, remedy } = findingTexts[code];
    const cell = this.cells[field];
    this.findings.push({
      code,
      severity,
      sheet: this.context.sheet,
      rowNumber: this.context.rowNumber,
      cell: cell?.address ?? '',
      field,
      original: cell?.text ?? '',
      message: fillText(message, details),
      remedy,
      suggestions,
    });
  }

  /** The text of a cell that says something, or null; formulas, error values and empty marks are reported. */
  private text(field: string): string | null {
    const original = this.cells[field]?.text ?? '';
    const text = clean(original);
    if (text === '') return null;
    if (/^[=@＝＠]/.test(text)) return this.refuse('formula-refused', field);
    if (/^#(REF|N\/A|VALUE|DIV\/0|NAME|NULL|NUM|SPILL|CALC)[!?]?$/i.test(text)) {
      return this.refuse('cell-error', field, [text]);
    }
    if (words.isEmptyMarker(text)) {
      const isAnswer = ['TIER', 'TEXT', 'LIST', 'NUMBERS', 'FIRMS', 'CONTACT'].includes(
        this.columns.get(field)?.type ?? '',
      );
      if (!isAnswer) this.find('empty-marker', field, [text]);
      return null;
    }
    if (/<[a-z/!][^>]*>/i.test(text)) this.find('markup-in-text', field);
    return text;
  }

  private refuse(code: FindingCode, field: string, details: string[] = []): null {
    this.find(code, field, details);
    return null;
  }

  private readName() {
    const text = this.text('enterpriseName');
    if (text === null) {
      if (!this.cellHasFinding('enterpriseName')) this.find('name-missing', 'enterpriseName');
      return;
    }
    const name = text.replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, '');
    if (name !== this.cells.enterpriseName?.text) this.find('name-normalised', 'enterpriseName');
    this.values.enterpriseName = name;
  }

  private readCode() {
    const other = this.cells.usccFrom;
    const text = this.text('uscc');
    if (text === null) {
      if (!other || this.list === 'CHAIN') this.find('code-missing', 'uscc');
      if (other) this.takeCodeFrom(other, 'matched-by-name');
      return;
    }
    const { code, state } = readUscc(this.cells.uscc?.text ?? '');
    if (state === 'DIGITS_LOST') this.find('code-digits-lost', 'uscc');
    if (state === 'WRONG_LENGTH') this.find('code-wrong-length', 'uscc', [text.replace(/\s/g, '').length]);
    if (state === 'BAD_CHARACTERS') this.find('code-bad-characters', 'uscc');
    if (state === 'CHECK_FAILED') this.find('code-check-failed', 'uscc', [checkCharacter(code ?? '') ?? '']);
    if (state === 'NORMALISED') this.find('code-normalised', 'uscc', [code ?? '']);
    if (state === 'GUESSED') this.find('code-letter-guessed', 'uscc', [code ?? '']);
    if (code !== null) this.values.uscc = code;
    if (other && (code === null || state === 'CHECK_FAILED')) this.takeCodeFrom(other, 'code-from-other-row');
  }

  private takeCodeFrom(other: StatedCell, finding: 'matched-by-name' | 'code-from-other-row') {
    this.values.uscc = other.text;
    this.find(finding, 'uscc', [other.address, other.text]);
  }

  private readDates() {
    const own = this.date('collectedOn');
    const given = this.context.collectedOn ? readDate(this.context.collectedOn)?.date : undefined;
    const date = own ?? given;
    if (date) this.values.collectedOn = date;
    for (const field of ['startedOn', 'validUntil'] as const) {
      const value = this.date(field);
      if (value) this.values[field] = value;
    }
  }

  private date(field: string): StatedDate | undefined {
    if (!this.columns.has(field)) return undefined;
    const text = this.text(field);
    if (text === null) return undefined;
    const reading = readDate(text);
    if (!reading) {
      this.find('date-unreadable', field);
      return undefined;
    }
    this.remarkOnDate(field, reading);
    return { ...reading.date, original: this.cells[field]?.text ?? '' };
  }

  private remarkOnDate(field: string, { date, remark }: DateReading) {
    const value = date.value ?? '';
    if (remark === 'PLANNED') this.find('planned-date', field, [value]);
    if (remark === 'SERIAL') this.find('date-from-serial', field, [date.original, value]);
    if (remark === 'PERIOD_END') this.find('date-period-end', field, [value]);
    if (remark === 'SHORT_YEAR') this.find('date-short-year', field, [value]);
  }

  /** Columns that are understood on their own; the others have their own methods. */
  private readColumn({ field, type }: Column) {
    if (type === 'MONEY') return this.readAmount(field as AmountField);
    if (type === 'QUANTITY' && field !== 'spare')
      return this.readQuantityOf(field as 'capacity' | 'quantity');
    if (type === 'PEOPLE') return this.readStaff();
    if (type === 'YES_NO') return this.readYesNo(field as YesNoField);
    if (type === 'CONTACT' || type === 'PHONE') return this.readContact(field);
    if (type === 'TEXT') return this.readText(field);
    if (type === 'FIRMS') return this.readFirms(field as 'customers' | 'suppliers');
    const reader = this.readers[type];
    const text = reader ? this.text(field) : null;
    if (reader && text !== null) reader(text);
  }

  private readonly readers: Partial<Record<Column['type'], (text: string) => void>> = {
    STREET: (text) => {
      const street = this.context.lookup.streetByName(text);
      if (street) this.values.operatingStreetCode = street.code;
      else this.find('unknown-street', 'operatingStreetCode', [text]);
    },
    INDUSTRY_CODE: (text) => {
      const code = text
        .normalize('NFKC')
        .replace(/^[A-T]/i, '')
        .replace(/\s/g, '');
      const digits = /^\d{2,4}(?=$|[^\d])/.exec(code)?.[0];
      if (digits) this.values.gbt4754 = digits;
      if (digits?.length !== 4) this.find('industry-code-suspicious', 'gbt4754');
    },
    ROLES: (text) => {
      const { roles, unknown } = words.readRoles(text);
      if (roles.length > 0) this.values.roles = roles;
      if (unknown.length > 0) this.find('unknown-role', 'roles', [unknown.join('、')], words.roleWords);
    },
    PRODUCTS: (text) => {
      const whole = this.context.lookup.productByName(text) ? [text] : words.splitList(text);
      if (whole.length > 1) this.find('several-products', 'products', [whole.length, whole.join('、')]);
      if (whole.length > 0) this.values.products = whole.map((part) => this.product(part, 'products'));
    },
    PRODUCT: (text) => {
      this.values.product = this.product(text, 'product');
    },
    TIER: (text) => this.readTier(text),
    LIST: (text) => {
      this.values.certificates = words.splitList(text);
    },
    KNOWN: (text) => {
      const known = words.readKnown(text);
      if (known) this.values.known = known;
    },
    KIND: (text) => {
      const kind = words.readKind(text);
      if (kind === null) this.find('unknown-kind', 'kind', [text], words.kindWords);
      else {
        this.values.kind = kind;
        if (kind !== text) this.find('kind-normalised', 'kind', [text, kind]);
      }
    },
    DAYS: (text) => {
      this.values.leadTimeText = text;
      const days = readDays(text, this.cells.leadTimeUnit?.text ?? '');
      if (days === null) this.find('lead-time-in-words', 'leadTimeDays', [text]);
      else {
        this.values.leadTimeDays = days;
        if (String(days) !== text.replace(/天$/, ''))
          this.find('lead-time-converted', 'leadTimeDays', [days]);
      }
    },
    REGION: (text) => {
      const region = words.readRegion(text);
      if (region === null) this.find('unknown-region', 'sourceRegion', [text], words.regionWords);
      else {
        this.values.sourceRegion = region;
        if (region !== text) this.find('region-resolved', 'sourceRegion', [text, region]);
      }
    },
    DEMAND_STATE: (text) => {
      const state = words.readDemandState(text);
      if (state === null) {
        const offered = words.columnWords('DEMAND_STATE');
        this.find('unknown-demand-state', 'demandState', [text], offered);
      } else if (state !== 'OPEN') this.values.demandState = state;
    },
    URGENCY: (text) => {
      const urgency = words.readUrgency(text);
      if (urgency === null) this.find('unknown-urgency', 'urgency', [text], ['高', '中', '低']);
      else this.values.urgency = urgency;
    },
  };

  private readText(field: string) {
    const { kinds = [], visibility } = this.columns.get(field) ?? {};
    // Persons' data stay among the cells, from where they can be erased.
    if (kinds.length > 0 && visibility !== 'SENSITIVE') return this.readParticular(field);
    const stored = [
      'shortName',
      'formerName',
      'registeredAddress',
      'note',
      'spec',
      'price',
      'radius',
    ] as const;
    const text = this.text(field);
    if (field === 'registeredStreet' && text !== null)
      this.values.registeredStreet = this.context.lookup.streetByName(text)?.code ?? text;
    const key = stored.find((name) => name === field);
    if (key && text !== null) this.values[key] = text;
  }

  /** What only some kinds of demands tell. */
  private readParticular(field: string) {
    const text = this.text(field);
    if (text !== null) this.values.particulars = { ...this.values.particulars, [field]: text };
  }

  private readFirms(field: 'customers' | 'suppliers') {
    const text = this.text(field);
    const names = text === null ? [] : [...new Set(words.splitList(text))];
    if (names.length > 0) this.values[field] = names;
  }

  private readContact(field: string) {
    const text = this.text(field);
    if (text === null) return;
    if (field === 'contactName') this.contact.name = text;
    if (field === 'contactTitle') this.contact.title = text;
    if (field !== 'contactPhone') return;
    this.contact.phone = text;
    const numbers = text.split(/[、,，;；/\s]+/).filter((part) => /\d{4}/.test(part));
    if (numbers.length === 0 || !numbers.every(words.isPhone)) this.find('phone-suspicious', field);
  }

  private readYesNo(field: YesNoField) {
    const text = this.cells[field]?.text.trim() === '无' ? '否' : this.text(field);
    if (text === null) return;
    const answer = words.readYesNo(text);
    if (answer === null) this.find('yes-no-unreadable', field, [text], ['是', '否']);
    else this.values[field] = answer;
  }

  private readTier(text: string) {
    const { tiers, unknown } = words.readTiers(text);
    this.tiers = tiers;
    const named = tierKinds.filter((kind) => tiers.includes(kind)).map((kind) => tierName[kind]);
    if (named.length > 0) this.values.tier = named.join('、');
    if (words.saysAboveScale(text)) {
      this.values.aboveScale = true;
      if (tiers.length === 0) this.find('tier-is-scale', 'tier', [text]);
    } else if (unknown.length > 0) this.find('unknown-tier', 'tier', [unknown.join('、')], words.tierWords);
  }

  /** The tiers and certificates of the row, each with its day, number and validity. */
  private readQualifications() {
    if (this.list !== 'CHAIN') return;
    const found = readQualifications({
      tiers: this.tiers,
      certificates: this.values.certificates ?? [],
      collectedOn: this.values.collectedOn,
      texts: (field) => words.splitList(this.text(field) ?? ''),
      find: (code, field, details) => this.find(code, field, details),
    });
    if (found.length > 0) this.values.qualifications = found;
  }

  private product(text: string, field: string): StatedProduct {
    const { lookup } = this.context;
    const found = lookup.productByName(text);
    if (!found) this.find('product-to-be-placed', field, [text], suggestionsFor(lookup, 'PRODUCT', text));
    else if (found.via === 'ALIAS') this.find('product-by-alias', field, [text, found.name]);
    return { text, productId: found?.id ?? null };
  }

  private readAmount(field: AmountField) {
    const text = this.text(field);
    if (text === null) return;
    const original = this.cells[field]?.text ?? text;
    const amount = readMoney(text, this.cells[`${field}Unit`]?.text ?? '');
    if ('refused' in amount) return this.refuseAmount(field, text, amount.refused);
    const { measure, converted } = amount;
    const main = measure.value ?? measure.high ?? 0;
    if (converted) this.find('unit-converted', field, [measure.value ?? `${measure.low}-${measure.high}`]);
    if (main > 1e7) this.find('amount-implausible', field, [main]);
    this.remarkOnMeasure(field, measure);
    this.values[field] = { ...measure, original };
    if (field !== 'budget') this.readYearOf(field);
  }

  private refuseAmount(field: AmountField, text: string, why: 'NEGATIVE' | 'UNREADABLE' | 'CURRENCY') {
    if (why === 'NEGATIVE') this.find('amount-negative', field);
    else if (why === 'CURRENCY') this.find('amount-in-other-currency', field);
    else if (/\d/.test(text)) this.find('amount-unreadable', field);
    else {
      this.find('amount-in-words', field, [text]);
      this.values[field] = measureInWords(this.cells[field]?.text ?? text, '万元');
    }
  }

  /** The year that an amount is of: from its header, else the year before the list was filled in. */
  private readYearOf(field: Exclude<AmountField, 'budget'>) {
    const stated = /(20\d{2})/.exec(this.cells[`${field}Year`]?.text ?? '')?.[1];
    const collected = this.values.collectedOn?.value?.slice(0, 4);
    const year = stated ?? (collected ? String(Number(collected) - 1) : undefined);
    if (year === undefined) return this.find('year-missing', field);
    if (!stated) this.find('year-assumed', field, [year]);
    this.values[`${field}Year`] = year;
  }

  private remarkOnMeasure(field: string, measure: Measure) {
    if (measure.approximate) this.find('approximate', field, [measure.value ?? '']);
    if (measure.low !== null) this.find('range', field, [measure.low, measure.high ?? '']);
  }

  private measure(field: string, unit: string): Measure | undefined {
    const text = this.text(field);
    if (text === null) return undefined;
    const measure = readQuantity(text, unit);
    const original = this.cells[field]?.text ?? text;
    if (!measure) {
      this.find('amount-in-words', field, [text]);
      return measureInWords(original, unit);
    }
    if ((measure.value ?? measure.low ?? 0) < 0) {
      this.find('amount-negative', field);
      return undefined;
    }
    this.remarkOnMeasure(field, measure);
    return { ...measure, original };
  }

  private unitOf(field: string): string {
    return clean(this.cells[field]?.text ?? '');
  }

  private readQuantityOf(field: 'capacity' | 'minimumOrder' | 'quantity') {
    const unit = this.unitOf(field === 'quantity' ? 'quantityUnit' : 'capacityUnit');
    const measure = this.measure(field, unit);
    if (measure) this.values[field] = measure;
  }

  private readStaff() {
    const text = this.text('staff');
    if (text === null) return;
    const reading = readNumber(text);
    if (!reading) return this.find('amount-unreadable', 'staff');
    const measure = this.measure('staff', '人');
    if (measure) this.values.staff = { ...measure, unit: '人' };
  }

  /** 可供余量 may be a share of 年产能: 30%. */
  private readSpare() {
    if (!this.columns.has('spare')) return;
    const measure = this.measure('spare', this.unitOf('capacityUnit'));
    if (!measure) return;
    if (measure.unit === '%') this.find('share-of-capacity', 'spare', [measure.value ?? '']);
    this.values.spare = measure;
  }

  /** 产业, 产业链 and 环节: a segment is looked up within its chain and never placed on a guess. */
  private readPlace() {
    if (this.list !== 'CHAIN') return;
    const { lookup } = this.context;
    const industry = this.text('industryText');
    if (industry !== null) {
      this.values.industryText = industry;
      const found = lookup.industryByName(industry);
      if (found) this.values.industryId = found.id;
      else this.find('unknown-industry', 'industryText', [industry]);
    }
    const chain = this.text('chainText');
    const foundChain = chain === null ? null : lookup.chainByName(chain);
    if (chain !== null) this.values.chainText = chain;
    if (foundChain) this.values.chainId = foundChain.id;
    else if (chain !== null)
      this.find('unknown-chain', 'chainText', [chain], suggestionsFor(lookup, 'CHAIN', chain));
    this.readSegment(foundChain);
  }

  private readSegment(chain: { id: string; name: string } | null) {
    const { lookup } = this.context;
    const text = this.text('segmentText');
    if (text === null) {
      if (!this.cellHasFinding('segmentText')) this.find('segment-missing', 'segmentText');
      return;
    }
    this.values.segmentText = text;
    const found = lookup.segmentByName(text, chain?.id);
    if (chain && found) this.values.segmentId = found.id;
    else if (chain) {
      this.find(
        'unknown-segment',
        'segmentText',
        [text, chain.name],
        suggestionsFor(lookup, 'SEGMENT', text, chain.id),
      );
    } else if (found || !this.values.chainText) {
      this.find('segment-not-placed', 'segmentText', [text], suggestionsFor(lookup, 'SEGMENT', text));
    }
  }
}
