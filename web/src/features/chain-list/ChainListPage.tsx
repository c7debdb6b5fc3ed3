'use client';

import Link from 'next/link';
import { useAsOf } from '@/components/as-of';
import { Page, Section } from '@/components/Page';
import { EmptyView } from '@/components/StateView';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const ChainListPageDocument = graphql(`
  query ChainListPage { industries { id name status chains { id name status origin } } }
`);

export function ChainListPage() {
  const { data, state } = usePage(ChainListPageDocument, {});
  const { link } = useAsOf();
  if (!data) return state;
  return (
    <Page title="产业链图谱">
      {data.industries.map(({ id, name, status, chains }) => (
        <Section key={id} id={id} title={name} note={status}>
          {chains.length === 0 ? (
            <EmptyView>还没有产业链。下一步:在模型文件里登记这个产业的产业链。</EmptyView>
          ) : (
            <ul className="chain-list">
              {chains.map((chain) => (
                <li key={chain.id}>
                  <Link href={link(`/chains/${chain.id}`)} data-testid="chain-link">
                    <b>{chain.name}</b>
                    <span className="tag">{chain.status}</span>
                    <small className="muted">{chain.origin}</small>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </Page>
  );
}
