'use client';

import { Link } from '@/components/Link';
import { MendForm } from '@/features/revision/MendForm';
import { graphql } from '@/generated';
import type { FindingRow_FindingFragment } from '@/generated/graphql';
import { findingStateWord, severityShape, severityWord } from '@/words';

graphql(`
  fragment FindingRow_finding on Finding {
    id code severity state sheet cell original message remedy rowVersionId
    ...MendForm_finding
  }
`);

interface FindingRowProps {
  finding: FindingRow_FindingFragment;
  canMend: boolean;
  onChange: () => void;
}

export function FindingRow({ finding, canMend, onChange }: FindingRowProps) {
  const { severity, state } = finding;
  const toBeDone = state === 'OPEN' && severity !== 'NOTE';
  return (
    <tr data-testid="finding" data-code={finding.code} data-cell={finding.cell} data-state={state}>
      <td className="tight">
        <Link href={`/rows/${finding.rowVersionId}`} className="code">
          {finding.sheet}!{finding.cell}
        </Link>
      </td>
      <td className={`tight severity-${severity}`} data-title="程度">
        <b>
          {severityShape[severity]} {severityWord[severity]}
        </b>
      </td>
      <td className="original" data-title="原文">
        {finding.original || <span className="muted">(空)</span>}
      </td>
      <td data-title="问题">
        {finding.message}
        {finding.remedy && <small className="muted block">{finding.remedy}</small>}
      </td>
      <td data-title="处理">
        {toBeDone && canMend ? (
          <MendForm finding={finding} onChange={onChange} />
        ) : (
          <span className="muted">{severity === 'NOTE' ? '不用处理' : findingStateWord[state]}</span>
        )}
      </td>
    </tr>
  );
}
