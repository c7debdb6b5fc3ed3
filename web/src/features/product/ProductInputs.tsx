'use client';

import { DataTable } from '@/components/DataTable';
import { ProductLink } from '@/components/ProductLink';
import { graphql } from '@/generated';
import type { ProductInputs_InputFragment } from '@/generated/graphql';

graphql(`
  fragment ProductInputs_input on ProductInput { reason product { ...ProductLink_product } }
`);

/** Products one step away, with why. */
export function ProductInputs({ inputs }: { inputs: ProductInputs_InputFragment[] }) {
  return (
    <DataTable
      caption="相关产品"
      testId="product-inputs"
      items={inputs}
      keyOf={({ product }) => product.id ?? product.text}
      empty="还没有登记。下一步:在产品目录里登记投入关系。"
      columns={[
        { title: '产品/服务', cell: ({ product }) => <ProductLink product={product} /> },
        { title: '用途', cell: ({ reason }) => reason },
      ]}
    />
  );
}
