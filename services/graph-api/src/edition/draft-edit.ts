import { AppError } from '../error/app-error.ts';
import { ledgerKey } from '../ledger/key.ts';
import { choiceOf } from './merge.ts';
import { keyOf, type ModelEntries, type ModelEntry, type ModelKind } from './model-entry.ts';
import { nameForm } from './name-form.ts';

/**
 * What an administrator can change in a draft. The first five change its text, ADD_PRODUCT in a segment; TAKE_DRAFT and KEEP_IN_FORCE settle
 * a conflict.
 */
export type DraftEditKind =
  | 'RENAME'
  | 'ADD_ALIAS'
  | 'REMOVE_ALIAS'
  | 'CONFIRM'
  | 'ADD_PRODUCT'
  | 'TAKE_DRAFT'
  | 'KEEP_IN_FORCE';

export interface DraftEdit {
  edit: DraftEditKind;
  kind: ModelKind;
  id: string;
  /** The name or alias; the field of a conflict; null to confirm. */
  text: string | null;
}

/** What a draft says, as it is being changed. */
export interface DraftState {
  source: 'FILES' | 'COPY';
  entries: ModelEntries;
  choices: ReadonlySet<string>;
}

const MOST_EDITS = 100;
const LONGEST_NAME = 60;

/** The draft after some changes; BAD_INPUT names the one that cannot be. */
export function applyEdits(draft: DraftState, edits: readonly DraftEdit[]): DraftState {
  if (edits.length === 0 || edits.length > MOST_EDITS) {
    throw new AppError('BAD_INPUT', `一次可以提交 1 到 ${MOST_EDITS} 处修改。请分几次提交。`);
  }
  const entries = new Map(draft.entries);
  const choices = new Set(draft.choices);
  for (const edit of edits) {
    const key = keyOf(edit);
    if (edit.edit === 'TAKE_DRAFT') choices.add(choiceOf(key, edit.text ?? ''));
    else if (edit.edit === 'KEEP_IN_FORCE') choices.delete(choiceOf(key, edit.text ?? ''));
    else {
      if (draft.source === 'FILES') {
        throw new AppError('STATE', '由文件形成的草稿不能直接改。请先启用它,再新建草稿修改。');
      }
      const entry = entries.get(key);
      if (entry && edit.edit === 'ADD_PRODUCT') {
        const product = newProduct(entry, edit.text);
        entries.set(keyOf(product), product);
        continue;
      }
      if (!entry) throw new AppError('NOT_FOUND', '草稿里没有这一项,请刷新页面后重新选择。');
      entries.set(key, { ...entry, fields: { ...entry.fields, ...changed(entry, edit) } });
    }
  }
  return { ...draft, entries, choices };
}

/** A product that a segment makes, by its name alone: unit and code are for a file to say. */
function newProduct(segment: ModelEntry, text: string | null): ModelEntry {
  if (segment.kind !== 'SEGMENT') throw new AppError('BAD_INPUT', '产品要加在环节里。请重新选择环节。');
  const name = nameIn(text);
  const fields = { name, aliases: [], unit: '', gbt4754: '', segmentIds: [segment.id] };
  return { kind: 'PRODUCT', id: ledgerKey('product', nameForm(name)), fields };
}

function changed(entry: ModelEntry, { edit, text }: DraftEdit): ModelEntry['fields'] {
  if (edit === 'CONFIRM') {
    if (entry.kind === 'CHAIN') return { status: '已确认' };
    throw new AppError('BAD_INPUT', '只有产业链可以确认。请重新选择。');
  }
  if (entry.kind !== 'SEGMENT' && entry.kind !== 'PRODUCT') {
    throw new AppError('BAD_INPUT', '只能改环节和产品的名称与别名。请重新选择。');
  }
  const name = nameIn(text);
  const aliases = entry.fields.aliases as string[];
  if (edit === 'RENAME') return { name };
  if (edit === 'REMOVE_ALIAS') {
    if (aliases.includes(name)) return { aliases: aliases.filter((alias) => alias !== name) };
    throw new AppError('BAD_INPUT', `“${entry.fields.name}”没有别名“${name}”。请重新选择。`);
  }
  return { aliases: aliases.includes(name) ? aliases : [...aliases, name] };
}

function nameIn(text: string | null): string {
  const name = (text ?? '').trim();
  if (name === '' || name.length > LONGEST_NAME || name.includes('、')) {
    throw new AppError('BAD_INPUT', `名称要填,不超过 ${LONGEST_NAME} 个字,不能含顿号。请改好后再试。`);
  }
  return name;
}
