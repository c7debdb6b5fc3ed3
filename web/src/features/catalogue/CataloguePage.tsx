'use client';

import { useState } from 'react';
import { useAsOf } from '@/components/as-of';
import { ExportLinks } from '@/components/ExportLinks';
import { Link } from '@/components/Link';
import { Page, Section } from '@/components/Page';
import { EmptyView } from '@/components/StateView';
import { useUrlState } from '@/components/use-url-state';
import { CatalogueTable } from '@/features/catalogue/CatalogueTable';
import { LeftOutTable, SourceTable } from '@/features/catalogue/ChainGrounds';
import { ChainTree } from '@/features/catalogue/ChainTree';
import { graphql } from '@/generated';
import type { Catalogue_CatalogueFragment } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';

const CatalogueTreeDocument = graphql(`
  query CatalogueTree { industries { ...ChainTree_industry } }
`);

graphql(`
  fragment Catalogue_catalogue on Catalogue {
    chain { id name status origin sources { ...ChainGrounds_source } leftOut { ...ChainGrounds_leftOut } }
    aliases
    industryName
    edition { number name date }
    segments { ...CatalogueTable_segment }
  }
`);

const CatalogueDocument = graphql(`
  query Catalogue($id: ID!) { catalogue(chainId: $id) { ...Catalogue_catalogue } }
`);

/** The chain model to read and to check: industries and chains, and of the chosen chain all that it holds. */
export function CataloguePage() {
  const { get } = useUrlState();
  const tree = usePage(CatalogueTreeDocument, {});
  const industries = tree.data?.industries ?? [];
  const chainId = get('chain') ?? industries.flatMap(({ chains }) => chains)[0]?.id ?? null;
  const { data, state } = usePage(CatalogueDocument, { id: chainId ?? '' }, chainId === null);
  if (!tree.data) return tree.state;
  return (
    <Page title="产品目录" aside={<p className="head-facts muted">产业 → 产业链 → 环节 → 产品/服务</p>}>
      <div className="beside">
        <ChainTree industries={industries} chosen={chainId} />
        <div>
          {chainId === null ? (
            <EmptyView>还没有产业链。下一步:在模型文件里登记产业链。</EmptyView>
          ) : data ? (
            <ChainCatalogue key={chainId} catalogue={data.catalogue} />
          ) : (
            state
          )}
        </div>
      </div>
    </Page>
  );
}

function ChainCatalogue({ catalogue }: { catalogue: Catalogue_CatalogueFragment }) {
  const { link } = useAsOf();
  const [filter, setFilter] = useState('');
  const { chain, aliases, edition } = catalogue;
  const products = new Set(catalogue.segments.flatMap((segment) => segment.products.map(({ id }) => id)));
  return (
    <>
      <div className="page-head">
        <h2 className="chain-title">{chain.name}</h2>
        <span className="tag">{chain.status}</span>
        <p className="head-facts number">
          {catalogue.segments.length} 个环节 · {products.size} 个产品/服务 ·{' '}
          <Link href={link(`/chains/${chain.id}`)}>看图谱</Link>
        </p>
      </div>
      {aliases.length > 0 && <p className="muted">又称 {aliases.join('、')}</p>}
      <div className="toolbar">
        <label>
          筛选{' '}
          <input
            type="search"
            value={filter}
            placeholder="名称、又称、行业代码"
            data-testid="catalogue-filter"
            onChange={({ target }) => setFilter(target.value)}
          />
        </label>
        <ExportLinks table="products" scope={{ chain: chain.id }} />
      </div>
      <CatalogueTable segments={catalogue.segments} filter={filter} />
      <Section id="sources" title="来源" count={chain.sources.length} note={chain.origin}>
        <SourceTable sources={chain.sources} />
      </Section>
      <Section
        id="left-out"
        title="未收"
        count={chain.leftOut.length}
        note="会有人来找,而这条链没有收或归在别处的"
      >
        <LeftOutTable leftOut={chain.leftOut} />
      </Section>
      <p className="source muted">
        第 {edition.number} 版模型({edition.name},{edition.date})。
      </p>
    </>
  );
}
