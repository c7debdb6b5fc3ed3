'use client';

import type { EChartsType } from 'echarts/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { headHeight, heatmapOption, ROW_HEIGHT } from '@/features/street-matrix/heatmap-option';
import type { MatrixValue } from '@/features/street-matrix/matrix-values';
import type { StreetMatrix_MatrixFragment } from '@/generated/graphql';

interface HeatmapProps {
  matrix: StreetMatrix_MatrixFragment;
  value: MatrixValue;
  hrefOf: (columnId: string, streetCode: string) => string;
}

/** The matrix on a canvas. What it shows is in the table, too. */
export function Heatmap({ matrix, value, hrefOf }: HeatmapProps) {
  const container = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const open = useRef((_column: number, _row: number) => {});
  useEffect(() => {
    open.current = (column, row) => {
      const columnId = matrix.columns[column]?.id;
      const code = matrix.rows[row]?.street.code;
      if (columnId && code) router.push(hrefOf(columnId, code));
    };
  });
  useEffect(() => {
    const box = container.current;
    if (!box) return;
    let chart: EChartsType | undefined;
    let left = false;
    const draw = () => {
      box.style.height = `${headHeight(matrix, box.clientWidth) + matrix.rows.length * ROW_HEIGHT}px`;
      chart?.resize();
      chart?.setOption(heatmapOption(matrix, value, box.clientWidth), { notMerge: true });
      box.dataset.ready = String(chart !== undefined);
    };
    // Its own chunk: only who sees a matrix loads it.
    import('@/features/street-matrix/heatmap-chart').then(({ init }) => {
      if (left) return;
      chart = init(box);
      chart.on('click', ({ value: place }) => {
        const [column = -1, row = -1] = place as number[];
        open.current(column, row);
      });
      draw();
    });
    const observer = new ResizeObserver(draw);
    observer.observe(box);
    return () => {
      left = true;
      observer.disconnect();
      chart?.dispose();
    };
  }, [matrix, value]);
  return (
    <div className="table-frame">
      <div
        ref={container}
        className="heatmap"
        role="img"
        aria-label="街道矩阵图,同样的数字见“表格”"
        data-testid="heatmap"
      />
    </div>
  );
}
