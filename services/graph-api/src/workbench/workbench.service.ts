import { isoOrNull } from '../as-of/as-of.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { actItem } from '../ledger/act.type.ts';
import type { PeriodService, Reminder } from '../period/period.service.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, may, scopeOf } from '../policy/policy.ts';
import type { ListKind } from '../row/stated-row.ts';
import type { StreetService } from '../street/street.service.ts';
import { SOON_MS as TIER_SOON_MS } from '../tier/qualification-view.ts';
import { tierKinds } from '../tier/tier-kind.ts';
import {
  readDrafts,
  readOwnWork,
  readWorkbench,
  recordOf,
  type WorkbenchRecord,
} from './workbench.repository.ts';
import type { Workbench, WorkbenchItem } from './workbench.type.ts';

/** Nobody needs to know how many more than so many of one kind wait, in each street. */
const MOST_COUNTED = 1_000;

/** Supplies and demands are told of this long before they lapse. */
const SOON_MS = 30 * 86_400_000;

/** What waits for whom. */
export class WorkbenchService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
    private readonly periods: PeriodService,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor | null): Promise<Workbench> {
    const viewer = demandAccess(actor, 'workbench.view');
    const lists = scopeOf(viewer, 'list.view');
    const streets = (await this.streets.list()).filter(
      (street) => lists === 'ALL' || (lists === 'OWN_STREET' && street.code === viewer.streetCode),
    );
    const streetCodes = streets.map((street) => street.code);
    const found = await this.read(viewer, streetCodes, lists === 'ALL');
    const reminder = this.periods.reminder(viewer, streetCodes, found);
    const names = new Map(streets.map((street) => [street.code, street]));
    return {
      greeting: `${viewer.name},您好`,
      items: [...reminderItems(viewer, reminder), ...itemsFor(viewer, found.counts)],
      recentActs: found.acts.map(actItem),
      streets: found.progress.flatMap(({ streetCode, lastApprovedAt, ...progress }) => {
        const street = names.get(streetCode);
        return street ? [{ street, ...progress, lastApprovedAt: isoOrNull(lastApprovedAt ?? null) }] : [];
      }),
    };
  }

  /** Only what can wait for the actor is asked for: of streets, of the own firm, of the chain model, or nothing. */
  private async read(viewer: Actor, streetCodes: string[], together: boolean): Promise<WorkbenchRecord> {
    const now = this.clock.now();
    const { enterpriseId } = viewer;
    if (streetCodes.length > 0) {
      return readWorkbench(this.database, {
        streetCodes,
        together,
        withSuspicions: scopeOf(viewer, 'identity.view') === 'ALL',
        now,
        soon: now + SOON_MS,
        lapsesSoon: now + TIER_SOON_MS,
        tierKinds: [...tierKinds],
        most: MOST_COUNTED,
      });
    }
    if (enterpriseId) return readOwnWork(this.database, { enterpriseId, now });
    return may(viewer, 'edition.edit') ? readDrafts(this.database) : recordOf([]);
  }
}

/** What the open period asks of a street, and of the district: days left, or who has not handed in. */
function reminderItems(viewer: Actor, reminder: Reminder | null): WorkbenchItem[] {
  if (!reminder) return [];
  const { name, dueOn, daysLeft } = reminder.period;
  const open = reminder.handIns.filter(({ state }) => state === 'MISSING' || state === 'RETURNED').length;
  if (open === 0) return [];
  const late = daysLeft < 0;
  const time = late ? `已逾期 ${-daysLeft} 天` : `还剩 ${daysLeft} 天`;
  const item = { code: 'period', href: '/progress', detail: `截止 ${dueOn},${time}` };
  if (viewer.role === 'STREET_OFFICER') {
    const returned = reminder.handIns[0]?.state === 'RETURNED';
    const title = `${name}${returned ? '有退回待完善' : '还没有报'}:${late ? '逾期(天)' : '剩余(天)'}`;
    return [{ ...item, title, count: Math.abs(daysLeft) }];
  }
  return [{ ...item, title: `${name}没有报齐的街道`, count: open }];
}

