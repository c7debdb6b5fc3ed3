'use client';

import '@/features/correction/correction.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/components/Button';
import { Link } from '@/components/Link';
import { Page } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { EmptyView, ProblemLine } from '@/components/StateView';
import { StreetPicker } from '@/components/StreetPicker';
import { TabSwitch } from '@/components/TabSwitch';
import { useUrlState } from '@/components/use-url-state';
import { CorrectionItem } from '@/features/correction/CorrectionItem';
import { graphql } from '@/generated';
import type { CorrectionsPageQuery } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { usePage } from '@/graphql/use-page';

const CorrectionsViewerQuery = graphql(`query CorrectionsViewer { viewer { id role streetCode } }`);

const CorrectionsPageDocument = graphql(`
  query CorrectionsPage($street: String, $waiting: Boolean!, $after: String) {
    corrections(streetCode: $street, waiting: $waiting, first: 50, after: $after) {
      edges { node { id canSettle cells { field } ...CorrectionItem_correction } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

const TakeCorrectionsMutation = graphql(`
  mutation TakeCorrections(
    $street: String!, $ids: [ID!]!, $cells: [CorrectionCellsInput!]!, $operationId: ID!
  ) {
    takeCorrections(streetCode: $street, ids: $ids, cells: $cells, operationId: $operationId) { id revisionId }
  }
`);

const views = [
  { view: 'waiting', text: '待确认' },
  { view: 'settled', text: '已处理' },
] as const;

/** 企业更正: what firms say of their rows; the street takes it over or says why not. */
export function CorrectionsPage() {
  const { get } = useUrlState();
  const [{ data: who }] = useQuery({ query: CorrectionsViewerQuery, requestPolicy: 'cache-first' });
  const own = who?.viewer?.role === 'STREET_OFFICER' ? (who.viewer.streetCode ?? null) : null;
  const street = own ?? get('street');
  const waiting = get('view') !== 'settled';
  const cursor = useCursor();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<string | null>(null);
  const take = useAct(TakeCorrectionsMutation);
  const asked = { street, waiting, after: cursor.after };
  const { data, state, reload } = usePage(CorrectionsPageDocument, asked, !who || !street);
  const items = data?.corrections.edges.map(({ node }) => node) ?? [];
  const open = items.filter(({ canSettle }) => canSettle).map(({ id }) => id);
  const chosen = open.filter((id) => picked.has(id));
  const takeOver = async (ids: string[]) => {
    if (!own) return;
    const done = await take.run({
      street: own,
      ids,
      cells: chosenCells(items, ids, left),
      operationId: newOperationId(),
    });
    if (!done) return;
    setPicked(new Set());
    setLeft(new Set());
    setTaken(done.takeCorrections.find(({ revisionId }) => revisionId)?.revisionId ?? '');
    reload();
  };
  return (
    <Page title="企业更正" crumbs={[{ text: '清单', href: '/lists' }]}>
      <div className="toolbar">
        {who && !own && <StreetPicker all="请选择街道" />}
        <TabSwitch label="企业更正" views={views} />
      </div>
      {taken !== null && (
        <p className="notice good" role="status" data-testid="corrections-taken">
          已放进本街道的页面草稿,还没有提交。
          <Link href={taken ? `/revisions/${taken}` : '/standing-list'}>去核对并提交</Link>
        </p>
      )}
      {open.length > 0 && (
        <div className="toolbar">
          <Button
            kind="primary"
            busy={take.running}
            disabled={chosen.length === 0}
            data-testid="take-chosen"
            onClick={() => takeOver(chosen)}
          >
            采纳所选 {chosen.length} 条
          </Button>
          <Button busy={take.running} data-testid="take-all" onClick={() => takeOver(open)}>
            全部采纳
          </Button>
        </div>
      )}
      <ProblemLine problem={take.problem} />
      {!street && who && <EmptyView>请先选择街道。</EmptyView>}
      {street && !data && state}
      {data && items.length === 0 && (
        <EmptyView>
          {waiting
            ? '没有等着确认的更正。企业认领账号后,可以在“我的企业”里提出;邀请企业请到企业页。'
            : '还没有处理过企业的更正。'}
        </EmptyView>
      )}
      {items.map((item) => (
        <CorrectionItem
          key={item.id}
          correction={item}
          picked={picked.has(item.id)}
          left={leftOf(item, left)}
          onToggle={(field) => setLeft(toggled(left, cellKey(item.id, field)))}
          onPick={() => setPicked(toggled(picked, item.id))}
          onDone={reload}
        />
      ))}
      {data && (
        <Pager
          cursor={cursor}
          pageInfo={data.corrections.pageInfo}
          totalCount={data.corrections.totalCount}
        />
      )}
    </Page>
  );
}

type Item = CorrectionsPageQuery['corrections']['edges'][number]['node'];

const cellKey = (id: string, field: string) => `${id} ${field}`;

function toggled(set: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** The cells of one correction that the street leaves as they are. */
const leftOf = ({ id, cells }: Item, left: ReadonlySet<string>): Set<string> =>
  new Set(cells.flatMap(({ field }) => (left.has(cellKey(id, field)) ? [field] : [])));

/** What is taken over of the corrections of which not every cell is. */
const chosenCells = (items: readonly Item[], ids: readonly string[], left: ReadonlySet<string>) =>
  items.flatMap((item) => {
    const without = leftOf(item, left);
    if (without.size === 0 || !ids.includes(item.id)) return [];
    const fields = item.cells.map(({ field }) => field).filter((field) => !without.has(field));
    return [{ id: item.id, fields }];
  });
