import { shapeWords, stageWords } from './edition-words.ts';
import type { MergeConflict } from './merge.ts';
import {
  type EntryValue,
  endsOf,
  keyOf,
  type ModelEntries,
  type ModelEntry,
  type ModelKind,
  sameValue,
} from './model-entry.ts';

/** How an entry of an edition stands to the edition in force. In CONFLICT it is in both, changed by each. */
export type ModelChangeKind = 'ADDED' | 'REMOVED' | 'CHANGED' | 'CONFLICT';

/** One field of an entry, in words. */
export interface FieldChange {
  field: string;
  /** What the edition in force says; null where it does not have the entry. */
  before: string | null;
  /** What would be in force; null where the entry would go. */
  after: string | null;
  /** What the draft says where both changed it. */
  draft: string | null;
  takesDraft: boolean;
}

export interface ModelChange {
  key: string;
  kind: ModelKind;
  change: ModelChangeKind;
  id: string;
  name: string;
  /** Null for an industry, which is of no chain. */
  chainId: string | null;
  chainName: string;
  fields: FieldChange[];
}

export interface Difference {
  changes: ModelChange[];
  /** Segments of which only the place among their neighbours changes. */
  reordered: number;
}

/** What differs between the content in force and another, chain by chain, in words. */
export function differenceOf(
  inForce: ModelEntries,
  other: ModelEntries,
  conflicts: readonly MergeConflict[] = [],
): Difference {
  const words = new Words(inForce, other);
  const disputed = new Map<string, MergeConflict[]>();
  for (const conflict of conflicts) {
    const key = keyOf(conflict.entry);
    disputed.set(key, [...(disputed.get(key) ?? []), conflict]);
  }
  const changes: ModelChange[] = [];
  let reordered = 0;
  for (const key of new Set([...inForce.keys(), ...other.keys(), ...disputed.keys()])) {
    const [before, after] = [inForce.get(key), other.get(key)];
    const both = disputed.get(key) ?? [];
    const entry = after ?? before ?? both[0]?.entry;
    const fields = fieldChanges(before, after, both, words);
    const differs = fields.length > 0 || !before !== !after;
    if (entry && differs) changes.push({ ...words.of(entry), change: kindOf(before, after, both), fields });
    else if (!sameValue(before?.fields.order, after?.fields.order)) reordered++;
  }
  return { changes: changes.sort(byChain), reordered };
}

function kindOf(
  before: ModelEntry | undefined,
  after: ModelEntry | undefined,
  conflicts: readonly MergeConflict[],
): ModelChangeKind {
  if (conflicts.length > 0) return 'CONFLICT';
  if (!before) return 'ADDED';
  return after ? 'CHANGED' : 'REMOVED';
}

/** What an entry that only one side has need not say, for the list says it beside. */
const SAID_BESIDE = new Set(['name', 'chainId']);

function fieldChanges(
  before: ModelEntry | undefined,
  after: ModelEntry | undefined,
  conflicts: readonly MergeConflict[],
  words: Words,
): FieldChange[] {
  const disputed = conflicts.map(({ field, inForce, draft, takesDraft }) => ({
    field,
    before: words.say(field, inForce),
    after: words.say(field, takesDraft ? draft : inForce),
    draft: words.say(field, draft),
    takesDraft,
  }));
  const oneSided = !before || !after;
  if (oneSided && disputed.length > 0) return disputed;
  const plain = Object.keys((after ?? before)?.fields ?? {})
    .filter((field) => field !== 'order' && !conflicts.some((conflict) => conflict.field === field))
    .filter((field) => !sameValue(before?.fields[field], after?.fields[field]))
    .map((field) => ({
      field,
      before: before ? words.say(field, before.fields[field]) : null,
      after: after ? words.say(field, after.fields[field]) : null,
      draft: null,
      takesDraft: false,
    }));
  if (!oneSided) return [...disputed, ...plain];
  return plain.filter(({ field, before: was, after: is }) => !SAID_BESIDE.has(field) && (was || is));
}

/** Names what ids stand for, as the later content has them. */
class Words {
  constructor(
    private readonly inForce: ModelEntries,
    private readonly other: ModelEntries,
  ) {}

  of(entry: ModelEntry): Omit<ModelChange, 'change' | 'fields'> {
    const chainId = this.chainOf(entry);
    return {
      key: keyOf(entry),
      kind: entry.kind,
      id: entry.id,
      name: this.nameOf(entry),
      chainId,
      chainName: chainId === null ? '产业' : this.name('CHAIN', chainId),
    };
  }

  say(field: string, value: EntryValue | undefined): string {
    if (value === undefined || value === null) return '';
    if (field === 'parentId') return this.name('SEGMENT', String(value));
    if (field === 'chainId') return this.name('CHAIN', String(value));
    if (field === 'industryId') return this.name('INDUSTRY', String(value));
    if (field === 'segmentIds' && Array.isArray(value)) {
      return value.map((id) => this.name('SEGMENT', id)).join('、');
    }
    if ((field === 'sources' || field === 'leftOut') && Array.isArray(value)) {
      return value.map((text) => (JSON.parse(text) as { name: string }).name).join('、');
    }
    if (field === 'stage') return stageWords[value as keyof typeof stageWords];
    if (field === 'shape') return shapeWords[value as keyof typeof shapeWords];
    return Array.isArray(value) ? value.join('、') : String(value);
  }

  private name(kind: ModelKind, id: string): string {
    return String(this.find(kind, id)?.fields.name ?? id);
  }

  private nameOf(entry: ModelEntry): string {
    if (entry.kind !== 'FEED' && entry.kind !== 'INPUT') return this.name(entry.kind, entry.id);
    const kind = entry.kind === 'FEED' ? 'SEGMENT' : 'PRODUCT';
    return endsOf(entry)
      .map((id) => this.name(kind, id))
      .join(' → ');
  }

  private chainOf(entry: ModelEntry | undefined): string | null {
    switch (entry?.kind) {
      case 'CHAIN':
        return entry.id;
      case 'SEGMENT':
        return String(entry.fields.chainId);
      case 'PRODUCT': {
        const [segmentId = ''] = entry.fields.segmentIds as string[];
        return this.chainOf(this.find('SEGMENT', segmentId));
      }
      case 'FEED':
        return this.chainOf(this.find('SEGMENT', endsOf(entry)[0]));
      case 'INPUT':
        return this.chainOf(this.find('PRODUCT', endsOf(entry)[0]));
      default:
        return null;
    }
  }

  private find(kind: ModelKind, id: string): ModelEntry | undefined {
    const key = keyOf({ kind, id });
    return this.other.get(key) ?? this.inForce.get(key);
  }
}

const kindOrder: ModelKind[] = ['INDUSTRY', 'CHAIN', 'SEGMENT', 'PRODUCT', 'FEED', 'INPUT'];
const changeOrder: ModelChangeKind[] = ['CONFLICT', 'REMOVED', 'CHANGED', 'ADDED'];

/** Chain by chain; within one what needs a decision, then what goes, changes, comes. */
function byChain(a: ModelChange, b: ModelChange): number {
  const [chainA, chainB] = [a.chainId ?? '', b.chainId ?? ''];
  if (chainA !== chainB) return chainA < chainB ? -1 : 1;
  return (
    changeOrder.indexOf(a.change) - changeOrder.indexOf(b.change) ||
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    (a.key < b.key ? -1 : 1)
  );
}
