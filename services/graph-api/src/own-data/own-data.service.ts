import { Readable } from 'node:stream';
import { dayOf, minuteOf } from '../as-of/as-of.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import type { ConsentService } from '../consent/consent.service.ts';
import type { Database } from '../database/database.ts';
import type { EnterpriseService } from '../enterprise/enterprise.service.ts';
import type { Export } from '../export/export.service.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import type { StreetService } from '../street/street.service.ts';
import { writeXlsx } from '../workbook/write-table.ts';
import { listOwnRows } from './own-data.repository.ts';
import { type OwnData, ownTables } from './own-tables.ts';

export type OwnDataFormat = 'xlsx' | 'json';

interface OwnDataSources {
  enterprises: EnterpriseService;
  consents: ConsentService;
  streets: StreetService;
  audit: AuditService;
}

const contentTypes: Record<OwnDataFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/** Everything that is held on a firm, for the firm itself to take along. */
export class OwnDataService {
  constructor(
    private readonly database: Database,
    private readonly sources: OwnDataSources,
    private readonly clock: Clock,
  ) {}

  async open(actor: Actor | null, format: OwnDataFormat): Promise<Export> {
    const enterpriseId = actor?.enterpriseId ?? '';
    const owner = demandAccess(actor, 'data.take', { enterpriseId });
    const data = await this.read(owner, enterpriseId);
    const now = this.clock.now();
    const about: [string, string][] = [
      ['链图', '本企业数据'],
      ['企业', data.enterprise.name],
      ['截至', minuteOf(now)],
      ['说明', '系统里关于本企业的、已审核的全部内容,以及每一项出自哪个文件的哪一格、由谁填报和审核'],
      ...(data.enterprise.demo ? [['演示', '企业与数量均为虚构'] as [string, string]] : []),
    ];
    const streetName = await this.sources.streets.namer();
    await this.sources.audit.record(owner, 'EXPORT', `own-data ${format} ${enterpriseId}`);
    const content =
      format === 'xlsx'
        ? writeXlsx(...ownTables(data, about, streetName))
        : Readable.from([JSON.stringify({ about: Object.fromEntries(about), ...data }, null, 2)]);
    const name = data.enterprise.name.replace(/[\\/:*?"<>|]/g, '-');
    return {
      fileName: `链图-本企业数据-${name}-${dayOf(now)}.${format}`,
      contentType: contentTypes[format],
      content,
    };
  }

  private async read(owner: Actor, enterpriseId: string): Promise<OwnData> {
    const [{ partners, decidable, consentable, erasable, own, ...enterprise }, sheet, rows] =
      await Promise.all([
        this.sources.enterprises.get(owner, enterpriseId, null),
        this.sources.consents.sheet(owner, enterpriseId),
        listOwnRows(this.database, enterpriseId, this.clock.now()),
      ]);
    return { enterprise, consents: sheet.history, rows };
  }
}
