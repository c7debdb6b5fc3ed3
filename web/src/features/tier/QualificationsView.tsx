'use client';

import type { ReactNode } from 'react';
import { useAsOf } from '@/components/as-of';
import { Section } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { useUrlState } from '@/components/use-url-state';
import { QualificationTable } from '@/features/tier/QualificationTable';
import { graphql } from '@/generated';
import type { QualificationKind, QualificationState } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { qualificationStateWord } from '@/words';

const QualificationsDocument = graphql(`
  query Qualifications(
    $kinds: [QualificationKind!]!, $holding: QualificationState!, $at: String, $street: String, $after: String
  ) {
    qualifications(kinds: $kinds, state: $holding, at: $at, streetCode: $street, first: 50, after: $after) {
      edges { node { ...QualificationTable_qualification } } pageInfo { hasNextPage endCursor } totalCount
    }
  }
`);

interface QualificationsViewProps {
  kinds: QualificationKind[];
  /** What can be chosen; the first is shown unless another is. */
  states: QualificationState[];
  title: string;
  empty: string;
  /** Further filters. */
  children?: ReactNode;
}

export function QualificationsView({ kinds, states, title, empty, children }: QualificationsViewProps) {
  const { at } = useAsOf();
  const { get, set } = useUrlState();
  const cursor = useCursor();
  const chosen = states.find((one) => one === get('state')) ?? states[0] ?? 'HOLDS';
  const variables = { kinds, holding: chosen, at, street: get('street'), after: cursor.after };
  const { data, state, waiting } = usePage(QualificationsDocument, variables);
  const found = data?.qualifications;
  return (
    <>
      <div className="toolbar">
        {children}
        <label>
          状态{' '}
          <select
            value={chosen}
            data-testid="qualification-state"
            onChange={(event) => set('state', event.target.value)}
          >
            {states.map((one) => (
              <option key={one} value={one}>
                {qualificationStateWord[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!found && state}
      {found && (
        <Section
          id="qualifications"
          title={`${title} · ${qualificationStateWord[chosen]}`}
          count={found.totalCount}
        >
          <QualificationTable
            qualifications={found.edges.map(({ node }) => node)}
            waiting={waiting}
            empty={empty}
          />
          <Pager cursor={cursor} pageInfo={found.pageInfo} totalCount={found.totalCount} />
        </Section>
      )}
    </>
  );
}
