import type { DemandItem } from '../demand/demand.type.ts';
import type { EnterpriseBrief } from '../enterprise/enterprise-brief.type.ts';
import { shownFields } from '../enterprise/shown-fields.ts';
import type { Evidence } from '../evidence/evidence.type.ts';
import type { PageArguments } from '../evidence/fact-lists.ts';
import { FactView } from '../evidence/fact-view.ts';
import type { Measure } from '../measure/measure.type.ts';
import type { PlacementItem } from '../placement/placement.type.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, seesDemand } from '../policy/policy.ts';
import type { ProductService } from '../product/product.service.ts';
import type { Product } from '../product/product.type.ts';
import type { ProductBrief } from '../product/product-brief.type.ts';
import type { Page } from '../relay/page.ts';
import type { SegmentService } from '../segment/segment.service.ts';
import type { Segment } from '../segment/segment.type.ts';
import type { StreetService } from '../street/street.service.ts';
import type { SupplyItem } from '../supply/supply.type.ts';
import type { SupplyLinkItem } from '../supply-link/supply-link.type.ts';
import { fieldLabel } from '../workbook/field-label.ts';
import { knownWords, roleWordOf } from '../workbook/vocabulary.ts';
import type { CellValue } from '../workbook/write-table.ts';
import type { ExportedEnterprise, ExportRepository, Part } from './export.repository.ts';
import { type Column, type Ending, type ExportScope, everyItem, HIDDEN, tableOf } from './export-table.ts';
import { day, yesNo } from './words.ts';

export interface FactSources {
  repository: ExportRepository;
  segments: SegmentService;
  products: ProductService;
  streets: StreetService;
}

const PAGE = 200;

type WithFirm = { enterprise: EnterpriseBrief };
type WithProduct = { product: ProductBrief };
type WithEvidence = { evidence: Evidence };

const firm: Column<WithFirm>[] = [
  ['企业名称', ({ enterprise }) => enterprise.name],
  ['统一社会信用代码', ({ enterprise }) => enterprise.uscc],
  ['街道', ({ enterprise }) => enterprise.streetName],
  ['演示', ({ enterprise }) => (enterprise.demo ? '演示' : '')],
];

const product: Column<WithProduct>[] = [
  ['产品/服务', ({ product }) => product.name ?? product.text],
  ['原文', ({ product }) => product.text],
  ['是否归类', ({ product }) => (product.id ? '' : '待归类')],
];

export const evidence: Column<WithEvidence>[] = [
  ['填报方式', ({ evidence }) => knownWords[evidence.known]],
  ['采集日', ({ evidence }) => evidence.collectedOn],
  ['审核日', ({ evidence }) => day(evidence.approvedAt)],
  ['填报街道', ({ evidence }) => evidence.streetName],
  ['来源文件', ({ evidence }) => evidence.fileName],
  ['单元格', ({ evidence }) => `${evidence.sheet}!${evidence.cells.join('、')}`],
];

/** The tables of what the lists say of firms, and their columns for whoever shows the same of one firm. */
export function factTables(sources: FactSources) {
  return {
    enterprises: enterpriseTable(sources),
    placements: placementTable(sources),
    supplies: supplyTable(sources),
    demands: demandTable(sources),
    'supply-links': supplyLinkTable(sources),
  };
}

/** Fields of a firm that have one value, and those that have one a year, of which the latest is shown. */
const fieldsOfFirms = ['gbt4754', 'registeredAddress', 'tier', 'aboveScale', 'leader', 'startedOn', 'staff'];
const figuresOfFirms = ['output', 'revenue'];

type ShownEnterprise = ExportedEnterprise & {
  fields: ReturnType<typeof shownFields>['fields'];
  streetName: string;
};

