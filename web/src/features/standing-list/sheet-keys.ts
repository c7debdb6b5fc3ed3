/** A cell of the sheet by the index of its row and column, from 0. */
export interface Place {
  row: number;
  column: number;
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** Where a key leads from a cell, as in a spreadsheet; null for a key that does not move, and beyond the ends. */
export function moved(from: Place, pressed: Pressed, rows: number, columns: number): Place | null {
  const { key, shiftKey } = pressed;
  const far = pressed.ctrlKey || pressed.metaKey;
  const last = { row: rows - 1, column: columns - 1 };
  if (key === 'Home') return { row: far ? 0 : from.row, column: 0 };
  if (key === 'End') return { row: far ? last.row : from.row, column: last.column };
  if (key === 'Tab') return beside(from, shiftKey ? -1 : 1, rows, columns);
  const step = steps[key];
  if (!step) return null;
  if (far && key !== 'Enter') {
    const [down, right] = step;
    if (down !== 0) return { ...from, row: down < 0 ? 0 : last.row };
    return { ...from, column: right < 0 ? 0 : last.column };
  }
  const back = key === 'Enter' && shiftKey ? -1 : 1;
  return {
    row: within(from.row + step[0] * back, last.row),
    column: within(from.column + step[1], last.column),
  };
}

/** The next or former cell, going on in the next or former row; null where the sheet ends, so that Tab leaves it. */
function beside(from: Place, by: 1 | -1, rows: number, columns: number): Place | null {
  const at = from.row * columns + from.column + by;
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns };
}

const within = (index: number, last: number) => Math.max(0, Math.min(index, last));
