import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess } from '../policy/policy.ts';
import { type Page, page } from '../relay/page.ts';
import { allowedFrom, stateError } from '../revision/revision-state.ts';
import * as rows from '../row/row.repository.ts';
import { columnsOf } from '../workbook/column-dictionary.ts';
import * as repository from './comment.repository.ts';
import type { Comment } from './comment.type.ts';
import { commentView } from './comment-view.ts';

const LONGEST_COMMENT = 500;

/** What a reviewer writes at the cells of a revision, and what the street does about it. */
export class CommentService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  /** Comments on a revision; whoever asks has been let at the revision already. */
  async page(filter: repository.CommentFilter): Promise<Page<Comment>> {
    const found = await repository.listComments(this.database, filter);
    const positions = new Map(found.comments.map(({ id, position }) => [id, position]));
    const comments = found.comments.map(commentView);
    return page(comments, filter.first, found.totalCount, ({ id }) => [positions.get(id) ?? 0]);
  }

  /** Writes at a cell of a submitted row; an empty field is the row as a whole. */
  async write(
    actor: Actor,
    { rowVersionId, field, text }: { rowVersionId: string; field: string; text: string },
    operationId: string,
  ): Promise<void> {
    const row = await rows.getRow(this.database, rowVersionId);
    if (!row) throw new AppError('NOT_FOUND', '没有找到这一行,可能已被删除。请返回清单重新选择。');
    demandAccess(actor, 'revision.comment', row);
    const said = demandText(text, '批注');
    const known = field in row.cells || columnsOf(row.list).some((column) => column.field === field);
    if (field && !known) throw new AppError('BAD_INPUT', '清单里没有这一列。请刷新页面后重新选一格。');
    const payload = { field, text: said };
    const type = 'CELL_COMMENTED' as const;
    const input = { type, operationId, actor, subjectId: rowVersionId, note: said, payload };
    await this.ledger.record(input, async (tx, act) => {
      const state = await rows.getRevisionState(tx, rowVersionId);
      if (!allowedFrom('comment', state)) throw stateError(state);
      await repository.writeComment(tx, {
        id: ledgerKey('comment', rowVersionId, act.sequence),
        rowVersionId,
        revisionId: row.revisionId,
        field,
        cell: row.cells[field]?.address ?? '',
        text: said,
        stood: repository.cellText(row.cells, row.mended, field),
        state: 'OPEN',
        writtenById: actor.id,
        writtenByName: actor.name,
        writtenAt: act.at,
        position: act.sequence,
      });
      return null;
    });
  }

  /** The street says why the cell is right as it stands. */
  async answer(actor: Actor, commentId: string, text: string, operationId: string): Promise<void> {
    const comment = await repository.getComment(this.database, commentId);
    if (!comment) throw new AppError('NOT_FOUND', '没有找到这条批注。请刷新页面。');
    demandAccess(actor, 'list.mend', comment);
    const reply = demandText(text, '回复');
    const subjectId = comment.rowVersionId;
    const type = 'COMMENT_ANSWERED' as const;
    const input = { type, operationId, actor, subjectId, note: reply, payload: { commentId, reply } };
    await this.ledger.record(input, async (tx, act) => {
      const state = await rows.getRevisionState(tx, comment.rowVersionId);
      if (!allowedFrom('answer', state)) throw stateError(state);
      const settlement = { state: 'ANSWERED' as const, reply, actorName: actor.name, at: act.at };
      await repository.settleComments(tx, { commentId }, settlement);
      return null;
    });
  }
}

function demandText(text: string, what: string): string {
  const said = text.trim();
  if (!said) throw new AppError('BAD_INPUT', `请写${what}的内容。`, { place: { field: 'text' } });
  if (said.length > LONGEST_COMMENT) {
    throw new AppError('BAD_INPUT', `${what}最多 ${LONGEST_COMMENT} 个字。请缩短后再发。`);
  }
  return said;
}
