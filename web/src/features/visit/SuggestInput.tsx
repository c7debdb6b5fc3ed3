'use client';

import { useEffect, useId, useState } from 'react';
import { graphql } from '@/generated';
import type { ListKind } from '@/generated/graphql';
import { client } from '@/graphql/client';

const VisitSuggestionsDocument = graphql(`
  query VisitSuggestions($street: String!, $list: ListKind!, $field: String!, $text: String!, $firm: String!) {
    cellSuggestions(streetCode: $street, list: $list, field: $field, text: $text, firm: $firm) { text note }
  }
`);

interface SuggestInputProps {
  street: string;
  list: ListKind;
  field: string;
  label: string;
  /** The firm that is visited, whose products are offered first. */
  firm: string;
  value: string;
  testId: string;
  onChange: (text: string) => void;
}

const PAUSE_MS = 150;

/** A text with what it may be meant to say, as a telephone shows such a list. */
export function SuggestInput(props: SuggestInputProps) {
  const { street, list, field, label, firm, value, testId, onChange } = props;
  const [offered, setOffered] = useState<{ text: string; note: string }[]>([]);
  const id = useId();
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const variables = { street, list, field, text: value.slice(0, 60), firm };
      const { data } = await client.query(VisitSuggestionsDocument, variables).toPromise();
      if (!stale) setOffered(data?.cellSuggestions ?? []);
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [street, list, field, firm, value]);
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
