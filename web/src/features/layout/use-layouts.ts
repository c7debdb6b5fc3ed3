'use client';

import { useState } from 'react';
import type { LayoutInput, LayoutPageQuery, ListKind } from '@/generated/graphql';

export type Table = LayoutPageQuery['layoutRequest']['tables'][number];

export interface Layouts {
  all: LayoutInput[];
  of: (signature: string) => LayoutInput | undefined;
  setList: (signature: string, list: ListKind | null) => void;
  setColumn: (signature: string, header: string, change: { field: string | null } | { unit: string }) => void;
}

/** What the officer says of each table, starting from what the reader would guess. */
export function useLayouts(tables: Table[]): Layouts {
  const [changed, setChanged] = useState<ReadonlyMap<string, LayoutInput>>(new Map());
  const all = tables.map((table) => changed.get(table.signature) ?? guessed(table));
  const of = (signature: string) => all.find((layout) => layout.signature === signature);
  const change = (signature: string, next: (layout: LayoutInput) => LayoutInput) => {
    const former = of(signature);
    if (former) setChanged((now) => new Map(now).set(signature, next(former)));
  };
  return {
    all,
    of,
    setList: (signature, list) => change(signature, (layout) => ({ ...layout, list })),
    setColumn: (signature, header, said) =>
      change(signature, (layout) => ({
        ...layout,
        columns: layout.columns.map((column) => (column.header === header ? { ...column, ...said } : column)),
      })),
  };
}

const guessed = ({ signature, list, columns }: Table): LayoutInput => ({
  signature,
  list,
  columns: columns.map(({ header, field, unit }) => ({ header, field: field ?? null, unit })),
});
