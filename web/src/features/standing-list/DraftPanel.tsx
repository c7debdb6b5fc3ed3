'use client';

import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/components/Button';
import { Link } from '@/components/Link';
import { ProblemLine } from '@/components/StateView';
import type { SaveState } from '@/features/standing-list/use-sheet';
import { graphql } from '@/generated';
import { newOperationId, useAct } from '@/graphql/use-act';

const DraftsDocument = graphql(`
  query PageDrafts($street: String!) {
    drafts: revisions(streetCode: $street, state: DRAFT, first: 20) { edges { node { ...PageDraft } } }
    returned: revisions(streetCode: $street, state: RETURNED, first: 20) { edges { node { ...PageDraft } } }
  }
`);

graphql(`
  fragment PageDraft on Revision {
    id batchId title rowCount adds changes removes reason
    findingTotals { severity open }
  }
`);

const SubmitDraftMutation = graphql(`
  mutation SubmitDraft($id: ID!, $operationId: ID!) {
    submitRevision(revisionId: $id, operationId: $operationId) { id state }
  }
`);

interface DraftPanelProps {
  street: string;
  save: SaveState;
  flush: () => Promise<boolean>;
  onDone: (revisionIds: string[]) => void;
}

/** What is filled in and not handed in yet; one press hands it in. */
export function DraftPanel({ street, save, flush, onDone }: DraftPanelProps) {
  const [{ data }, ask] = useQuery({ query: DraftsDocument, variables: { street } });
  const submit = useAct(SubmitDraftMutation);
  const savedAt = save.kind === 'SAVED' ? save.at?.getTime() : undefined;
  useEffect(() => {
    if (savedAt) ask({ requestPolicy: 'network-only' });
  }, [savedAt, ask]);
  const drafts = [...(data?.drafts.edges ?? []), ...(data?.returned.edges ?? [])]
    .map(({ node }) => node)
    .filter(({ batchId, rowCount }) => !batchId && rowCount > 0);
  const send = async (id: string) => {
    if (!(await flush())) return;
    if (!(await submit.run({ id, operationId: newOperationId() }))) return;
    onDone([id]);
  };
  return (
    <div aria-live="polite">
      {drafts.map(({ id, title, rowCount, adds, changes, removes, reason, findingTotals }) => (
        <div key={id} className="panel" data-testid="page-draft">
          <Button kind="primary" busy={submit.running} data-testid="submit-draft" onClick={() => send(id)}>
            提交 {rowCount} 行
          </Button>
          <span>
            <Link href={`/revisions/${id}`}>{title}</Link>:新增 {adds}、变更 {changes}、移除 {removes}
            {findingTotals
              .filter(({ severity, open }) => severity === 'ERROR' && open > 0)
              .map(({ severity, open }) => (
                <span key={severity} className="problem-line">
                  {' '}
                  ■ {open} 格没有采用
                </span>
              ))}
          </span>
          {reason && <span className="muted">退回意见:{reason}</span>}
        </div>
      ))}
      <ProblemLine problem={submit.problem} />
    </div>
  );
}
