import type { Role } from '@/generated/graphql';

export interface Place {
  text: string;
  href: string;
  /** What one does there. */
  about: string;
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

export const workbench: Place = { text: '工作台', href: '/', about: '什么在等我处理', roles: everyone };

/** All other places of the product, by the work that is done there. */
const groups: PlaceGroup[] = [
  {
    text: '图谱',
    places: [
      {
        text: '我的企业',
        href: '/my-enterprise',
        about: '清单里怎么写本企业,更正和发布供需',
        roles: ['ENTERPRISE'],
      },
      {
        text: '产业链图谱',
        href: '/chains',
        about: '各条产业链的环节和企业',
        roles: everyone,
        leadsTo: ['/segments', '/enterprises'],
      },
      {
        text: '产品目录',
        href: '/catalogue',
        about: '环节里有哪些产品和服务',
        roles: everyone,
        leadsTo: ['/products'],
      },
      { text: '需求', href: '/demands', about: '企业要买什么,谁能供', roles: [...readers, 'ENTERPRISE'] },
      { text: '梯度培育', href: '/tiers', about: '企业梯度、资质和还缺什么', roles: readers },
    ],
  },
  {
    text: '清单',
    places: [
      {
        text: '上报与审核',
        href: '/lists',
        about: '上传清单,看审核到哪一步',
        roles: officers,
        leadsTo: ['/revisions', '/batches', '/rows', '/layouts'],
      },
      { text: '在册清单', href: '/standing-list', about: '清单里现在有效的行,可在页面上填', roles: officers },
      { text: '企业更正', href: '/corrections', about: '企业对清单内容的更正,采纳或不采纳', roles: officers },
      { text: '走访记录', href: '/visit', about: '走访时在手机上记', roles: ['STREET_OFFICER'] },
      { text: '覆盖填报', href: '/coverage', about: '哪些环节有企业,哪些已核实没有', roles: readers },
      {
        text: '填报进度',
        href: '/progress',
        about: '各街道本期报了没有',
        roles: [...officers, 'ADMINISTRATOR'],
      },
      { text: '动态', href: '/digest', about: '一段时间里的新增、退出和变更', roles: readers },
    ],
  },
  {
    text: '治理',
    places: [
      { text: '名称认定', href: '/names', about: '对不上的企业和产品名称', roles: officers },
      { text: '争议', href: '/disputes', about: '两张清单说得不一样的数', roles: officers },
      { text: '企业身份', href: '/identity', about: '哪些企业其实是一家', roles: officers },
    ],
  },
  {
    text: '管理',
    places: [
      { text: '导出', href: '/exports', about: '各种表格和公开数据', roles: everyone },
      { text: '交接清单', href: '/hand-overs', about: '换人时交接的事项', roles: officers },
      {
        text: '模型版本',
        href: '/editions',
        about: '产业链模型的修改和启用',
        roles: ['DISTRICT_OFFICER', 'ADMINISTRATOR'],
      },
      { text: '账号', href: '/accounts', about: '谁能登录,停用和重设密码', roles: ['ADMINISTRATOR'] },
      { text: '审计', href: '/audit', about: '谁在什么时候做了什么', roles: ['ADMINISTRATOR'] },
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
