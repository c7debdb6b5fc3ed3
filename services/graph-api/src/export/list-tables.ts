import { minuteOf } from '../as-of/as-of.ts';
import type { AuditRecord } from '../audit/audit.repository.ts';
import type { AuditService } from '../audit/audit.service.ts';
import { auditLabel, outcomeLabel } from '../audit/audit-words.ts';
import type { DisputeService } from '../dispute/dispute.service.ts';
import type { Dispute } from '../dispute/dispute.type.ts';
import type { Actor } from '../policy/actor.ts';
import { readCursor } from '../relay/page.ts';
import type { RevisionService } from '../revision/revision.service.ts';
import type { RowService } from '../row/row.service.ts';
import type { Row } from '../row/row.type.ts';
import type { StreetService } from '../street/street.service.ts';
import { columnsOf, isStatement } from '../workbook/column-dictionary.ts';
import type { CellValue } from '../workbook/write-table.ts';
import {
  type Ending,
  type ExportScope,
  type ExportTable,
  everyItem,
  HIDDEN,
  tableOf,
} from './export-table.ts';
import { day } from './words.ts';

export interface ListSources {
  revisions: RevisionService;
  rows: RowService;
  disputes: DisputeService;
  audit: AuditService;
  streets: StreetService;
}

const PAGE = 200;
const actionWords = { ADD: '新增', CHANGE: '变更', REMOVE: '移除', CONFIRM: '无变化' };

/** The tables of lists, of what they disagree on, and of the audit log. */
export function listTables(sources: ListSources) {
  return { rows: rowTable(sources), disputes: disputeTable(sources), audit: auditTable(sources) };
}

/** The rows of a revision of one of the three sheets, in the columns of the template. */
function rowTable({ revisions, rows, streets }: ListSources): ExportTable {
  return {
    title: '清单行',
    columns: ({ list }) => ['表', '行', '动作', ...statedColumns(list).map(({ label }) => label)],
    async *rows(actor: Actor, { revisionId, list }: ExportScope) {
      const { id } = await revisions.get(actor, revisionId ?? '');
      const streetName = await streets.namer();
      const read = everyItem((after) => {
        const position = after ? (readCursor<[number]>(after)[0] ?? null) : null;
        const filter = { revisionId: id, onlyWithFindings: false, first: PAGE, after: position };
        return rows.page(actor, filter, streetName);
      });
      const fields = statedColumns(list).map(({ field }) => field);
      for await (const row of read) if (row.list === list) yield rowCells(row, fields);
      return { hidden: 0 };
    },
  };
}

/** What stands in the cells of a row, after mending. */
function rowCells(row: Row, fields: string[]): CellValue[] {
  const cells = new Map(row.cells.map((cell) => [cell.field, cell]));
  const said = fields.map((field) => {
    const cell = cells.get(field);
    if (!cell) return null;
    return cell.hidden ? HIDDEN : (cell.mended ?? cell.original);
  });
  return [row.sheet, row.rowNumber, actionWords[row.action], ...said];
}

function disputeTable({ disputes }: ListSources): ExportTable {
  type Side = { dispute: Dispute; side: Dispute['sides'][number] };
  return tableOf<Side>(
    '争议',
    [
      ['企业名称', ({ dispute }) => dispute.enterprise.name],
      ['统一社会信用代码', ({ dispute }) => dispute.enterprise.uscc],
      ['字段', ({ dispute }) => dispute.label],
      ['期间', ({ dispute }) => dispute.period],
      ['自', ({ dispute }) => day(dispute.since)],
      ['街道', ({ side }) => side.streetName],
      ['填报值', ({ side }) => (side.hidden ? HIDDEN : side.value)],
      ['现在显示', ({ side }) => (side.shown ? '是' : '')],
      [
        '来源',
        ({ side }) =>
          side.evidence
            .map(({ fileName, sheet, cells }) => `${fileName} ${sheet}!${cells.join('、')}`)
            .join(';'),
      ],
      ['审核日', ({ side }) => day(side.evidence[0]?.approvedAt ?? null)],
    ],
    async function* (actor, { streetCode }): AsyncGenerator<Side, Ending> {
      const read = everyItem((after) =>
        disputes.list(actor, { streetCode, decided: false, first: PAGE, after }),
      );
      for await (const dispute of read) {
        for (const side of dispute.sides) yield { dispute, side };
      }
      return { hidden: 0 };
    },
  );
}

function auditTable({ audit }: ListSources): ExportTable {
  return tableOf<AuditRecord>(
    '审计',
    [
      ['时间', ({ at }) => minuteOf(at)],
      ['谁', ({ actorName }) => actorName],
      ['角色', ({ role }) => role],
      ['动作', ({ action }) => auditLabel(action)],
      ['对象', ({ subject }) => subject],
      ['结果', ({ outcome }) => outcomeLabel(outcome)],
      ['请求编号', ({ requestId }) => requestId],
    ],
    async function* (actor) {
      const all = { action: null, actorName: null };
      return yield* everyItem((after) => audit.list(actor, all, PAGE, after ?? undefined));
    },
  );
}

/** The columns that say something of a firm: not those that only a prefilled workbook has. */
const statedColumns = (list: ExportScope['list']) => columnsOf(list).filter(isStatement);
