import { registerEnumType } from 'type-graphql';
import type { Role as RoleName } from './actor.ts';

export const Role: Record<RoleName, RoleName> = {
  STREET_OFFICER: 'STREET_OFFICER',
  DISTRICT_OFFICER: 'DISTRICT_OFFICER',
  PROMOTER: 'PROMOTER',
  ENTERPRISE: 'ENTERPRISE',
  ADMINISTRATOR: 'ADMINISTRATOR',
};

registerEnumType(Role, {
  name: 'Role',
  description: 'What an account is for',
  valuesConfig: {
    STREET_OFFICER: { description: '街道: keeps the lists of one street' },
    DISTRICT_OFFICER: { description: '区级: approves lists, sees the whole district' },
    PROMOTER: { description: '招商: sees the map, firms and internal figures' },
    ENTERPRISE: { description: '企业: sees the map and its own data' },
    ADMINISTRATOR: { description: '管理员: accounts, audit, model; no business data' },
  },
});
