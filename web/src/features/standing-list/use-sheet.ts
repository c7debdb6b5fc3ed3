'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import {
  applied,
  type CellChange,
  editOf,
  newRow,
  reversed,
  type SheetRow,
  type Step,
} from '@/features/standing-list/sheet-state';
import { graphql } from '@/generated';
import type { ListKind, StandingRowFragment } from '@/generated/graphql';
import { client } from '@/graphql/client';
import { goToSignIn, type Problem, problemOf } from '@/graphql/problem';
import { newOperationId } from '@/graphql/use-act';

graphql(`
  fragment StandingRow on StandingRow {
    rowKey list enterpriseName enterpriseId rowVersionId action revisionId waits outdated attention
    cells { field text former }
    findings { field severity message remedy suggestions }
  }
`);

const EditRowsMutation = graphql(`
  mutation EditRows($street: String!, $list: ListKind!, $edits: [RowEditInput!]!, $operationId: ID!) {
    editRows(streetCode: $street, list: $list, edits: $edits, operationId: $operationId) { ...StandingRow }
  }
`);

/** Autosave waits until somebody pauses. */
const PAUSE_MS = 600;
/** As many rows as one request takes. */
const MOST_ROWS = 500;

export type SaveState =
  | { kind: 'SAVED'; at: Date | null }
  | { kind: 'WAITING' }
  | { kind: 'SAVING' }
  | { kind: 'FAILED'; problem: Problem };

export interface Sheet {
  rows: SheetRow[];
  save: SaveState;
  canUndo: boolean;
  canRedo: boolean;
  /** Puts an empty row above the others; it is kept once something stands in it. */
  add: (key: string) => void;
  change: (changes: CellChange[]) => void;
  remove: (keys: readonly string[], removed: boolean) => void;
  undo: () => void;
  redo: () => void;
  /** Saves what is not saved yet, now; whether everything is saved then. */
  flush: () => Promise<boolean>;
}

/** The rows of a list while they are filled in: every change can be undone and saves itself. */
export function useSheet(street: string, list: ListKind, loaded: readonly StandingRowFragment[]): Sheet {
  const [rows, setRows] = useState<SheetRow[]>(() => loaded.map(sheetRow));
  const [past, setPast] = useState<Step[]>([]);
  const [future, setFuture] = useState<Step[]>([]);
  const [save, setSave] = useState<SaveState>({ kind: 'SAVED', at: null });
  const latest = useRef(rows);
  const touched = useRef(new Map<string, Set<string>>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));

  const put = useCallback((next: SheetRow[]) => {
    latest.current = next;
    setRows(next);
  }, []);

  const send = useCallback(async (): Promise<boolean> => {
    const keys = [...touched.current.keys()].slice(0, MOST_ROWS);
    if (keys.length === 0) return true;
    const byKey = new Map(latest.current.map((row) => [row.key, row]));
    const sent = new Map(keys.map((key) => [key, touched.current.get(key) ?? new Set<string>()]));
    const edits = keys.flatMap((key) => {
      const row = byKey.get(key);
      return row ? [editOf(row, sent.get(key) ?? new Set())] : [];
    });
    for (const key of keys) touched.current.delete(key);
    setSave({ kind: 'SAVING' });
    const variables = { street, list, edits, operationId: newOperationId() };
    const { data, error } = await client.mutation(EditRowsMutation, variables).toPromise();
    if (error || !data) {
      for (const [key, fields] of sent) {
        touched.current.set(key, new Set([...fields, ...(touched.current.get(key) ?? [])]));
      }
      const problem = error
        ? problemOf(error)
        : { code: 'INTERNAL', message: '没有收到答复。请重试。', id: null };
      if (problem.code === 'UNAUTHENTICATED') goToSignIn();
      setSave({ kind: 'FAILED', problem });
      return false;
    }
    put(heard(latest.current, keys, data.editRows));
    if (touched.current.size > 0) return send();
    setSave({ kind: 'SAVED', at: new Date() });
    return true;
  }, [street, list, put]);

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current = running.current.then(send);
    return running.current;
  }, [send]);

  const perform = useCallback(
    (step: Step) => {
      put(applied(latest.current, step));
      for (const { key, field } of step.cells) {
        touched.current.set(key, (touched.current.get(key) ?? new Set()).add(field));
      }
      for (const { key } of step.removals) touched.current.set(key, touched.current.get(key) ?? new Set());
      setSave({ kind: 'WAITING' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE_MS);
    },
    [put, flush],
  );

  const act = (step: Step) => {
    if (step.cells.length + step.removals.length === 0) return;
    perform(step);
    setPast((before) => [...before, step]);
    setFuture([]);
  };

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (touched.current.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      // Leaving for another page of ours loses nothing: what waits is sent.
      void flush();
    };
  }, [flush]);

  const undone = past.at(-1);
  const redone = future.at(-1);
  return {
    rows,
    save,
    canUndo: undone !== undefined,
    canRedo: redone !== undefined,
    add: (key) => put([newRow(key), ...latest.current]),
    change: (changes) =>
      act({ cells: changes.filter(({ before, after }) => before !== after), removals: [] }),
    remove: (keys, removed) =>
      act({ cells: [], removals: keys.map((key) => ({ key, before: !removed, after: removed })) }),
    undo: () => {
      if (!undone) return;
      perform(reversed(undone));
      setPast(past.slice(0, -1));
      setFuture([...future, undone]);
    },
    redo: () => {
      if (!redone) return;
      perform(redone);
      setFuture(future.slice(0, -1));
      setPast([...past, redone]);
    },
    flush,
  };
}

/** A row as the service has it: what is in force, and what is filled in over it. */
function sheetRow(said: StandingRowFragment): SheetRow {
  const isNew = !said.rowVersionId;
  const entries = said.cells.map(({ field, text, former }) => ({ field, text, former: former ?? text }));
  return {
    key: said.rowKey,
    texts: Object.fromEntries(entries.map(({ field, text }) => [field, text])),
    base: isNew ? {} : Object.fromEntries(entries.map(({ field, former }) => [field, former])),
    isNew,
    removed: said.action === 'REMOVE',
    said,
  };
}

/** The rows with what the service answered of those that were sent, by the order in which they were. */
function heard(
  rows: readonly SheetRow[],
  keys: readonly string[],
  answered: readonly StandingRowFragment[],
): SheetRow[] {
  const byKey = new Map(answered.map((said) => [said.rowKey, said]));
  const sent = new Map(keys.map((key) => [key, byKey.get(key) ?? null]));
  return rows.map((row) => (sent.has(row.key) ? { ...row, said: sent.get(row.key) ?? null } : row));
}
