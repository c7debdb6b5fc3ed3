import { numbersOf } from '@/features/street-matrix/heatmap-option';
import type { MatrixValue } from '@/features/street-matrix/matrix-values';
import { shadesOf } from '@/features/street-matrix/quantiles';
import type { StreetMatrix_MatrixFragment } from '@/generated/graphql';

interface MatrixLegendProps {
  matrix: StreetMatrix_MatrixFragment;
  value: MatrixValue;
}

/** What colours and marks of the matrix mean, in words. */
export function MatrixLegend({ matrix, value }: MatrixLegendProps) {
  return (
    <ul className="legend" aria-label="图例">
      <li>
        有企业:
        {shadesOf(numbersOf(matrix, value)).map(({ from, to, fill, ink }) => (
          <span key={from} className="shade number" style={{ background: fill, color: ink }}>
            {from === to ? from : `${from}–${to}`}
          </span>
        ))}
        {value.unit}(颜色按分位),<span className="shade number">0</span> 有企业而此项为 0
      </li>
      <li>
        <span className="shade checked-none">无</span> 已核实无:街道查过,没有
      </li>
      <li>
        <span className="shade unchecked">·</span> 未核:没有人表态,不等于没有
      </li>
    </ul>
  );
}
