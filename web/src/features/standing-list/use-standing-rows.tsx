'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { ErrorView, ForbiddenView, LoadingView } from '@/components/StateView';
import { graphql } from '@/generated';
import type { ListKind, StandingRowFragment } from '@/generated/graphql';
import { client } from '@/graphql/client';
import { goToSignIn, type Problem, problemOf } from '@/graphql/problem';

const StandingRowsDocument = graphql(`
  query StandingRows($street: String!, $list: ListKind!, $attention: Boolean!, $text: String!, $after: String) {
    standingRows(streetCode: $street, list: $list, attention: $attention, text: $text, after: $after) {
      edges { node { ...StandingRow } } pageInfo { hasNextPage endCursor } totalCount
    }
  }
`);

interface Asked {
  street: string;
  list: ListKind;
  attention: boolean;
  text: string;
  after: string | null;
}

interface Found {
  /** Another for every reading. */
  id: string;
  rows: StandingRowFragment[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount: number;
}

/**
 * A page of rows, read once: the page then holds what is filled in, and reading again behind it would take it away.
 */
export function useStandingRows(
  asked: Asked,
  pause: boolean,
): { found: Found | null; state: ReactNode; reload: () => void } {
  const [answer, setAnswer] = useState<{ id: string; found: Found | null; problem: Problem | null }>();
  const [times, setTimes] = useState(0);
  const reload = () => setTimes(times + 1);
  const id = JSON.stringify([asked, times]);
  useEffect(() => {
    if (pause) return;
    let stale = false;
    const [variables] = JSON.parse(id) as [Asked, number];
    void client
      .query(StandingRowsDocument, variables, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data, error }) => {
        if (stale) return;
        const problem = error ? problemOf(error) : null;
        if (problem?.code === 'UNAUTHENTICATED') goToSignIn();
        const rows = data?.standingRows;
        const found = rows ? { ...rows, id, rows: rows.edges.map(({ node }) => node) } : null;
        setAnswer({ id, found, problem });
      });
    return () => {
      stale = true;
    };
  }, [id, pause]);
  const current = answer?.id === id ? answer : undefined;
  return { found: current?.found ?? null, state: stateOf(current?.problem ?? null, reload), reload };
}

function stateOf(problem: Problem | null, reload: () => void): ReactNode {
  if (!problem) return <LoadingView />;
  if (problem.code === 'FORBIDDEN') return <ForbiddenView message={problem.message} />;
  return <ErrorView problem={problem} onRetry={reload} />;
}
