'use client';

import { useState } from 'react';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { rowPlace } from '@/components/row-place';
import { CellButton } from '@/features/review/CellButton';
import { CellPanel } from '@/features/review/CellPanel';
import type { Selection } from '@/features/revision/use-selection';
import { graphql } from '@/generated';
import type { ReviewSection_RevisionFragment, RowBlock_RowFragment } from '@/generated/graphql';
import { actionWord, listWord } from '@/words';

graphql(`
  fragment RowBlock_row on RowDifference {
    rowKey rowVersionId formerVersionId formerSince list action sheet rowNumber enterpriseName
    cells { field changed ...CellButton_cell ...CellPanel_cell }
  }
`);

interface RowBlockProps {
  row: RowBlock_RowFragment;
  may: ReviewSection_RevisionFragment;
  selection: Selection | null;
  onChange: () => void;
}

/** A row: what changes first, the rest on demand. */
export function RowBlock({ row, may, selection, onChange }: RowBlockProps) {
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const telling = row.cells.filter(
    ({ changed, comments, findings }) =>
      changed ||
      comments.length > 0 ||
      findings.some(({ state, severity }) => state === 'OPEN' && severity !== 'NOTE'),
  );
  const shown = all ? row.cells : telling;
  const rest = row.cells.length - telling.length;
  const cell = row.cells.find(({ field }) => field === open);
  return (
    <li data-testid="review-row" data-action={row.action}>
      <div className="review-head">
        {selection && (
          <input
            type="checkbox"
            aria-label={`选择 ${row.enterpriseName}`}
            checked={selection.keys.includes(row.rowKey)}
            data-testid="review-pick"
            onChange={() => selection.toggle(row.rowKey)}
          />
        )}
        <b className={`change-${row.action}`}>{actionWord[row.action]}</b>
        <b>{row.enterpriseName}</b>
        {!row.sheet.includes('清单') && <span className="muted">{listWord[row.list]}</span>}
        <Link href={`/rows/${row.rowVersionId}`} className="number">
          {rowPlace(row)}
        </Link>
        {row.formerVersionId && (
          <span className="muted">
            对比{' '}
            <Link href={`/rows/${row.formerVersionId}`}>
              <DateText at={row.formerSince} /> 起在用的一版
            </Link>
          </span>
        )}
        {rest > 0 && (
          <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? '只看有变化的格' : `另有 ${rest} 格${row.action === 'ADD' ? '空着' : '没有变化'}`}
          </button>
        )}
      </div>
      <div className="review-cells">
        {shown.map((one) => (
          <CellButton
            key={one.field}
            cell={one}
            isNew={row.action === 'ADD'}
            open={open === one.field}
            onOpen={() => setOpen(open === one.field ? null : one.field)}
          />
        ))}
        {shown.length === 0 && <span className="muted">与在用的一版相同。</span>}
      </div>
      {cell && (
        <CellPanel
          key={cell.field}
          cell={cell}
          rowVersionId={row.rowVersionId}
          may={may}
          onChange={onChange}
          onClose={() => setOpen(null)}
        />
      )}
    </li>
  );
}
