/** What the cells of a street matrix can show. */
export interface MatrixValue {
  key: 'firms' | 'makers' | 'demands';
  word: string;
  unit: string;
  /** The part of a segment's page that lists what was counted. */
  anchor: string;
}

export const matrixValues: [MatrixValue, ...MatrixValue[]] = [
  { key: 'firms', word: '企业', unit: '家', anchor: '#firms' },
  { key: 'makers', word: '生产企业', unit: '家', anchor: '#firms' },
  { key: 'demands', word: '需求', unit: '条', anchor: '#demands' },
];
