'use client';

import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { useUrlState } from '@/components/use-url-state';
import { graphql } from '@/generated';

const FirmFieldQuery = graphql(`
  query FirmField($text: String!) { search(text: $text, first: 8) { kind id title } }
`);

/** Shorter texts are too many firms' to be asked for. */
const SHORTEST = 2;

/** The one firm that is looked at: found by name, code or pinyin; the choice is in the URL. */
export function FirmField({ chosen }: { chosen: string | null }) {
  const { set } = useUrlState();
  const [text, setText] = useState('');
  const id = useId();
  const short = text.trim().length < SHORTEST;
  const [{ data }] = useQuery({ query: FirmFieldQuery, variables: { text: text.trim() }, pause: short });
  const firms = short ? [] : (data?.search.filter(({ kind }) => kind === 'ENTERPRISE') ?? []);
  const type = (typed: string) => {
    const firm = firms.find(({ title }) => title === typed);
    setText(firm ? '' : typed);
    if (firm) set('firm', firm.id);
  };
  if (chosen) {
    return (
      <span>
        企业 <b>{chosen}</b>{' '}
        <button type="button" className="link" data-testid="every-firm" onClick={() => set('firm', null)}>
          看全部企业
        </button>
      </span>
    );
  }
  return (
    <label>
      企业{' '}
      <input
        value={text}
        list={id}
        maxLength={60}
        autoComplete="off"
        placeholder="名称、代码或拼音"
        data-testid="firm"
        onChange={({ target }) => type(target.value)}
      />
      <datalist id={id}>
        {firms.map((firm) => (
          <option key={firm.id} value={firm.title} />
        ))}
      </datalist>
    </label>
  );
}