function enterpriseTable({ repository, streets }: FactSources) {
  const field =
    (name: string) =>
    ({ fields }: ShownEnterprise): CellValue => {
      const stated = fields.filter(({ field }) => field === name);
      const latest = stated.sort((a, b) => b.period.localeCompare(a.period))[0];
      if (!latest) return null;
      if (latest.hidden) return HIDDEN;
      return latest.measure?.value ?? latest.value;
    };
  const period =
    (name: string) =>
    ({ fields }: ShownEnterprise): CellValue =>
      fields
        .filter(({ field }) => field === name)
        .map((one) => one.period)
        .sort()
        .at(-1) ?? null;
  return tableOf<ShownEnterprise>(
    '企业',
    [
      ['企业名称', ({ enterprise }) => enterprise.name],
      ['统一社会信用代码', ({ enterprise }) => enterprise.uscc ?? null],
      ['暂定', ({ enterprise }) => (enterprise.provisional ? '暂定' : '')],
      ['演示', ({ enterprise }) => (enterprise.demo ? '演示' : '')],
      ['经营地街道', ({ streetName }) => streetName],
      ['环节', ({ placements }) => [...new Set(placements.map((one) => one.segmentName))].join('、')],
      ...fieldsOfFirms.map((name): Column<ShownEnterprise> => [fieldLabel(name), field(name)]),
      ...figuresOfFirms.flatMap((name): Column<ShownEnterprise>[] => [
        [`${fieldLabel(name)}(万元)`, field(name)],
        [`${fieldLabel(name)}年份`, period(name)],
      ]),
    ],
    async function* (actor, scope) {
      const viewer = demandAccess(actor, 'enterprise.view');
      const streetName = await streets.namer();
      for await (const record of repository.enterprises(partOf(scope))) {
        const { fields, street } = shownFields({ ...record, disputes: [] }, viewer, streetName);
        yield { ...record, fields, streetName: street && streetName(street) };
      }
      return { hidden: 0 };
    },
  );
}

export const placementColumns: Column<PlacementItem>[] = [
  ...firm,
  ['环节', ({ segmentName }) => segmentName],
  ['角色', ({ role }) => roleWordOf[role]],
  ['主营产品', ({ products }) => products.map((one) => one.name ?? one.text).join('、')],
  ['企业梯度', ({ tier }) => tier],
  ...evidence,
];

function placementTable(sources: FactSources) {
  return tableOf<PlacementItem>('落位', placementColumns, async function* (actor, scope) {
    const viewer = demandAccess(actor, 'enterprise.view');
    if (scope.segmentId) {
      return yield* ofSegment(sources, viewer, scope, (segment, asked) =>
        sources.segments.placements(viewer, segment, asked),
      );
    }
    if (scope.productId) {
      return yield* ofProduct(sources, viewer, scope, (product, asked) =>
        sources.products.makers(viewer, product, asked),
      );
    }
    const view = await viewOf(sources, viewer, scope);
    for await (const item of sources.repository.placements(partOf(scope))) yield view.placement(item);
    return { hidden: 0 };
  });
}

export const supplyColumns: Column<SupplyItem>[] = [
  ...firm,
  ...product,
  ['类型', ({ kind }) => kind],
  ['规格', ({ spec }) => spec],
  ...measure<SupplyItem>('年产能', 'capacity'),
  ...measure<SupplyItem>('可供余量', 'spare'),
  ...measure<SupplyItem>('起订量', 'minimumOrder'),
  ['交期(天)', ({ leadTimeDays }) => leadTimeDays],
  ['认证', ({ certificates }) => certificates.join('、')],
  ['供货半径', (item) => words(item, 'radius')],
  ['价格', (item) => words(item, 'price')],
  ['有效期至', ({ validUntil }) => validUntil],
  ...evidence,
];

function supplyTable(sources: FactSources) {
  return tableOf<SupplyItem>('供给', supplyColumns, async function* (actor, scope) {
    const viewer = demandAccess(actor, 'enterprise.view');
    if (scope.segmentId) {
      return yield* ofSegment(sources, viewer, scope, (segment, asked) =>
        sources.segments.supplies(viewer, segment, asked),
      );
    }
    if (scope.productId) {
      return yield* ofProduct(sources, viewer, scope, (product, asked) =>
        sources.products.supplies(viewer, product, asked),
      );
    }
    const view = await viewOf(sources, viewer, scope);
    for await (const item of sources.repository.supplies(partOf(scope))) yield view.supply(item);
    return { hidden: 0 };
  });
}

export const demandColumns: Column<DemandItem>[] = [
  ...firm,
  ...product,
  ['类型', ({ kind }) => kind],
  ['规格与硬性指标', ({ spec }) => spec],
  ...measure<DemandItem>('年需求量', 'quantity'),
  ...measure<DemandItem>('预算', 'budget'),
  ['目前来源地', (item) => words(item, 'sourceRegion')],
  ['是否单一来源', (item) => words(item, 'singleSource')],
  ['期望交期(天)', ({ leadTimeDays }) => leadTimeDays],
  ['紧急程度', (item) => words(item, 'urgency')],
  ['有效期至', ({ validUntil }) => validUntil],
  ...evidence,
];

