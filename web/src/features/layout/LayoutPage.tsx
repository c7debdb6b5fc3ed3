'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { Page, Section } from '@/components/Page';
import { ProblemLine } from '@/components/StateView';
import { JobProgress } from '@/features/job/JobProgress';
import { LayoutTable } from '@/features/layout/LayoutTable';
import { useLayouts } from '@/features/layout/use-layouts';
import { graphql } from '@/generated';
import type { LayoutPageQuery } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { usePage } from '@/graphql/use-page';

const LayoutPageDocument = graphql(`
  query LayoutPage($jobId: ID!) {
    layoutRequest(jobId: $jobId) {
      jobId fileName
      tables { signature sheet headerRow list columns { letter header samples field unit } }
      fields { list field label }
    }
  }
`);

const ConfirmMutation = graphql(`
  mutation ConfirmLayout($jobId: ID!, $layouts: [LayoutInput!]!, $operationId: ID!) {
    confirmLayout(jobId: $jobId, layouts: $layouts, operationId: $operationId)
  }
`);

/** Headers that were never seen: the officer says once what they are. */
export function LayoutPage({ jobId }: { jobId: string }) {
  const { data, state } = usePage(LayoutPageDocument, { jobId });
  if (!data) return state;
  return <LayoutForm request={data.layoutRequest} />;
}

function LayoutForm({ request }: { request: LayoutPageQuery['layoutRequest'] }) {
  const layouts = useLayouts(request.tables);
  const confirm = useAct(ConfirmMutation);
  const [reading, setReading] = useState<string | null>(null);
  const send = async () => {
    const variables = { jobId: request.jobId, layouts: layouts.all, operationId: newOperationId() };
    const answer = await confirm.run(variables);
    if (answer) setReading(answer.confirmLayout);
  };
  return (
    <Page title="确认表头" crumbs={[{ text: '清单', href: '/lists' }]}>
      <p>
        “{request.fileName}”里有 {request.tables.length} 个表的表头没有见过。请看一下系统的猜测,不对的改过来;
        同样的表头以后不再问。文件现在还没有读入。
      </p>
      {request.tables.map((table) => (
        <Section
          key={table.signature}
          id={table.signature}
          title={`${table.sheet} 第 ${table.headerRow} 行`}
          count={table.columns.length}
        >
          <LayoutTable table={table} layouts={layouts} fields={request.fields} />
        </Section>
      ))}
      <div className="panel">
        <Button kind="primary" busy={confirm.running} data-testid="confirm-layout" onClick={send}>
          确认,读入文件
        </Button>
        <ProblemLine problem={confirm.problem} />
        {reading && <JobProgress key={reading} jobId={reading} />}
      </div>
    </Page>
  );
}
