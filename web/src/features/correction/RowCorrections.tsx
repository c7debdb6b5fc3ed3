'use client';

import '@/features/correction/correction.css';
import { useQuery } from 'urql';
import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { Section } from '@/components/Page';
import { CorrectionCells } from '@/features/correction/CorrectionCells';
import { CorrectionState } from '@/features/correction/CorrectionState';
import { graphql } from '@/generated';

const RowCorrectionsDocument = graphql(`
  query RowCorrections($rowKey: ID!) {
    correctionsOfRow(rowKey: $rowKey) {
      id at by why
      ...CorrectionCells_correction
      ...CorrectionState_correction
    }
  }
`);

/** What its firm has said of a row, by whom and when, and what became of it; nothing where it has said nothing. */
export function RowCorrections({ rowKey }: { rowKey: string }) {
  const [{ data }] = useQuery({ query: RowCorrectionsDocument, variables: { rowKey } });
  const corrections = data?.correctionsOfRow ?? [];
  if (corrections.length === 0) return null;
  return (
    <Section id="row-corrections" title="企业更正" count={corrections.length}>
      <DataTable
        caption="企业更正"
        testId="row-corrections"
        items={corrections}
        keyOf={({ id }) => id}
        empty=""
        columns={[
          { title: '提出', tight: true, cell: ({ at }) => <DateText at={at} minutes /> },
          { title: '谁', cell: ({ by }) => by },
          { title: '内容', cell: (correction) => <CorrectionCells correction={correction} /> },
          { title: '说明', cell: ({ why }) => why },
          { title: '结果', cell: (correction) => <CorrectionState correction={correction} /> },
        ]}
      />
    </Section>
  );
}
