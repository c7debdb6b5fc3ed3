'use client';

import { AsOfPicker } from '@/components/AsOfPicker';
import { useAsOf } from '@/components/as-of';
import { ExportLinks } from '@/components/ExportLinks';
import { Link } from '@/components/Link';
import { Page, Section } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { StreetPicker } from '@/components/StreetPicker';
import { StreetTotals } from '@/components/StreetTotals';
import { useUrlState } from '@/components/use-url-state';
import { DemandTable } from '@/features/fact/DemandTable';
import { PlacementTable } from '@/features/fact/PlacementTable';
import { SupplyTable } from '@/features/fact/SupplyTable';
import { SegmentCounts } from '@/features/segment/SegmentCounts';
import { SegmentNeighbours } from '@/features/segment/SegmentNeighbours';
import { SegmentProducts } from '@/features/segment/SegmentProducts';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';
import { stageWord } from '@/words';

const SegmentPageDocument = graphql(`
  query SegmentPage(
    $id: ID!, $at: String, $street: String, $firmsAfter: String, $demandsAfter: String, $suppliesAfter: String
  ) {
    segment(id: $id, at: $at, streetCode: $street) {
      id name stage aliases
      chain { id name }
      parent { id name }
      counts { firms ...SegmentCounts_counts }
      ...SegmentNeighbours_segment
      products { ...SegmentProducts_product }
      streets { ...StreetTotals_total }
      placements(first: 20, after: $firmsAfter) {
        edges { node { ...PlacementTable_placement } } pageInfo { hasNextPage endCursor } totalCount
      }
      demands(first: 20, after: $demandsAfter) {
        edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount
      }
      supplies(first: 20, after: $suppliesAfter) {
        edges { node { ...SupplyTable_supply } } pageInfo { hasNextPage endCursor } totalCount
      }
    }
  }
`);

export function SegmentPage({ id }: { id: string }) {
  const { at, link } = useAsOf();
  const { get } = useUrlState();
  const firms = useCursor();
  const demands = useCursor();
  const supplies = useCursor();
  const { data, state, waiting } = usePage(SegmentPageDocument, {
    id,
    at,
    street: get('street'),
    firmsAfter: firms.after,
    demandsAfter: demands.after,
    suppliesAfter: supplies.after,
  });
  if (!data) return state;
  const { segment } = data;
  const links = (table: string) => (
    <ExportLinks table={table} scope={{ segment: id, street: get('street') }} />
  );
  const crumbs = [
    { text: '产业链图谱', href: link('/chains') },
    { text: segment.chain.name, href: link(`/chains/${segment.chain.id}`) },
  ];
  if (segment.parent)
    crumbs.push({ text: segment.parent.name, href: link(`/segments/${segment.parent.id}`) });
  return (
    <Page
      title={segment.name}
      crumbs={crumbs}
      aside={
        <p className="head-facts">
          {stageWord[segment.stage]}
          {segment.aliases.length > 0 && <span className="muted"> · 又称 {segment.aliases.join('、')}</span>}
        </p>
      }
    >
      <div className="toolbar">
        <AsOfPicker />
        <StreetPicker all="全区" />
        <Link href={link(`/chains/${segment.chain.id}?focus=${segment.id}`)}>在图上看</Link>
      </div>
      <SegmentCounts counts={segment.counts} />
      <SegmentNeighbours segment={segment} />
      <Section
        id="firms"
        title="企业"
        count={segment.counts.firms}
        note={
          <>
            共 {segment.placements.totalCount} 条落位,一家企业可有几种角色 {links('placements')}
          </>
        }
      >
        <PlacementTable
          placements={segment.placements.edges.map(({ node }) => node)}
          waiting={waiting}
          empty="还没有企业填报在这个环节,下一步:街道在产业链清单里填报。没有填报不等于缺口。"
        />
        <Pager cursor={firms} {...segment.placements} />
      </Section>
      <Section id="demands" title="需求" count={segment.demands.totalCount} note={links('demands')}>
        <DemandTable demands={segment.demands.edges.map(({ node }) => node)} waiting={waiting} />
        <Pager cursor={demands} {...segment.demands} />
      </Section>
      <Section id="supplies" title="供给" count={segment.supplies.totalCount} note={links('supplies')}>
        <SupplyTable supplies={segment.supplies.edges.map(({ node }) => node)} waiting={waiting} />
        <Pager cursor={supplies} {...segment.supplies} />
      </Section>
      <Section id="products" title="产品目录" count={segment.products.length}>
        <SegmentProducts products={segment.products} />
      </Section>
      <Section id="streets" title="各街道">
        <StreetTotals
          totals={segment.streets}
          hrefOf={(code, part) => `/segments/${segment.id}?street=${code}#${part}`}
        />
      </Section>
    </Page>
  );
}
