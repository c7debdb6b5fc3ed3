'use client';

import { type ReactNode, useEffect } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { ErrorView, ForbiddenView, LoadingView } from '@/components/StateView';
import { leadAway, problemOf } from '@/graphql/problem';

interface Page<Data> {
  data: Data | undefined;
  /** What to show while there are no data: loading, error or no permission. */
  state: ReactNode;
  /** New variables are on their way; the former data still show. */
  waiting: boolean;
  reload: () => void;
}

/** Asks a page's query and settles, in one place, what a page shows without data. */
export function usePage<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Page<Data> {
  const [result, execute] = useQuery<Data, AnyVariables>({ query: document, variables, pause });
  const reload = () => execute({ requestPolicy: 'network-only' });
  const problem = result.error && problemOf(result.error);
  const code = problem?.code;
  const elsewhere = code === 'UNAUTHENTICATED' || code === 'PASSWORD_CHANGE';
  useEffect(() => {
    leadAway(code);
  }, [code]);
  return {
    data: problem ? undefined : result.data,
    state: stateView(problem, elsewhere, reload),
    waiting: result.fetching,
    reload,
  };
}

function stateView(
  problem: ReturnType<typeof problemOf> | undefined,
  elsewhere: boolean,
  reload: () => void,
) {
  if (!problem || elsewhere) return <LoadingView />;
  if (problem.code === 'FORBIDDEN') return <ForbiddenView message={problem.message} />;
  return <ErrorView problem={problem} onRetry={reload} />;
}
