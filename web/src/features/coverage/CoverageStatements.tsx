'use client';

import { Button } from '@/components/Button';
import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { Section } from '@/components/Page';
import { CoverageMark, lapseWords } from '@/features/coverage/CoverageMark';
import type { CoverageGrid_GridFragment } from '@/generated/graphql';
import { coverageWord } from '@/words';

interface CoverageStatementsProps {
  grid: CoverageGrid_GridFragment;
  segmentId: string;
  link: (path: string) => string;
  onClose: () => void;
}

/** The statements behind n/12 of a segment: street by street, who, when, until when and on what ground. */
export function CoverageStatements({ grid, segmentId, link, onClose }: CoverageStatementsProps) {
  const segment = grid.segments.find(({ id }) => id === segmentId);
  if (!segment) return null;
  const rows = grid.streets.map((street) => ({
    street,
    said: grid.statements.find((one) => one.segmentId === segmentId && one.streetCode === street.code),
  }));
  return (
    <Section id="statements" title={`${segment.name}:各街道的填报`} count={rows.length}>
      <DataTable
        caption="各街道的填报"
        testId="coverage-statements"
        items={rows}
        keyOf={({ street }) => street.code}
        empty="还没有街道。"
        columns={[
          { title: '街道', tight: true, cell: ({ street }) => street.name },
          {
            title: '状态',
            tight: true,
            cell: ({ said }) => (
              <>
                <CoverageMark statement={said ?? null} /> {coverageWord[said?.state ?? 'UNCHECKED']}
              </>
            ),
          },
          {
            title: '清单里的企业(家)',
            numeric: true,
            cell: ({ street, said }) =>
              said && said.firms > 0 ? (
                <Link href={link(`/segments/${segmentId}?street=${street.code}`)}>
                  {said.firms}(生产 {said.makers})
                </Link>
              ) : (
                0
              ),
          },
          { title: '填报人', tight: true, cell: ({ said }) => said?.statedBy ?? '—' },
          { title: '填报日', tight: true, cell: ({ said }) => <DateText at={said?.statedAt} /> },
          { title: '期限', tight: true, cell: ({ said }) => (said ? lapseWords(said) : '') },
          { title: '核实依据', cell: ({ said }) => said?.basis ?? '' },
        ]}
      />
      <Button small onClick={onClose}>
        收起
      </Button>
    </Section>
  );
}
