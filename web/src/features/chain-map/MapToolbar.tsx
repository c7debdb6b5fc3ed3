'use client';

import { AsOfPicker } from '@/components/AsOfPicker';
import { StreetPicker } from '@/components/StreetPicker';
import { useUrlState } from '@/components/use-url-state';
import { ViewSwitch } from '@/components/ViewSwitch';
import type { ChainMap_MapFragment } from '@/generated/graphql';

/** Day, street, search-to-focus, and drawing or table; all kept in the URL. */
export function MapToolbar({ segments }: { segments: ChainMap_MapFragment['segments'] }) {
  return (
    <div className="toolbar">
      <AsOfPicker />
      <StreetPicker all="全区" />
      <FocusBox segments={segments} />
      <ViewSwitch />
    </div>
  );
}

function FocusBox({ segments }: { segments: ChainMap_MapFragment['segments'] }) {
  const { get, set } = useUrlState();
  const focused = segments.find(({ id }) => id === get('focus'));
  const find = (text: string) => {
    const exact = segments.find(({ name }) => name === text);
    set('focus', (exact ?? segments.find(({ name }) => text && name.includes(text)))?.id ?? null);
  };
  return (
    <label>
      找环节{' '}
      <input
        type="search"
        list="segment-names"
        key={focused?.id ?? ''}
        defaultValue={focused?.name ?? ''}
        data-testid="focus-segment"
        onChange={(event) =>
          segments.some(({ name }) => name === event.target.value) && find(event.target.value)
        }
        onKeyDown={(event) => event.key === 'Enter' && find(event.currentTarget.value.trim())}
      />
      <datalist id="segment-names">
        {segments.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}
