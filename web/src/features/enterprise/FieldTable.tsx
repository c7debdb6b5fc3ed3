'use client';

import { DataTable } from '@/components/DataTable';
import { EvidenceLink } from '@/components/EvidenceLink';
import { MeasureText } from '@/components/MeasureText';
import { graphql } from '@/generated';
import type { FieldTable_FieldFragment } from '@/generated/graphql';

graphql(`
  fragment FieldTable_field on FieldValue {
    field label period value hidden disputed settled
    measure { ...MeasureText_measure }
    evidence { ...EvidenceLink_evidence }
  }
`);

export function FieldTable({ fields }: { fields: FieldTable_FieldFragment[] }) {
  return (
    <DataTable
      caption="登记的情况"
      testId="fields"
      items={fields}
      keyOf={({ field, period }) => `${field} ${period}`}
      empty="还没有登记的情况,下一步:街道在产业链清单里填报。"
      columns={[
        { title: '字段', tight: true, cell: ({ label }) => label },
        { title: '时期', tight: true, cell: ({ period }) => period },
        { title: '内容', cell: (field) => <FieldContent field={field} /> },
        { title: '来源', cell: ({ evidence }) => evidence && <EvidenceLink evidence={evidence} /> },
      ]}
    />
  );
}

function FieldContent({ field }: { field: FieldTable_FieldFragment }) {
  if (field.hidden) return <span className="muted">已隐藏</span>;
  return (
    <>
      {field.measure ? <MeasureText measure={field.measure} /> : field.value}
      {field.disputed && (
        <a className="tag warn" href="#disputes">
          ▲ 争议
        </a>
      )}
      {field.settled && (
        <a className="tag settled" href="#disputes">
          ● 已定
        </a>
      )}
    </>
  );
}
