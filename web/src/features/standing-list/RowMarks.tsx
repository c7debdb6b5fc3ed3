import type { SheetRow } from '@/features/standing-list/sheet-state';
import type { Attention } from '@/generated/graphql';

const attentionWord: Record<Attention, string> = {
  NEW: '新增',
  CHANGED: '变更',
  EXPIRING: '快到期',
  EXPIRED: '已过期',
  DISPUTED: '争议',
};

/** Why somebody should look at a row, in words. */
export function RowMarks({ row }: { row: SheetRow }) {
  const { said, removed, isNew } = row;
  const stands = ((said?.attention ?? []) as Attention[]).filter((one) => one !== 'NEW' && one !== 'CHANGED');
  const words = [
    said?.outdated && '已有新内容',
    removed && '移除',
    !removed && isNew && '新增',
    !removed && !isNew && said?.action === 'CHANGE' && '变更',
    said?.action === 'CONFIRM' && '无变化',
    said?.waits && '待审',
    ...stands.map((one) => attentionWord[one]),
  ].filter((word) => typeof word === 'string');
  if (words.length === 0) return null;
  return (
    <span className="tag" data-testid="row-mark" title={words.join('、')}>
      {words.join('·')}
    </span>
  );
}
