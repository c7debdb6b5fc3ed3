import { graphql } from '@/generated';
import type { SegmentCounts_CountsFragment } from '@/generated/graphql';

graphql(`
  fragment SegmentCounts_counts on CellCounts {
    firms makers sellers users servers verified supplies demands leaders aboveScale
  }
`);

const figures: {
  key: Exclude<keyof SegmentCounts_CountsFragment, '__typename'>;
  text: string;
  anchor: string;
}[] = [
  { key: 'firms', text: '企业(家)', anchor: '#firms' },
  { key: 'makers', text: '生产', anchor: '#firms' },
  { key: 'sellers', text: '销售', anchor: '#firms' },
  { key: 'users', text: '使用', anchor: '#firms' },
  { key: 'servers', text: '服务', anchor: '#firms' },
  { key: 'verified', text: '已核实', anchor: '#firms' },
  { key: 'leaders', text: '链主', anchor: '#firms' },
  { key: 'aboveScale', text: '规上', anchor: '#firms' },
  { key: 'demands', text: '需求(条)', anchor: '#demands' },
  { key: 'supplies', text: '供给(条)', anchor: '#supplies' },
];

/** The card's figures; each leads to the rows behind it. */
export function SegmentCounts({ counts }: { counts: SegmentCounts_CountsFragment }) {
  return (
    <ul className="figures" data-testid="segment-counts">
      {figures.map(({ key, text, anchor }) => (
        <li key={key}>
          <a href={anchor} data-testid={`count-${key}`}>
            <b className="number">{counts[key]}</b>
            <span>{text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
