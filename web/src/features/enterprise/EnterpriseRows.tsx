'use client';

import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { EnterpriseRows_RowFragment } from '@/generated/graphql';
import { listWord } from '@/words';

graphql(`
  fragment EnterpriseRows_row on RowBrief { rowKey rowVersionId list fileName sheet rowNumber title approvedAt }
`);

/** The rows of workbooks that speak of a firm. */
export function EnterpriseRows({ rows }: { rows: EnterpriseRows_RowFragment[] }) {
  return (
    <DataTable
      caption="来源行"
      testId="rows"
      items={rows}
      keyOf={({ rowVersionId }) => rowVersionId}
      empty="没有可看的来源行:它们属于别的街道,或清单已撤回。"
      columns={[
        { title: '清单', tight: true, cell: ({ list }) => listWord[list] },
        { title: '行', cell: (row) => <Link href={`/rows/${row.rowVersionId}`}>{row.title}</Link> },
        { title: '文件', cell: ({ fileName }) => fileName },
        {
          title: '位置',
          tight: true,
          cell: ({ sheet, rowNumber }) => (
            <span className="number">
              {sheet} 第 {rowNumber} 行
            </span>
          ),
        },
        { title: '通过', tight: true, cell: ({ approvedAt }) => <DateText at={approvedAt} /> },
      ]}
    />
  );
}
