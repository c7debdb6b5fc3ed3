'use client';

import { useAsOf } from '@/components/as-of';
import { type Column, DataTable } from '@/components/DataTable';
import { Link } from '@/components/Link';
import { figures } from '@/features/panorama/figures';
import type { Panorama_PanoramaFragment } from '@/generated/graphql';

type Industry = Panorama_PanoramaFragment['industries'][number];
type ChainLine = Industry['chains'][number];

/** A chain, or an industry as a whole. */
interface Line extends Pick<ChainLine, 'counts' | 'segments' | 'segmentsWithFirms'> {
  industry: Industry;
  chain: ChainLine['chain'] | null;
}

/** The same data as the bands, as a table: each industry, then its chains. */
export function PanoramaTable({ industries }: { industries: Industry[] }) {
  const { link } = useAsOf();
  const figure = (title: string, of: (line: Line) => number): Column<Line> => ({
    title,
    numeric: true,
    cell: (line) =>
      line.chain ? (
        <Link href={link(`/chains/${line.chain.id}?view=table`)}>{of(line)}</Link>
      ) : (
        <a href={`#${line.industry.id}`}>
          <b>{of(line)}</b>
        </a>
      ),
  });
  return (
    <DataTable
      caption="各产业与产业链数字"
      testId="panorama-table"
      items={industries.flatMap(linesOf)}
      keyOf={({ industry, chain }) => chain?.id ?? industry.id}
      empty="还没有产业。下一步:在模型文件里登记产业和产业链。"
      columns={[
        {
          title: '产业',
          cell: ({ industry, chain }) =>
            chain ? <span className="muted">{industry.name}</span> : <b id={industry.id}>{industry.name}</b>,
        },
        {
          title: '产业链',
          cell: ({ chain }) =>
            chain ? <Link href={link(`/chains/${chain.id}`)}>{chain.name}</Link> : <b>合计</b>,
        },
        { title: '状态', tight: true, cell: ({ industry, chain }) => (chain ?? industry).status },
        ...figures.map(({ key, word, unit }) => figure(`${word}(${unit})`, ({ counts }) => counts[key])),
        figure('有企业环节', ({ segmentsWithFirms }) => segmentsWithFirms),
        figure('全部环节', ({ segments }) => segments),
      ]}
    />
  );
}

/** A segment belongs to one chain, so segments add up; firms do not, the industry has counts of its own. */
function linesOf(industry: Industry): Line[] {
  const sum = (of: (chain: ChainLine) => number) =>
    industry.chains.reduce((total, chain) => total + of(chain), 0);
  const whole = {
    industry,
    chain: null,
    counts: industry.counts,
    segments: sum(({ segments }) => segments),
    segmentsWithFirms: sum(({ segmentsWithFirms }) => segmentsWithFirms),
  };
  return [whole, ...industry.chains.map((chain) => ({ ...chain, industry }))];
}
