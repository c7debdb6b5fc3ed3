'use client';

import { Fragment } from 'react';
import { DataTable } from '@/components/DataTable';
import { EnterpriseLink } from '@/components/EnterpriseLink';
import { EvidenceLink } from '@/components/EvidenceLink';
import { ProductLink } from '@/components/ProductLink';
import { graphql } from '@/generated';
import type { PlacementTable_PlacementFragment } from '@/generated/graphql';
import { placementWord } from '@/words';

graphql(`
  fragment PlacementTable_placement on PlacementItem {
    id role tier
    enterprise { ...EnterpriseLink_enterprise }
    products { ...ProductLink_product }
    evidence { ...EvidenceLink_evidence }
  }
`);

interface PlacementTableProps {
  placements: PlacementTable_PlacementFragment[];
  empty: string;
  waiting?: boolean;
}

/** Firms where they stand in a chain. */
export function PlacementTable({ placements, empty, waiting }: PlacementTableProps) {
  return (
    <DataTable
      caption="企业"
      testId="placements"
      items={placements}
      waiting={waiting}
      keyOf={({ id }) => id}
      empty={empty}
      columns={[
        { title: '企业', cell: ({ enterprise }) => <EnterpriseLink enterprise={enterprise} /> },
        { title: '角色', tight: true, cell: ({ role }) => placementWord[role] },
        { title: '产品/服务', cell: ({ products }) => <Products products={products} /> },
        { title: '梯队', tight: true, cell: ({ tier }) => tier ?? '' },
        { title: '街道', tight: true, cell: ({ enterprise }) => enterprise.streetName ?? '' },
        { title: '来源', cell: ({ evidence }) => <EvidenceLink evidence={evidence} /> },
      ]}
    />
  );
}

function Products({ products }: Pick<PlacementTable_PlacementFragment, 'products'>) {
  return products.map((product, index) => (
    <Fragment key={product.id ?? product.text}>
      {index > 0 && '、'}
      <ProductLink product={product} />
    </Fragment>
  ));
}
