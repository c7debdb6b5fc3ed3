'use client';

import { type Column, DataTable } from '@/components/DataTable';
import { ExportLinks } from '@/components/ExportLinks';
import { Link } from '@/components/Link';
import { Section } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { rowPlace } from '@/components/row-place';
import { useUrlState } from '@/components/use-url-state';
import type { Selection } from '@/features/revision/use-selection';
import { graphql } from '@/generated';
import type { ListKind, RevisionRowsQuery } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { actionWord, listWord, severityShape } from '@/words';

const RowsDocument = graphql(`
  query RevisionRows($id: ID!, $after: String, $onlyWithFindings: Boolean!) {
    revision(id: $id) {
      id
      rows(first: 50, after: $after, onlyWithFindings: $onlyWithFindings) {
        edges {
          node {
            rowKey rowVersionId list action sheet rowNumber enterpriseName
            findings { id severity state }
          }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

type Row = RevisionRowsQuery['revision']['rows']['edges'][number]['node'];

interface RowsSectionProps {
  revisionId: string;
  /** Given to who may approve: rows can then be picked. */
  selection: Selection | null;
}

export function RowsSection({ revisionId, selection }: RowsSectionProps) {
  const { get, set } = useUrlState();
  const onlyWithFindings = get('rows') === 'findings';
  const cursor = useCursor();
  const { data, state, waiting } = usePage(RowsDocument, {
    id: revisionId,
    after: cursor.after,
    onlyWithFindings,
  });
  const rows = data?.revision.rows;
  return (
    <Section id="rows" title="行" count={rows?.totalCount}>
      <div className="toolbar">
        <label>
          <input
            type="checkbox"
            checked={onlyWithFindings}
            onChange={(event) => set('rows', event.target.checked ? 'findings' : null)}
          />{' '}
          只看有问题的行
        </label>
        {(Object.keys(listWord) as ListKind[]).map((list) => (
          <ExportLinks
            key={list}
            table="rows"
            scope={{ revision: revisionId, list }}
            title={`导出${listWord[list]}`}
          />
        ))}
      </div>
      {rows ? (
        <DataTable
          caption="行"
          testId="revision-rows"
          items={rows.edges.map(({ node }) => node)}
          waiting={waiting}
          keyOf={({ rowVersionId }) => rowVersionId}
          empty="没有符合条件的行。"
          columns={columnsOf(selection)}
        />
      ) : (
        state
      )}
      {rows && <Pager cursor={cursor} {...rows} />}
    </Section>
  );
}

function columnsOf(selection: Selection | null): Column<Row>[] {
  const columns: Column<Row>[] = [
    {
      title: '位置',
      tight: true,
      cell: (row) => (
        <Link href={`/rows/${row.rowVersionId}`} className="number" data-testid="open-row">
          {rowPlace(row)}
        </Link>
      ),
    },
    { title: '清单', tight: true, cell: ({ list }) => listWord[list] },
    { title: '动作', tight: true, cell: ({ action }) => actionWord[action] },
    { title: '企业', cell: ({ enterpriseName }) => enterpriseName },
    { title: '未处理的问题', cell: ({ findings }) => <OpenFindings findings={findings} /> },
  ];
  if (!selection) return columns;
  const pick: Column<Row> = {
    title: '选',
    tight: true,
    cell: ({ rowKey, enterpriseName }) => (
      <input
        type="checkbox"
        aria-label={`选择 ${enterpriseName}`}
        checked={selection.keys.includes(rowKey)}
        data-testid="pick-row"
        onChange={() => selection.toggle(rowKey)}
      />
    ),
  };
  return [pick, ...columns];
}

function OpenFindings({ findings }: Pick<Row, 'findings'>) {
  const open = (severity: string) =>
    findings.filter((finding) => finding.severity === severity && finding.state === 'OPEN').length;
  const errors = open('ERROR');
  const warnings = open('WARNING');
  return (
    <>
      {errors > 0 && (
        <span className="finding-total severity-ERROR">
          {severityShape.ERROR} 错误 {errors}
        </span>
      )}
      {warnings > 0 && (
        <span className="finding-total severity-WARNING">
          {severityShape.WARNING} 待确认 {warnings}
        </span>
      )}
    </>
  );
}
