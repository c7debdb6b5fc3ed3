import type { HeatmapOption } from '@/features/street-matrix/heatmap-chart';
import type { MatrixValue } from '@/features/street-matrix/matrix-values';
import { shadesOf } from '@/features/street-matrix/quantiles';
import type { StreetMatrix_MatrixFragment } from '@/generated/graphql';
import { coverageWord } from '@/words';

type Cell = StreetMatrix_MatrixFragment['rows'][number]['cells'][number];

const FONT = 'Microsoft YaHei, PingFang SC, Noto Sans CJK SC, Noto Sans SC, sans-serif';
const INK = '#1c2529';
/** More columns than this leave no room for names in lines. */
const MANY = 26;
export const ROW_HEIGHT = 26;
const STREETS_WIDTH = 92;

const LINE_HEIGHT = 14;
const LETTER_WIDTH = 12;

/** The room above the cells that the names of the columns take, in a drawing so wide. */
export function headHeight({ columns }: StreetMatrix_MatrixFragment, width: number): number {
  const longest = Math.max(0, ...columns.map(({ name }) => name.length)) * LETTER_WIDTH;
  if (columns.length > MANY) return Math.min(longest, 110);
  return Math.ceil(longest / (nameRoom(columns.length, width) - LETTER_WIDTH)) * LINE_HEIGHT + 12;
}

function nameRoom(columns: number, width: number): number {
  return Math.floor((width - STREETS_WIDTH) / Math.max(columns, 1)) - 4;
}

export function numbersOf(matrix: StreetMatrix_MatrixFragment, { key }: MatrixValue): number[] {
  return matrix.rows.flatMap(({ cells }) => cells.map((cell) => cell[key]));
}

/** How echarts is to draw a matrix: streets downwards, chains or segments across. */
export function heatmapOption(
  matrix: StreetMatrix_MatrixFragment,
  value: MatrixValue,
  width: number,
): HeatmapOption {
  const { columns, rows } = matrix;
  const many = columns.length > MANY;
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: { left: STREETS_WIDTH, right: many ? 48 : 2, top: headHeight(matrix, width), bottom: 2 },
    xAxis: {
      type: 'category',
      position: 'top',
      data: columns.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        interval: 0,
        color: INK,
        fontSize: 12,
        lineHeight: LINE_HEIGHT,
        ...(many ? { rotate: -60 } : { width: nameRoom(columns.length, width), overflow: 'break' as const }),
      },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ street }) => street.name),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: INK, fontSize: 12.5 },
    },
    tooltip: {
      confine: true,
      formatter: (item) => tooltipText(matrix, Array.isArray(item) ? item[0] : item),
    },
    visualMap: {
      type: 'piecewise',
      show: false,
      dimension: 2,
      pieces: shadesOf(numbersOf(matrix, value)).map(({ from, to, fill }) => ({
        gte: from,
        lte: to,
        color: fill,
      })),
    },
    series: [
      {
        type: 'heatmap',
        data: cellsOf(matrix, value),
        itemStyle: { borderColor: '#ffffff', borderWidth: 1 },
      },
    ],
  };
}

/** Cells without a number are told apart by a mark and a pattern, not by colour alone. */
function cellsOf(matrix: StreetMatrix_MatrixFragment, value: MatrixValue) {
  const shades = shadesOf(numbersOf(matrix, value));
  return matrix.rows.flatMap(({ cells }, row) =>
    cells.map((cell, column) => {
      const number = cell[value.key];
      const place: [number, number, number] = [column, row, number];
      if (number > 0) {
        const ink = shades.find(({ from, to }) => number >= from && number <= to)?.ink ?? INK;
        return { value: place, label: { show: true, color: ink, formatter: String(number) } };
      }
      const { mark, ...itemStyle } = unnumbered[cell.coverage];
      return {
        value: place,
        visualMap: false,
        itemStyle,
        label: { show: true, color: '#55636a', formatter: mark },
      };
    }),
  );
}

const unnumbered: Record<
  Cell['coverage'],
  { mark: string; color: string; borderColor: string; decal?: object }
> = {
  PRESENT: { mark: '0', color: '#ffffff', borderColor: '#c3cbcf' },
  NONE: {
    mark: '无',
    color: '#ffffff',
    borderColor: '#8b979e',
    decal: {
      symbol: 'rect',
      color: '#d3d9dc',
      dashArrayX: [1, 0],
      dashArrayY: [1, 5],
      rotation: -Math.PI / 4,
    },
  },
  UNCHECKED: { mark: '·', color: '#f6f7f6', borderColor: '#ffffff' },
};

function tooltipText(matrix: StreetMatrix_MatrixFragment, item: { value?: unknown } | undefined): string {
  const [at = -1, row = -1] = (item?.value ?? []) as number[];
  const column = matrix.columns[at];
  const street = matrix.rows[row];
  const cell = street?.cells[at];
  if (!column || !street || !cell) return '';
  const known =
    column.segments > 1 ? `,${column.segments} 个环节中 ${cell.knownSegments} 个有企业或已核实` : '';
  return [
    `${street.street.name} × ${column.name}${column.within && `(${column.within})`}`,
    `企业 ${cell.firms} 家,生产 ${cell.makers} 家,需求 ${cell.demands} 条`,
    `${coverageWord[cell.coverage]}${known}`,
  ]
    .map(asHtml)
    .join('<br>');
}

function asHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
