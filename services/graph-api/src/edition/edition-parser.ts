import type {
  ChainShape,
  ChainSource,
  EditionContent,
  LeftOut,
  SourceKind,
  Stage,
} from './edition-content.ts';
import type { ChainTables, EditionTables } from './edition-tables.ts';
import { shapeWords, stageWords } from './edition-words.ts';
import { nameForm } from './name-form.ts';
import { type Problem, splitCell, type TableRow } from './table.ts';

const byWord = <Code extends string>(words: Record<Code, string>): Record<string, Code> =>
  Object.fromEntries(Object.entries(words).map(([code, word]) => [word, code as Code]));
const stages = byWord<Stage>(stageWords);
const shapes = byWord<ChainShape>(shapeWords);

/** The words of the district's confirmation of an industry or a chain. */
const statuses = ['待确认', '已确认'];

const sourceKinds: SourceKind[] = ['国家标准', '行业标准', '统计分类', '政策目录', '教材手册', '工艺资料'];

/** A thing that rows refer to by name, with the row that defines it. */
interface Named {
  id: string;
  row: TableRow;
}

/**
 * Turns tables into an edition's content and collects every problem on the way. Rows refer to each other by
 * name, since people edit them; a segment of another chain is written 产业链/环节.
 */
export class EditionParser {
  readonly problems: Problem[];
  /** Rows by what may be there once: an id, a pair of ends. */
  private readonly claims = new Map<string, TableRow>();
  /** Things by kind and name form; segments by chain as well. */
  private readonly names = new Map<string, Named>();
  private readonly content: EditionContent;

  constructor(
    private readonly tables: EditionTables,
    problems: Problem[],
  ) {
    this.problems = problems;
    this.content = {
      edition: { number: 0, name: '', date: '', origin: '' },
      industries: [],
      chains: [],
      segments: [],
      products: [],
      feeds: [],
      inputs: [],
    };
  }

  parse(): EditionContent {
    this.readEdition();
    for (const row of this.tables.industries) this.readIndustry(row);
    for (const tables of this.tables.chains) this.readChain(tables);
    for (const tables of this.tables.chains) this.readSegments(tables);
    for (const tables of this.tables.chains) {
      for (const row of tables.products) this.readProduct(row, chainIdOf(tables));
    }
    for (const tables of this.tables.chains) this.readLinks(tables);
    this.checkFrames();
    this.checkFilled();
    return this.content;
  }

  private readEdition() {
    const [row, second] = this.tables.edition;
    if (second) this.report(second, '版本表只能有一行');
    if (!row) return;
    const { number = '', name = '', date = '', origin = '' } = row.cells;
    this.demand(row, ['name', 'origin']);
    if (!/^[1-9]\d*$/.test(number)) this.report(row, `版本号不是正整数:${number}`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) this.report(row, `日期要写成 2026-06-30 这样:${date}`);
    this.content.edition = { number: Number(number), name, date, origin };
  }

  private readIndustry(row: TableRow) {
    const { id = '', name = '', status = '' } = row.cells;
    this.define('industry', row, []);
    this.oneOf(row, 'status', statuses);
    this.content.industries.push({ id, name, status });
  }

  private readChain(tables: ChainTables) {
    const [row, second] = tables.chain;
    if (second) this.report(second, '一个文件夹只放一条产业链');
    if (!row) return;
    const { id = '', name = '', industry = '', status = '', origin = '' } = row.cells;
    const aliases = splitCell(row.cells.aliases);
    this.define('chain', row, aliases);
    this.demand(row, ['origin']);
    if (tables.folder !== `chains/${id}`) this.report(row, `文件夹名要与产业链的 id 相同:${id}`);
    this.oneOf(row, 'status', statuses);
    this.oneOf(row, 'shape', Object.keys(shapes));
    const industryId = this.refer(row, 'industry', industry, '产业');
    const shape = shapes[row.cells.shape ?? ''] ?? 'CHAIN';
    const sources = this.readSources(tables, row);
    const leftOut = this.readLeftOut(tables);
    this.content.chains.push({ id, name, industryId, shape, aliases, status, origin, sources, leftOut });
  }

  private readSources({ sources, folder }: ChainTables, chain: TableRow): ChainSource[] {
    if (sources.length === 0) {
      this.report({ ...chain, file: `${folder}/sources.csv`, line: 1 }, '至少要写一条来源');
    }
    return sources.map((row) => {
      const { kind = '', name = '', year = '', used_for: usedFor = '' } = row.cells;
      this.demand(row, ['name', 'used_for']);
      this.oneOf(row, 'kind', sourceKinds);
      if (!/^\d{4}$/.test(year)) this.report(row, `年份要写成 4 位数字:${year || '(空)'}`);
      return { kind: kind as SourceKind, name, year, usedFor };
    });
  }

  private readLeftOut({ leftOut }: ChainTables): LeftOut[] {
    return leftOut.map((row) => {
      const { name = '', reason = '' } = row.cells;
      this.demand(row, ['name', 'reason']);
      return { name, reason };
    });
  }

  private readSegments(tables: ChainTables) {
    const chainId = chainIdOf(tables);
    for (const row of tables.segments)
      this.define(`segment of ${chainId}`, row, splitCell(row.cells.aliases));
    for (const [at, row] of tables.segments.entries()) {
      const { id = '', name = '', parent = '' } = row.cells;
      this.oneOf(row, 'stage', Object.keys(stages));
      this.content.segments.push({
        id,
        name,
        chainId,
        parentId: parent === '' ? null : this.refer(row, `segment of ${chainId}`, parent, '上级环节') || null,
        stage: stages[row.cells.stage ?? ''] ?? 'SUPPORT',
        aliases: splitCell(row.cells.aliases),
        order: at + 1,
      });
    }
  }

