import type { ModelChange, ModelChangeKind } from './difference.ts';
import type { ChangeCounts } from './edition.type.ts';

/** What people read for each field of an entry. */
export const fieldLabels: Record<string, string> = {
  presence: '去留',
  name: '名称',
  aliases: '别名',
  status: '状态',
  industryId: '产业',
  chainId: '产业链',
  parentId: '上级环节',
  stage: '位置',
  shape: '画法',
  unit: '单位',
  gbt4754: '行业代码',
  segmentIds: '所在环节',
  reason: '理由',
  origin: '依据',
  sources: '来源',
  leftOut: '未收',
};

const counted: Record<ModelChangeKind, keyof ChangeCounts> = {
  ADDED: 'added',
  REMOVED: 'removed',
  CHANGED: 'changed',
  CONFLICT: 'conflicts',
};

/** Counts of changes by what `groupOf` says, in the order of the changes. */
export function changesBy<Group extends object>(
  changes: readonly ModelChange[],
  groupOf: (change: ModelChange) => Group,
): (Group & ChangeCounts)[] {
  const groups = new Map<string, Group & ChangeCounts>();
  for (const change of changes) {
    const group = groupOf(change);
    const key = JSON.stringify(group);
    const counts = groups.get(key) ?? { ...group, added: 0, removed: 0, changed: 0, conflicts: 0 };
    (counts as ChangeCounts)[counted[change.change]]++;
    groups.set(key, counts);
  }
  return [...groups.values()];
}
