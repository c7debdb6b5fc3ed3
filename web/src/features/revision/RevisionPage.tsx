'use client';

import { ActList } from '@/components/ActList';
import { Page, Section } from '@/components/Page';
import { RevisionStateTag } from '@/components/RevisionStateTag';
import { ComparisonSection } from '@/features/comparison/ComparisonSection';
import { ReviewSection } from '@/features/review/ReviewSection';
import { ApprovalPanel } from '@/features/revision/ApprovalPanel';
import { FindingsSection } from '@/features/revision/FindingsSection';
import { RevisionFacts } from '@/features/revision/RevisionFacts';
import { RowsSection } from '@/features/revision/RowsSection';
import { SkippedRows } from '@/features/revision/SkippedRows';
import { SubmitPanel } from '@/features/revision/SubmitPanel';
import { useSelection } from '@/features/revision/use-selection';
import { WithdrawPanel } from '@/features/revision/WithdrawPanel';
import { graphql } from '@/generated';
import type { RevisionState } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';

const RevisionPageDocument = graphql(`
  query RevisionPage($id: ID!) {
    revision(id: $id) {
      id title state canMend canApprove canSubmit
      street { code name }
      ...RevisionFacts_revision
      ...SubmitPanel_revision
      ...ReviewSection_revision
      ...ApprovalPanel_revision
      ...WithdrawPanel_revision
      batch { skipped { ...SkippedRows_row } }
      acts { ...ActList_act }
    }
  }
`);

/** Until it is decided, a revision is compared with the lists. */
const COMPARED: RevisionState[] = ['PROPOSED', 'DRAFT', 'RETURNED', 'SUBMITTED'];

export function RevisionPage({ id }: { id: string }) {
  const { data, state, reload } = usePage(RevisionPageDocument, { id });
  const selection = useSelection();
  if (!data) return state;
  const { revision } = data;
  const findings = <FindingsSection revisionId={id} canMend={revision.canMend} onChange={reload} />;
  // What is to be mended comes first for whom can mend it; a reviewer comes for what changes.
  const mends =
    revision.canMend && revision.findingTotals.some(({ severity, open }) => severity !== 'NOTE' && open > 0);
  return (
    <Page
      title={revision.title}
      crumbs={[
        { text: '清单', href: '/lists' },
        { text: revision.street.name, href: `/lists?street=${revision.street.code}` },
      ]}
      aside={<RevisionStateTag state={revision.state} />}
    >
      <RevisionFacts revision={revision} />
      {COMPARED.includes(revision.state) && (
        <ComparisonSection revisionId={id} proposed={revision.state === 'PROPOSED'} onDone={reload} />
      )}
      <SubmitPanel revision={revision} onDone={reload} />
      {revision.canApprove && <ApprovalPanel revision={revision} selected={selection.keys} onDone={reload} />}
      {mends && findings}
      {revision.state !== 'PROPOSED' && (
        <ReviewSection
          revision={revision}
          selection={revision.canApprove ? selection : null}
          onChange={reload}
        />
      )}
      {!mends && findings}
      <RowsSection revisionId={id} selection={revision.canApprove ? selection : null} />
      {revision.batch && <SkippedRows rows={revision.batch.skipped} />}
      <Section id="acts" title="谁、何时">
        <ActList acts={revision.acts} />
      </Section>
      <WithdrawPanel revision={revision} onDone={reload} />
    </Page>
  );
}
