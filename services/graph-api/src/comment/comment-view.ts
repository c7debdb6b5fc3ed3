import { iso, isoOrNull } from '../as-of/as-of.ts';
import { fieldLabel } from '../workbook/field-label.ts';
import type { CommentRecord } from './comment.repository.ts';
import type { Comment } from './comment.type.ts';

export function commentView(record: CommentRecord): Comment {
  return {
    ...record,
    label: record.field ? fieldLabel(record.field) : '整行',
    reply: record.reply ?? null,
    writtenBy: record.writtenByName,
    writtenAt: iso(record.writtenAt),
    settledBy: record.settledByName ?? null,
    settledAt: isoOrNull(record.settledAt ?? null),
  };
}
