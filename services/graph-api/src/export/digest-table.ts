import type { DigestService } from '../digest/digest.service.ts';
import type { DigestKind } from '../digest/digest.type.ts';
import type { CellValue } from '../workbook/write-table.ts';
import { type Ending, type ExportTable, tableOf } from './export-table.ts';
import { day, listWords } from './words.ts';

type Line = CellValue[];

const kindWords: Record<DigestKind, string> = { ADDED: '新增', GONE: '退出', CHANGED: '变更' };
const titles = [
  '情况',
  '企业名称',
  '街道',
  '清单',
  '环节或产品',
  '产业链',
  '字段',
  '原来',
  '现在',
  '日期',
  '经办',
];

/** 动态 as one table: a line for each changed field, each new or gone row, what lapses, and each side of a dispute. */
export function digestTable(digests: DigestService): ExportTable {
  return tableOf<Line>(
    '动态',
    titles.map((title, index) => [title, (line) => line[index] ?? null]),
    async function* (actor, asked): AsyncGenerator<Line, Ending> {
      const digest = await digests.whole(actor, asked);
      if (digest.truncated) yield ['变化的行太多,只含最近的 2000 行。请选一个街道或更近的日期。'];
      for (const change of digest.changes) {
        const { kind, enterpriseName, streetName, list, what, chainNames, fields, at, byName } = change;
        const place = [
          kindWords[kind],
          enterpriseName,
          streetName,
          listWords[list],
          what,
          chainNames.join('、'),
        ];
        const end = [day(at), byName];
        if (kind !== 'CHANGED') yield [...place, '', '', '', ...end];
        for (const { label, before, now } of fields) yield [...place, label, before, now, ...end];
        if (change.hiddenFields > 0)
          yield [...place, `另有 ${change.hiddenFields} 个字段您无权查看`, '', '', ...end];
      }
      for (const { enterprise, list, what, lastDay } of digest.expiring) {
        const { name, streetName } = enterprise;
        yield ['将到期', name, streetName, listWords[list], what, '', '有效期至', '', lastDay];
      }
      for (const { enterprise, label, period, since: from, sides } of digest.disputes) {
        for (const { streetName, value } of sides) {
          const field = period ? `${label}(${period})` : label;
          yield ['新争议', enterprise.name, streetName, '', '', '', field, '', value, day(from)];
        }
      }
      return { hidden: 0 };
    },
  );
}
