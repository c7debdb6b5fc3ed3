'use client';

import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { SubmitPanel_RevisionFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

graphql(`
  fragment SubmitPanel_revision on Revision {
    id state rowCount canSubmit canDiscard openComments
    findingTotals { severity open total }
  }
`);

const SubmitMutation = graphql(`
  mutation SubmitRevision($id: ID!, $operationId: ID!) {
    submitRevision(revisionId: $id, operationId: $operationId) { id state }
  }
`);

const DiscardMutation = graphql(`
  mutation DiscardRevision($id: ID!, $operationId: ID!) {
    discardRevision(revisionId: $id, operationId: $operationId) { id state }
  }
`);

interface SubmitPanelProps {
  revision: SubmitPanel_RevisionFragment;
  onDone: () => void;
}

/** The street's two ways on from a draft. */
export function SubmitPanel({ revision, onDone }: SubmitPanelProps) {
  const submit = useAct(SubmitMutation);
  const discard = useAct(DiscardMutation);
  if (!revision.canSubmit && !revision.canDiscard) return null;
  const send = async () => {
    if (await submit.run({ id: revision.id, operationId: newOperationId() })) onDone();
  };
  const drop = async () => {
    if (await discard.run({ id: revision.id, operationId: newOperationId() })) onDone();
  };
  return (
    <div className="panel">
      <p data-testid="advice">{advice(revision)}</p>
      {revision.canSubmit && (
        <Button kind="primary" busy={submit.running} data-testid="submit" onClick={send}>
          提交 {revision.rowCount} 行给区级审核
        </Button>
      )}
      {revision.canDiscard && (
        <Button busy={discard.running} data-testid="discard" onClick={drop}>
          {revision.state === 'PROPOSED' ? '不要这份文件的改动' : '作废这份草稿'}
        </Button>
      )}
      <ProblemLine problem={submit.problem ?? discard.problem} />
    </div>
  );
}

function advice({ state, findingTotals, openComments }: SubmitPanel_RevisionFragment): string {
  if (state === 'PROPOSED') return '先在上面核对、采纳改动,转为草稿后再提交;也可以整份不要,清单保持不变。';
  const open = (severity: string) => findingTotals.find((total) => total.severity === severity)?.open ?? 0;
  const errors = open('ERROR');
  const todo = [
    { count: errors, text: `${errors} 个错误` },
    { count: open('WARNING'), text: `${open('WARNING')} 个待确认` },
    { count: openComments, text: `${openComments} 处批注` },
  ].filter(({ count }) => count > 0);
  if (todo.length === 0) return '没有待处理的问题,可以提交。';
  const left = todo.map(({ text }) => text).join('、');
  return `还有 ${left}没有处理。${errors > 0 ? '错误的单元格不会被采用;' : ''}可以先改,也可以照此提交。`;
}
