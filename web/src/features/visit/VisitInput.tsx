'use client';

import { useCallback } from 'react';
import { SuggestInput } from '@/components/SuggestInput';
import { graphql } from '@/generated';
import type { ListKind } from '@/generated/graphql';
import { client } from '@/graphql/client';

const VisitSuggestionsDocument = graphql(`
  query VisitSuggestions($street: String!, $list: ListKind!, $field: String!, $text: String!, $firm: String!) {
    cellSuggestions(streetCode: $street, list: $list, field: $field, text: $text, firm: $firm) { text note }
  }
`);

interface VisitInputProps {
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

/** A text of a visit, with what the street's lists know. */
export function VisitInput({ street, list, field, firm, ...input }: VisitInputProps) {
  const offer = useCallback(
    async (text: string) => {
      const variables = { street, list, field, text, firm };
      const { data } = await client.query(VisitSuggestionsDocument, variables).toPromise();
      return data?.cellSuggestions ?? [];
    },
    [street, list, field, firm],
  );
  return <SuggestInput {...input} offer={offer} />;
}
