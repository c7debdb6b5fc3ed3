import { graphql } from '@/generated';
import type { CellButton_CellFragment } from '@/generated/graphql';
import { severityShape } from '@/words';

graphql(`
  fragment CellButton_cell on CellDifference {
    field label before now changed hidden
    findings { id severity state }
    comments { id state }
  }
`);

interface CellButtonProps {
  cell: CellButton_CellFragment;
  isNew: boolean;
  open: boolean;
  onOpen: () => void;
}

/** A cell: what stood there, and what stands there now; marks for findings and comments. */
export function CellButton({ cell, isNew, open, onOpen }: CellButtonProps) {
  const { label, before, now, changed, hidden, findings, comments } = cell;
  const waiting = comments.filter(({ state }) => state === 'OPEN').length;
  const worst = findings.find(({ state, severity }) => state === 'OPEN' && severity !== 'NOTE');
  return (
    <button
      type="button"
      className={['review-cell', changed && !isNew && 'changed', waiting > 0 && 'commented']
        .filter(Boolean)
        .join(' ')}
      aria-expanded={open}
      data-testid="review-cell"
      data-field={cell.field}
      onClick={onOpen}
    >
      <span className="muted">{label}</span> {hidden && <span className="muted">已隐藏</span>}
      {!hidden && changed && before && (
        <>
          <del>{before}</del> →{' '}
        </>
      )}
      {!hidden && (now || <span className="muted">(空)</span>)}
      {worst && <span className={`severity-${worst.severity}`}> {severityShape[worst.severity]}</span>}
      {comments.length > 0 && (
        <span className={waiting > 0 ? 'comment-count' : 'comment-count settled'}>
          {' '}
          批注 {comments.length}
        </span>
      )}
    </button>
  );
}
