'use client';

import Link from 'next/link';
import { useAsOf } from '@/components/as-of';
import { type Column, DataTable } from '@/components/DataTable';
import { figures } from '@/features/panorama/figures';
import type { Panorama_PanoramaFragment } from '@/generated/graphql';

type Industry = Panorama_PanoramaFragment['industries'][number];
type Row = Industry['chains'][number] & { industry: Industry };

/** The same data as the bands, as a table. */
export function PanoramaTable({ industries }: { industries: Industry[] }) {
  const { link } = useAsOf();
  const apart = ({ chain }: Row) => link(`/chains/${chain.id}?view=table`);
  const columns: Column<Row>[] = [
    {
      title: '产业',
      cell: ({ industry, chain }) => (
        <span id={industry.chains[0]?.chain.id === chain.id ? industry.id : undefined}>{industry.name}</span>
      ),
    },
    { title: '产业链', cell: ({ chain }) => <Link href={link(`/chains/${chain.id}`)}>{chain.name}</Link> },
    { title: '状态', tight: true, cell: ({ chain }) => chain.status },
    ...figures.map(
      ({ key, word, unit }): Column<Row> => ({
        title: `${word}(${unit})`,
        numeric: true,
        cell: (row) => <Link href={apart(row)}>{row.counts[key]}</Link>,
      }),
    ),
    {
      title: '有企业环节',
      numeric: true,
      cell: (row) => <Link href={apart(row)}>{row.segmentsWithFirms}</Link>,
    },
    { title: '全部环节', numeric: true, cell: (row) => <Link href={apart(row)}>{row.segments}</Link> },
  ];
  return (
    <DataTable
      caption="各产业链数字"
      testId="panorama-table"
      items={industries.flatMap((industry) => industry.chains.map((chain) => ({ ...chain, industry })))}
      keyOf={({ chain }) => chain.id}
      empty="还没有产业链。下一步:在模型文件里登记产业链。"
      columns={columns}
    />
  );
}
