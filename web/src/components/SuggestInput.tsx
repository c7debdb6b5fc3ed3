'use client';

import { useEffect, useId, useState } from 'react';

export interface Offered {
  text: string;
  /** Where it is known from. */
  note?: string;
}

interface SuggestInputProps {
  label: React.ReactNode;
  value: string;
  testId: string;
  /** What a text may be meant to say. A new function asks anew, so it should be kept between renders. */
  offer: (text: string) => Promise<Offered[]>;
  onChange: (text: string) => void;
}

const PAUSE_MS = 150;
const LONGEST_ASKED = 60;

/** A text with what it may be meant to say, as a telephone shows such a list. */
export function SuggestInput({ label, value, testId, offer, onChange }: SuggestInputProps) {
  const [offered, setOffered] = useState<Offered[]>([]);
  const id = useId();
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const found = await offer(value.slice(0, LONGEST_ASKED));
      if (!stale) setOffered(found);
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [offer, value]);
  return (
    <label>
      {label}
      <input
        value={value}
        list={id}
        maxLength={200}
        autoComplete="off"
        data-testid={testId}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={id}>
        {offered.map(({ text, note }) => (
          <option key={text} value={text}>
            {note}
          </option>
        ))}
      </datalist>
    </label>
  );
}
