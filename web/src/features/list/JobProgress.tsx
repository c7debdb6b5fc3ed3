'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { JobProgressQuery } from '@/generated/graphql';
import { problemOf } from '@/graphql/problem';

const JobProgressDocument = graphql(`
  query JobProgress($id: ID!) { job(id: $id) { id state progress step message revisionId needsLayout errorCode } }
`);

const ASK_AGAIN_MS = 700;

type Job = JobProgressQuery['job'];

/** Follows a job to its end, then goes to the draft it made. */
export function JobProgress({ jobId }: { jobId: string }) {
  const router = useRouter();
  const [{ data, error, fetching }, ask] = useQuery({
    query: JobProgressDocument,
    variables: { id: jobId },
    requestPolicy: 'network-only',
  });
  const job = data?.job;
  const revisionId = job?.state === 'SUCCEEDED' ? job.revisionId : null;
  const ended = job !== undefined && job.state !== 'QUEUED' && job.state !== 'RUNNING';
  useEffect(() => {
    if (ended || fetching) return;
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [ended, fetching, ask]);
  const needsLayout = job?.needsLayout === true;
  useEffect(() => {
    if (needsLayout) router.push(`/layouts/${jobId}`);
  }, [needsLayout, jobId, router]);
  useEffect(() => {
    if (revisionId) router.push(`/revisions/${revisionId}`);
  }, [revisionId, router]);
  if (error && !job) return <p className="problem-line">■ {problemOf(error).message}</p>;
  if (!job) return <p>正在排队…</p>;
  return <JobState job={job} />;
}

function JobState({ job }: { job: Job }) {
  if (job.state === 'FAILED' || job.state === 'CANCELLED') {
    return (
      <p className="problem-line" role="alert" data-testid="job-failed">
        ■ 没有读进来:{job.message ?? '原因未知'}{' '}
        {job.errorCode && <span className="muted">编号 {job.id}</span>}
      </p>
    );
  }
  if (job.state === 'SUCCEEDED' && job.revisionId) {
    return (
      <p>
        读完了。<Link href={`/revisions/${job.revisionId}`}>打开草稿</Link>
      </p>
    );
  }
  if (job.needsLayout) {
    return (
      <p>
        这个表头没有见过。<Link href={`/layouts/${job.id}`}>确认各列是什么</Link>
      </p>
    );
  }
  return (
    <p data-testid="job-progress">
      <progress value={job.progress} max={1} aria-label="读取进度" /> {job.step || job.message || '正在读取…'}
      <span className="muted"> 可以离开这一页,读完会出现在下面的修订里。</span>
    </p>
  );
}
