'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { graphql } from '@/generated';
import type { CellSuggestionsQuery, ListKind } from '@/generated/graphql';
import { client } from '@/graphql/client';

const CellSuggestionsDocument = graphql(`
  query CellSuggestions(
    $street: String!, $list: ListKind!, $field: String!, $text: String!, $chain: String!, $firm: String!
  ) {
    cellSuggestions(streetCode: $street, list: $list, field: $field, text: $text, chain: $chain, firm: $firm) {
      text note fills { field text }
    }
  }
`);

export type Suggestion = CellSuggestionsQuery['cellSuggestions'][number];

/** Types of columns whose words the service knows. */
const asked = new Set(['NAME', 'CODE', 'INDUSTRY', 'CHAIN', 'SEGMENT', 'PRODUCT', 'PRODUCTS']);
const PAUSE_MS = 120;

export interface EditedCell {
  street: string;
  list: ListKind;
  field: string;
  label: string;
  type: string;
  words: readonly string[];
  /** 产业链 and 企业名称 of the row. */
  chain: string;
  firm: string;
}

interface CellEditorProps {
  cell: EditedCell;
  text: string;
  /** Begun by typing: then arrows leave the cell, as in a spreadsheet. */
  typed: boolean;
  /** The text is done; the key says where to go next. */
  onDone: (text: string, suggestion: Suggestion | null, next: KeyboardEvent | null) => void;
  onCancel: () => void;
}

/** A cell while it is written in, with a drop-down of what it may be meant to say. */
export function CellEditor({ cell, text: begun, typed, onDone, onCancel }: CellEditorProps) {
  const [text, setText] = useState(begun);
  const [picked, setPicked] = useState(-1);
  const suggestions = useSuggestions(cell, text);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const listId = useId();
  useEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(begun.length, begun.length);
  }, [begun]);
  const finish = (suggestion: Suggestion | null, next: KeyboardEvent | null) => {
    if (done.current) return;
    done.current = true;
    onDone(suggestion?.text ?? text, suggestion, next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    const { key } = event;
    if (key === 'Escape') {
      done.current = true;
      onCancel();
    } else if (key === 'Enter' || key === 'Tab') finish(suggestions[picked] ?? null, event);
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && suggestions.length > 0) {
      setPicked(
        key === 'ArrowDown' ? Math.min(picked + 1, suggestions.length - 1) : Math.max(picked - 1, -1),
      );
    } else if (key.startsWith('Arrow') && typed && !event.shiftKey) finish(null, event);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={input}
        className="cell-input"
        value={text}
        maxLength={2000}
        role="combobox"
        aria-label={cell.label}
        aria-expanded={suggestions.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={picked >= 0 ? `${listId}-${picked}` : undefined}
        autoComplete="off"
        data-testid="cell-input"
        onChange={(event) => {
          setText(event.target.value);
          setPicked(-1);
        }}
        onKeyDown={press}
        onBlur={() => finish(null, null)}
      />
      <ul
        id={listId}
        className="cell-suggestions"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the drop-down of a combobox
        role="listbox"
        aria-label="可选内容"
        hidden={suggestions.length === 0}
      >
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.text}
            id={`${listId}-${index}`}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an entry of the drop-down
            role="option"
            aria-selected={index === picked}
            data-testid="cell-suggestion"
            tabIndex={-1}
            onMouseDown={(event) => {
              event.preventDefault();
              finish(suggestion, null);
            }}
          >
            {suggestion.text} <small className="muted">{suggestion.note}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function useSuggestions(cell: EditedCell, text: string): Suggestion[] {
  const { street, list, field, type, words, chain, firm } = cell;
  const [found, setFound] = useState<Suggestion[]>([]);
  useEffect(() => {
    if (!asked.has(type)) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const variables = { street, list, field, text: text.slice(0, 60), chain, firm };
      const { data } = await client.query(CellSuggestionsDocument, variables).toPromise();
      if (!stale) setFound(data?.cellSuggestions ?? []);
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [street, list, field, type, chain, firm, text]);
  if (asked.has(type)) return found.filter((suggestion) => suggestion.text !== text);
  return words
    .filter((word) => word.includes(text) && word !== text)
    .map((word) => ({ text: word, note: '', fills: [] }));
}
