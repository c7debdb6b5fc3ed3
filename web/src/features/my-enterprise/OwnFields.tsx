'use client';

import { DataTable } from '@/components/DataTable';
import { MeasureText } from '@/components/MeasureText';
import type { ConsentChoice } from '@/features/consent/use-consents';
import { AlsoSeenBy } from '@/features/my-enterprise/SeenBy';
import { type OnCorrect, saidColumns } from '@/features/my-enterprise/said-columns';
import { VisibilityTag } from '@/features/my-enterprise/VisibilityLegend';
import { graphql } from '@/generated';
import type { OwnFields_FieldFragment } from '@/generated/graphql';

graphql(`
  fragment OwnFields_field on FieldValue {
    field label period value visibility disputed settled
    measure { ...MeasureText_measure }
    evidence { ...SaidColumns_evidence }
  }
`);

interface OwnFieldsProps {
  fields: OwnFields_FieldFragment[];
  choices: ConsentChoice[];
  onCorrect: OnCorrect;
}

/** Single values of the own firm. */
export function OwnFields({ fields, choices, onCorrect }: OwnFieldsProps) {
  return (
    <DataTable
      caption="登记的情况"
      testId="own-fields"
      items={fields}
      keyOf={({ field, period }) => `${field} ${period}`}
      empty="还没有登记的情况,下一步:请街道在产业链清单里填报。"
      columns={[
        { title: '字段', tight: true, cell: ({ label }) => label },
        { title: '时期', tight: true, cell: ({ period }) => period },
        {
          title: '内容',
          cell: ({ measure, value, disputed }) => (
            <>
              {measure ? <MeasureText measure={measure} /> : value}
              {disputed && <span className="tag warn">▲ 各清单不一致</span>}
            </>
          ),
        },
        {
          title: '谁能看到',
          tight: true,
          cell: ({ field, visibility }) => (
            <>
              <VisibilityTag visibility={visibility} />
              <AlsoSeenBy choices={choices} field={field} />
            </>
          ),
        },
        ...saidColumns<OwnFields_FieldFragment>(onCorrect, ({ field }) =>
          field === 'operatingStreet' ? 'operatingStreetCode' : field,
        ),
      ]}
    />
  );
}
