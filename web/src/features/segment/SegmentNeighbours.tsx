'use client';

import { Fragment } from 'react';
import { useAsOf } from '@/components/as-of';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { SegmentNeighbours_SegmentFragment } from '@/generated/graphql';

graphql(`
  fragment SegmentNeighbours_segment on Segment {
    children { id name chainId }
    feedsFrom { id name chainId }
    feedsTo { id name chainId }
  }
`);

/** What the segment is made of, what feeds it and what it feeds. */
export function SegmentNeighbours({ segment }: { segment: SegmentNeighbours_SegmentFragment }) {
  return (
    <dl className="facts inline">
      <Neighbours title="下含" segments={segment.children} />
      <Neighbours title="供给来自" segments={segment.feedsFrom} />
      <Neighbours title="供给到" segments={segment.feedsTo} />
    </dl>
  );
}

interface NeighboursProps {
  title: string;
  segments: SegmentNeighbours_SegmentFragment['children'];
}

function Neighbours({ title, segments }: NeighboursProps) {
  const { link } = useAsOf();
  if (segments.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {segments.map(({ id, name }, index) => (
          <Fragment key={id}>
            {index > 0 && '、'}
            <Link href={link(`/segments/${id}`)}>{name}</Link>
          </Fragment>
        ))}
      </dd>
    </>
  );
}
