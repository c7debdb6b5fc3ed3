'use client';

import { type ClipboardEvent, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { CellEditor, type Suggestion } from '@/features/standing-list/CellEditor';
import { cellsOfClipboard } from '@/features/standing-list/clipboard';
import { RowMarks } from '@/features/standing-list/RowMarks';
import { moved, type Place } from '@/features/standing-list/sheet-keys';
import { type CellChange, isEdited, type SheetRow } from '@/features/standing-list/sheet-state';
import type { ListColumnsQuery, ListKind } from '@/generated/graphql';

export type Column = ListColumnsQuery['listColumns'][number];

interface SheetGridProps {
  street: string;
  list: ListKind;
  columns: readonly Column[];
  rows: readonly SheetRow[];
  mayEdit: boolean;
  picked: ReadonlySet<string>;
  onPick: (key: string, on: boolean) => void;
  onChange: (changes: CellChange[]) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** Says of one row that it still holds. */
  onRenew: (key: string) => void;
  /** As many keys of new rows as are asked for, for a block that reaches below the last row. */
  newKeys: (count: number) => string[];
}

/** Writing in the active cell. */
interface Writing {
  text: string;
  typed: boolean;
}

/** A table that is filled in like a sheet: arrows, Enter, Tab, F2 and Esc, blocks pasted from a spreadsheet. */
export function SheetGrid(props: SheetGridProps) {
  const { rows, mayEdit, onChange } = props;
  const columns = useColumnsOf(props);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [writing, setWriting] = useState<Writing | null>(null);
  const frame = useRef<HTMLTableElement>(null);

  const textAt = ({ row, column }: Place) => rows[row]?.texts[columns[column]?.field ?? ''] ?? '';
  const locked = ({ row }: Place) =>
    !mayEdit || rows[row]?.said?.waits === true || rows[row]?.removed === true;
  const focusAt = (place: Place) => {
    flushSync(() => {
      setActive(place);
      setWriting(null);
    });
    const cell = frame.current?.querySelector<HTMLElement>(`[data-cell="${place.row}-${place.column}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const write = (place: Place, next: Writing) => {
    if (locked(place)) return;
    flushSync(() => {
      setActive(place);
      setWriting(next);
    });
  };
  const changeOf = ({ row, column }: Place, after: string): CellChange[] => {
    const [key, field] = [rows[row]?.key, columns[column]?.field];
    if (!key || !field || locked({ row, column })) return [];
    return [{ key, field, before: rows[row]?.texts[field] ?? '', after }];
  };
  const done = (text: string, suggestion: Suggestion | null, next: KeyboardEvent | null) => {
    const row = rows[active.row];
    const fills = (suggestion?.fills ?? []).flatMap(({ field, text: after }): CellChange[] =>
      row && !row.texts[field] ? [{ key: row.key, field, before: '', after }] : [],
    );
    onChange([...changeOf(active, text.trim()), ...fills]);
    const to = next && moved(active, next, rows.length, columns.length);
    if (next) focusAt(to ?? active);
    else setWriting(null);
  };
  const press = (event: KeyboardEvent) => {
    if (writing || event.target instanceof HTMLInputElement) return;
    const { key } = event;
    const command = event.ctrlKey || event.metaKey;
    if (command && key.toLowerCase() === 'z') (event.shiftKey ? props.onRedo : props.onUndo)();
    else if (command && key.toLowerCase() === 'y') props.onRedo();
    else if (key === 'F2') write(active, { text: textAt(active), typed: false });
    else if (key === 'Delete' || key === 'Backspace') onChange(changeOf(active, ''));
    else if (key === 'Enter' && !event.shiftKey && textAt(active) === '' && !locked(active)) {
      write(active, { text: '', typed: false });
    } else if (!command && !event.altKey && (key.length === 1 || key === 'Process')) {
      // What is typed goes to the cell's input, which has the focus before the letter, or an input method, gets there.
      return write(active, { text: '', typed: true });
    } else {
      const to = moved(active, event, rows.length, columns.length);
      if (!to) return;
      focusAt(to);
    }
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    if (writing || !mayEdit) return;
    event.preventDefault();
    const block = cellsOfClipboard(event.clipboardData.getData('text/plain'));
    const fresh = props.newKeys(Math.max(0, active.row + block.length - rows.length));
    onChange(
      block.flatMap((line, down) =>
        line.flatMap((text, right) => {
          const place = { row: active.row + down, column: active.column + right };
          const field = columns[place.column]?.field;
          const key = fresh[place.row - rows.length];
          if (key && field) return [{ key, field, before: '', after: text.trim() }];
          return changeOf(place, text.trim());
        }),
      ),
    );
  };
  const copy = (event: ClipboardEvent) => {
    if (writing) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', textAt(active));
  };
  return (
    <div className="sheet-frame">
      <table
        ref={frame}
        className="sheet"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is filled in is a grid
        role="grid"
        aria-readonly={!mayEdit}
        aria-rowcount={rows.length + 1}
        data-testid="sheet"
        onKeyDown={press}
        onPaste={paste}
        onCopy={copy}
      >
        <thead>
          <tr>
            <th scope="col" className="row-head">
              <span className="visually-hidden">选择和标记</span>
            </th>
            {columns.map(({ field, label, unit, visibility }, index) => (
              <th key={field} scope="col" className={index === 0 ? 'first' : undefined}>
                {label}
                {unit && <small className="muted">({unit})</small>}
                {visibility === 'SENSITIVE' && <small className="muted"> 敏感</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <SheetLine
              key={row.key}
              row={row}
              index={index}
              columns={columns}
              active={active.row === index ? active.column : null}
              picked={props.picked.has(row.key)}
              onPick={props.onPick}
              onRenew={mayEdit ? props.onRenew : null}
              onFocus={(column) => !writing && setActive({ row: index, column })}
              onWrite={(column) => {
                const place = { row: index, column };
                write(place, { text: textAt(place), typed: false });
              }}
              editor={
                writing && active.row === index ? (
                  <CellEditor
                    cell={editedCell(props, row, columns[active.column])}
                    text={writing.text}
                    typed={writing.typed}
                    onDone={done}
                    onCancel={() => focusAt(active)}
                  />
                ) : null
              }
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/**
 * A column of one kind of demands stands there when a row is of that kind, or says something in it; for whom only reads,
 * any column only when a row says something in it.
 */
function useColumnsOf({ columns, rows, mayEdit }: SheetGridProps): readonly Column[] {
  const said = columns.filter(({ field, kinds }) => {
    const always = mayEdit && kinds.length === 0;
    return always || rows.some(({ texts }) => (mayEdit && kinds.includes(texts.kind ?? '')) || texts[field]);
  });
  const fields = said.map(({ field }) => field).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows draw themselves anew only when the columns change
  return useMemo(() => said, [columns, fields]);
}

function editedCell({ street, list }: SheetGridProps, row: SheetRow, column: Column | undefined) {
  const { field = '', label = '', type = '', words = [] } = column ?? {};
  const chain = row.texts.chainText ?? '';
  return { street, list, field, label, type, words, chain, firm: row.texts.enterpriseName ?? '' };
}

interface SheetLineProps {
  row: SheetRow;
  index: number;
  columns: readonly Column[];
  /** The column of the active cell, if it is in this row. */
  active: number | null;
  picked: boolean;
  onPick: (key: string, on: boolean) => void;
  onRenew: ((key: string) => void) | null;
  onFocus: (column: number) => void;
  onWrite: (column: number) => void;
  editor: React.ReactNode;
}

const SheetLine = memo(
  function SheetLine(props: SheetLineProps) {
    const { row, index, columns, active, picked, editor } = props;
    const name = row.texts.enterpriseName || '新行';
    return (
      <tr className={lineClass(row)} data-testid="sheet-row" data-key={row.key}>
        <th scope="row" className="row-head">
          <input
            type="checkbox"
            checked={picked}
            aria-label={`选择 ${name}`}
            data-testid="pick-row"
            onChange={(event) => props.onPick(row.key, event.target.checked)}
          />
          <RowMarks row={row} />
          {props.onRenew && lapses(row) && (
            <button
              type="button"
              className="link"
              data-testid="renew"
              onClick={() => props.onRenew?.(row.key)}
            >
              续期
            </button>
          )}
        </th>
        {columns.map((column, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys of all its cells
          <td
            key={column.field}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
            role="gridcell"
            tabIndex={active === at || (active === null && index === 0 && at === 0) ? 0 : -1}
            data-cell={`${index}-${at}`}
            data-field={column.field}
            className={cellClass(row, column, at)}
            title={titleOf(row, column.field)}
            onFocus={() => props.onFocus(at)}
            onClick={(event) => event.currentTarget.focus()}
            onDoubleClick={() => props.onWrite(at)}
          >
            {active === at && editor ? editor : (row.texts[column.field] ?? '')}
          </td>
        ))}
      </tr>
    );
  },
  // Handlers are made anew at every key; a row changes only with what it shows.
  (before, after) =>
    before.row === after.row &&
    before.index === after.index &&
    before.columns === after.columns &&
    before.active === null &&
    after.active === null &&
    before.picked === after.picked &&
    before.editor === null &&
    after.editor === null,
);

/** A row in force that has lapsed or will soon, and of which nothing else is said. */
function lapses({ said, removed }: SheetRow): boolean {
  const soon = said?.attention.some((one) => one === 'EXPIRING' || one === 'EXPIRED') ?? false;
  return soon && !removed && !said?.action;
}

function lineClass({ removed, said }: SheetRow): string | undefined {
  if (removed) return 'removed';
  return said?.waits ? 'waits' : undefined;
}

function cellClass(row: SheetRow, { field, unit }: Column, at: number): string {
  const finding = row.said?.findings.find((one) => one.field === field && one.severity !== 'NOTE');
  return [
    at === 0 && 'first',
    unit && 'numeric',
    isEdited(row, field) && 'edited',
    finding && `found-${finding.severity}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** On pointing at a cell: what was found, and what is in force. */
function titleOf(row: SheetRow, field: string): string | undefined {
  const found = (row.said?.findings ?? []).filter((one) => one.field === field);
  const said = found.map(({ message, remedy }) => `${message}${remedy}`);
  const former = isEdited(row, field) && !row.isNew ? [`现行:${row.base[field] || '(空)'}`] : [];
  return [...said, ...former].join('\n') || undefined;
}
