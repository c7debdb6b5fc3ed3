'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { goesOn, JobLine, resultOf } from '@/features/job/JobLine';
import { graphql } from '@/generated';
import { problemOf } from '@/graphql/problem';

const JobProgressDocument = graphql(`query JobProgress($id: ID!) { job(id: $id) { ...JobLine_job } }`);

const ASK_AGAIN_MS = 700;

interface JobProgressProps {
  jobId: string;
  /** In place of going to what it made. */
  onDone?: () => void;
}

/** Follows a job to its end, then goes to what it made. The server may be away in the meantime. */
export function JobProgress({ jobId, onDone }: JobProgressProps) {
  const router = useRouter();
  const [{ data, error, fetching }, ask] = useQuery({
    query: JobProgressDocument,
    variables: { id: jobId },
    requestPolicy: 'network-only',
  });
  const job = data?.job;
  const ended = job !== undefined && !goesOn(job);
  const result = job ? resultOf(job) : null;
  useEffect(() => {
    if (ended || fetching) return;
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [ended, fetching, ask]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done once it ends is done once.
  useEffect(() => {
    if (!result) return;
    if (onDone) onDone();
    else router.push(result);
  }, [result]);
  if (error && !job) return <p className="problem-line">■ {problemOf(error).message}</p>;
  if (!job) return <p>正在排队…</p>;
  return (
    <>
      <JobLine job={job} onChange={() => ask({ requestPolicy: 'network-only' })} />
      {!ended && <p className="muted">可以离开这一页:进度在工作台能找到,服务中断后也会自己接着做。</p>}
    </>
  );
}
