'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/components/Button';
import { ListColumnsDocument } from '@/components/list-columns';
import { LoadingView, ProblemLine } from '@/components/StateView';
import { CellInput } from '@/features/correction/CellInput';
import { askedColumns, type Column, changedCells } from '@/features/correction/correction-cells';
import { useOfferCorrection } from '@/features/correction/use-offer-correction';
import { graphql } from '@/generated';
import type { OwnRowQuery } from '@/generated/graphql';
import { problemOf } from '@/graphql/problem';
import { listWord } from '@/words';

const OwnRowDocument = graphql(`
  query OwnRow($rowKey: ID!) { ownRow(rowKey: $rowKey) { rowKey list cells { field text } } }
`);

export interface CorrectionTarget {
  rowKey: string;
  /** The column that is to be mended first. */
  field: string | null;
}

interface CorrectionPanelProps {
  target: CorrectionTarget;
  onDone: () => void;
  onClose: () => void;
}

/** 更正: what a row of the own firm says, with the right values to be written over it. */
export function CorrectionPanel({ target, onDone, onClose }: CorrectionPanelProps) {
  const [{ data, error }] = useQuery({
    query: OwnRowDocument,
    variables: { rowKey: target.rowKey },
    requestPolicy: 'network-only',
  });
  const list = data?.ownRow.list;
  const [{ data: found }] = useQuery({
    query: ListColumnsDocument,
    variables: { list: list ?? 'CHAIN' },
    pause: !list,
  });
  if (error) return <ProblemLine problem={problemOf(error)} />;
  if (!data || !found) return <LoadingView />;
  const columns = askedColumns(found.listColumns);
  return (
    <CorrectionForm
      row={data.ownRow}
      columns={columns}
      first={target.field}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface CorrectionFormProps {
  row: OwnRowQuery['ownRow'];
  columns: Column[];
  first: string | null;
  onDone: () => void;
  onClose: () => void;
}

function CorrectionForm({ row, columns, first, onDone, onClose }: CorrectionFormProps) {
  const before = Object.fromEntries(row.cells.map(({ field, text }) => [field, text]));
  const [texts, setTexts] = useState(before);
  const [why, setWhy] = useState('');
  const [all, setAll] = useState(false);
  const { offer, running, problem } = useOfferCorrection();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const named = first && form.current?.querySelector<HTMLElement>(`[data-testid="cell-${first}"]`);
    const start = named || form.current?.querySelector<HTMLElement>('input, select');
    start?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [first]);
  const shown = columns.filter(({ field }) => all || before[field] || texts[field] || field === first);
  const cells = changedCells(before, texts);
  const send = async (kind: 'EDIT' | 'REMOVE') => {
    const said = { rowKey: row.rowKey, list: row.list, kind, cells: kind === 'EDIT' ? cells : [], why };
    if (await offer(said)) onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send('EDIT');
  };
  return (
    <form
      ref={form}
      className="panel correction"
      aria-label="更正"
      data-testid="correction-form"
      onSubmit={submit}
    >
      <p>
        <b>更正</b>({listWord[row.list]}):把不对的格改成对的。街道采纳并经区级审核后生效,在这之前图谱不变。
      </p>
      <div className="cells">
        {shown.map((column) => (
          <CellInput
            key={column.field}
            list={row.list}
            column={column}
            value={texts[column.field] ?? ''}
            chain={texts.chainText}
            onChange={(text) => setTexts({ ...texts, [column.field]: text })}
          />
        ))}
      </div>
      {!all && shown.length < columns.length && (
        <p>
          <button type="button" className="link" data-testid="all-columns" onClick={() => setAll(true)}>
            还有 {columns.length - shown.length} 格没有填,全部显示
          </button>
        </p>
      )}
      <label>
        为什么(可不填)
        <input
          value={why}
          maxLength={500}
          data-testid="correction-why"
          onChange={(event) => setWhy(event.target.value)}
        />
      </label>
      <ProblemLine problem={problem} />
      <div className="buttons">
        <Button
          kind="primary"
          submits
          busy={running}
          disabled={cells.length === 0}
          data-testid="correction-send"
        >
          {cells.length > 0 ? `提出更正(${cells.length} 格)` : '提出更正'}
        </Button>
        <Button kind="danger" busy={running} data-testid="correction-remove" onClick={() => send('REMOVE')}>
          这一行不再成立
        </Button>
        <Button onClick={onClose}>先不改</Button>
      </div>
    </form>
  );
}
