import type { Audience } from '@/generated/graphql';

/** What is wanted of a field, before it is saved; NONE: no consent. */
export type Wish = Audience | 'NONE';

export const wishWord: Record<Wish, string> = {
  NONE: '不另外公开',
  PROMOTERS: '招商人员可看',
  ALL: '所有登录用户可看',
};
