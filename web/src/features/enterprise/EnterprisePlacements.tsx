'use client';

import { Fragment } from 'react';
import { useAsOf } from '@/components/as-of';
import { DataTable } from '@/components/DataTable';
import { EvidenceLink } from '@/components/EvidenceLink';
import { Link } from '@/components/Link';
import { ProductLink } from '@/components/ProductLink';
import { graphql } from '@/generated';
import type { EnterprisePlacements_PlacementFragment } from '@/generated/graphql';
import { placementWord } from '@/words';

graphql(`
  fragment EnterprisePlacements_placement on PlacementItem {
    id segmentId segmentName role
    products { ...ProductLink_product }
    evidence { ...EvidenceLink_evidence }
  }
`);

interface EnterprisePlacementsProps {
  placements: EnterprisePlacements_PlacementFragment[];
}

/** Where a firm stands in the chains. */
export function EnterprisePlacements({ placements }: EnterprisePlacementsProps) {
  const { link } = useAsOf();
  return (
    <DataTable
      caption="所在环节"
      testId="placements"
      items={placements}
      keyOf={({ id }) => id}
      empty="还没有落到环节上,下一步:街道在产业链清单里填写细分环节。"
      columns={[
        {
          title: '环节',
          cell: ({ segmentId, segmentName }) => (
            <Link href={link(`/segments/${segmentId}`)}>{segmentName}</Link>
          ),
        },
        { title: '角色', tight: true, cell: ({ role }) => placementWord[role] },
        {
          title: '产品/服务',
          cell: ({ products }) =>
            products.map((product, index) => (
              <Fragment key={product.id ?? product.text}>
                {index > 0 && '、'}
                <ProductLink product={product} />
              </Fragment>
            )),
        },
        { title: '来源', cell: ({ evidence }) => <EvidenceLink evidence={evidence} /> },
      ]}
    />
  );
}
