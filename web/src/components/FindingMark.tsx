import { graphql } from '@/generated';
import type { FindingMark_FindingFragment } from '@/generated/graphql';
import { findingStateWord, severityShape, severityWord } from '@/words';

graphql(`
  fragment FindingMark_finding on Finding { id severity state message remedy }
`);

/** What is wrong with a cell and how to mend it; shape, word and colour say how serious. */
export function FindingMark({ finding }: { finding: FindingMark_FindingFragment }) {
  const { severity, state, message, remedy } = finding;
  return (
    <div className={`finding severity-${severity}`}>
      <b>
        {severityShape[severity]} {severityWord[severity]}
        {severity !== 'NOTE' && <span className="muted"> {findingStateWord[state]}</span>}
      </b>{' '}
      {message}
      {severity !== 'NOTE' && remedy && <span className="muted"> {remedy}</span>}
    </div>
  );
}
