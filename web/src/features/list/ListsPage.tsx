'use client';

import { useQuery } from 'urql';
import { Link } from '@/components/Link';
import { Page, Section } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { StreetPicker } from '@/components/StreetPicker';
import { useUrlState } from '@/components/use-url-state';
import { OwnJobs } from '@/features/job/OwnJobs';
import { RevisionTable } from '@/features/list/RevisionTable';
import { StateFilter } from '@/features/list/StateFilter';
import { UploadBox } from '@/features/list/UploadBox';
import { WorkbookLink } from '@/features/list/WorkbookLink';
import { ConfirmationsPanel } from '@/features/standing-list/ConfirmationsPanel';
import { NoChangePanel } from '@/features/standing-list/NoChangePanel';
import { graphql } from '@/generated';
import type { RevisionState } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { revisionWord } from '@/words';

const ListsViewerQuery = graphql(`query ListsViewer { viewer { id role streetCode streetName } }`);

const ListsPageDocument = graphql(`
  query ListsPage($street: String, $state: RevisionState, $period: ID, $after: String) {
    revisions(streetCode: $street, state: $state, periodId: $period, first: 20, after: $after) {
      edges { node { ...RevisionTable_revision } } pageInfo { hasNextPage endCursor } totalCount
    }
  }
`);

export function ListsPage() {
  const { get } = useUrlState();
  const [{ data: who }] = useQuery({ query: ListsViewerQuery, requestPolicy: 'cache-first' });
  const viewer = who?.viewer;
  const ownStreet = viewer?.role === 'STREET_OFFICER' ? viewer.streetCode : null;
  const cursor = useCursor();
  const { data, state, waiting, reload } = usePage(
    ListsPageDocument,
    {
      street: ownStreet ?? get('street'),
      state: stateOf(get('state')),
      period: get('period'),
      after: cursor.after,
    },
    !viewer,
  );
  if (!data) return state;
  const { edges, pageInfo, totalCount } = data.revisions;
  return (
    <Page title={ownStreet ? `${viewer?.streetName}的清单` : '清单审核'}>
      {ownStreet && <UploadBox streetCode={ownStreet} />}
      <WorkbookLink streetCode={ownStreet ?? get('street')} />
      {ownStreet && <NoChangePanel streetCode={ownStreet} onDone={reload} />}
      {viewer && !ownStreet && <OwnJobs />}
      {!ownStreet && <ConfirmationsPanel onDone={reload} />}
      {viewer && (
        <p className="text-links">
          <Link href="/standing-list" data-testid="open-standing-list">
            在册清单
          </Link>
          {ownStreet
            ? ':像表格一样直接改现有的行、加新行,或只看到期、有争议的行。 '
            : ':各街道清单里现在有效的行。'}
          {ownStreet && <Link href="/visit">走访记录</Link>}
        </p>
      )}
      <Section id="revisions" title="修订" count={totalCount}>
        <div className="toolbar">
          {!ownStreet && <StreetPicker all="全部街道" />}
          <StateFilter />
        </div>
        <RevisionTable revisions={edges.map(({ node }) => node)} waiting={waiting} />
        <Pager cursor={cursor} pageInfo={pageInfo} totalCount={totalCount} />
      </Section>
    </Page>
  );
}

function stateOf(text: string | null): RevisionState | null {
  return text && text in revisionWord ? (text as RevisionState) : null;
}
