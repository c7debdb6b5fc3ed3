'use client';

import { useAsOf } from '@/components/as-of';
import { DataTable } from '@/components/DataTable';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { SegmentProducts_ProductFragment } from '@/generated/graphql';

graphql(`
  fragment SegmentProducts_product on ProductInSegment { id name aliases unit gbt4754 makers supplies demands }
`);

export function SegmentProducts({ products }: { products: SegmentProducts_ProductFragment[] }) {
  const { link } = useAsOf();
  return (
    <DataTable
      caption="这个环节的产品"
      testId="products"
      items={products}
      keyOf={({ id }) => id}
      empty="还没有登记产品,下一步:在产品目录里登记这个环节的产品。"
      columns={[
        { title: '产品/服务', cell: ({ id, name }) => <Link href={link(`/products/${id}`)}>{name}</Link> },
        { title: '又称', cell: ({ aliases }) => <span className="muted">{aliases.join('、')}</span> },
        { title: '单位', tight: true, cell: ({ unit }) => unit ?? '' },
        {
          title: '国民经济行业',
          tight: true,
          cell: ({ gbt4754 }) => <span className="number">{gbt4754}</span>,
        },
        { title: '生产企业', numeric: true, cell: ({ makers }) => makers },
        { title: '供给', numeric: true, cell: ({ supplies }) => supplies },
        { title: '需求', numeric: true, cell: ({ demands }) => demands },
      ]}
    />
  );
}
