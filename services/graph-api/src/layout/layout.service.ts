import { AppError } from '../error/app-error.ts';
import { IMPORT, type ImportPayload } from '../file/file.service.ts';
import type { JobService } from '../job/job.service.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, demandActor } from '../policy/policy.ts';
import type { ListKind } from '../row/stated-row.ts';
import { columnOf, columnsOf, isStatement } from '../workbook/column-dictionary.ts';
import { headerOf } from '../workbook/column-guide.ts';
import { listSheets } from '../workbook/own-sheets.ts';
import type { Layout, UnknownTable } from '../workbook/unknown-table.ts';
import { writeLayouts } from './layout.repository.ts';
import type { LayoutNeeded } from './unknown-layout.ts';

/** A column that a header can be explained as. */
export interface LayoutField {
  list: ListKind;
  field: string;
  label: string;
}

/** Headers that were never seen, explained once by an officer and remembered for the street. */
export class LayoutService {
  constructor(
    private readonly ledger: Ledger,
    private readonly jobs: JobService,
  ) {}

  /** What an upload waits for: the headers to be explained, with what stands below them. */
  async needed(actor: Actor | null, jobId: string): Promise<LayoutNeeded> {
    const officer = demandActor(actor);
    const { result } = await this.jobs.get(officer, jobId);
    const needed = (JSON.parse(result ?? 'null') as { layout?: LayoutNeeded } | null)?.layout;
    if (!needed) throw new AppError('NOT_FOUND', '这次上传没有要确认的表头。请回到清单页。');
    demandAccess(officer, 'list.upload', needed);
    return needed;
  }

  /** The columns of all lists that a header can be explained as. */
  fields(): LayoutField[] {
    return (['CHAIN', 'SUPPLY', 'DEMAND'] as const).flatMap((list) =>
      columnsOf(list)
        .filter((column) => isStatement(column) && !['CODE_FROM', 'UNIT_OF'].includes(column.type))
        .map((column) => ({ list, field: column.field, label: headerOf(column) })),
    );
  }

  /** Remembers what the officer says of the headers and takes the file in; answers the job that does it. */
  async confirm(
    actor: Actor | null,
    jobId: string,
    layouts: readonly Layout[],
    operationId: string,
  ): Promise<string> {
    const officer = demandActor(actor);
    const { streetCode, fileName, sha256, tables } = await this.needed(officer, jobId);
    for (const table of tables) demandUsable(table, layouts);
    const input = {
      type: 'LAYOUT_CONFIRMED' as const,
      operationId,
      actor: officer,
      subjectId: sha256,
      note: fileName,
      payload: { streetCode, layouts },
    };
    await this.ledger.record(input, async (tx, act) => {
      await writeLayouts(tx, streetCode, layouts, { name: officer.name, at: act.at });
      return null;
    });
    const payload: ImportPayload = {
      actor: officer,
      streetCode,
      fileName,
      sha256,
      operationId: `${operationId}-file`,
    };
    return this.jobs.enqueue(
      officer,
      { kind: IMPORT, title: payload.fileName, operationId: payload.operationId },
      payload,
    );
  }
}

/** Which columns make a table one of a list, beside the firm's name. */
const decisive: Record<ListKind, string[]> = {
  CHAIN: ['chainText', 'segmentText', 'products'],
  SUPPLY: ['product'],
  DEMAND: ['product'],
};

function demandUsable(
  { sheet, headerRow, signature, columns }: UnknownTable,
  layouts: readonly Layout[],
): void {
  const place = { sheet, cell: `${columns[0]?.letter ?? 'A'}${headerRow}` };
  const refuse = (message: string) =>
    new AppError('BAD_INPUT', `“${sheet}”第 ${headerRow} 行的表头:${message}`, { place });
  const layout = layouts.find((one) => one.signature === signature);
  if (!layout) throw refuse('还没有确认,请选择是哪一张清单,或选“不是清单”。');
  const { list } = layout;
  if (list === null) return;
  const fields = layout.columns.flatMap(({ field }) => field ?? []);
  const unknown = fields.find((field) => !columnOf(list, field));
  if (unknown) throw refuse(`${listSheets[list]}没有这样的列,请重新选择。`);
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  if (twice) throw refuse(`有两列都选了“${columnOf(list, twice)?.label}”,请只留一列。`);
  if (!fields.includes('enterpriseName')) throw refuse('请指出哪一列是企业名称。');
  if (!decisive[list].some((field) => fields.includes(field))) {
    const names = decisive[list].map((field) => columnOf(list, field)?.label).join('或');
    throw refuse(`请指出哪一列是${names};都没有的话选“不是清单”。`);
  }
}
