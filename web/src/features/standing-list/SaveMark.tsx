import { Button } from '@/components/Button';
import type { SaveState } from '@/features/standing-list/use-sheet';

/** Whether what was filled in is kept. */
export function SaveMark({ save, onRetry }: { save: SaveState; onRetry: () => void }) {
  return (
    <span className="save-mark" aria-live="polite" data-testid="save-state" data-state={save.kind}>
      {save.kind === 'SAVED' &&
        (save.at ? `已保存 ${save.at.toTimeString().slice(0, 5)}` : '没有未保存的内容')}
      {save.kind === 'WAITING' && '未保存…'}
      {save.kind === 'SAVING' && '正在保存…'}
      {save.kind === 'FAILED' && (
        <span className="problem-line">
          ■ 没有保存:{save.problem.message}{' '}
          <Button small onClick={onRetry}>
            重试
          </Button>
        </span>
      )}
    </span>
  );
}
