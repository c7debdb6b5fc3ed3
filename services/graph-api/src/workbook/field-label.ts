import { type Column, columnDictionary, type Visibility } from './column-dictionary.ts';

/** What a field is called in Chinese, by the column dictionary; a street's code is called by what it means. */
export function fieldLabel(field: string): string {
  if (field === 'operatingStreet') return '经营地街道';
  if (field === 'aboveScale') return '是否规上';
  return columnDictionary().find((column) => column.field === field)?.label ?? field;
}

/** How far a cell of this field may be seen: the strictest of what the lists say; persons' data are sensitive. */
export function fieldVisibility(field: string): Visibility {
  const said = columnDictionary().filter((column) => column.field === field);
  if (said.some((column) => column.visibility === 'SENSITIVE')) return 'SENSITIVE';
  return said.some((column) => column.visibility === 'INTERNAL') || said.length === 0 ? 'INTERNAL' : 'PUBLIC';
}

const ownerWord: Record<Column['owner'], string> = {
  registry: '登记部门',
  statistics: '统计部门(四上企业)或经营地街道(其他企业)',
  street: '经营地街道',
};

/** Whose records decide where lists differ on a field, in words. */
export function fieldOwner(field: string): string {
  const owner = columnDictionary().find((column) => column.field === field)?.owner ?? 'street';
  return ownerWord[owner];
}
