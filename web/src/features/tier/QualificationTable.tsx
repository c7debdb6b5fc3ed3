'use client';

import { DataTable } from '@/components/DataTable';
import { firmColumn } from '@/components/EnterpriseLink';
import { EvidenceLink } from '@/components/EvidenceLink';
import { graphql } from '@/generated';
import type { QualificationTable_QualificationFragment } from '@/generated/graphql';
import { qualificationStateShape, qualificationStateWord } from '@/words';

graphql(`
  fragment QualificationTable_qualification on Qualification {
    id kind name number grantedOn validUntil untilByRule state daysLeft
    enterprise { streetName ...EnterpriseLink_enterprise }
    rule { id name }
    evidence { ...EvidenceLink_evidence }
  }
`);

interface QualificationTableProps {
  qualifications: QualificationTable_QualificationFragment[];
  empty: string;
  waiting?: boolean;
  /** All are of one firm, whose page it is. */
  ofOneFirm?: boolean;
}

export function QualificationTable(props: QualificationTableProps) {
  const { qualifications, empty, waiting = false, ofOneFirm = false } = props;
  return (
    <DataTable
      caption="称号和资质"
      testId="qualifications"
      waiting={waiting}
      items={qualifications}
      keyOf={({ id }) => id}
      empty={empty}
      columns={[
        ...(ofOneFirm ? [] : [firmColumn, streetColumn]),
        { title: '称号或资质', tight: true, cell: ({ name }) => name },
        { title: '文号或编号', cell: ({ number }) => number ?? <Nothing /> },
        { title: '认定日', tight: true, cell: ({ grantedOn }) => grantedOn ?? <Nothing /> },
        { title: '有效期至', tight: true, cell: (one) => <Until of={one} /> },
        { title: '状态', tight: true, cell: (one) => <State of={one} /> },
        ...(qualifications.some(({ rule }) => rule) ? [ruleColumn] : []),
        { title: '依据', tight: true, cell: ({ evidence }) => <EvidenceLink evidence={evidence} /> },
      ]}
    />
  );
}

const streetColumn = {
  title: '街道',
  tight: true,
  cell: ({ enterprise }: QualificationTable_QualificationFragment) => enterprise.streetName,
};

/** Certificates have none. */
const ruleColumn = {
  title: '认定时的规则',
  cell: ({ rule }: QualificationTable_QualificationFragment) =>
    rule ? <small>《{rule.name}》</small> : <Nothing />,
};

const Nothing = () => <span className="muted">—</span>;

type Of = { of: QualificationTable_QualificationFragment };

function Until({ of: { validUntil, untilByRule, rule } }: Of) {
  if (!validUntil) return <Nothing />;
  return (
    <>
      <span className="number">{validUntil}</span>
      {untilByRule && (
        <span className="tag" title={`清单没有填,按《${rule?.name ?? ''}》从认定日推算`}>
          推算
        </span>
      )}
    </>
  );
}

function State({ of: { state, daysLeft } }: Of) {
  return (
    <span className={`qualification-${state}`}>
      {qualificationStateShape[state]} {qualificationStateWord[state]}
      {state === 'EXPIRING' && ` · 还有 ${daysLeft} 天`}
      {state === 'EXPIRED' && daysLeft !== null && ` ${-(daysLeft ?? 0)} 天`}
    </span>
  );
}
