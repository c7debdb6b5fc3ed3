import { Readable } from 'node:stream';
import { dayOf, instantOf, iso, minuteOf } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { DigestService } from '../digest/digest.service.ts';
import { AppError } from '../error/app-error.ts';
import type { Industry } from '../industry/industry.type.ts';
import type { InstallationService } from '../installation/installation.service.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, demandActor } from '../policy/policy.ts';
import { type CellValue, type WrittenTable, writeCsv, writeXlsx } from '../workbook/write-table.ts';
import { digestTable } from './digest-table.ts';
import { ExportRepository } from './export.repository.ts';
import type { Ending, ExportScope, ExportTable, ScopeName } from './export-table.ts';
import { type FactSources, factTables } from './fact-tables.ts';
import { type ListSources, listTables } from './list-tables.ts';
import { type ModelSources, modelTables } from './model-tables.ts';
import { publicGraph, publicTables } from './public-slice.ts';

export type ExportFormat = 'xlsx' | 'csv' | 'jsonld';

export interface AskedExport {
  table: string;
  format: ExportFormat;
  /** Day or instant; null: now. */
  at: string | null;
  scope: Omit<ExportScope, 'at'>;
}

/** A file on its way. */
export interface Export {
  fileName: string;
  contentType: string;
  content: Readable;
}

interface ExportSources extends Omit<FactSources, 'repository'>, ModelSources, ListSources {
  installation: InstallationService;
  digests: DigestService;
}

type Rows = AsyncGenerator<CellValue[], Ending>;

const PUBLIC_SLICE = 'public';
/** What a spreadsheet still opens well; whoever needs more asks by street or chain. */
const MOST_ROWS = 100_000;

const contentTypes: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
};

/** Tables to take along. Who may see what is decided by the services that the pages ask; each export is audited. */
export class ExportService {
  private readonly tables: Record<string, ExportTable>;
  private readonly repository: ExportRepository;

  constructor(
    private readonly database: Database,
    private readonly sources: ExportSources,
    private readonly clock: Clock,
  ) {
    this.repository = new ExportRepository(database);
    const withFacts = { ...sources, repository: this.repository };
    this.tables = {
      ...factTables(withFacts),
      ...modelTables(sources),
      ...listTables(sources),
      digest: digestTable(sources.digests),
      ...publicTables(withFacts),
    };
  }

  /** Opens an export; the first rows are read before anything is answered, so that a refusal is a refusal. */
  async open(actor: Actor | null, asked: AskedExport): Promise<Export> {
    const exporter = demandActor(actor);
    const scope = { ...asked.scope, at: iso(instantOf(asked.at, this.clock)) };
    try {
      return await this.opened(exporter, asked, scope);
    } catch (error) {
      if (error instanceof AppError && error.code === 'FORBIDDEN') {
        await this.sources.audit.record(exporter, 'EXPORT', subjectOf(asked), 'DENIED');
      }
      throw error;
    }
  }

  private async opened(exporter: Actor, asked: AskedExport, scope: ExportScope): Promise<Export> {
    const { format } = asked;
    const isGraph = asked.table === PUBLIC_SLICE;
    const table = isGraph ? null : this.tables[asked.table];
    if (table === undefined || isGraph !== (format === 'jsonld')) {
      throw new AppError('NOT_FOUND', '没有这个表,或没有这种格式。请从页面上的“导出”重新选择。');
    }
    const title = table?.title ?? '公开数据';
    const place = await this.placeOf(exporter, scope);
    // What is given to anybody does not name who took it out.
    const by = asked.table.startsWith(PUBLIC_SLICE) ? '' : `${exporter.name} `;
    const about = await this.about(by, title, place, scope);
    const content = table
      ? await this.tableContent(exporter, table, format, about, scope)
      : await this.graphContent(exporter, about, scope);
    await this.sources.audit.record(exporter, 'EXPORT', subjectOf(asked));
    const name = ['链图', title.replace(/[:/]/g, '-'), ...place, dayOf(Date.parse(scope.at))].join('-');
    return { fileName: `${name}.${format}`, contentType: contentTypes[format], content };
  }

