import { dayOf } from '../as-of/as-of.ts';
import type { ConsentSheet } from '../consent/consent.type.ts';
import type { Enterprise } from '../enterprise/enterprise.type.ts';
import type { Evidence } from '../evidence/evidence.type.ts';
import type { Column } from '../export/export-table.ts';
import { demandColumns, evidence, placementColumns, supplyColumns } from '../export/fact-tables.ts';
import { day, listWords } from '../export/words.ts';
import { fieldLabel } from '../workbook/field-label.ts';
import type { CellValue, WrittenTable } from '../workbook/write-table.ts';
import type { OwnRow } from './own-data.repository.ts';

/** Everything that is held on a firm, as the firm itself sees it. */
export interface OwnData {
  enterprise: Omit<Enterprise, 'partners' | 'decidable' | 'consentable' | 'erasable' | 'own'>;
  consents: ConsentSheet['history'];
  rows: OwnRow[];
}

interface OwnTable<Item> {
  name: string;
  columns: Column<Item>[];
  items: readonly Item[];
}

const audienceWords = { PROMOTERS: '招商人员', ALL: '所有登录用户' } as const;
const verdictWords = {
  SAME: '并入',
  SPLIT: '拆出',
  DIFFERENT: '不是同一家',
  BRANCH_OF: '分支机构',
  SUCCESSOR_OF: '承继',
  BOTH_NAMES: '一家两名',
  BOTH_PLACES: '两地属实',
} as const;

/** The sheets of the workbook, one for each kind of thing; `about` stands above each. */
export function ownTables(
  data: OwnData,
  about: [string, string][],
  streetName: (code: string) => string,
): WrittenTable[] {
  return [
    ...factsOf(data),
    written({ name: '来源单元格', columns: cellColumns(streetName), items: data.rows.flatMap(cellsOf) }),
    written({
      name: '同意',
      columns: [
        ['字段', ({ label }) => label],
        ['同意谁看', ({ audience }) => audienceWords[audience]],
        ['自', ({ since }) => day(since)],
        ['至', ({ until, asleep }) => day(until) ?? (asleep ? '合并期间不起作用' : '现在')],
        ['由谁', ({ recordedBy }) => recordedBy],
        ['书面材料日期', ({ signedOn }) => signedOn],
        ['材料', ({ note }) => note],
        ['由谁终止', ({ endedBy }) => endedBy],
      ],
      items: data.consents,
    }),
  ].map((table) => ({ ...table, about }));
}

