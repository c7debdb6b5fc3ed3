import { dayOf, minuteOf } from '@/components/DateText';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { EvidenceLink_EvidenceFragment } from '@/generated/graphql';
import { knownWord } from '@/words';

graphql(`
  fragment EvidenceLink_evidence on Evidence {
    rowKey rowVersionId fileName sheet cells streetName statedBy approvedBy approvedAt collectedOn known
  }
`);

/** The way back from a fact to the cell it was read from: 产业链清单!C5. File, street, who and when in its title. */
export function EvidenceLink({ evidence }: { evidence: EvidenceLink_EvidenceFragment }) {
  const { rowVersionId, sheet, cells, known } = evidence;
  return (
    <span className="evidence">
      <Link href={`/rows/${rowVersionId}`} prefetch={false} title={origin(evidence)} data-testid="evidence">
        {cells[0] ? `${sheet}!${cells[0]}` : sheet}
        {cells.length > 1 && ` 等 ${cells.length} 格`}
      </Link>{' '}
      <span className="muted">{knownWord[known]}</span>
    </span>
  );
}

function origin(evidence: EvidenceLink_EvidenceFragment): string {
  const { fileName, sheet, cells, streetName, statedBy, approvedBy, approvedAt, collectedOn } = evidence;
  return [
    fileName,
    `单元格 ${sheet}!${cells.join('、')}`,
    `填报 ${streetName} ${statedBy}`,
    approvedBy ? `审核 ${approvedBy}${approvedAt ? ` ${minuteOf(approvedAt)}` : ''}` : '未审核',
    `采集日期 ${collectedOn ? dayOf(collectedOn) : '未填'}`,
  ].join('\n');
}
