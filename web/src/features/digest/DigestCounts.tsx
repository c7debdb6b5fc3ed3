import { DataTable } from '@/components/DataTable';
import { graphql } from '@/generated';
import type { DigestCounts_CountsFragment } from '@/generated/graphql';

graphql(`
  fragment DigestCounts_counts on DigestCounts { added gone changed confirmed expiring disputed }
`);

type Counts = DigestCounts_CountsFragment;

const figures: { key: Exclude<keyof Counts, '__typename'>; title: string; anchor: string }[] = [
  { key: 'added', title: '新增', anchor: '#changes' },
  { key: 'gone', title: '退出', anchor: '#changes' },
  { key: 'changed', title: '变更', anchor: '#changes' },
  { key: 'confirmed', title: '无变化', anchor: '#streets' },
  { key: 'expiring', title: '将到期', anchor: '#expiring' },
  { key: 'disputed', title: '新争议', anchor: '#disputes' },
];

export function DigestTotals({ counts, waiting }: { counts: Counts; waiting: boolean }) {
  return (
    <ul className="figures" aria-busy={waiting} data-testid="digest-totals">
      {figures.map(({ key, title, anchor }) => (
        <li key={key}>
          <a href={anchor}>
            <b className="number">{counts[key]}</b>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface DigestCountsTableProps {
  caption: string;
  testId: string;
  items: { id: string; name: string; counts: Counts }[];
  onPick: (id: string) => void;
}

/** The same figures, one line a street or chain; its name narrows the page to it. */
export function DigestCountsTable({ caption, testId, items, onPick }: DigestCountsTableProps) {
  return (
    <DataTable
      caption={caption}
      testId={testId}
      items={items}
      keyOf={({ id }) => id}
      empty="这段时间没有变化。下一步:选更早的日期。"
      columns={[
        {
          title: '名称',
          cell: ({ id, name }) =>
            id ? (
              <button type="button" className="link" onClick={() => onPick(id)}>
                {name}
              </button>
            ) : (
              name
            ),
        },
        ...figures.map(({ key, title }) => ({
          title,
          numeric: true,
          cell: ({ counts }: { counts: Counts }) => counts[key] || '',
        })),
      ]}
    />
  );
}
