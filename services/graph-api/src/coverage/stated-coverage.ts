/** 有企业, 已核实无, 未核. What was never stated, or has lapsed, is UNCHECKED. */
export type CoverageState = 'PRESENT' | 'NONE' | 'UNCHECKED';

/** What a street states of one segment. UNCHECKED takes a former statement back. */
export interface StatedCoverage {
  segmentId: string;
  state: CoverageState;
}

/** All that one act states, as its payload keeps it. */
export interface CoverageStatement {
  streetCode: string;
  statements: StatedCoverage[];
  /** How it was checked 核实依据; asked for where a street states that it has nothing in a whole chain. */
  basis?: string;
}
