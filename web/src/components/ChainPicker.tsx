'use client';

import { useQuery } from 'urql';
import { useUrlState } from '@/components/use-url-state';
import { graphql } from '@/generated';

const ChainPickerQuery = graphql(`query ChainPicker { industries { id name chains { id name } } }`);

/** Which chain is looked at; the choice is in the URL. */
export function ChainPicker({ none = '请选择' }: { none?: string }) {
  const { get, set } = useUrlState();
  const [{ data }] = useQuery({ query: ChainPickerQuery, requestPolicy: 'cache-first' });
  return (
    <label>
      产业链{' '}
      <select
        value={get('chain') ?? ''}
        data-testid="chain"
        onChange={(event) => set('chain', event.target.value || null)}
      >
        <option value="">{none}</option>
        {data?.industries.map(({ id, name, chains }) => (
          <optgroup key={id} label={name}>
            {chains.map((chain) => (
              <option key={chain.id} value={chain.id}>
                {chain.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
