import { shownFields } from '../enterprise/shown-fields.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, seesVisibility } from '../policy/policy.ts';
import type { StreetService } from '../street/street.service.ts';
import { fieldVisibility } from '../workbook/field-label.ts';
import { roleWordOf } from '../workbook/vocabulary.ts';
import type { CellValue } from '../workbook/write-table.ts';
import type { ExportedEnterprise, ExportRepository } from './export.repository.ts';
import { type Ending, type ExportScope, type ExportTable, tableOf } from './export-table.ts';

export interface PublicSources {
  repository: ExportRepository;
  streets: StreetService;
}

/** The public slice is read with the eyes of a firm that has no data here: it sees what is 公开 and no more. */
const publicReader: Actor = {
  id: 'public',
  name: '公开',
  role: 'ENTERPRISE',
  streetCode: null,
  enterpriseId: null,
};

/** A firm, of which only what is public is left. */
interface PublicFirm {
  id: string;
  name: string;
  uscc: string | null;
  demo: boolean;
  fields: Map<string, string>;
  placements: { chainId: string; segmentId: string; segment: string; role: string; products: string }[];
  supplies: { productId: string | null; product: string; kind: string; validUntil: string | null }[];
}

interface PublicColumn<Item> {
  title: string;
  /** What the data dictionary says of it. */
  about: string;
  type: '文本' | '日期' | '是/否';
  cell: (item: Item) => CellValue;
}

const firmColumns: PublicColumn<PublicFirm>[] = [
  { title: '企业编号', about: '本系统给企业的编号,各表以它相连', type: '文本', cell: ({ id }) => id },
  { title: '企业名称', about: '清单中的企业名称', type: '文本', cell: ({ name }) => name },
  {
    title: '统一社会信用代码',
    about: '18 位代码;没有代码的企业为空',
    type: '文本',
    cell: ({ uscc }) => uscc,
  },
  { title: '演示', about: '标“演示”的企业是虚构的', type: '文本', cell: ({ demo }) => (demo ? '演示' : '') },
];

const field = (
  title: string,
  name: string,
  about: string,
  type: PublicColumn<PublicFirm>['type'] = '文本',
): PublicColumn<PublicFirm> => ({ title, about, type, cell: ({ fields }) => fields.get(name) ?? null });

const fieldColumns: PublicColumn<PublicFirm>[] = [
  field('经营地街道', 'operatingStreet', '企业实际经营所在的街道'),
  field('注册地址', 'registeredAddress', '清单中的注册地址'),
  field('国民经济行业代码', 'gbt4754', 'GB/T 4754 的 4 位小类代码'),
  field('企业梯度', 'tier', '科技型、创新型、专精特新、小巨人等认定'),
  field('是否规上', 'aboveScale', '是否规模以上企业', '是/否'),
  field('是否链主', 'leader', '是否产业链链主企业', '是/否'),
  field('投产时间', 'startedOn', '投产的年、月或日', '日期'),
];

type PlacementOf = { firm: PublicFirm; placement: PublicFirm['placements'][number] };
type SupplyOf = { firm: PublicFirm; supply: PublicFirm['supplies'][number] };

const placementColumns: PublicColumn<PlacementOf>[] = [
  ...ofFirm<PlacementOf>(),
  {
    title: '产业链编号',
    about: '产业链模型中的编号',
    type: '文本',
    cell: ({ placement }) => placement.chainId,
  },
  {
    title: '环节编号',
    about: '产业链模型中的编号',
    type: '文本',
    cell: ({ placement }) => placement.segmentId,
  },
  { title: '环节', about: '细分环节的名称', type: '文本', cell: ({ placement }) => placement.segment },
  {
    title: '角色',
    about: '生产、销售、使用、服务,或未注明',
    type: '文本',
    cell: ({ placement }) => placement.role,
  },
  {
    title: '主营产品',
    about: '清单所写的主营产品,顿号分开',
    type: '文本',
    cell: ({ placement }) => placement.products,
  },
];

const supplyColumns: PublicColumn<SupplyOf>[] = [
  ...ofFirm<SupplyOf>(),
  {
    title: '产品编号',
    about: '产品目录中的编号;待归类的为空',
    type: '文本',
    cell: ({ supply }) => supply.productId,
  },
  { title: '产品/服务', about: '产品目录或清单中的名称', type: '文本', cell: ({ supply }) => supply.product },
  {
    title: '类型',
    about: '原材料、零部件、设备、加工协作等',
    type: '文本',
    cell: ({ supply }) => supply.kind,
  },
  { title: '有效期至', about: '供给到何时有效', type: '日期', cell: ({ supply }) => supply.validUntil },
];

function ofFirm<Item extends { firm: PublicFirm }>(): PublicColumn<Item>[] {
  return firmColumns
    .slice(0, 2)
    .map((column) => ({ ...column, cell: ({ firm }: Item) => column.cell(firm) }));
}

/** What may be given to anybody: public fields of firms that do not object, without persons. */
export function publicTables(sources: PublicSources): Record<string, ExportTable> {
  return {
    'public-enterprises': publicTable(
      '公开:企业',
      [...firmColumns, ...fieldColumns],
      sources,
      async function* (firm) {
        yield firm;
      },
    ),
    'public-placements': publicTable('公开:落位', placementColumns, sources, async function* (firm) {
      for (const placement of firm.placements) yield { firm, placement };
    }),
    'public-supplies': publicTable('公开:供给', supplyColumns, sources, async function* (firm) {
      for (const supply of firm.supplies) yield { firm, supply };
    }),
    'data-dictionary': dictionaryTable(),
  };
}

