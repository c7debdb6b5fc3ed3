import type { RevisionState } from '../revision/revision-state.ts';

/** How far a street is in a period: 未报, 待审核, 待完善, 已通过. */
export type HandInState = 'MISSING' | 'WAITING' | 'RETURNED' | 'APPROVED';

export interface HandedRevision {
  streetCode: string;
  state: RevisionState;
  firstSubmittedAt: number;
}

export interface HandIn {
  state: HandInState;
  /** First time that anything was handed in, UTC milliseconds. */
  handedInAt: number | null;
  /** Days begun after the deadline: when it was handed in, or so far. 0: in time. */
  lateDays: number;
  waiting: number;
  returned: number;
  approved: number;
}

const DAY_MS = 86_400_000;

/** What a street's revisions of a period amount to. Those that were discarded or withdrawn do not count. */
export function handInOf(revisions: readonly HandedRevision[], dueAt: number, at: number): HandIn {
  const count = (state: RevisionState) => revisions.filter((one) => one.state === state).length;
  const [waiting, returned, approved] = [count('SUBMITTED'), count('RETURNED'), count('APPROVED')];
  const counted = revisions.filter(({ state }) => state !== 'DISCARDED' && state !== 'WITHDRAWN');
  const handedInAt = counted.length > 0 ? Math.min(...counted.map((one) => one.firstSubmittedAt)) : null;
  const late = (handedInAt ?? at) - dueAt;
  return {
    state: returned > 0 ? 'RETURNED' : waiting > 0 ? 'WAITING' : approved > 0 ? 'APPROVED' : 'MISSING',
    handedInAt,
    lateDays: late >= 0 ? Math.floor(late / DAY_MS) + 1 : 0,
    waiting,
    returned,
    approved,
  };
}

export interface Tally {
  approvedAt: number;
  rows: number;
  inPeriod: boolean;
}

/** How fresh a street's rows are: how many, how many said or confirmed in the period, and their median age in days. */
export function freshnessOf(tallies: readonly Tally[], at: number) {
  const sum = (some: readonly Tally[]) => some.reduce((total, { rows }) => total + rows, 0);
  const rows = sum(tallies);
  const freshRows = sum(tallies.filter(({ inPeriod }) => inPeriod));
  let before = 0;
  // Newest first: the row in the middle has as many younger ones before it as older ones behind.
  const middle = [...tallies]
    .sort((a, b) => b.approvedAt - a.approvedAt)
    .find((tally) => {
      before += tally.rows;
      return before * 2 >= rows;
    });
  const medianAgeDays = middle ? Math.floor((at - middle.approvedAt) / DAY_MS) : null;
  return { rows, freshRows, medianAgeDays };
}
