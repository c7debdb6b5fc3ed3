'use client';

import { useQuery } from 'urql';
import { Button } from '@/components/Button';
import { Link } from '@/components/Link';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { ConfirmationsQuery } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

const ConfirmationsDocument = graphql(`
  query Confirmations {
    revisions(state: SUBMITTED, first: 100) {
      edges { node { id title rowCount confirms street { code name } } }
    }
  }
`);

const ApproveConfirmationsMutation = graphql(`
  mutation ApproveConfirmations($ids: [ID!]!, $operationId: ID!) {
    approveConfirmations(revisionIds: $ids, operationId: $operationId) { id state }
  }
`);

type Revision = ConfirmationsQuery['revisions']['edges'][number]['node'];

/** What streets handed in as unchanged: there is nothing to compare, so a street's are approved in one action. */
export function ConfirmationsPanel({ onDone }: { onDone: () => void }) {
  const [{ data }, ask] = useQuery({ query: ConfirmationsDocument });
  const act = useAct(ApproveConfirmationsMutation);
  const unchanged = (data?.revisions.edges ?? [])
    .map(({ node }) => node)
    .filter(({ confirms, rowCount }) => confirms === rowCount);
  if (unchanged.length === 0) return null;
  const approve = async (revisions: Revision[]) => {
    const ids = revisions.map(({ id }) => id);
    if (!(await act.run({ ids, operationId: newOperationId() }))) return;
    ask({ requestPolicy: 'network-only' });
    onDone();
  };
  return (
    <section className="panel" aria-label="确认无变化" data-testid="confirmations">
      <p>街道确认本期无变化,没有要比较的内容,可以一次通过:</p>
      {byStreet(unchanged).map(([code, revisions]) => (
        <div key={code} className="buttons">
          <Button
            kind="primary"
            small
            busy={act.running}
            data-testid={`approve-unchanged-${code}`}
            onClick={() => approve(revisions)}
          >
            通过{revisions[0]?.street.name}全部 {revisions.length} 份
          </Button>
          {revisions.map(({ id, title }) => (
            <Link key={id} href={`/revisions/${id}`}>
              {title}
            </Link>
          ))}
        </div>
      ))}
      <ProblemLine problem={act.problem} />
    </section>
  );
}

function byStreet(revisions: Revision[]): [string, Revision[]][] {
  const groups = new Map<string, Revision[]>();
  for (const revision of revisions) {
    groups.set(revision.street.code, [...(groups.get(revision.street.code) ?? []), revision]);
  }
  return [...groups];
}
