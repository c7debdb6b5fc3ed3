import { describe, expect, it } from 'vitest';
import { cellsOfClipboard } from '../../web/src/features/standing-list/clipboard.ts';
import { moved } from '../../web/src/features/standing-list/sheet-keys.ts';
import {
  applied,
  editOf,
  newRow,
  reversed,
  type SheetRow,
} from '../../web/src/features/standing-list/sheet-state.ts';

describe('what is pasted from a spreadsheet', () => {
  it.each([
    ['one cell', '玻璃基板', [['玻璃基板']]],
    [
      'a block with the line end of the last row',
      'a\tb\r\nc\t\r\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['a cell with a line break and marks', '"甲\n""乙"""\t2\n', [['甲\n"乙"', '2']]],
    ['a mark in the middle of a text', '6" 晶圆\tx', [['6" 晶圆', 'x']]],
    ['an empty row between', 'a\n\nb', [['a'], [''], ['b']]],
  ])('%s', (_, text, cells) => {
    expect(cellsOfClipboard(text)).toEqual(cells);
  });
});

describe('where keys lead', () => {
  const from = (row: number, column: number, key: string, mods = {}) =>
    moved({ row, column }, { key, shiftKey: false, ctrlKey: false, metaKey: false, ...mods }, 3, 4);

  it('as in a spreadsheet', () => {
    expect(from(1, 1, 'ArrowDown')).toEqual({ row: 2, column: 1 });
    expect(from(2, 1, 'Enter')).toEqual({ row: 2, column: 1 });
    expect(from(1, 1, 'Enter', { shiftKey: true })).toEqual({ row: 0, column: 1 });
    expect(from(0, 3, 'Tab')).toEqual({ row: 1, column: 0 });
    expect(from(1, 0, 'Tab', { shiftKey: true })).toEqual({ row: 0, column: 3 });
    expect(from(1, 2, 'Home', { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(from(0, 2, 'ArrowDown', { ctrlKey: true })).toEqual({ row: 2, column: 2 });
  });

  it('out of the sheet at its ends by Tab, and nowhere by letters', () => {
    expect(from(2, 3, 'Tab')).toBeNull();
    expect(from(0, 0, 'Tab', { shiftKey: true })).toBeNull();
    expect(from(0, 0, 'a')).toBeNull();
  });
});

describe('what a sheet keeps', () => {
  const row: SheetRow = {
    ...newRow('k'),
    isNew: false,
    texts: { enterpriseName: '甲', staff: '20' },
    base: { enterpriseName: '甲', staff: '20' },
  };
  const step = { cells: [{ key: 'k', field: 'staff', before: '20', after: '30' }], removals: [] };

  it('sends what differs and what was touched, and nothing after a step back', () => {
    const [changed = row] = applied([row], step);
    expect(editOf(changed, new Set())).toEqual({
      rowKey: 'k',
      kind: 'EDIT',
      cells: [{ field: 'staff', text: '30' }],
    });
    const [back = row] = applied([changed], reversed(step));
    expect(back.texts).toEqual(row.texts);
    expect(editOf(back, new Set(['staff'])).cells).toEqual([{ field: 'staff', text: '20' }]);
    expect(editOf(back, new Set()).kind).toBe('REVERT');
  });

  it('removes a row and takes that back; a new row that is removed was never there', () => {
    const removal = { cells: [], removals: [{ key: 'k', before: false, after: true }] };
    const [gone = row] = applied([row], removal);
    expect(editOf(gone, new Set()).kind).toBe('REMOVE');
    expect(applied([gone], reversed(removal))[0]?.removed).toBe(false);
    expect(editOf({ ...newRow('n'), removed: true }, new Set()).kind).toBe('REVERT');
  });

  it('puts rows that a block brings below the others', () => {
    const block = { cells: [{ key: 'n', field: 'staff', before: '', after: '1' }], removals: [] };
    expect(applied([row], block).map(({ key, isNew }) => [key, isNew])).toEqual([
      ['k', false],
      ['n', true],
    ]);
  });
});
