'use client';

import { DateText } from '@/components/DateText';
import { Page, Section } from '@/components/Page';
import { BatchPanel } from '@/features/batch/BatchPanel';
import { RevisionTable } from '@/features/list/RevisionTable';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const BatchPageDocument = graphql(`
  query BatchPage($id: ID!) {
    batch(id: $id) {
      id fileName sha256 bytes rowCount uploadedAt uploadedBy withdrawnAt
      street { code name }
      pieces { id ...RevisionTable_revision ...BatchPanel_revision }
    }
  }
`);

/** A file and the revisions that came of it: a long one makes several, which can go on together. */
export function BatchPage({ id }: { id: string }) {
  const { data, state, reload } = usePage(BatchPageDocument, { id });
  if (!data) return state;
  const { batch } = data;
  return (
    <Page
      title={batch.fileName}
      crumbs={[
        { text: '清单', href: '/lists' },
        { text: batch.street.name, href: `/lists?street=${batch.street.code}` },
      ]}
    >
      <dl className="facts inline" data-testid="batch-facts">
        <dt>文件</dt>
        <dd>
          <a href={`/files/originals/${batch.sha256}`}>下载原文件</a>{' '}
          <span className="muted number">{Math.ceil(batch.bytes / 1024)} KB</span>
        </dd>
        <dt>上传</dt>
        <dd>
          {batch.uploadedBy} <DateText at={batch.uploadedAt} minutes />
        </dd>
        <dt>行</dt>
        <dd className="number">
          {batch.rowCount} 行,分成 {batch.pieces.length} 份修订
        </dd>
      </dl>
      {batch.withdrawnAt && (
        <p className="notice">
          ▲ 这一批已于 <DateText at={batch.withdrawnAt} minutes /> 整批撤回。
        </p>
      )}
      <BatchPanel batchId={batch.id} pieces={batch.pieces} onDone={reload} />
      <Section
        id="pieces"
        title="修订"
        count={batch.pieces.length}
        note="行数多的文件分成几份,可逐份办,也可一次办完"
      >
        <RevisionTable revisions={batch.pieces} waiting={false} />
      </Section>
    </Page>
  );
}