function itemsFor(viewer: Actor, found: WorkbenchRecord['counts']): WorkbenchItem[] {
  const item = (code: string, title: string, count: number, href: string, detail: string) => ({
    code,
    title,
    count,
    href,
    detail,
  });
  const expiring = (
    { expiringDemands, expiringSupplies }: WorkbenchRecord['counts'],
    href: (list: ListKind) => string,
  ) => [
    item('expiring', '需求 30 天内到期', expiringDemands, href('DEMAND'), '还要的续期,不要的撤回'),
    item('expiring-supplies', '供给 30 天内到期', expiringSupplies, href('SUPPLY'), '还能供的续期'),
  ];
  const names = found.firmNames + found.productNames;
  const namesHref = found.firmNames === 0 && found.productNames > 0 ? '/names?kind=PRODUCT' : '/names';
  const street = viewer.streetCode ? `&street=${viewer.streetCode}` : '';
  const tierItems = [
    item(
      'tiers-expiring',
      '梯度 90 天内到期',
      found.tiersExpiring,
      `/tiers?view=firms&state=EXPIRING${street}`,
      '请提醒企业申请复核',
    ),
    item(
      'certificates-lapsing',
      '资质到期或过期',
      found.certificatesLapsing,
      `/tiers?view=certificates${street}`,
      '90 天内到期,或清单上已过期',
    ),
  ];
  switch (viewer.role) {
    case 'STREET_OFFICER':
      return [
        item(
          'returned',
          '退回待完善',
          found.RETURNED,
          '/lists?state=RETURNED',
          '区级退回的修订,完善后重新提交',
        ),
        item(
          'proposed',
          '上传待核对',
          found.PROPOSED,
          '/lists?state=PROPOSED',
          '改好的工作簿,核对后成为草稿',
        ),
        item(
          'drafts',
          '草稿待提交',
          found.DRAFT,
          '/lists?state=DRAFT',
          `其中 ${found.openFindings} 处提示未处理`,
        ),
        item('submitted', '已提交待审', found.SUBMITTED, '/lists?state=SUBMITTED', '等待区级审核'),
        item(
          'disputes',
          '本街道争议',
          found.disputes,
          `/disputes?street=${viewer.streetCode}`,
          '与其他街道或前后填报不一致',
        ),
        item('names', '名称待认定', names, namesHref, '有相近企业的名称,目录里没有的产品名称'),
        item(
          'corrections',
          '企业更正待确认',
          found.corrections,
          '/corrections',
          '企业对本企业内容的更正和发布,采纳或说明不采纳',
        ),
        ...expiring(found, (list) => `/standing-list?list=${list}&view=attention`),
        ...tierItems,
      ];
    case 'DISTRICT_OFFICER':
      return [
        item('submitted', '待审核', found.SUBMITTED, '/lists?state=SUBMITTED', '街道已提交,等待审核'),
        item('disputes', '未决争议', found.disputes, '/disputes', '街道之间填报不一致'),
        item('suspicions', '疑似同一企业', found.suspicions, '/identity', '同名、同代码或改过名,请核对'),
        item('names', '名称待认定', names, namesHref, '有相近企业的名称,目录里没有的产品名称'),
        item('returned', '退回未交', found.RETURNED, '/lists?state=RETURNED', '已退回,街道还没有重新提交'),
        ...expiring(found, () => '/demands'),
        ...tierItems,
      ];
    case 'ADMINISTRATOR':
      return [
        item(
          'edition-drafts',
          '模型草稿待启用',
          found.editionDrafts,
          '/editions',
          '程序带来的新文件,或尚未启用的修改',
        ),
      ];
    case 'ENTERPRISE': {
      const unbound = '还没有绑定企业:看怎样取得邀请单';
      const detail = viewer.enterpriseId ? '看清单里怎么写本企业,提出更正,发布供需' : unbound;
      return [
        item('my-enterprise', '我的企业', found.ownFacts, '/my-enterprise', detail),
        item(
          'own-corrections',
          '更正待街道确认',
          found.ownCorrections,
          '/my-enterprise#corrections',
          '街道采纳并经区级审核后生效',
        ),
      ];
    }
    default:
      return [];
  }
}
