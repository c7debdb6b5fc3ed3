'use client';

import { DataTable } from '@/components/DataTable';
import { Link } from '@/components/Link';
import { Page, Section } from '@/components/Page';
import { EmptyView } from '@/components/StateView';
import { useUrlState } from '@/components/use-url-state';
import { graphql } from '@/generated';
import type { SearchPageQuery } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { hitWord } from '@/words';

const SearchPageDocument = graphql(`
  query SearchPage($text: String!) { search(text: $text, first: 20) { kind id title subtitle matched } }
`);

/** As many of a kind as are asked for. */
const MOST = 20;

/** Kinds in the order of the page: where they lead, and what stands beside a name. */
const kinds = [
  { kind: 'CHAIN', folder: 'chains', beside: '产业' },
  { kind: 'SEGMENT', folder: 'segments', beside: '产业链' },
  { kind: 'PRODUCT', folder: 'products', beside: '产业链 › 环节' },
  { kind: 'ENTERPRISE', folder: 'enterprises', beside: '统一社会信用代码' },
];

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
  const found = kinds.flatMap((kind) => {
    const hits = data.search.filter((hit) => hit.kind === kind.kind);
    return hits.length > 0 ? [{ ...kind, hits }] : [];
  });
  return (
    <Page title={`搜索“${text}”`} aside={<p className="head-facts number">{data.search.length} 项</p>}>
      <div className="hits" data-testid="search-hits">
        {found.map((group) => (
          <HitSection key={group.kind} {...group} />
        ))}
      </div>
      {found.length === 0 && (
        <EmptyView>没有找到。下一步:换简称、曾用名或拼音首字母再试;只会搜到已通过清单里的企业。</EmptyView>
      )}
    </Page>
  );
}

type HitSectionProps = (typeof kinds)[number] & { hits: SearchPageQuery['search'] };

function HitSection({ kind, folder, beside, hits }: HitSectionProps) {
  const word = hitWord[kind] ?? kind;
  return (
    <Section
      id={kind.toLowerCase()}
      title={word}
      count={hits.length}
      note={hits.length === MOST && `只列最接近的 ${MOST} 个,写得更全可再找`}
    >
      <DataTable
        caption={`找到的${word}`}
        testId={`hits-${kind}`}
        items={hits}
        keyOf={({ id }) => id}
        empty="没有找到。"
        columns={[
          { title: '名称', cell: ({ id, title }) => <Link href={`/${folder}/${id}`}>{title}</Link> },
          { title: beside, cell: ({ subtitle }) => subtitle },
          { title: '命中的叫法', cell: ({ matched }) => <span className="muted">{matched}</span> },
        ]}
      />
    </Section>
  );
}