function demandTable(sources: FactSources) {
  return tableOf<DemandItem>('需求', demandColumns, async function* (actor, scope) {
    const own = actor.role === 'ENTERPRISE' ? actor.enterpriseId : null;
    if (scope.segmentId) {
      return yield* ofSegment(sources, actor, scope, (segment, asked) =>
        sources.segments.demands(actor, segment, asked),
      );
    }
    if (scope.productId) {
      return yield* ofProduct(sources, actor, scope, (product, asked) =>
        sources.products.demands(actor, product, asked),
      );
    }
    const viewer = demandAccess(actor, 'demand.view', { enterpriseId: own });
    const view = await viewOf(sources, viewer, scope);
    const part = { ...partOf(scope), enterpriseId: own };
    let hidden = 0;
    for await (const item of sources.repository.demands(part)) {
      if (seesDemand(viewer, item.fact)) yield view.demand(item);
      else hidden += 1;
    }
    return { hidden };
  });
}

type StatedLink = SupplyLinkItem & { stating: string; code: string | null };

function supplyLinkTable(sources: FactSources) {
  const other = ({ partner, partnerName }: StatedLink) => partner?.name ?? partnerName;
  return tableOf<StatedLink>(
    '供应关系',
    [
      ['供方', (link) => (link.side === 'CUSTOMER' ? link.stating : other(link))],
      ['需方', (link) => (link.side === 'CUSTOMER' ? other(link) : link.stating)],
      ...product,
      ['由谁填报', ({ stating }) => stating],
      ['填报企业代码', ({ code }) => code],
      ...evidence,
    ],
    async function* (actor, scope) {
      const viewer = demandAccess(actor, 'enterprise.view');
      const view = await viewOf(sources, viewer, scope);
      let hidden = 0;
      for await (const item of sources.repository.supplyLinks(partOf(scope))) {
        const link = view.supplyLink(item, item.fact.enterpriseId);
        if (link) yield { ...link, stating: item.enterprise.name, code: item.enterprise.uscc ?? null };
        else hidden += 1;
      }
      return { hidden };
    },
  );
}

/** What a segment's page lists, page by page. */
async function* ofSegment<Item>(
  { segments }: FactSources,
  actor: Actor,
  scope: ExportScope,
  read: (segment: Segment, asked: PageArguments) => Promise<Page<Item>>,
): AsyncGenerator<Item, Ending> {
  const segment = await segments.get(actor, scope.segmentId ?? '', scope.at, scope.streetCode);
  return yield* everyItem((after) => read(segment, { first: PAGE, after }));
}

/** What a product's page lists, page by page. */
async function* ofProduct<Item>(
  { products }: FactSources,
  actor: Actor,
  scope: ExportScope,
  read: (product: Product, asked: PageArguments) => Promise<Page<Item>>,
): AsyncGenerator<Item, Ending> {
  const product = await products.get(actor, scope.productId ?? '', scope.at);
  return yield* everyItem((after) => read(product, { first: PAGE, after }));
}

async function viewOf({ streets }: FactSources, viewer: Actor, { at }: ExportScope): Promise<FactView> {
  return new FactView(viewer, Date.parse(at), await streets.namer());
}

const partOf = ({ at, chainId, streetCode }: ExportScope): Part => ({
  at: Date.parse(at),
  chainId,
  streetCode,
});

type Offer = { hiddenFields: string[] };

/** A figure and its unit; a range or words as they were written. */
function measure<Item extends Offer>(title: string, name: keyof Item & string): Column<Item>[] {
  const of = (item: Item) => item[name] as Measure | null;
  return [
    [
      title,
      (item) => (item.hiddenFields.includes(name) ? HIDDEN : (of(item)?.value ?? of(item)?.original ?? null)),
    ],
    [`${title}单位`, (item) => of(item)?.unit ?? null],
  ];
}

function words<Item extends Offer>(item: Item, name: keyof Item & string): CellValue {
  if (item.hiddenFields.includes(name)) return HIDDEN;
  const value = item[name];
  if (typeof value === 'boolean') return yesNo(value);
  return typeof value === 'string' ? value : null;
}