  private async tableContent(
    exporter: Actor,
    table: ExportTable,
    format: ExportFormat,
    about: [string, string][],
    scope: ExportScope,
  ): Promise<Readable> {
    const rows = table.rows(exporter, scope);
    const first = await rows.next();
    const written: WrittenTable = {
      name: table.title.replace(/[:/]/g, '-'),
      about,
      columns: table.columns(scope),
      rows: bounded(first, rows),
    };
    return format === 'csv' ? writeCsv(written) : writeXlsx(written);
  }

  private async graphContent(
    exporter: Actor,
    about: [string, string][],
    scope: ExportScope,
  ): Promise<Readable> {
    const sources = { ...this.sources, repository: this.repository };
    const pieces = publicGraph(sources, exporter, scope, about);
    const head = await pieces.next();
    const second = await pieces.next();
    return Readable.from(
      (async function* () {
        for (const { done, value } of [head, second]) if (!done) yield value;
        yield* pieces;
      })(),
    );
  }

  /** The lines above a table: what it is, of when, by whom. */
  private async about(
    by: string,
    title: string,
    place: string[],
    { at }: ExportScope,
  ): Promise<[string, string][]> {
    const { demo, edition } = await this.sources.installation.get();
    return [
      ['链图', title],
      ['范围', place.join(',') || '全区'],
      ['截至', minuteOf(Date.parse(at))],
      ['模型版本', `第 ${edition.number} 版(${edition.date})`],
      ['导出', `${by}${minuteOf(this.clock.now())}`],
      ...(demo ? [['演示', '企业与数量均为虚构'] as [string, string]] : []),
    ];
  }

  /** The names of what the export is limited to. */
  private async placeOf(exporter: Actor, scope: ExportScope): Promise<string[]> {
    const named: Record<ScopeName, (id: string) => Promise<string>> = {
      streetCode: async (code) => (await this.sources.streets.namer())(code),
      chainId: (id) => this.chainName(id),
      segmentId: async (id) => (await this.sources.segments.get(exporter, id, scope.at, null)).name,
      productId: async (id) => (await this.sources.products.get(exporter, id, scope.at)).name,
      enterpriseId: (id) => this.firmName(exporter, id),
      revisionId: async (id) => (await this.sources.revisions.get(exporter, id)).title,
    };
    const names: string[] = [];
    for (const [key, nameOf] of Object.entries(named)) {
      const id = scope[key as ScopeName];
      if (id) names.push(await nameOf(id));
    }
    return names;
  }

  private async firmName(exporter: Actor, id: string): Promise<string> {
    demandAccess(exporter, 'enterprise.view');
    const params = { ids: [id], at: this.clock.now() };
    const firm = await this.database.readOne<{ name: string }>('identity/read-enterprises', params);
    if (!firm) throw new AppError('NOT_FOUND', '没有这家企业。请重新选择。');
    return firm.name;
  }

  private async chainName(id: string): Promise<string> {
    const industries = await this.database.read<Industry>('industry/list-industries');
    const chain = industries.flatMap(({ chains }) => chains).find((one) => one.id === id);
    if (!chain) throw new AppError('NOT_FOUND', '没有这条产业链。请重新选择。');
    return chain.name;
  }
}

/** For the audit log: the table, its format and what it was limited to. */
function subjectOf({ table, format, scope }: AskedExport): string {
  const limits = Object.entries(scope).filter(([name, value]) => value && name !== 'list');
  return [table, format, ...limits.map(([name, value]) => `${name}=${value}`)].join(' ');
}

/** The rows up to the bound, and a last line where some are missing. */
async function* bounded(first: IteratorResult<CellValue[], Ending>, rows: Rows): AsyncGenerator<CellValue[]> {
  let step = first;
  for (let count = 0; !step.done; count++) {
    if (count === MOST_ROWS) {
      await rows.return({ hidden: 0 });
      yield [`以下未导出:一次最多 ${MOST_ROWS} 行。请按街道或产业链分开导出。`];
      return;
    }
    yield step.value;
    step = await rows.next();
  }
  if (step.value.hidden > 0) yield [`另有 ${step.value.hidden} 行您无权查看,没有导出。`];
}
