'use client';

import { DataTable } from '@/components/DataTable';
import { type OnCorrect, saidColumns } from '@/features/my-enterprise/said-columns';
import { VisibilityTag } from '@/features/my-enterprise/VisibilityLegend';
import { graphql } from '@/generated';
import type { OwnQualifications_QualificationFragment } from '@/generated/graphql';
import { qualificationStateShape, qualificationStateWord } from '@/words';

graphql(`
  fragment OwnQualifications_qualification on Qualification {
    id kind name number grantedOn validUntil state
    evidence { ...SaidColumns_evidence }
  }
`);

interface OwnQualificationsProps {
  qualifications: OwnQualifications_QualificationFragment[];
  onCorrect: OnCorrect;
}

/** Tiers and certificates of the own firm. */
export function OwnQualifications({ qualifications, onCorrect }: OwnQualificationsProps) {
  return (
    <DataTable
      caption="梯度与资质"
      testId="own-qualifications"
      items={qualifications}
      keyOf={({ id }) => id}
      empty=""
      columns={[
        { title: '称号或资质', cell: ({ name }) => name },
        { title: '文号或编号', cell: ({ number }) => number ?? '' },
        { title: '认定日', tight: true, cell: ({ grantedOn }) => grantedOn ?? '' },
        { title: '有效期至', tight: true, cell: ({ validUntil }) => validUntil ?? '' },
        {
          title: '状态',
          tight: true,
          cell: ({ state }) => `${qualificationStateShape[state]} ${qualificationStateWord[state]}`,
        },
        { title: '谁能看到', tight: true, cell: () => <VisibilityTag visibility="PUBLIC" /> },
        ...saidColumns<OwnQualifications_QualificationFragment>(onCorrect, ({ kind }) =>
          kind === 'CERTIFICATE' ? 'certificates' : 'tier',
        ),
      ]}
    />
  );
}
