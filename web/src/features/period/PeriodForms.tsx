'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { Section } from '@/components/Page';
import { ProblemLine } from '@/components/StateView';
import { nextPeriods } from '@/features/period/next-periods';
import { graphql } from '@/generated';
import type { PeriodForms_PeriodFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

graphql(`
  fragment PeriodForms_period on Period { id name endsOn dueOn canChange }
`);

const OpenPeriodMutation = graphql(`
  mutation OpenPeriod($id: ID!, $dueOn: String!, $operationId: ID!) {
    openPeriod(periodId: $id, dueOn: $dueOn, operationId: $operationId)
  }
`);

const ChangePeriodMutation = graphql(`
  mutation ChangePeriod($id: ID!, $dueOn: String!, $note: String!, $operationId: ID!) {
    changePeriod(periodId: $id, dueOn: $dueOn, note: $note, operationId: $operationId)
  }
`);

interface PeriodFormsProps {
  periods: PeriodForms_PeriodFragment[];
  onDone: () => void;
}

/** Another deadline for the period that is open; the next period. */
export function PeriodForms({ periods, onDone }: PeriodFormsProps) {
  const current = periods.find(({ canChange }) => canChange);
  return (
    <Section id="periods" title="管理填报期">
      {current && <ChangeForm key={current.id} period={current} onDone={onDone} />}
      <OpenForm
        key={periods[0]?.id}
        last={periods[0]?.endsOn ?? null}
        current={current?.name}
        onDone={onDone}
      />
    </Section>
  );
}

interface ChangeFormProps {
  period: PeriodForms_PeriodFragment;
  onDone: () => void;
}

function ChangeForm({ period, onDone }: ChangeFormProps) {
  const [dueOn, setDueOn] = useState(period.dueOn);
  const [note, setNote] = useState('');
  const act = useAct(ChangePeriodMutation);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await act.run({ id: period.id, dueOn, note: note.trim(), operationId: newOperationId() }))) return;
    setNote('');
    onDone();
  };
  return (
    <form className="panel" onSubmit={send}>
      <b>{period.name}</b>
      <label className="inline">
        截止日{' '}
        <input
          type="date"
          value={dueOn}
          data-testid="change-due"
          onChange={({ target }) => setDueOn(target.value)}
        />
      </label>
      <label className="inline">
        原因{' '}
        <input
          value={note}
          maxLength={200}
          data-testid="change-note"
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
      <Button
        submits
        busy={act.running}
        disabled={note.trim() === '' || !dueOn || dueOn === period.dueOn}
        data-testid="change-period"
      >
        改截止日
      </Button>
      <ProblemLine problem={act.problem} />
    </form>
  );
}

interface OpenFormProps {
  /** The last day of the newest period. */
  last: string | null;
  current: string | undefined;
  onDone: () => void;
}

function OpenForm({ last, current, onDone }: OpenFormProps) {
  const choices = nextPeriods(last, new Date());
  const [id, setId] = useState(choices[0]?.id ?? '');
  const [due, setDue] = useState<string | null>(null);
  const dueOn = due ?? choices.find((choice) => choice.id === id)?.endsOn ?? '';
  const act = useAct(OpenPeriodMutation);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await act.run({ id, dueOn, operationId: newOperationId() })) onDone();
  };
  return (
    <form className="panel" onSubmit={send} data-testid="open-period-form">
      <b>开启新一期</b>
      <label className="inline">
        填报期{' '}
        <select value={id} data-testid="open-id" onChange={({ target }) => setId(target.value)}>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      </label>
      <label className="inline">
        截止日{' '}
        <input
          type="date"
          value={dueOn}
          data-testid="open-due"
          onChange={({ target }) => setDue(target.value)}
        />
      </label>
      <Button kind="primary" submits busy={act.running} disabled={!id || !dueOn} data-testid="open-period">
        开启
      </Button>
      {current && <p className="muted">开启后“{current}”随即结束,之后提交的清单都算新一期;不能再退回。</p>}
      <ProblemLine problem={act.problem} />
    </form>
  );
}
