'use client';

import { Section } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { EmptyView } from '@/components/StateView';
import { useUrlState } from '@/components/use-url-state';
import { FindingRow } from '@/features/revision/FindingRow';
import { graphql } from '@/generated';
import type { FindingSeverity } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { severityShape, severityWord } from '@/words';

const FindingsDocument = graphql(`
  query RevisionFindings($id: ID!, $severity: FindingSeverity, $after: String) {
    revision(id: $id) {
      id
      findings(first: 50, after: $after, severity: $severity) {
        edges { node { ...FindingRow_finding } } pageInfo { hasNextPage endCursor } totalCount
      }
    }
  }
`);

interface FindingsSectionProps {
  revisionId: string;
  canMend: boolean;
  onChange: () => void;
}

/** What is wrong, cell by cell, with the mending beside it. */
export function FindingsSection({ revisionId, canMend, onChange }: FindingsSectionProps) {
  const { get, set } = useUrlState();
  const severity = severityOf(get('severity'));
  const cursor = useCursor();
  const { data, state, reload } = usePage(FindingsDocument, {
    id: revisionId,
    severity,
    after: cursor.after,
  });
  const changed = () => {
    reload();
    onChange();
  };
  const findings = data?.revision.findings;
  return (
    <Section id="findings" title="发现的问题" count={findings?.totalCount}>
      <div className="toolbar">
        <label>
          程度{' '}
          <select value={severity ?? ''} onChange={(event) => set('severity', event.target.value || null)}>
            <option value="">全部</option>
            {Object.entries(severityWord).map(([value, word]) => (
              <option key={value} value={value}>
                {severityShape[value as FindingSeverity]} {word}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!findings && state}
      {findings?.totalCount === 0 && <EmptyView>没有发现问题。下一步:核对下面的行,然后提交。</EmptyView>}
      {findings && findings.totalCount > 0 && (
        <div className="table-frame">
          <table className="cards" data-testid="findings">
            <caption className="visually-hidden">发现的问题</caption>
            <thead>
              <tr>
                <th scope="col">单元格</th>
                <th scope="col">程度</th>
                <th scope="col">原文</th>
                <th scope="col">问题和改法</th>
                <th scope="col">处理</th>
              </tr>
            </thead>
            <tbody>
              {findings.edges.map(({ node }) => (
                <FindingRow key={node.id} finding={node} canMend={canMend} onChange={changed} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {findings && <Pager cursor={cursor} {...findings} />}
    </Section>
  );
}

function severityOf(text: string | null): FindingSeverity | null {
  return text && text in severityWord ? (text as FindingSeverity) : null;
}
