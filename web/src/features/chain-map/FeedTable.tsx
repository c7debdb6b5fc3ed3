'use client';

import { useAsOf } from '@/components/as-of';
import { DataTable } from '@/components/DataTable';
import { Link } from '@/components/Link';
import type { ChainMap_MapFragment } from '@/generated/graphql';

/** One end of an arrow; without chain where it is this chain's. */
interface End {
  id: string;
  name: string;
  chain?: { id: string; name: string };
}

interface Feed {
  from: End;
  to: End;
  reason: string;
}

/** The arrows of the map, within the chain and across, as a table. */
export function FeedTable({ map }: { map: ChainMap_MapFragment }) {
  return (
    <DataTable
      caption="供给关系"
      testId="feeds-table"
      items={feedsOf(map)}
      keyOf={({ from, to }) => `${from.id} ${to.id}`}
      empty="还没有登记供给关系。下一步:在模型文件里登记这条链的供给关系。"
      columns={[
        { title: '供给环节', cell: ({ from }) => <EndLink end={from} /> },
        { title: '供给到', cell: ({ to }) => <EndLink end={to} /> },
        { title: '用途', cell: ({ reason }) => reason },
      ]}
    />
  );
}

function EndLink({ end: { id, name, chain } }: { end: End }) {
  const { link } = useAsOf();
  return (
    <span className="text-links">
      {chain && (
        <>
          <Link href={link(`/chains/${chain.id}`)}>{chain.name}</Link> ›{' '}
        </>
      )}
      <Link href={link(`/segments/${id}`)}>{name}</Link>
    </span>
  );
}

function feedsOf({ segments, feeds, outerFeeds }: ChainMap_MapFragment): Feed[] {
  const names = new Map(segments.map(({ id, name }) => [id, name]));
  const own = (id: string): End => ({ id, name: names.get(id) ?? id });
  const across = outerFeeds.map(({ direction, segmentId, reason, ...feed }): Feed => {
    const here = own(segmentId);
    const there: End = {
      id: feed.otherSegmentId,
      name: feed.otherSegmentName,
      chain: { id: feed.otherChainId, name: feed.otherChainName },
    };
    return direction === 'IN' ? { from: there, to: here, reason } : { from: here, to: there, reason };
  });
  return [...across, ...feeds.map(({ from, to, reason }) => ({ from: own(from), to: own(to), reason }))];
}
