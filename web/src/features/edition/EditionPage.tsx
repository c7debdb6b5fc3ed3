'use client';

import { DateText } from '@/components/DateText';
import { Page } from '@/components/Page';
import { AdmittedProducts } from '@/features/edition/AdmittedProducts';
import { ChangesSection } from '@/features/edition/ChangesSection';
import { DecisionPanel } from '@/features/edition/DecisionPanel';
import { DifferenceCounts } from '@/features/edition/DifferenceCounts';
import { DraftEffect } from '@/features/edition/DraftEffect';
import { EditForm } from '@/features/edition/EditForm';
import { EditionStateTag } from '@/features/edition/EditionStateTag';
import { graphql } from '@/generated';
import type { EditionPageQuery } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { editionSourceWord } from '@/words';

const EditionPageDocument = graphql(`
  query EditionPage($id: ID!) {
    editionDifference(number: $id) {
      edition { number name date origin state source madeAt madeBy decidedBy inForceFrom inForceTo }
      inForce { number }
      canEdit canDecide
      ...DifferenceCounts_difference
      ...DraftEffect_difference
      ...DecisionPanel_difference
    }
  }
`);

/** How an edition differs from the one in force, and for the administrator what to do about it. */
export function EditionPage({ number }: { number: string }) {
  const { data, state, reload } = usePage(EditionPageDocument, { id: number });
  if (!data) return state;
  const difference = data.editionDifference;
  const { edition, inForce, canEdit, canDecide } = difference;
  return (
    <Page
      title={`第 ${edition.number} 版 ${edition.name}`}
      crumbs={[{ text: '模型版本', href: '/editions' }]}
      aside={<EditionStateTag state={edition.state} />}
    >
      <EditionFacts edition={edition} />
      {edition.number !== inForce.number && (
        <>
          {edition.state === 'DRAFT' && <DraftEffect difference={difference} />}
          {canDecide && <DecisionPanel difference={difference} onDone={reload} />}
          {canEdit && <EditForm number={number} onDone={reload} />}
          {canEdit && <AdmittedProducts number={number} onDone={reload} />}
          <DifferenceCounts difference={difference} />
          <ChangesSection number={number} chains={difference.chains} canDecide={canDecide} onDone={reload} />
        </>
      )}
      {edition.number === inForce.number && <p className="state-view">这一版正在使用,图谱按它计数。</p>}
    </Page>
  );
}

function EditionFacts({ edition }: { edition: EditionPageQuery['editionDifference']['edition'] }) {
  return (
    <dl className="facts inline">
      <dt>日期</dt>
      <dd>
        <DateText at={edition.date} />
      </dd>
      <dt>来源</dt>
      <dd>
        {editionSourceWord[edition.source]},{edition.madeBy}{' '}
        {edition.madeAt && <DateText at={edition.madeAt} minutes />}
      </dd>
      {edition.decidedBy && (
        <>
          <dt>{edition.state === 'DISCARDED' ? '作废' : '启用'}</dt>
          <dd>
            {edition.decidedBy} {edition.inForceFrom && <DateText at={edition.inForceFrom} minutes />}
          </dd>
        </>
      )}
      <dt>依据</dt>
      <dd>{edition.origin}</dd>
    </dl>
  );
}
