import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { EnterpriseLink } from '@/components/EnterpriseLink';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { ChangeTable_ChangeFragment, DigestKind } from '@/generated/graphql';
import { listWord } from '@/words';

graphql(`
  fragment ChangeTable_change on DigestChange {
    rowKey rowVersionId kind list streetName enterpriseName what chainNames hiddenFields at byName
    enterprise { ...EnterpriseLink_enterprise }
    fields { label before now }
  }
`);

type Change = ChangeTable_ChangeFragment;

/** A shape beside each word, so that no meaning hangs on colour alone. */
const kindWord: Record<DigestKind, string> = { ADDED: '+ 新增', GONE: '− 退出', CHANGED: '± 变更' };
const kindClass: Record<DigestKind, string> = {
  ADDED: 'change-ADDED',
  GONE: 'change-REMOVED',
  CHANGED: 'change-CHANGED',
};

interface ChangeTableProps {
  changes: Change[];
  /** Leaves one firm alone; null: it is alone already. */
  onPick: ((enterpriseId: string) => void) | null;
}

/** What became of rows, firm by firm. */
export function ChangeTable({ changes, onPick }: ChangeTableProps) {
  return (
    <DataTable
      caption="变化的行,按企业排列"
      testId="digest-changes"
      items={changes}
      keyOf={({ rowKey }) => rowKey}
      empty="这段时间没有新增、退出或变更。下一步:选更早的日期。"
      columns={[
        {
          title: '情况',
          tight: true,
          cell: ({ kind }) => <span className={kindClass[kind]}>{kindWord[kind]}</span>,
        },
        {
          title: '企业',
          cell: ({ enterprise, enterpriseName }) =>
            enterprise ? (
              <>
                <EnterpriseLink enterprise={enterprise} />
                {onPick && (
                  <button type="button" className="link only no-print" onClick={() => onPick(enterprise.id)}>
                    只看这家
                  </button>
                )}
              </>
            ) : (
              enterpriseName
            ),
        },
        { title: '街道', tight: true, cell: ({ streetName }) => streetName },
        { title: '环节或产品', cell: (change) => <Place change={change} /> },
        { title: '变了什么', cell: (change) => <Fields change={change} /> },
        { title: '通过', tight: true, cell: ({ at, byName }) => <Decided at={at} byName={byName} /> },
      ]}
    />
  );
}

function Place({ change: { rowVersionId, what, chainNames, list } }: { change: Change }) {
  return (
    <>
      <Link href={`/rows/${rowVersionId}`}>{what || '待归类'}</Link>
      <small className="muted block">{[listWord[list], ...chainNames].filter(Boolean).join(' · ')}</small>
    </>
  );
}

function Fields({ change: { fields, hiddenFields } }: { change: Change }) {
  return (
    <ul className="field-changes">
      {fields.map(({ label, before, now }) => (
        <li key={label}>
          <span className="muted">{label}</span>
          <s>{before || '空'}</s>
          <span>{now || '空'}</span>
        </li>
      ))}
      {hiddenFields > 0 && <li className="muted">另有 {hiddenFields} 项您无权查看</li>}
    </ul>
  );
}

function Decided({ at, byName }: { at: string; byName: string }) {
  return (
    <>
      <DateText at={at} />
      <small className="muted block">{byName}</small>
    </>
  );
}
