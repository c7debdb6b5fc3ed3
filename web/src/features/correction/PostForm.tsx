'use client';

import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { AmountInput } from '@/components/AmountInput';
import { Button } from '@/components/Button';
import { ListColumnsDocument } from '@/components/list-columns';
import { LoadingView, ProblemLine } from '@/components/StateView';
import { CellInput } from '@/features/correction/CellInput';
import { columnsOfKind } from '@/features/correction/correction-cells';
import { useOfferCorrection } from '@/features/correction/use-offer-correction';

export type PostedList = 'SUPPLY' | 'DEMAND';

interface PostFormProps {
  list: PostedList;
  onDone: () => void;
  onClose: () => void;
}

const amounts = {
  SUPPLY: { label: '年产能', amount: 'capacity', unit: 'capacityUnit' },
  DEMAND: { label: '年需求量', amount: 'quantity', unit: 'quantityUnit' },
};
/** Asked of every supply or demand; what only its kind tells comes besides. */
const asked = {
  SUPPLY: ['spec', 'price', 'leadTimeDays'],
  DEMAND: ['spec', 'budget', 'urgency'],
};

/** 发布供给 or 发布需求: few entries, as on a visit. */
export function PostForm({ list, onDone, onClose }: PostFormProps) {
  const [texts, setTexts] = useState<Record<string, string>>({});
  const { offer, running, problem } = useOfferCorrection();
  const [{ data }] = useQuery({ query: ListColumnsDocument, variables: { list } });
  if (!data) return <LoadingView />;
  const set = (field: string) => (text: string) => setTexts({ ...texts, [field]: text });
  const columnOf = (field: string) => data.listColumns.find((column) => column.field === field);
  const cell = (field: string) => {
    const column = columnOf(field);
    if (!column) return null;
    return (
      <CellInput key={field} list={list} column={column} value={texts[field] ?? ''} onChange={set(field)} />
    );
  };
  const { label, amount, unit } = amounts[list];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const cells = Object.entries(texts)
      .filter(([, text]) => text.trim() !== '')
      .map(([field, text]) => ({ field, text: text.trim() }));
    if (await offer({ rowKey: null, list, kind: 'EDIT', cells, why: '' })) onDone();
  };
  return (
    <form className="panel correction" aria-label="发布" data-testid={`post-${list}`} onSubmit={submit}>
      <p>
        <b>{list === 'SUPPLY' ? '发布供给' : '发布需求'}</b>:街道采纳并经区级审核后生效。
      </p>
      <div className="cells">
        {cell('kind')}
        {cell('product')}
        <AmountInput
          label={label}
          amount={texts[amount] ?? ''}
          unit={texts[unit] ?? ''}
          testId={`cell-${amount}`}
          onAmount={set(amount)}
          onUnit={set(unit)}
        />
        {asked[list].map(cell)}
        {columnsOfKind(data.listColumns, texts.kind ?? '').map(({ field }) => cell(field))}
        <label>
          有效期至
          <input
            type="date"
            value={texts.validUntil ?? ''}
            data-testid="cell-validUntil"
            onChange={(event) => set('validUntil')(event.target.value)}
          />
        </label>
      </div>
      <ProblemLine problem={problem} />
      <div className="buttons">
        <Button
          kind="primary"
          submits
          busy={running}
          disabled={(texts.product ?? '').trim() === ''}
          data-testid="post-send"
        >
          发布
        </Button>
        <Button onClick={onClose}>先不发</Button>
      </div>
    </form>
  );
}
