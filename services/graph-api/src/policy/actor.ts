/** The five roles: 街道, 区级, 招商, 企业, 管理员. */
export type Role = 'STREET_OFFICER' | 'DISTRICT_OFFICER' | 'PROMOTER' | 'ENTERPRISE' | 'ADMINISTRATOR';

/** Who acts. A street officer has a street, an enterprise account an enterprise. */
export interface Actor {
  id: string;
  name: string;
  role: Role;
  streetCode: string | null;
  enterpriseId: string | null;
  /** Signed in with a password that somebody else chose: nothing is allowed before it is changed. */
  mustChangePassword?: boolean;
}
