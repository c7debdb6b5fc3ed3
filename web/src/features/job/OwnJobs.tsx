'use client';

import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Section } from '@/components/Page';
import { goesOn, JobLine } from '@/features/job/JobLine';
import { graphql } from '@/generated';

const OwnJobsDocument = graphql(`query OwnJobs { ownJobs { ...JobLine_job } }`);

const ASK_AGAIN_MS = 2_000;

/** Long work of one's own that goes on, or ended without result within a day; nothing where there is none. */
export function OwnJobs({ except = null }: { except?: string | null }) {
  const [{ data, fetching }, ask] = useQuery({ query: OwnJobsDocument, requestPolicy: 'network-only' });
  const jobs = data?.ownJobs.filter((job) => job.id !== except) ?? [];
  const going = jobs.some(goesOn);
  useEffect(() => {
    if (!going || fetching) return;
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [going, fetching, ask]);
  const shown = jobs.filter((job) => goesOn(job) || job.state === 'FAILED' || job.pieces > 1);
  if (shown.length === 0) return null;
  return (
    <Section id="jobs" title="正在处理的文件" count={shown.filter(goesOn).length}>
      <ul className="jobs" aria-live="polite" data-testid="own-jobs">
        {shown.map((job) => (
          <li key={job.id}>
            <JobLine job={job} onChange={() => ask({ requestPolicy: 'network-only' })} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
