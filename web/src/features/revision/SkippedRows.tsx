import { DataTable } from '@/components/DataTable';
import { Section } from '@/components/Page';
import { graphql } from '@/generated';
import type { SkippedRows_RowFragment } from '@/generated/graphql';

graphql(`
  fragment SkippedRows_row on SkippedRow { sheet rowNumber reason text }
`);

/** Rows of the file that are not data, and why they were passed over. */
export function SkippedRows({ rows }: { rows: SkippedRows_RowFragment[] }) {
  if (rows.length === 0) return null;
  return (
    <Section id="skipped" title="没有读入的行" count={rows.length}>
      <DataTable
        caption="没有读入的行"
        testId="skipped-rows"
        items={rows}
        keyOf={({ sheet, rowNumber }) => `${sheet} ${rowNumber}`}
        empty=""
        columns={[
          {
            title: '位置',
            tight: true,
            cell: ({ sheet, rowNumber }) => (
              <span className="number">
                {sheet} 第 {rowNumber} 行
              </span>
            ),
          },
          { title: '原因', cell: ({ reason }) => reason },
          { title: '内容', cell: ({ text }) => <span className="original">{text}</span> },
        ]}
      />
    </Section>
  );
}