function publicTable<Item>(
  title: string,
  columns: PublicColumn<Item>[],
  sources: PublicSources,
  itemsOf: (firm: PublicFirm) => AsyncGenerator<Item>,
): ExportTable {
  return tableOf<Item>(
    title,
    columns.map(({ title, cell }) => [title, cell]),
    async function* (actor, scope) {
      for await (const firm of publicFirms(sources, actor, scope)) yield* itemsOf(firm);
      return undefined;
    },
  );
}

/** The firms of the public slice; whoever may see firms may take it. */
async function* publicFirms(
  { repository, streets }: PublicSources,
  actor: Actor,
  { at, chainId, streetCode }: ExportScope,
): AsyncGenerator<PublicFirm> {
  demandAccess(actor, 'enterprise.view');
  const streetName = await streets.namer();
  for await (const record of repository.enterprises({ at: Date.parse(at), chainId, streetCode })) {
    if (!record.withheld) yield publicFirm(record, streetName);
  }
}

function publicFirm(record: ExportedEnterprise, streetName: (code: string) => string): PublicFirm {
  const { enterprise, placements, supplies } = record;
  const { fields } = shownFields({ ...record, disputes: [] }, publicReader, streetName);
  const isPublic = (name: string) => seesVisibility(publicReader, fieldVisibility(name), {});
  return {
    id: enterprise.id,
    name: enterprise.name,
    uscc: enterprise.uscc ?? null,
    demo: enterprise.demo,
    fields: new Map(fields.flatMap(({ field, value }) => (value === null ? [] : [[field, value]]))),
    placements: placements.map(({ fact, segmentName }) => ({
      chainId: fact.chainId,
      segmentId: fact.segmentId,
      segment: segmentName,
      role: roleWordOf[fact.role],
      products: fact.productTexts.join('、'),
    })),
    supplies: isPublic('product')
      ? supplies.map(({ fact, productName }) => ({
          productId: fact.productId,
          product: productName ?? fact.productText,
          kind: isPublic('kind') && typeof fact.kind === 'string' ? fact.kind : '',
          validUntil: isPublic('validUntil') && typeof fact.validUntil === 'string' ? fact.validUntil : null,
        }))
      : [],
  };
}

function dictionaryTable(): ExportTable {
  type Line = { table: string; title: string; about: string; type: string };
  const lines = (table: string, columns: Omit<Line, 'table'>[]): Line[] =>
    columns.map(({ title, about, type }) => ({ table, title, about, type }));
  return tableOf<Line>(
    '数据字典',
    [
      ['表', ({ table }) => table],
      ['列', ({ title }) => title],
      ['含义', ({ about }) => about],
      ['类型', ({ type }) => type],
      ['可见范围', () => '公开'],
      ['来源', () => '街道清单,经区级审核'],
    ],
    async function* (actor): AsyncGenerator<Line, Ending> {
      demandAccess(actor, 'map.view');
      yield* lines('公开:企业', [...firmColumns, ...fieldColumns]);
      yield* lines('公开:落位', placementColumns);
      yield* lines('公开:供给', supplyColumns);
      return { hidden: 0 };
    },
  );
}

/** The public slice as linked data: schema.org where it has a word, our own words for the chain model. */
export async function* publicGraph(
  sources: PublicSources,
  actor: Actor,
  scope: ExportScope,
  about: [string, string][],
): AsyncGenerator<string> {
  const head = { '@context': context, about: Object.fromEntries(about) };
  yield `${JSON.stringify(head).slice(0, -1)},"@graph":[`;
  let first = true;
  for await (const firm of publicFirms(sources, actor, scope)) {
    yield `${first ? '' : ','}\n${JSON.stringify(linked(firm))}`;
    first = false;
  }
  yield '\n]}\n';
}

const own = 'urn:liantu:';
const context = {
  '@vocab': 'https://schema.org/',
  liantu: own,
  about: `${own}about`,
  placements: `${own}placement`,
  chain: { '@id': `${own}chain`, '@type': '@id' },
  segment: { '@id': `${own}segment`, '@type': '@id' },
  role: `${own}role`,
  demo: `${own}demo`,
  tier: `${own}tier`,
  aboveScale: `${own}aboveScale`,
  leader: `${own}leader`,
  gbt4754: `${own}gbt4754`,
};

function linked({ id, name, uscc, demo, fields, placements, supplies }: PublicFirm) {
  const address = {
    '@type': 'PostalAddress',
    addressLocality: fields.get('operatingStreet'),
    streetAddress: fields.get('registeredAddress'),
  };
  return {
    '@type': 'Organization',
    '@id': `${own}enterprise:${id}`,
    name,
    ...(uscc && { taxID: uscc }),
    ...(demo && { demo: true }),
    address,
    tier: fields.get('tier'),
    aboveScale: fields.get('aboveScale'),
    leader: fields.get('leader'),
    gbt4754: fields.get('gbt4754'),
    placements: placements.map(({ chainId, segmentId, role, segment, products }) => ({
      chain: `${own}chain:${chainId}`,
      segment: `${own}segment:${segmentId}`,
      name: segment,
      role,
      description: products || undefined,
    })),
    makesOffer: supplies.map(({ productId, product, kind, validUntil }) => ({
      '@type': 'Offer',
      category: kind || undefined,
      validThrough: validUntil ?? undefined,
      itemOffered: {
        '@type': 'Product',
        name: product,
        ...(productId && { '@id': `${own}product:${productId}` }),
      },
    })),
  };
}
