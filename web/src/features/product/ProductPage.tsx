'use client';

import { AsOfPicker } from '@/components/AsOfPicker';
import { useAsOf } from '@/components/as-of';
import { ExportLinks } from '@/components/ExportLinks';
import { Page, Section } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { DemandTable } from '@/features/fact/DemandTable';
import { PlacementTable } from '@/features/fact/PlacementTable';
import { SupplyTable } from '@/features/fact/SupplyTable';
import { ProductInputs } from '@/features/product/ProductInputs';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const ProductPageDocument = graphql(`
  query ProductPage(
    $id: ID!, $at: String, $makersAfter: String, $suppliesAfter: String, $demandsAfter: String
  ) {
    product(id: $id, at: $at) {
      id name aliases unit gbt4754
      segments { id name chainId }
      inputs { ...ProductInputs_input }
      users { ...ProductInputs_input }
      makers(first: 20, after: $makersAfter) {
        edges { node { ...PlacementTable_placement } } pageInfo { hasNextPage endCursor } totalCount
      }
      supplies(first: 20, after: $suppliesAfter) {
        edges { node { ...SupplyTable_supply } } pageInfo { hasNextPage endCursor } totalCount
      }
      demands(first: 20, after: $demandsAfter) {
        edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount
      }
    }
  }
`);

export function ProductPage({ id }: { id: string }) {
  const { at, link } = useAsOf();
  const makers = useCursor();
  const supplies = useCursor();
  const demands = useCursor();
  const { data, state, waiting } = usePage(ProductPageDocument, {
    id,
    at,
    makersAfter: makers.after,
    suppliesAfter: supplies.after,
    demandsAfter: demands.after,
  });
  if (!data) return state;
  const { product } = data;
  const links = (table: string) => <ExportLinks table={table} scope={{ product: product.id }} />;
  return (
    <Page
      title={product.name}
      crumbs={[
        { text: '产业链图谱', href: link('/chains') },
        ...product.segments.map(({ id, name }) => ({ text: name, href: link(`/segments/${id}`) })),
      ]}
      aside={
        <p className="head-facts muted">
          {product.aliases.length > 0 && `又称 ${product.aliases.join('、')} · `}
          {product.unit && `单位 ${product.unit} · `}
          {product.gbt4754 && `国民经济行业 ${product.gbt4754}`}
        </p>
      }
    >
      <div className="toolbar">
        <AsOfPicker />
      </div>
      <div className="two-columns">
        <Section id="inputs" title="要用到的产品" count={product.inputs.length}>
          <ProductInputs inputs={product.inputs} />
        </Section>
        <Section id="users" title="用它的产品" count={product.users.length}>
          <ProductInputs inputs={product.users} />
        </Section>
      </div>
      <Section id="makers" title="生产企业" count={product.makers.totalCount} note={links('placements')}>
        <PlacementTable
          placements={product.makers.edges.map(({ node }) => node)}
          waiting={waiting}
          empty="还没有企业填报生产它,下一步:街道在产业链清单里填报。"
        />
        <Pager cursor={makers} {...product.makers} />
      </Section>
      <Section id="supplies" title="供给" count={product.supplies.totalCount} note={links('supplies')}>
        <SupplyTable supplies={product.supplies.edges.map(({ node }) => node)} waiting={waiting} />
        <Pager cursor={supplies} {...product.supplies} />
      </Section>
      <Section id="demands" title="需求" count={product.demands.totalCount} note={links('demands')}>
        <DemandTable demands={product.demands.edges.map(({ node }) => node)} waiting={waiting} />
        <Pager cursor={demands} {...product.demands} />
      </Section>
    </Page>
  );
}
