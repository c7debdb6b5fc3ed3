'use client';

import { Fragment } from 'react';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { rowPlace } from '@/components/row-place';
import type { Choices } from '@/features/comparison/use-choices';
import { graphql } from '@/generated';
import type { ComparedRows_RowFragment, Take } from '@/generated/graphql';
import { cellChangeWord, rowChangeShape, rowChangeWord } from '@/words';

graphql(`
  fragment ComparedRows_row on ComparedRow {
    rowKey rowVersionId sheet rowNumber enterpriseName change nowStatedBy nowApprovedAt
    cells { field label base mine now change }
  }
`);

type Row = ComparedRows_RowFragment;
type Cell = Row['cells'][number];

interface ComparedRowsProps {
  rows: Row[];
  choices: Choices;
  /** The choice for conflicts that are not chosen one by one. */
  conflicts: Take | null;
  canSettle: boolean;
}

/** Each row with its cells below it: when handed out, in the file, in the list now, and which of them is taken. */
export function ComparedRows({ rows, choices, conflicts, canSettle }: ComparedRowsProps) {
  return (
    <div className="table-frame">
      <table data-testid="compared-rows" className="compared">
        <caption className="visually-hidden">与清单不同的行和单元格</caption>
        <thead>
          <tr>
            <th scope="col">采纳</th>
            <th scope="col">列</th>
            <th scope="col">下载时</th>
            <th scope="col">文件里</th>
            <th scope="col">清单现在</th>
            <th scope="col">用哪个</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.rowVersionId}>
              <RowLine row={row} choices={choices} canSettle={canSettle} />
              {row.cells.map((cell) => (
                <CellLine key={cell.field} {...{ row, cell, choices, conflicts, canSettle }} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowLine({ row, choices, canSettle }: { row: Row; choices: Choices; canSettle: boolean }) {
  const { rowKey, rowVersionId, change, enterpriseName } = row;
  return (
    <tr className={`row-line change-${change}`} data-testid="compared-row" data-change={change}>
      <td className="tight">
        {canSettle && (
          <input
            type="checkbox"
            aria-label={`采纳 ${enterpriseName}`}
            data-testid="accept-row"
            checked={choices.accepts(row)}
            onChange={(event) => choices.accept([rowKey], event.target.checked)}
          />
        )}
      </td>
      <td colSpan={5}>
        <b>
          {rowChangeShape[change]} {rowChangeWord[change]}
        </b>{' '}
        <Link href={`/rows/${rowVersionId}`}>{enterpriseName}</Link>{' '}
        <span className="muted number">{rowPlace(row)}</span>
        {change === 'CONFLICT' && row.nowStatedBy && (
          <span className="muted">
            {' '}
            期间由 {row.nowStatedBy} 更新,
            <DateText at={row.nowApprovedAt} minutes /> 通过
          </span>
        )}
        {change === 'GONE' && <span className="muted"> 清单里已经移除;采纳就是重新加入</span>}
      </td>
    </tr>
  );
}

interface CellLineProps extends Omit<ComparedRowsProps, 'rows'> {
  row: Row;
  cell: Cell;
}

function CellLine({ row, cell, choices, conflicts, canSettle }: CellLineProps) {
  const isNew = row.change === 'NEW' || row.change === 'REMOVED';
  const taken = choices.taken(row.rowKey, cell.field) ?? takenAnyway(row, cell) ?? conflicts;
  const off = !choices.accepts(row);
  return (
    <tr className={off ? 'off' : undefined} data-testid="compared-cell" data-change={cell.change}>
      <td />
      <th scope="row" className="tight">
        {cell.label}
        {!isNew && <small className="muted block">{cellChangeWord[cell.change]}</small>}
      </th>
      <td className={isNew ? 'original muted' : 'original'}>{cell.base}</td>
      <td className={taken === 'MINE' ? 'original taken' : 'original'}>{cell.mine || <Empty />}</td>
      <td className={taken === 'NOW' ? 'original taken' : 'original'}>{cell.now || <Empty />}</td>
      <td className="tight">
        {canSettle && !isNew && (
          <select
            aria-label={`${row.enterpriseName} ${cell.label} 用哪个`}
            data-testid="take"
            disabled={off}
            value={choices.taken(row.rowKey, cell.field) ?? takenAnyway(row, cell) ?? ''}
            onChange={(event) => choices.take(row, cell.field, event.target.value as Take)}
          >
            {takenAnyway(row, cell) === null && (
              <option value="" disabled>
                {conflicts === null ? '请选择' : `随“冲突都用”`}
              </option>
            )}
            <option value="MINE">{cell.change === 'CLEARED' ? '清空' : '用文件的'}</option>
            <option value="NOW">用现在的</option>
          </select>
        )}
      </td>
    </tr>
  );
}

const Empty = () => <span className="muted">(空)</span>;

/** What is taken of a cell without a choice; null where one must be made. */
function takenAnyway({ change: row }: Row, { change }: Cell): Take | null {
  if (row === 'NEW' || row === 'GONE') return 'MINE';
  if (change === 'CONFLICT') return null;
  return change === 'MINE' ? 'MINE' : 'NOW';
}
