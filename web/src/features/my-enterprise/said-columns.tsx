import { Button } from '@/components/Button';
import type { Column } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { EvidenceLink } from '@/components/EvidenceLink';
import type { CorrectionTarget } from '@/features/correction/CorrectionPanel';
import { graphql } from '@/generated';
import type { SaidColumns_EvidenceFragment } from '@/generated/graphql';

graphql(`
  fragment SaidColumns_evidence on Evidence {
    rowKey streetName statedBy collectedOn ...EvidenceLink_evidence
  }
`);

/** Opens the row of something that is said, to be corrected. */
export type OnCorrect = (target: CorrectionTarget) => void;

interface Said {
  evidence?: SaidColumns_EvidenceFragment | null;
}

/**
 * By whom, of which day, how well known, the way to the row, and to saying what is right: the same for everything that
 * is said of a firm. `fieldOf` names the column to be mended first.
 */
export function saidColumns<Item extends Said>(
  onCorrect: OnCorrect,
  fieldOf: (item: Item) => string | null,
): Column<Item>[] {
  return [
    {
      title: '谁填的',
      tight: true,
      cell: ({ evidence }) => evidence && <span title={evidence.statedBy}>{evidence.streetName}</span>,
    },
    { title: '采集日', tight: true, cell: ({ evidence }) => <DateText at={evidence?.collectedOn} /> },
    { title: '出处', cell: ({ evidence }) => evidence && <EvidenceLink evidence={evidence} /> },
    {
      title: '不对?',
      tight: true,
      cell: (item) =>
        item.evidence && (
          <CorrectButton rowKey={item.evidence.rowKey} field={fieldOf(item)} onCorrect={onCorrect} />
        ),
    },
  ];
}

function CorrectButton({ onCorrect, ...target }: CorrectionTarget & { onCorrect: OnCorrect }) {
  return (
    <Button small data-testid="correct" onClick={() => onCorrect(target)}>
      更正
    </Button>
  );
}
