'use client';

import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from '@/components/Link';
import { ListColumnsDocument } from '@/components/list-columns';
import { Page } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { EmptyView, LoadingView } from '@/components/StateView';
import { StreetPicker } from '@/components/StreetPicker';
import { useUrlState } from '@/components/use-url-state';
import { SheetSection } from '@/features/standing-list/SheetSection';
import { useStandingRows } from '@/features/standing-list/use-standing-rows';
import { graphql } from '@/generated';
import type { ListKind } from '@/generated/graphql';
import { listWord } from '@/words';

const StandingViewerQuery = graphql(`query StandingViewer { viewer { id role streetCode streetName } }`);

/** A street's list as it stands, filled in like a sheet by the street, read by the district. */
export function StandingListPage() {
  const { get, set } = useUrlState();
  const [{ data: who }] = useQuery({ query: StandingViewerQuery, requestPolicy: 'cache-first' });
  const viewer = who?.viewer;
  const own = viewer?.role === 'STREET_OFFICER' ? viewer.streetCode : null;
  const street = own ?? get('street');
  const list = listOf(get('list'));
  const attention = get('view') === 'attention';
  const text = get('q') ?? '';
  const cursor = useCursor();
  const [handedIn, setHandedIn] = useState<string[]>([]);
  const asked = { street: street ?? '', list, attention, text, after: cursor.after };
  const { found, state, reload } = useStandingRows(asked, !street);
  const [{ data: columns }] = useQuery({
    query: ListColumnsDocument,
    variables: { list },
    requestPolicy: 'cache-first',
  });
  return (
    <Page
      title={own ? `${viewer?.streetName}在册清单` : '在册清单'}
      crumbs={[{ text: '清单', href: street && !own ? `/lists?street=${street}` : '/lists' }]}
    >
      <div className="toolbar">
        {who && !own && <StreetPicker all="请选择街道" />}
        <div className="views" role="tablist" aria-label="清单">
          {(Object.keys(listWord) as ListKind[]).map((kind) => (
            <button
              key={kind}
              type="button"
              role="tab"
              aria-selected={kind === list}
              data-testid={`list-${kind}`}
              onClick={() => set('list', kind)}
            >
              {listWord[kind]}
            </button>
          ))}
        </div>
        <label>
          <input
            type="checkbox"
            checked={attention}
            data-testid="attention"
            onChange={(event) => set('view', event.target.checked ? 'attention' : null)}
          />{' '}
          只看新增、变更、到期、有争议的行
        </label>
        <form action={(form) => set('q', String(form.get('q') ?? '').trim() || null)}>
          <input
            name="q"
            type="search"
            defaultValue={text}
            placeholder="企业名称"
            aria-label="按企业名称找"
          />
        </form>
      </div>
      {handedIn.length > 0 && (
        <p className="notice good" role="status" data-testid="handed-in">
          已提交,等区级审核:
          {handedIn.map((id, index) => (
            <Link key={id} href={`/revisions/${id}`}>
              第 {index + 1} 份{' '}
            </Link>
          ))}
        </p>
      )}
      {!who && <LoadingView />}
      {!street && who && <EmptyView>还没有选择街道。下一步:在上面选一个街道。</EmptyView>}
      {street && (!found || !columns) && state}
      {street && found && columns && (
        <>
          <SheetSection
            key={found.id}
            street={street}
            list={list}
            columns={columns.listColumns}
            loaded={found.rows}
            mayEdit={own !== null}
            attention={attention}
            onDone={(ids) => {
              setHandedIn(ids);
              reload();
            }}
          />
          <Pager
            cursor={cursor}
            pageInfo={found.pageInfo}
            {...(isCounted(found.totalCount, attention, text) && { totalCount: found.totalCount })}
          />
        </>
      )}
    </Page>
  );
}

/** Only the whole list is counted, and that up to 5,000. */
function isCounted(count: number, attention: boolean, text: string): boolean {
  return !attention && text === '' && count <= 5_000;
}

function listOf(text: string | null): ListKind {
  return text && text in listWord ? (text as ListKind) : 'CHAIN';
}
