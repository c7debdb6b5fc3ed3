import type { Role } from '@/generated/graphql';

export interface Place {
  text: string;
  href: string;
  /** Who may open it. */
  roles: Role[];
  /** Pages that are reached through this one and count as it. */
  leadsTo?: string[];
}

export interface PlaceGroup {
  text: string;
  places: Place[];
}

const officers: Role[] = ['STREET_OFFICER', 'DISTRICT_OFFICER'];
const readers: Role[] = [...officers, 'PROMOTER'];
const everyone: Role[] = [...readers, 'ENTERPRISE', 'ADMINISTRATOR'];

export const workbench: Place = { text: '工作台', href: '/', roles: everyone };

/** All other places of the product, by the work that is done there. */
const groups: PlaceGroup[] = [
  {
    text: '图谱',
    places: [
      { text: '产业链图谱', href: '/chains', roles: everyone, leadsTo: ['/segments', '/enterprises'] },
      { text: '产品目录', href: '/catalogue', roles: everyone, leadsTo: ['/products'] },
      { text: '需求', href: '/demands', roles: [...readers, 'ENTERPRISE'] },
      { text: '梯度培育', href: '/tiers', roles: readers },
    ],
  },
  {
    text: '清单',
    places: [
      {
        text: '上报与审核',
        href: '/lists',
        roles: officers,
        leadsTo: ['/revisions', '/batches', '/rows', '/layouts'],
      },
      { text: '在册清单', href: '/standing-list', roles: officers },
      { text: '走访记录', href: '/visit', roles: ['STREET_OFFICER'] },
      { text: '覆盖填报', href: '/coverage', roles: readers },
      { text: '填报进度', href: '/progress', roles: [...officers, 'ADMINISTRATOR'] },
      { text: '动态', href: '/digest', roles: readers },
    ],
  },
  {
    text: '治理',
    places: [
      { text: '名称认定', href: '/names', roles: officers },
      { text: '争议', href: '/disputes', roles: officers },
      { text: '企业身份', href: '/identity', roles: officers },
    ],
  },
  {
    text: '管理',
    places: [
      { text: '导出', href: '/exports', roles: everyone },
      { text: '交接清单', href: '/hand-overs', roles: officers },
      { text: '模型版本', href: '/editions', roles: ['DISTRICT_OFFICER', 'ADMINISTRATOR'] },
      { text: '账号', href: '/accounts', roles: ['ADMINISTRATOR'] },
      { text: '审计', href: '/audit', roles: ['ADMINISTRATOR'] },
    ],
  },
];

/** The groups in which a role has something to open, with what it may open there. */
export function groupsOf(role: Role): PlaceGroup[] {
  return groups
    .map(({ text, places }) => ({ text, places: places.filter(({ roles }) => roles.includes(role)) }))
    .filter(({ places }) => places.length > 0);
}

export function isHere(pathname: string, { href, leadsTo = [] }: Place): boolean {
  const folder = `/${pathname.split('/')[1]}`;
  return folder === href || leadsTo.includes(folder);
}
