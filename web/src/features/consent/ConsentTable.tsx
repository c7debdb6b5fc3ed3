'use client';

import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { type Wish, wishWord } from '@/features/consent/wish';
import { graphql } from '@/generated';
import type { ConsentTable_ChoiceFragment } from '@/generated/graphql';
import { visibilityWord } from '@/words';

graphql(`
  fragment ConsentTable_choice on ConsentChoice {
    field label visibility audiences
    consent { audience since recordedBy signedOn note }
  }
`);

interface ConsentTableProps {
  choices: ConsentTable_ChoiceFragment[];
  wishes: Record<string, Wish>;
  /** Null: the reader may only look. */
  onWish: ((field: string, wish: Wish) => void) | null;
}

/** Each field that is not public, and whom it is shown to besides. */
export function ConsentTable({ choices, wishes, onWish }: ConsentTableProps) {
  return (
    <DataTable
      caption="谁能看哪些字段"
      testId="consent-choices"
      items={choices}
      keyOf={({ field }) => field}
      empty="没有可以由企业决定的字段。"
      columns={[
        { title: '字段', tight: true, cell: ({ label }) => label },
        { title: '平时', tight: true, cell: ({ visibility }) => visibilityWord[visibility] },
        {
          title: '同意',
          tight: true,
          cell: (choice) => <Choosing choice={choice} wish={wishes[choice.field]} onWish={onWish} />,
        },
        { title: '自', tight: true, cell: ({ consent }) => consent && <DateText at={consent.since} /> },
        {
          title: '由谁',
          cell: ({ consent }) =>
            consent && (
              <>
                {consent.recordedBy}
                {consent.signedOn && (
                  <small className="muted">
                    {' '}
                    经办,依 {consent.signedOn} 的材料:{consent.note}
                  </small>
                )}
              </>
            ),
        },
      ]}
    />
  );
}

interface ChoosingProps {
  choice: ConsentTable_ChoiceFragment;
  wish: Wish | undefined;
  onWish: ConsentTableProps['onWish'];
}

function Choosing({ choice, wish, onWish }: ChoosingProps) {
  const { field, label, audiences, consent } = choice;
  const now: Wish = consent?.audience ?? 'NONE';
  if (!onWish) return wishWord[now];
  return (
    <>
      <select
        aria-label={`${label}给谁看`}
        value={wish ?? now}
        data-testid={`consent-${field}`}
        onChange={(event) => onWish(field, event.target.value as Wish)}
      >
        {(['NONE', ...audiences] as Wish[]).map((one) => (
          <option key={one} value={one}>
            {wishWord[one]}
          </option>
        ))}
      </select>
      {wish && wish !== now && <span className="tag warn">未保存</span>}
    </>
  );
}
