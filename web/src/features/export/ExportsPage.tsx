'use client';

import { AsOfPicker } from '@/components/AsOfPicker';
import { useAsOf } from '@/components/as-of';
import { ChainPicker } from '@/components/ChainPicker';
import { DataTable } from '@/components/DataTable';
import { ExportLinks, exportHref } from '@/components/ExportLinks';
import { Page, Section } from '@/components/Page';
import { ForbiddenView } from '@/components/StateView';
import { StreetPicker } from '@/components/StreetPicker';
import { useUrlState } from '@/components/use-url-state';
import { graphql } from '@/generated';
import type { Role } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';

const ExportsPageDocument = graphql(`query ExportsPage { viewer { id role } }`);

interface Offered {
  table: string;
  title: string;
  about: string;
  roles: Role[];
}

const firms: Role[] = ['STREET_OFFICER', 'DISTRICT_OFFICER', 'PROMOTER', 'ENTERPRISE'];
const everyone: Role[] = [...firms, 'ADMINISTRATOR'];

const tables: Offered[] = [
  { table: 'enterprises', title: '企业', about: '一行一家企业:代码、街道、环节、梯度、规模', roles: firms },
  { table: 'placements', title: '落位', about: '一行一家企业在一个环节的角色,带来源单元格', roles: firms },
  { table: 'supplies', title: '供给', about: '企业能供什么、多少、何时', roles: firms },
  { table: 'demands', title: '需求', about: '企业要买什么、多少、何时;企业账号只有本企业的', roles: firms },
  { table: 'supply-links', title: '供应关系', about: '谁供给谁;只含您可以看到的', roles: firms },
  {
    table: 'disputes',
    title: '争议',
    about: '清单之间说法不一的字段,各方一行',
    roles: ['STREET_OFFICER', 'DISTRICT_OFFICER'],
  },
  { table: 'chains', title: '产业链', about: '每条链的环节数与企业数', roles: everyone },
  { table: 'segments', title: '细分环节', about: '每个环节的企业、供给、需求数', roles: everyone },
  { table: 'coverage', title: '覆盖', about: '每个街道对每个环节填报了什么', roles: everyone },
  { table: 'products', title: '产品目录', about: '产品、别名、单位、行业代码', roles: everyone },
  { table: 'audit', title: '审计', about: '谁在何时做了什么', roles: ['ADMINISTRATOR'] },
];

const open: Omit<Offered, 'roles'>[] = [
  { table: 'public-enterprises', title: '企业', about: '公开字段,不含联系人;不愿公开的企业不在内' },
  { table: 'public-placements', title: '落位', about: '企业所在的环节与角色' },
  { table: 'public-supplies', title: '供给', about: '企业公开的供给' },
  { table: 'data-dictionary', title: '数据字典', about: '公开数据各列的含义' },
];

/** 导出: every table of the product, limited to a street, a chain and a day. */
export function ExportsPage() {
  const { get } = useUrlState();
  const { at } = useAsOf();
  const { data, state } = usePage(ExportsPageDocument, {});
  if (!data) return state;
  const role = data.viewer?.role;
  if (!role) return <ForbiddenView message="请先登录。" />;
  const scope = { street: get('street'), chain: get('chain') };
  const links = (table: string) => <ExportLinks table={table} scope={scope} title="" />;
  return (
    <Page title="导出">
      <div className="toolbar">
        <StreetPicker all="全区" />
        <ChainPicker none="全部产业链" />
        <AsOfPicker />
      </div>
      <p className="muted lead">
        导出的内容与页面上您能看到的一致,看不到的值写作“已隐藏”。每次导出都记入审计。一次最多 10 万行。
      </p>
      <Section id="tables" title="表格">
        <DataTable
          caption="可以导出的表"
          testId="exports"
          items={tables.filter(({ roles }) => roles.includes(role))}
          keyOf={({ table }) => table}
          empty="没有可以导出的表。"
          columns={[
            { title: '表', tight: true, cell: ({ title }) => title },
            { title: '内容', cell: ({ about }) => about },
            { title: '下载', tight: true, cell: ({ table }) => links(table) },
          ]}
        />
      </Section>
      {firms.includes(role) && (
        <Section id="public" title="公开数据" note="只含公开字段,没有个人信息,可以对外提供">
          <DataTable
            caption="公开数据"
            testId="public-exports"
            items={open}
            keyOf={({ table }) => table}
            empty="没有公开数据。"
            columns={[
              { title: '表', tight: true, cell: ({ title }) => title },
              { title: '内容', cell: ({ about }) => about },
              { title: '下载', tight: true, cell: ({ table }) => links(table) },
            ]}
          />
          <p className="source">
            <a href={exportHref('public', 'jsonld', { ...scope, at })} download data-testid="public-jsonld">
              以上三表合成的关联数据(JSON-LD)
            </a>
          </p>
        </Section>
      )}
    </Page>
  );
}
