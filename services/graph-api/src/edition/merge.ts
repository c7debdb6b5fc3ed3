import { type EntryValue, keyOf, type ModelEntries, type ModelEntry, sameValue } from './model-entry.ts';

/** The field by which it is said that an entry is there at all. */
export const PRESENCE = 'presence';

/** A field that the edition in force and the draft both changed, and differently. */
export interface MergeConflict {
  entry: ModelEntry;
  field: string;
  /** What the edition in force says; for PRESENCE whether it has the entry (是 or 否). */
  inForce: EntryValue | undefined;
  /** What the draft says. */
  draft: EntryValue | undefined;
  /** Whether the draft's text is taken; the text in force is kept otherwise. */
  takesDraft: boolean;
}

export interface Merge {
  entries: ModelEntries;
  conflicts: MergeConflict[];
}

/** How a choice of the draft's text is written down. */
export const choiceOf = (key: string, field: string) => `${key} ${field}`;

/**
 * What a draft would put in force: what the draft changed of its base, upon what is in force by now. A field that
 * both changed keeps what is in force unless `choices` has it. Aliases and segments are merged one by one.
 */
export function merge(
  base: ModelEntries,
  inForce: ModelEntries,
  draft: ModelEntries,
  choices: ReadonlySet<string>,
): Merge {
  const entries = new Map<string, ModelEntry>();
  const conflicts: MergeConflict[] = [];
  for (const key of new Set([...draft.keys(), ...inForce.keys()])) {
    const versions = { was: base.get(key), ours: inForce.get(key), theirs: draft.get(key) };
    const merged =
      versions.ours && versions.theirs
        ? mergeFields(versions.was, versions.ours, versions.theirs, choices, conflicts)
        : oneSided(key, versions, choices, conflicts);
    if (merged) entries.set(key, merged);
  }
  return { entries, conflicts };
}

/** An entry that only one side has: added by it, or removed by the other. */
function oneSided(
  key: string,
  { was, ours, theirs }: { was?: ModelEntry; ours?: ModelEntry; theirs?: ModelEntry },
  choices: ReadonlySet<string>,
  conflicts: MergeConflict[],
): ModelEntry | undefined {
  const there = ours ?? theirs;
  if (!was || !there) return there;
  if (sameFields(was, there)) return undefined;
  const takesDraft = choices.has(choiceOf(key, PRESENCE));
  conflicts.push({
    entry: there,
    field: PRESENCE,
    inForce: ours ? '有' : '没有',
    draft: theirs ? '有' : '没有',
    takesDraft,
  });
  return takesDraft ? theirs : ours;
}

function mergeFields(
  was: ModelEntry | undefined,
  ours: ModelEntry,
  theirs: ModelEntry,
  choices: ReadonlySet<string>,
  conflicts: MergeConflict[],
): ModelEntry {
  const fields: ModelEntry['fields'] = {};
  for (const field of Object.keys(ours.fields)) {
    const [before, inForce, draft] = [was?.fields[field], ours.fields[field], theirs.fields[field]];
    const settled = settle(before, inForce, draft);
    if (settled !== undefined) fields[field] = settled;
    else {
      const takesDraft = field === 'order' || choices.has(choiceOf(keyOf(ours), field));
      if (field !== 'order') conflicts.push({ entry: ours, field, inForce, draft, takesDraft });
      fields[field] = (takesDraft ? draft : inForce) ?? null;
    }
  }
  return { ...ours, fields };
}

/** The value that nobody disputes; undefined where both sides changed it. */
function settle(
  before: EntryValue | undefined,
  inForce: EntryValue | undefined,
  draft: EntryValue | undefined,
): EntryValue | undefined {
  if (sameValue(inForce, draft) || sameValue(draft, before)) return inForce;
  if (sameValue(inForce, before)) return draft;
  if (!Array.isArray(inForce) || !Array.isArray(draft)) return undefined;
  const known = Array.isArray(before) ? before : [];
  const kept = draft.filter((item) => inForce.includes(item) || !known.includes(item));
  return [...kept, ...inForce.filter((item) => !known.includes(item) && !draft.includes(item))];
}

function sameFields(a: ModelEntry, b: ModelEntry): boolean {
  return Object.keys(a.fields).every(
    (field) => field === 'order' || sameValue(a.fields[field], b.fields[field]),
  );
}