/** What is said of the firm now, as its page shows it. */
function factsOf({ enterprise }: OwnData): Omit<WrittenTable, 'about'>[] {
  return [
    written({
      name: '名称与代码',
      columns: [
        ['种类', ({ kind }) => kind],
        ['内容', ({ text }) => text],
        ['自', ({ since }) => day(since)],
      ],
      items: [
        ...enterprise.identifiers.map(({ scheme, value, since }) => ({ kind: scheme, text: value, since })),
        ...enterprise.names.map(({ kind, name, since }) => ({ kind, text: name, since })),
      ],
    }),
    written({
      name: '字段',
      columns: [
        ['字段', ({ label }) => label],
        ['时期', ({ period }) => period],
        ['内容', ({ value, measure }) => measure?.value ?? value],
        ['单位', ({ measure }) => measure?.unit ?? null],
        ['原文', ({ measure, value }) => measure?.original ?? value],
        ['争议', ({ disputed }) => (disputed ? '争议' : '')],
        ...ofEvidence<Enterprise['fields'][number]>(),
      ],
      items: enterprise.fields,
    }),
    written({ name: '落位', columns: placementColumns, items: enterprise.placements }),
    written({
      name: '梯度与资质',
      columns: [
        ['名称', ({ name }) => name],
        ['编号或文号', ({ number }) => number],
        ['认定日', ({ grantedOn }) => grantedOn],
        ['有效期至', ({ validUntil }) => validUntil],
        ...ofEvidence<Enterprise['qualifications'][number]>(),
      ],
      items: enterprise.qualifications,
    }),
    written({ name: '供给', columns: supplyColumns, items: enterprise.supplies }),
    written({ name: '需求', columns: demandColumns, items: enterprise.demands }),
    written({
      name: '供应关系',
      columns: [
        ['关系', ({ side }) => (side === 'SUPPLIER' ? '供应商' : '客户')],
        ['企业', ({ partner, partnerName }) => partner?.name ?? partnerName],
        ['产品/服务', ({ product }) => product.name ?? product.text],
        ...ofEvidence<Enterprise['supplyLinks'][number]>(),
      ],
      items: enterprise.supplyLinks,
    }),
    written({
      name: '联系人',
      columns: [
        ['姓名', ({ name }) => name],
        ['职务', ({ title }) => title],
        ['电话', ({ phone }) => phone],
        ['已按要求删除', ({ erasedAt }) => day(erasedAt)],
        ...ofEvidence<Enterprise['contacts'][number]>(),
      ],
      items: enterprise.contacts,
    }),
    written({
      name: '争议',
      columns: [
        ['字段', ({ label }) => label],
        ['时期', ({ period }) => period],
        ['街道', ({ side }) => side.streetName],
        ['内容', ({ side }) => side.value],
        ['目前显示', ({ side }) => (side.shown ? '是' : '')],
        ['自', ({ since }) => day(since)],
        ['裁定人', ({ decision }) => decision?.madeBy ?? null],
        ['裁定日', ({ decision }) => day(decision?.madeAt ?? null)],
      ],
      items: enterprise.disputes.flatMap((dispute) => dispute.sides.map((side) => ({ ...dispute, side }))),
    }),
    written({
      name: '身份上的决定',
      columns: [
        ['决定', ({ verdict }) => verdictWords[verdict]],
        ['企业', (decision) => decision.enterprise.name],
        ['另一方', ({ others, name }) => others.map((other) => other.name).join('、') || name],
        ['由谁', ({ madeBy }) => madeBy],
        ['日期', ({ madeAt }) => day(madeAt)],
      ],
      items: enterprise.decisions,
    }),
  ];
}

interface OwnCell extends OwnRow {
  field: string;
}

const cellsOf = (row: OwnRow): OwnCell[] =>
  [...new Set([...Object.keys(row.cells), ...Object.keys(row.mended)])].map((field) => ({ ...row, field }));

const cellColumns = (streetName: (code: string) => string): Column<OwnCell>[] => [
  ['清单', ({ list }) => listWords[list]],
  ['街道', ({ streetCode }) => streetName(streetCode)],
  ['文件', ({ fileName }) => fileName],
  ['工作表', ({ sheet }) => sheet],
  ['行', ({ rowNumber }) => rowNumber],
  ['单元格', ({ cells, field }) => cells[field]?.address ?? null],
  ['列', ({ field }) => fieldLabel(field)],
  ['原文', ({ cells, field }) => cells[field]?.text ?? null],
  ['改为', ({ mended, field }) => mended[field] ?? null],
  ['填报人', ({ statedByName }) => statedByName],
  ['审核人', ({ approvedByName }) => approvedByName],
  ['审核日', ({ approvedAt }) => dayOf(approvedAt)],
  ['状态', ({ withdrawn }) => (withdrawn ? '已撤回' : '')],
];

function ofEvidence<Item extends { evidence: Evidence | null }>(): Column<Item>[] {
  return evidence.map(
    ([title, cell]): Column<Item> => [title, (item) => item.evidence && cell({ evidence: item.evidence })],
  );
}

function written<Item>({ name, columns, items }: OwnTable<Item>): Omit<WrittenTable, 'about'> {
  return {
    name,
    columns: columns.map(([title]) => title),
    rows: (async function* (): AsyncGenerator<CellValue[]> {
      for (const item of items) yield columns.map(([, cell]) => cell(item));
    })(),
  };
}
