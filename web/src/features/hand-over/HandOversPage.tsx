'use client';

import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { Page, Section } from '@/components/Page';
import { RevisionStateTag } from '@/components/RevisionStateTag';
import { EmptyView } from '@/components/StateView';
import { StreetPicker } from '@/components/StreetPicker';
import { useUrlState } from '@/components/use-url-state';
import { graphql } from '@/generated';
import type { HandOversPageQuery } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';

const ViewerDocument = graphql(`query HandOversViewer { viewer { id role streetCode } }`);

const HandOversPageDocument = graphql(`
  query HandOversPage($street: String!) {
    handOvers(streetCode: $street) {
      sequence at byName note fromName toName disputes expiring
      revisions { revisionId title state stateNow rows openFindings }
      waitingCorrections { correctionId title at byName stateNow decidedAt decidedBy }
    }
  }
`);

type HandOver = HandOversPageQuery['handOvers'][number];

/** 交接清单: what waited when a street went to another officer, and how far it is now. */
export function HandOversPage() {
  const { get } = useUrlState();
  const viewer = usePage(ViewerDocument, {}).data?.viewer;
  const own = viewer?.role === 'STREET_OFFICER';
  const street = (own ? viewer.streetCode : get('street')) ?? '';
  const { data, state } = usePage(HandOversPageDocument, { street }, !viewer || street === '');
  return (
    <Page title="交接清单">
      {!own && (
        <div className="toolbar">
          <StreetPicker all="请选择" />
        </div>
      )}
      {!own && viewer && street === '' && <EmptyView>还没有选择街道。下一步:在上面选一个。</EmptyView>}
      {street !== '' && !data && state}
      {data?.handOvers.length === 0 && (
        <EmptyView>这个街道还没有移交过。下一步:如有人员变动,请管理员在“账号”页办理移交。</EmptyView>
      )}
      {data?.handOvers.map((handOver) => (
        <HandOverSection key={handOver.sequence} handOver={handOver} />
      ))}
    </Page>
  );
}

function HandOverSection({ handOver }: { handOver: HandOver }) {
  const { sequence, at, byName, note, fromName, toName, disputes, expiring, revisions, waitingCorrections } =
    handOver;
  return (
    <Section id={`hand-over-${sequence}`} title={`${fromName} → ${toName}`}>
      <dl className="facts inline">
        <dt>移交时间</dt>
        <dd>
          <DateText at={at} minutes />
        </dd>
        <dt>经办</dt>
        <dd>{byName}</dd>
        <dt>当时争议</dt>
        <dd>
          <Link href="/disputes">{disputes} 处</Link>
        </dd>
        <dt>当时 30 天内到期的需求</dt>
        <dd>
          <Link href="/demands">{expiring} 条</Link>
        </dd>
        {note && (
          <>
            <dt>说明</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      <DataTable
        caption="移交时没有办完的修订"
        testId="handed-over-revisions"
        items={revisions}
        keyOf={({ revisionId }) => revisionId}
        empty="移交时没有未办完的修订。"
        columns={[
          {
            title: '修订',
            cell: ({ revisionId, title }) => <Link href={`/revisions/${revisionId}`}>{title}</Link>,
          },
          { title: '行', numeric: true, cell: ({ rows }) => rows },
          { title: '未处理提示', numeric: true, cell: ({ openFindings }) => openFindings },
          { title: '移交时', tight: true, cell: ({ state }) => <RevisionStateTag state={state} /> },
          { title: '现在', tight: true, cell: ({ stateNow }) => <RevisionStateTag state={stateNow} /> },
        ]}
      />
      {waitingCorrections.length > 0 && (
        <DataTable
          caption="移交时等着确认的企业更正"
          testId="handed-over-corrections"
          items={waitingCorrections}
          keyOf={({ correctionId }) => correctionId}
          empty=""
          columns={[
            {
              title: '企业更正',
              cell: ({ title, stateNow }) => (
                <Link href={stateNow === 'OFFERED' ? '/corrections' : '/corrections?view=settled'}>
                  {title}
                </Link>
              ),
            },
            { title: '谁提出', cell: ({ byName }) => byName },
            { title: '何时', tight: true, cell: ({ at }) => <DateText at={at} /> },
            { title: '现在', tight: true, cell: ({ stateNow }) => <RevisionStateTag state={stateNow} /> },
            {
              title: '谁处理',
              cell: ({ decidedBy, decidedAt }) =>
                decidedBy && (
                  <>
                    {decidedBy} <DateText at={decidedAt} />
                  </>
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}
