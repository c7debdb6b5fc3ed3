import type { Panorama_CountsFragment } from '@/generated/graphql';

interface Figure {
  key: Exclude<keyof Panorama_CountsFragment, '__typename'>;
  word: string;
  /** On a card, where there is little room. */
  short: string;
  unit: string;
}

/** What the panorama counts of a chain, an industry and the district, in this order. */
export const figures: Figure[] = [
  { key: 'firms', word: '企业', short: '企业', unit: '家' },
  { key: 'makers', word: '生产企业', short: '生产', unit: '家' },
  { key: 'leaders', word: '链主', short: '链主', unit: '家' },
  { key: 'supplies', word: '供给', short: '供给', unit: '条' },
  { key: 'demands', word: '需求', short: '需求', unit: '条' },
];
