'use client';

import { Button } from '@/components/Button';
import { Link } from '@/components/Link';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { JobLine_JobFragment } from '@/generated/graphql';
import { useAct } from '@/graphql/use-act';

graphql(`
  fragment JobLine_job on Job {
    id kind title state progress step message canCancel pieces revisionId batchId needsLayout errorCode
  }
`);

const CancelMutation = graphql(`
  mutation CancelJob($id: ID!) { cancelJob(id: $id) { ...JobLine_job } }
`);

interface JobLineProps {
  job: JobLine_JobFragment;
  /** After it was cancelled. */
  onChange: () => void;
}

export const goesOn = ({ state }: Pick<JobLine_JobFragment, 'state'>): boolean =>
  state === 'QUEUED' || state === 'RUNNING';

/** Where an ended job leads to; null while it goes on, or when it made nothing. */
export function resultOf(job: JobLine_JobFragment): string | null {
  if (job.state !== 'SUCCEEDED') return null;
  if (job.needsLayout) return `/layouts/${job.id}`;
  if (job.batchId && (job.kind === 'APPROVE_BATCH' || job.pieces > 1)) return `/batches/${job.batchId}`;
  return job.revisionId ? `/revisions/${job.revisionId}` : null;
}

/** How far a job is, or what became of it; a job that goes on can be cancelled. */
export function JobLine({ job, onChange }: JobLineProps) {
  const cancel = useAct(CancelMutation);
  const { state, title, progress, step, message } = job;
  const result = resultOf(job);
  if (state === 'FAILED') {
    return (
      <p className="problem-line" role="alert" data-testid="job-failed">
        ■ {title} 没有完成:{message ?? '原因未知'}{' '}
        {job.errorCode && <span className="muted">编号 {job.id}</span>}
      </p>
    );
  }
  if (state === 'CANCELLED') return <p data-testid="job-cancelled">{`${title} ${message ?? '已取消。'}`}</p>;
  if (!goesOn(job)) {
    return (
      <p data-testid="job-done">
        {title} {endWords(job)} {result && <Link href={result}>打开</Link>}
      </p>
    );
  }
  const stop = async () => {
    if (await cancel.run({ id: job.id })) onChange();
  };
  return (
    <div className="job-line" data-testid="job-progress">
      <span>{title}</span>
      <progress value={progress} max={1} aria-label={`${title} 进度`} />
      <span className="number">
        {Math.floor(progress * 100)}% {step}
      </span>
      {job.canCancel && (
        <Button small busy={cancel.running} data-testid="cancel-job" onClick={stop}>
          取消
        </Button>
      )}
      <ProblemLine problem={cancel.problem} />
    </div>
  );
}

function endWords({ kind, needsLayout, pieces }: JobLine_JobFragment): string {
  if (needsLayout) return '的表头没有见过,请确认各列是什么。';
  if (kind === 'APPROVE_BATCH') return '已全部通过。';
  return pieces > 1 ? `读完了,分成 ${pieces} 份修订。` : '读完了。';
}
