'use client';

import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { ExportLinks } from '@/components/ExportLinks';
import { Page } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { useUrlState } from '@/components/use-url-state';
import { graphql } from '@/generated';
import type { AuditPageQuery, ListKind, Role } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { listWord, roleWord } from '@/words';

const AuditPageDocument = graphql(`
  query AuditPage($actor: String, $after: String) {
    streets { code name }
    auditEntries(actorName: $actor, first: 50, after: $after) {
      edges { node { id at actorName role actionLabel subject outcomeLabel requestId } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export function AuditPage() {
  const { get, set } = useUrlState();
  const cursor = useCursor();
  const { data, state, waiting } = usePage(AuditPageDocument, { actor: get('actor'), after: cursor.after });
  if (!data) return state;
  const { edges, pageInfo, totalCount } = data.auditEntries;
  return (
    <Page title="审计" aside={<p className="head-facts number">{totalCount} 条</p>}>
      <div className="toolbar">
        <label>
          谁{' '}
          <input
            type="search"
            defaultValue={get('actor') ?? ''}
            placeholder="姓名,按回车"
            onKeyDown={(event) =>
              event.key === 'Enter' && set('actor', event.currentTarget.value.trim() || null)
            }
          />
        </label>
        <ExportLinks table="audit" />
      </div>
      <DataTable
        caption="审计记录"
        testId="audit-entries"
        items={edges.map(({ node }) => node)}
        waiting={waiting}
        keyOf={({ id }) => id}
        empty="没有符合条件的审计记录。下一步:换一个姓名,或清空条件。"
        columns={[
          { title: '时间', tight: true, cell: ({ at }) => <DateText at={at} minutes /> },
          { title: '谁', tight: true, cell: ({ actorName }) => actorName },
          { title: '角色', tight: true, cell: ({ role }) => roleWord[role as Role] ?? role },
          { title: '动作', tight: true, cell: ({ actionLabel }) => actionLabel },
          {
            title: '对象',
            cell: ({ subject }) => <span className="code">{inWords(subject, data.streets)}</span>,
          },
          { title: '结果', tight: true, cell: ({ outcomeLabel }) => outcomeLabel },
          { title: '请求编号', cell: ({ requestId }) => <span className="code muted">{requestId}</span> },
        ]}
      />
      <Pager cursor={cursor} pageInfo={pageInfo} totalCount={totalCount} />
    </Page>
  );
}

/** A street is noted by its code, a list of it as 420112006-CHAIN; other things by ids that say nothing of firms. */
function inWords(subject: string, streets: AuditPageQuery['streets']): string {
  const street = streets.find(({ code }) => subject.startsWith(code));
  return subject
    .replace(/-(CHAIN|SUPPLY|DEMAND)$/, (_, list: ListKind) => ` ${listWord[list]}`)
    .replace(street?.code ?? '', street?.name ?? '');
}
