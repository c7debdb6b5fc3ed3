import { registerEnumType } from 'type-graphql';
import type { Visibility } from './policy-table.ts';

export const VisibilityEnum = {
  PUBLIC: 'PUBLIC',
  INTERNAL: 'INTERNAL',
  SENSITIVE: 'SENSITIVE',
} as const satisfies Record<Visibility, Visibility>;
registerEnumType(VisibilityEnum, {
  name: 'Visibility',
  description: 'How far a value may be seen: 公开, 内部, 敏感',
});
