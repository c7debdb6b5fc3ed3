'use client';

import { Button } from '@/components/Button';
import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { Section } from '@/components/Page';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const RowTalliesDocument = graphql(`
  query RowTallies($street: String!, $period: ID!) {
    rowTallies(streetCode: $street, periodId: $period) { revisionId title approvedAt rows inPeriod }
  }
`);

interface TallyTableProps {
  periodId: string;
  streetCode: string;
  onClose: () => void;
}

/** Where a street's rows in force come from, the oldest first: what to look at anew. */
export function TallyTable({ periodId, streetCode, onClose }: TallyTableProps) {
  const { data, state, waiting } = usePage(RowTalliesDocument, { street: streetCode, period: periodId });
  const tallies = data?.rowTallies;
  return (
    <Section id="tallies" title="在用的行来自哪些修订" count={tallies?.length} note="最久没有更新的在前">
      {!tallies && state}
      {tallies && (
        <DataTable
          caption="在用的行来自哪些修订"
          testId="tallies"
          items={tallies}
          waiting={waiting}
          keyOf={({ revisionId }) => revisionId}
          empty="这个街道还没有在用的行。下一步:由街道上传清单,或在页面填报。"
          columns={[
            { title: '通过日', tight: true, cell: ({ approvedAt }) => <DateText at={approvedAt} /> },
            {
              title: '修订',
              cell: ({ revisionId, title }) => <Link href={`/revisions/${revisionId}#rows`}>{title}</Link>,
            },
            { title: '在用的行', numeric: true, cell: ({ rows }) => rows },
            { title: '本期', tight: true, cell: ({ inPeriod }) => (inPeriod ? '● 本期' : '○ 以前') },
          ]}
        />
      )}
      <Button small onClick={onClose}>
        收起
      </Button>
    </Section>
  );
}