  private readProduct(row: TableRow, chainId: string) {
    const { id = '', name = '', unit = '', gbt4754 = '', segments = '' } = row.cells;
    const aliases = splitCell(row.cells.aliases);
    this.define('product', row, aliases);
    this.demand(row, ['unit', 'segments']);
    const level = this.tables.codeLevels.get(gbt4754);
    if (level === undefined) this.report(row, `GB/T 4754-2017 里没有代码 ${gbt4754}`);
    else if (level !== 4) this.report(row, `行业代码要到小类(4 位):${gbt4754}`);
    const segmentIds = splitCell(segments).map((text) => this.referSegment(row, text, chainId));
    this.content.products.push({ id, name, aliases, unit, gbt4754, segmentIds: segmentIds.filter(Boolean) });
  }

  private readLinks(tables: ChainTables) {
    const chainId = chainIdOf(tables);
    for (const row of tables.feeds) {
      const from = this.referSegment(row, row.cells.from ?? '', chainId);
      const to = this.referSegment(row, row.cells.to ?? '', chainId);
      const reason = this.readReason(row, 'feeds', from, to);
      this.content.feeds.push({ from, to, reason });
    }
    for (const row of tables.inputs) {
      const productId = this.refer(row, 'product', row.cells.product ?? '', '产品');
      const intoProductId = this.refer(row, 'product', row.cells.into ?? '', '产品');
      const reason = this.readReason(row, 'inputs', productId, intoProductId);
      this.content.inputs.push({ productId, intoProductId, reason });
    }
  }

  private readReason(row: TableRow, kind: string, from: string, to: string): string {
    this.demand(row, ['reason']);
    if (from !== '' && from === to) this.report(row, '一行的两端是同一个');
    if (from !== '' && to !== '') this.claim(`${kind} ${from} ${to}`, row, '这一对');
    return row.cells.reason ?? '';
  }

  /** A frame holds segments of its own stage, and no segment is inside itself. */
  private checkFrames() {
    const segments = new Map(this.content.segments.map((segment) => [segment.id, segment]));
    for (const segment of segments.values()) {
      const row = this.claims.get(segment.id);
      const parent = segments.get(segment.parentId ?? '');
      if (!row || !parent) continue;
      if (parent.stage !== segment.stage) this.report(row, `与上级环节“${parent.name}”的位置(上中下游)不同`);
      const above = new Set([segment.id]);
      for (let at = segment.parentId; at !== null; at = segments.get(at)?.parentId ?? null) {
        if (at === segment.id) this.report(row, '上级环节绕了一圈回到自己');
        if (above.has(at)) break;
        above.add(at);
      }
    }
  }

  /** A card without products or children would be an empty promise. */
  private checkFilled() {
    const filled = new Set([
      ...this.content.segments.map((segment) => segment.parentId),
      ...this.content.products.flatMap((product) => product.segmentIds),
    ]);
    for (const { id } of this.content.segments) {
      const row = this.claims.get(id);
      if (row && !filled.has(id)) this.report(row, '这个环节既没有产品,也没有下级环节');
    }
  }

  /**
   * Takes down a thing's id and names. A name may be given once among its kind, an id once in the whole model:
   * cells and search names are kept by id, whatever the kind.
   */
  private define(kind: string, row: TableRow, aliases: readonly string[]) {
    const { id = '', name = '' } = row.cells;
    this.demand(row, ['name']);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      this.report(row, `id 只用小写字母、数字和中间的短横:${id || '(空)'}`);
    }
    this.claim(id, row, `id ${id}`);
    for (const text of [name, ...aliases]) {
      const key = `${kind} ${nameForm(text)}`;
      const taken = this.names.get(key);
      if (taken) this.report(row, `名称或别名“${text}”已用于 ${placeOf(taken.row)}`);
      else if (text !== '') this.names.set(key, { id, row });
    }
  }

  private claim(key: string, row: TableRow, what: string) {
    const taken = this.claims.get(key);
    if (taken) this.report(row, `${what} 重复:已在 ${placeOf(taken)}`);
    else this.claims.set(key, row);
  }

  /** The id of what a cell names, or '' after a report. */
  private refer(row: TableRow, kind: string, text: string, word: string): string {
    const found = this.names.get(`${kind} ${nameForm(text)}`);
    if (!found) this.report(row, `没有这个${word}:${text || '(空)'}`);
    return found?.id ?? '';
  }

  private referSegment(row: TableRow, text: string, chainId: string): string {
    const own = this.names.get(`segment of ${chainId} ${nameForm(text)}`);
    if (own) return own.id;
    const slash = text.indexOf('/');
    const chain = slash > 0 ? this.names.get(`chain ${nameForm(text.slice(0, slash))}`) : undefined;
    return this.refer(
      row,
      `segment of ${chain?.id ?? chainId}`,
      chain ? text.slice(slash + 1) : text,
      '环节',
    );
  }

  private demand(row: TableRow, columns: readonly string[]) {
    for (const column of columns) if (!row.cells[column]) this.report(row, `${column} 没有填`);
  }

  private oneOf(row: TableRow, column: string, words: readonly string[]) {
    const text = row.cells[column] ?? '';
    if (!words.includes(text)) this.report(row, `${column} 只能是 ${words.join('、')}:${text || '(空)'}`);
  }

  private report({ file, line }: TableRow, message: string) {
    this.problems.push({ file, line, message });
  }
}

const chainIdOf = (tables: ChainTables) => tables.chain[0]?.cells.id ?? '';

const placeOf = ({ file, line }: TableRow) => `${file}:${line}`;
