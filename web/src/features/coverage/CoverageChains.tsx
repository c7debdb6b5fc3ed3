'use client';

import { useAsOf } from '@/components/as-of';
import { DataTable } from '@/components/DataTable';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const CoverageChainsDocument = graphql(`
  query CoverageChains($at: String) {
    streetMatrix(at: $at) {
      columns { id name within segments }
      rows { street { code name } cells { knownSegments } }
    }
  }
`);

/** How far each chain is: of its segments, in one street or in all of them. */
export function CoverageChains({ street, own }: { street: string | null; own: boolean }) {
  const { at, link } = useAsOf();
  const { data, state, waiting } = usePage(CoverageChainsDocument, { at });
  if (!data) return state;
  const { columns, rows } = data.streetMatrix;
  const counted = rows.filter((row) => !street || row.street.code === street);
  const items = columns.map((chain, index) => ({
    ...chain,
    known: counted.reduce((sum, { cells }) => sum + (cells[index]?.knownSegments ?? 0), 0),
    all: chain.segments * counted.length,
  }));
  return (
    <DataTable
      caption="各产业链的覆盖"
      testId="coverage-chains"
      items={items}
      waiting={waiting}
      keyOf={({ id }) => id}
      empty="还没有产业链。下一步:由管理员启用一版模型。"
      columns={[
        {
          title: '产业链',
          cell: ({ id, name }) => <Link href={link(`/coverage?chain=${id}`)}>{name}</Link>,
        },
        { title: '产业', cell: ({ within }) => <span className="muted">{within}</span> },
        { title: '环节(个)', numeric: true, cell: ({ segments }) => segments },
        {
          title: knownIn(street, own, counted[0]?.street.name),
          numeric: true,
          cell: ({ known, all }) => `${known}/${all}`,
        },
        {
          title: '比例',
          tight: true,
          cell: ({ name, known, all }) => (
            <>
              <meter min={0} max={all || 1} value={known} aria-label={`${name} 已核比例`} />{' '}
              <span className="number">{all > 0 ? Math.floor((known / all) * 100) : 0}%</span>
            </>
          ),
        },
      ]}
    />
  );
}

function knownIn(street: string | null, own: boolean, name: string | undefined): string {
  if (!street) return '各街道已核(格)';
  return own ? '本街道已核' : `${name ?? '这个街道'}已核`;
}
