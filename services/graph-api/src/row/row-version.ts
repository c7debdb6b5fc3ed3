/** What a row version does to its row: 新增, 变更, 删除, 确认无变化. */
export type RowAction = 'ADD' | 'CHANGE' | 'REMOVE' | 'CONFIRM';
