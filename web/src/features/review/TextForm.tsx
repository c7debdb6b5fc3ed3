'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import type { Problem } from '@/graphql/problem';

interface TextFormProps {
  label: string;
  button: string;
  testId: string;
  /** What stands there before. */
  from?: string;
  act: { running: boolean; problem: Problem | null };
  /** Answers whether it was done. */
  onSend: (text: string) => Promise<boolean>;
}

/** A line of text and its button; empty again once it was sent. */
export function TextForm({ label, button, testId, from = '', act, onSend }: TextFormProps) {
  const [text, setText] = useState(from);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if ((await onSend(text.trim())) && !from) setText('');
  };
  return (
    <form className="text-form" onSubmit={send}>
      <label>
        {label}{' '}
        <input
          className="text-form-input"
          value={text}
          maxLength={500}
          data-testid={`${testId}-text`}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button small submits busy={act.running} disabled={text.trim() === from.trim()} data-testid={testId}>
        {button}
      </Button>
      <ProblemLine problem={act.problem} />
    </form>
  );
}
