'use client';

import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { RevisionStateTag } from '@/components/RevisionStateTag';
import { graphql } from '@/generated';
import type { FindingSeverity, RevisionTable_RevisionFragment } from '@/generated/graphql';
import { severityShape } from '@/words';

graphql(`
  fragment RevisionTable_revision on Revision {
    id title state createdAt createdBy rowCount adds changes removes confirms openComments
    street { code name }
    findingTotals { severity open total }
  }
`);

interface RevisionTableProps {
  revisions: RevisionTable_RevisionFragment[];
  waiting: boolean;
}

export function RevisionTable({ revisions, waiting }: RevisionTableProps) {
  return (
    <DataTable
      caption="修订"
      testId="revisions"
      items={revisions}
      waiting={waiting}
      keyOf={({ id }) => id}
      empty="还没有修订,下一步:街道上传一份产业链清单或供应链清单。"
      columns={[
        { title: '街道', tight: true, cell: ({ street }) => street.name },
        {
          title: '修订',
          cell: ({ id, title }) => (
            <Link href={`/revisions/${id}`} data-testid="open-revision">
              {title}
            </Link>
          ),
        },
        { title: '状态', tight: true, cell: ({ state }) => <RevisionStateTag state={state} /> },
        { title: '行', numeric: true, cell: ({ rowCount }) => rowCount },
        { title: '新增', numeric: true, cell: ({ adds }) => adds },
        { title: '变更', numeric: true, cell: ({ changes }) => changes },
        { title: '移除', numeric: true, cell: ({ removes }) => removes },
        { title: '无变化', numeric: true, cell: ({ confirms }) => confirms },
        {
          title: `${severityShape.ERROR} 错误未改`,
          numeric: true,
          cell: (revision) => open(revision, 'ERROR'),
        },
        {
          title: `${severityShape.WARNING} 待确认`,
          numeric: true,
          cell: (revision) => open(revision, 'WARNING'),
        },
        { title: '批注待处理', numeric: true, cell: ({ openComments }) => openComments },
        { title: '填报', tight: true, cell: ({ createdAt }) => <DateText at={createdAt} minutes /> },
        { title: '填报人', cell: ({ createdBy }) => createdBy },
      ]}
    />
  );
}

function open({ findingTotals }: RevisionTable_RevisionFragment, severity: FindingSeverity): number {
  return findingTotals.find((total) => total.severity === severity)?.open ?? 0;
}
