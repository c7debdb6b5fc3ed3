'use client';

import { useAsOf } from '@/components/as-of';
import { Link } from '@/components/Link';
import type { Stub } from '@/features/chain-map/stubs';
import type { ChainMap_MapFragment } from '@/generated/graphql';
import { stageWord } from '@/words';

interface SegmentIndexProps {
  segments: ChainMap_MapFragment['segments'];
  stubs: Stub[];
  onPoint: (id: string | null) => void;
}

/** The cards and stubs as links, for the keyboard and screen readers; out of sight until one has the focus. */
export function SegmentIndex({ segments, stubs, onPoint }: SegmentIndexProps) {
  const { link } = useAsOf();
  return (
    <nav className="segment-index" aria-label="图上的环节" data-testid="segment-index">
      {segments.map(({ id, name, stage, counts }) => (
        <Link
          key={id}
          href={link(`/segments/${id}`)}
          prefetch={false}
          data-testid={`segment-${id}`}
          onFocus={() => onPoint(id)}
          onBlur={() => onPoint(null)}
        >
          {stageWord[stage]} {name}:
          {counts.firms > 0
            ? `企业 ${counts.firms} 家,生产 ${counts.makers} 家,需求 ${counts.demands} 条`
            : '未有企业填报'}
        </Link>
      ))}
      {stubs.map(({ id, direction, chainId, chainName, segmentIds }) => (
        <Link
          key={id}
          href={link(`/chains/${chainId}`)}
          prefetch={false}
          data-testid={id}
          onFocus={() => onPoint(id)}
          onBlur={() => onPoint(null)}
        >
          {direction === 'IN' ? '供入本链' : '本链供往'} {chainName}:{segmentIds.length} 个环节
        </Link>
      ))}
    </nav>
  );
}
