'use client';

import Link from 'next/link';
import { DataTable } from '@/components/DataTable';
import { Page } from '@/components/Page';
import { EmptyView } from '@/components/StateView';
import { useUrlState } from '@/components/use-url-state';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';
import { hitWord } from '@/words';

const SearchPageDocument = graphql(`
  query SearchPage($text: String!) { search(text: $text, first: 50) { kind id title subtitle matched } }
`);

const folders: Record<string, string> = {
  ENTERPRISE: 'enterprises',
  PRODUCT: 'products',
  SEGMENT: 'segments',
  CHAIN: 'chains',
};

export function SearchPage() {
  const text = useUrlState().get('q')?.trim() ?? '';
  const { data, state } = usePage(SearchPageDocument, { text }, text === '');
  if (text === '') {
    return (
      <Page title="搜索">
        <EmptyView>请在上方输入企业、产品、环节的名称、简称、统一社会信用代码或拼音首字母。</EmptyView>
      </Page>
    );
  }
  if (!data) return state;
  return (
    <Page title={`搜索“${text}”`} aside={<p className="head-facts number">{data.search.length} 项</p>}>
      <DataTable
        caption="搜索结果"
        testId="search-hits"
        items={data.search}
        keyOf={({ kind, id, matched }) => `${kind} ${id} ${matched}`}
        empty="没有找到。下一步:换简称、曾用名或拼音首字母再试;只会搜到已通过清单里的企业。"
        columns={[
          { title: '类别', tight: true, cell: ({ kind }) => hitWord[kind] ?? kind },
          {
            title: '名称',
            cell: ({ kind, id, title }) => <Link href={`/${folders[kind]}/${id}`}>{title}</Link>,
          },
          { title: '说明', cell: ({ subtitle }) => subtitle },
          { title: '命中', cell: ({ matched }) => <span className="muted">{matched}</span> },
        ]}
      />
    </Page>
  );
}
