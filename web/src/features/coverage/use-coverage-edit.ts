'use client';

import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { coverageStates, nextState } from '@/features/coverage/coverage-cell';
import type { CoverageState } from '@/generated/graphql';

interface Block {
  anchor: number;
  focus: number;
}

/** One column being filled in: what was changed, and which block of cells is picked. */
export function useCoverageEdit(ids: string[], standing: (id: string) => CoverageState) {
  const [changed, setChanged] = useState<Record<string, CoverageState>>({});
  const [block, setBlock] = useState<Block>({ anchor: 0, focus: 0 });
  const stateOf = (id: string) => changed[id] ?? standing(id);
  const [from, to] = [Math.min(block.anchor, block.focus), Math.max(block.anchor, block.focus)];
  const picked = ids.slice(from, to + 1);
  const change = (answers: Record<string, CoverageState>) => setChanged({ ...changed, ...answers });
  const setPicked = (state: CoverageState) => change(Object.fromEntries(picked.map((id) => [id, state])));
  const go = (index: number, extend: boolean, cells: HTMLElement | null) => {
    const focus = Math.max(0, Math.min(ids.length - 1, index));
    setBlock({ anchor: extend ? block.anchor : focus, focus });
    cells?.querySelector<HTMLElement>(`[data-index="${focus}"]`)?.focus();
  };
  return {
    stateOf,
    picked,
    change,
    setPicked,
    clear: () => setChanged({}),
    focused: block.focus,
    isPicked: (index: number) => index >= from && index <= to,
    /** What would be sent. */
    statements: ids.flatMap((segmentId) => {
      const state = changed[segmentId];
      return state && state !== standing(segmentId) ? [{ segmentId, state }] : [];
    }),
    /** A press goes to the next state; with Shift it picks the block up to here. */
    press: (index: number, event: MouseEvent) => {
      if (event.shiftKey) return setBlock({ anchor: block.anchor, focus: index });
      setBlock({ anchor: index, focus: index });
      const id = ids[index];
      if (id) change({ [id]: nextState(stateOf(id)) });
    },
    /** Arrows go, with Shift they pick a block; 1, 2 and 3 state it. */
    key: (index: number, event: KeyboardEvent<HTMLElement>) => {
      const cells = event.currentTarget.closest('table');
      const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 };
      const step = steps[event.key];
      const state = coverageStates[Number(event.key) - 1];
      if (step) go(index + step, event.shiftKey, cells);
      else if (event.key === 'Home') go(0, event.shiftKey, cells);
      else if (event.key === 'End') go(ids.length - 1, event.shiftKey, cells);
      else if (state) setPicked(state);
      else return;
      event.preventDefault();
    },
  };
}

export type CoverageEdit = ReturnType<typeof useCoverageEdit>;
