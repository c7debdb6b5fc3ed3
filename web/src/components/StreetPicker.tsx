'use client';

import { useQuery } from 'urql';
import { useUrlState } from '@/components/use-url-state';
import { graphql } from '@/generated';

const StreetPickerQuery = graphql(`query StreetPicker { streets { code name } }`);

/** Which street's figures are shown; the choice is in the URL. */
export function StreetPicker({ all }: { all: string }) {
  const { get, set } = useUrlState();
  const [{ data }] = useQuery({ query: StreetPickerQuery, requestPolicy: 'cache-first' });
  return (
    <label>
      街道{' '}
      <select
        value={get('street') ?? ''}
        data-testid="street"
        onChange={(event) => set('street', event.target.value || null)}
      >
        <option value="">{all}</option>
        {data?.streets.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
