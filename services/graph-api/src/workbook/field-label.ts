import { columnDictionary } from './column-dictionary.ts';

/** The Chinese label of a field, by its key; a key that no list has is shown as it is. */
export function fieldLabel(field: string): string {
  return columnDictionary().find((column) => column.field === field)?.label ?? field;
}
