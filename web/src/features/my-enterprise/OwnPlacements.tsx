'use client';

import { Fragment } from 'react';
import { DataTable } from '@/components/DataTable';
import { Link } from '@/components/Link';
import { ProductLink } from '@/components/ProductLink';
import { type OnCorrect, saidColumns } from '@/features/my-enterprise/said-columns';
import { VisibilityTag } from '@/features/my-enterprise/VisibilityLegend';
import { graphql } from '@/generated';
import type { OwnPlacements_PlacementFragment } from '@/generated/graphql';
import { placementWord } from '@/words';

graphql(`
  fragment OwnPlacements_placement on PlacementItem {
    id segmentId segmentName role
    products { ...ProductLink_product }
    evidence { ...SaidColumns_evidence }
  }
`);

interface OwnPlacementsProps {
  placements: OwnPlacements_PlacementFragment[];
  onCorrect: OnCorrect;
}

/** Where the lists place the own firm in the chains. */
export function OwnPlacements({ placements, onCorrect }: OwnPlacementsProps) {
  return (
    <DataTable
      caption="所在环节"
      testId="own-placements"
      items={placements}
      keyOf={({ id }) => id}
      empty="清单还没有把本企业落到环节上,下一步:请街道在产业链清单里填写。"
      columns={[
        {
          title: '环节',
          cell: ({ segmentId, segmentName }) => <Link href={`/segments/${segmentId}`}>{segmentName}</Link>,
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
        { title: '谁能看到', tight: true, cell: () => <VisibilityTag visibility="PUBLIC" /> },
        ...saidColumns<OwnPlacements_PlacementFragment>(onCorrect, () => 'products'),
      ]}
    />
  );
}
