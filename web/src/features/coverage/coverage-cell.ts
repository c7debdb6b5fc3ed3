import type { CoverageState } from '@/generated/graphql';

/** In the order in which a press goes through them, and in which the keys 1, 2 and 3 set them. */
export const coverageStates: CoverageState[] = ['PRESENT', 'NONE', 'UNCHECKED'];

export function nextState(state: CoverageState): CoverageState {
  return coverageStates[(coverageStates.indexOf(state) + 1) % coverageStates.length] ?? 'UNCHECKED';
}

/** A sign for each, told apart in black and white too. */
export const coverageSign: Record<CoverageState, string> = { PRESENT: '●', NONE: '○', UNCHECKED: '–' };
export const LAPSING_SIGN = '◔';
