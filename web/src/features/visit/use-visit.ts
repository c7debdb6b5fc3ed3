'use client';

import { useState } from 'react';
import { demandsOf, type KnownRow, suppliesOf, type Visit, visitEdits } from '@/features/visit/visit-edits';
import { graphql } from '@/generated';
import type { ListKind } from '@/generated/graphql';
import { client } from '@/graphql/client';
import { goToSignIn, type Problem, problemOf } from '@/graphql/problem';
import { newOperationId } from '@/graphql/use-act';

const FirmRowsDocument = graphql(`
  query FirmRows($street: String!, $firm: String!) {
    SUPPLY: standingRows(streetCode: $street, list: SUPPLY, text: $firm) { edges { node { ...FirmRow } } }
    DEMAND: standingRows(streetCode: $street, list: DEMAND, text: $firm) { edges { node { ...FirmRow } } }
  }
`);

graphql(`fragment FirmRow on StandingRow { rowKey enterpriseName waits cells { field text } }`);

const VisitRowsMutation = graphql(`
  mutation VisitRows($street: String!, $list: ListKind!, $edits: [RowEditInput!]!, $operationId: ID!) {
    editRows(streetCode: $street, list: $list, edits: $edits, operationId: $operationId) { rowKey revisionId }
  }
`);

const SubmitVisitMutation = graphql(`
  mutation SubmitVisit($id: ID!, $operationId: ID!) {
    submitRevision(revisionId: $id, operationId: $operationId) { id state }
  }
`);

interface Sending {
  send: (visit: Visit) => Promise<boolean>;
  running: boolean;
  problem: Problem | null;
  /** What the last visit was handed in as. */
  revisionId: string | null;
  forget: () => void;
}

/** Takes a visit down in the street's lists, and hands it in. */
export function useVisit(street: string): Sending {
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [revisionId, setRevisionId] = useState<string | null>(null);
  const send = async (visit: Visit) => {
    setRunning(true);
    const outcome = await handIn(street, visit);
    setRunning(false);
    const failed = typeof outcome === 'string' ? null : outcome;
    if (failed?.code === 'UNAUTHENTICATED') goToSignIn();
    setProblem(failed);
    if (typeof outcome === 'string') setRevisionId(outcome);
    return failed === null;
  };
  return { send, running, problem, revisionId, forget: () => setRevisionId(null) };
}

/** The revision that the visit was handed in with, or why it was not. */
async function handIn(street: string, visit: Visit): Promise<string | Problem> {
  const firm = visit.firm.trim();
  const asked = await client
    .query(FirmRowsDocument, { street, firm }, { requestPolicy: 'network-only' })
    .toPromise();
  if (asked.error) return problemOf(asked.error);
  let revisionId: string | null = null;
  for (const list of ['SUPPLY', 'DEMAND'] as ListKind[]) {
    const rows = (list === 'SUPPLY' ? asked.data?.SUPPLY : asked.data?.DEMAND)?.edges ?? [];
    const known = rows.flatMap(({ node }): KnownRow[] =>
      node.enterpriseName === firm && !node.waits
        ? [{ rowKey: node.rowKey, product: node.cells.find(({ field }) => field === 'product')?.text ?? '' }]
        : [],
    );
    const said = list === 'SUPPLY' ? suppliesOf(visit) : demandsOf(visit);
    const edits = visitEdits(said, firm, known, () => `new-${street}-${newOperationId()}`);
    if (edits.length === 0) continue;
    const variables = { street, list, edits, operationId: newOperationId() };
    const { data, error } = await client.mutation(VisitRowsMutation, variables).toPromise();
    if (error) return problemOf(error);
    revisionId = data?.editRows.find((row) => row.revisionId)?.revisionId ?? revisionId;
  }
  if (!revisionId) return { code: 'NOTHING', message: '与清单现有的内容相同,没有要提交的。', id: null };
  const variables = { id: revisionId, operationId: newOperationId() };
  const { error } = await client.mutation(SubmitVisitMutation, variables).toPromise();
  return error ? problemOf(error) : revisionId;
}
