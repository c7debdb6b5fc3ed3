'use client';

import { useAsOf } from '@/components/as-of';
import { type Column, DataTable } from '@/components/DataTable';
import { Link } from '@/components/Link';
import type { ChainMap_MapFragment } from '@/generated/graphql';
import { stages, stageWord } from '@/words';

type SegmentCard = ChainMap_MapFragment['segments'][number];

/** The same data as the canvas, as a table. */
export function ChainTable({ map }: { map: ChainMap_MapFragment }) {
  const { link } = useAsOf();
  const names = new Map(map.segments.map(({ id, name }) => [id, name]));
  const parents = new Set(map.segments.map(({ parentId }) => parentId));
  const to = (id: string, anchor: string) => link(`/segments/${id}${anchor}`);
  const figure = (title: string, key: keyof SegmentCard['counts'], anchor: string): Column<SegmentCard> => ({
    title,
    numeric: true,
    cell: ({ id, counts }) =>
      counts[key] ? <Link href={to(id, anchor)}>{counts[key]}</Link> : <span className="muted">0</span>,
  });
  return (
    <DataTable
      caption={`${map.chain.name}各环节`}
      testId="chain-table"
      items={inLaneOrder(map.segments)}
      keyOf={({ id }) => id}
      empty="还没有环节。下一步:在模型文件里登记这条产业链的环节。"
      columns={[
        { title: '阶段', tight: true, cell: ({ stage }) => stageWord[stage] },
        { title: '上级环节', cell: ({ parentId }) => (parentId ? names.get(parentId) : '') },
        {
          title: '环节',
          cell: ({ id, name }) => <Link href={to(id, '')}>{parents.has(id) ? <b>{name}</b> : name}</Link>,
        },
        figure('企业(家)', 'firms', '#firms'),
        figure('生产', 'makers', '#firms'),
        figure('销售', 'sellers', '#firms'),
        figure('使用', 'users', '#firms'),
        figure('服务', 'servers', '#firms'),
        figure('已核实', 'verified', '#firms'),
        figure('链主', 'leaders', '#firms'),
        figure('规上', 'aboveScale', '#firms'),
        figure('供给(条)', 'supplies', '#supplies'),
        figure('需求(条)', 'demands', '#demands'),
      ]}
    />
  );
}

/** By stage, each parent before its parts. */
function inLaneOrder(segments: SegmentCard[]): SegmentCard[] {
  const orderOf = new Map(segments.map(({ id, order }) => [id, order]));
  const root = ({ parentId, order }: SegmentCard) => (parentId ? orderOf.get(parentId) : undefined) ?? order;
  return [...segments].sort(
    (a, b) =>
      stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
      root(a) - root(b) ||
      Number(a.parentId !== null) - Number(b.parentId !== null) ||
      a.order - b.order,
  );
}
