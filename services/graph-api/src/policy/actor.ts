import type { Audience } from './policy-table.ts';

/** The five roles: 街道, 区级, 招商, 企业, 管理员. */
export type Role = 'STREET_OFFICER' | 'DISTRICT_OFFICER' | 'PROMOTER' | 'ENTERPRISE' | 'ADMINISTRATOR';

/** What firms let others see: to whom a firm opens what a column of its lists says; undefined: to nobody. */
export interface Consents {
  audienceOf(enterpriseId: string, field: string): Audience | undefined;
}

/** Who acts. A street officer has a street, an enterprise account an enterprise. */
export interface Actor {
  id: string;
  name: string;
  role: Role;
  streetCode: string | null;
  enterpriseId: string | null;
  /** Signed in with a password that somebody else chose: nothing is allowed before it is changed. */
  mustChangePassword?: boolean;
  /** What firms let others see, as of the actor's request; without it nothing is seen beyond the table. */
  consents?: Consents;
}
