'use client';

import { useCallback } from 'react';
import { SuggestInput } from '@/components/SuggestInput';
import type { Column } from '@/features/correction/correction-cells';
import { ProductsInput } from '@/features/correction/ProductsInput';
import { VisibilityTag } from '@/features/my-enterprise/VisibilityLegend';
import { graphql } from '@/generated';
import type { ListKind } from '@/generated/graphql';
import { client } from '@/graphql/client';

const CorrectionSuggestionsDocument = graphql(`
  query CorrectionSuggestions($list: ListKind!, $field: String!, $text: String!, $chain: String!) {
    correctionSuggestions(list: $list, field: $field, text: $text, chain: $chain)
  }
`);

interface CellInputProps {
  list: ListKind;
  column: Column;
  value: string;
  /** 产业链 of the row: which segments are offered. */
  chain?: string;
  onChange: (text: string) => void;
}

const NAMED = new Set(['PRODUCT', 'CHAIN', 'SEGMENT']);

/** A cell of an own row, by the kind of its column. */
export function CellInput({ list, column, value, chain = '', onChange }: CellInputProps) {
  const { field, type, words, visibility } = column;
  const offer = useOffer(list, field, chain);
  const testId = `cell-${field}`;
  const label = (
    <>
      {labelOf(column)} <VisibilityTag visibility={visibility} />
    </>
  );
  if (type === 'PRODUCTS')
    return <ProductsInput label={label} value={value} offer={offer} onChange={onChange} />;
  if (NAMED.has(type)) {
    return <SuggestInput label={label} value={value} testId={testId} offer={offer} onChange={onChange} />;
  }
  if (words.length > 0 && (value === '' || words.includes(value))) {
    return (
      <label>
        {label}
        <select value={value} data-testid={testId} onChange={(event) => onChange(event.target.value)}>
          <option value="">未填</option>
          {words.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <label>
      {label}
      <input
        value={value}
        maxLength={2_000}
        autoComplete="off"
        data-testid={testId}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function labelOf({ label, unit }: Column): string {
  return unit ? `${label}(${unit})` : label;
}

/** Names of the chain model for a cell. */
export function useOffer(list: ListKind, field: string, chain = '') {
  return useCallback(
    async (text: string) => {
      const variables = { list, field, text, chain };
      const { data } = await client.query(CorrectionSuggestionsDocument, variables).toPromise();
      return (data?.correctionSuggestions ?? []).map((name) => ({ text: name }));
    },
    [list, field, chain],
  );
}
