import { graphql } from '@/generated';
import type { MeasureText_MeasureFragment } from '@/generated/graphql';

graphql(`
  fragment MeasureText_measure on Measure { value low high unit approximate original }
`);

const figures = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });

/** A figure with its unit; what was written stands in the title. */
export function MeasureText({ measure }: { measure: MeasureText_MeasureFragment | null | undefined }) {
  if (!measure) return <span className="muted">未填</span>;
  return (
    <span className="number" title={`原文:${measure.original}`}>
      {wording(measure)}
    </span>
  );
}

function wording({ value, low, high, unit, approximate, original }: MeasureText_MeasureFragment): string {
  const about = approximate ? '约 ' : '';
  if (typeof value === 'number') return `${about}${figures.format(value)} ${unit}`;
  if (typeof low === 'number' && typeof high === 'number') {
    return `${about}${figures.format(low)}–${figures.format(high)} ${unit}`;
  }
  if (typeof low === 'number') return `${figures.format(low)} ${unit}以上`;
  if (typeof high === 'number') return `${figures.format(high)} ${unit}以下`;
  return original;
}
