import type { Audience } from '../policy/policy-table.ts';

/** How a firm consented on paper, as a street took it down. */
export interface Paper {
  /** The day that the paper bears, 2026-06-30. */
  signedOn: string;
  /** What paper it is, and who signed it. */
  note: string;
}

/** What a firm lets others see, as the payload of CONSENT_GIVEN keeps it. */
export interface Consented {
  enterpriseId: string;
  fields: string[];
  audience: Audience;
  /** Null where the firm said so itself. */
  paper: Paper | null;
}

/** What a firm does not let others see any more, as the payload of CONSENT_WITHDRAWN keeps it. */
export interface Unconsented {
  enterpriseId: string;
  fields: string[];
  paper: Paper | null;
}
