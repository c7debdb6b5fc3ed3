import type { ReactNode } from 'react';
import { EmptyView } from '@/components/StateView';

export interface Column<Item> {
  title: string;
  cell: (item: Item) => ReactNode;
  /** Figures stand right, in tabular digits. */
  numeric?: boolean;
  /** Keeps short words on one line. */
  tight?: boolean;
}

interface DataTableProps<Item> {
  caption: string;
  columns: Column<Item>[];
  items: Item[];
  keyOf: (item: Item) => string;
  /** What to say, and what to do next, when there are no rows. */
  empty: ReactNode;
  testId: string;
  waiting?: boolean;
}

/** So many columns of words do not stand side by side on a telephone. */
const MOST_WORDS = 2;

/**
 * A real table: it prints, it can be copied, a screen reader reads it. On a telephone a row of words becomes a card
 * under its first column; a row of figures stays a row, and moves under its first column.
 */
export function DataTable<Item>(props: DataTableProps<Item>) {
  const { caption, columns, items, keyOf, empty, testId, waiting = false } = props;
  if (items.length === 0) return <EmptyView>{empty}</EmptyView>;
  const cards = columns.filter(({ numeric }) => !numeric).length > MOST_WORDS;
  return (
    <div className="table-frame">
      <table className={cards ? 'cards' : undefined} data-testid={testId} aria-busy={waiting}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, numeric }) => (
              <th key={title} scope="col" className={numeric ? 'numeric' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={keyOf(item)}>
              {columns.map(({ title, cell, numeric, tight }) => {
                const content = cell(item);
                return (
                  <td key={title} className={classOf(content, numeric, tight)} data-title={title}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Nothing steps back, so that the eye finds what there is. */
function classOf(content: ReactNode, numeric?: boolean, tight?: boolean): string | undefined {
  if (numeric) return content === 0 ? 'numeric nothing' : 'numeric';
  return tight ? 'tight' : undefined;
}
