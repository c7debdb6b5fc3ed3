'use client';

import { useState } from 'react';
import type { RowChange, RowChoiceInput, Take } from '@/generated/graphql';

/** What goes in without a word; the service holds the same rule. */
export const acceptedAnyway = (change: RowChange): boolean => change !== 'REMOVED' && change !== 'GONE';

export interface Choices {
  /** What was chosen otherwise than by default, for the service. */
  rows: RowChoiceInput[];
  accepts: (row: { rowKey: string; change: RowChange }) => boolean;
  accept: (rowKeys: string[], accept: boolean) => void;
  taken: (rowKey: string, field: string) => Take | null;
  take: (row: { rowKey: string; change: RowChange }, field: string, take: Take) => void;
}

/** The officer's choices over all pages of a comparison, until they are sent. */
export function useChoices(): Choices {
  const [rows, setRows] = useState<ReadonlyMap<string, RowChoiceInput>>(new Map());
  const change = (rowKey: string, next: (row: RowChoiceInput | undefined) => RowChoiceInput) =>
    setRows((now) => new Map(now).set(rowKey, next(now.get(rowKey))));
  return {
    rows: [...rows.values()],
    accepts: ({ rowKey, change }) => rows.get(rowKey)?.accept ?? acceptedAnyway(change),
    accept: (rowKeys, accept) => {
      for (const rowKey of rowKeys) change(rowKey, (row) => ({ rowKey, cells: row?.cells ?? [], accept }));
    },
    taken: (rowKey, field) => rows.get(rowKey)?.cells.find((cell) => cell.field === field)?.take ?? null,
    take: ({ rowKey, change: kind }, field, take) =>
      change(rowKey, (row) => ({
        rowKey,
        accept: row?.accept ?? acceptedAnyway(kind),
        cells: [...(row?.cells ?? []).filter((cell) => cell.field !== field), { field, take }],
      })),
  };
}
