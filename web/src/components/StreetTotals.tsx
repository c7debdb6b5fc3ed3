'use client';

import { useAsOf } from '@/components/as-of';
import { type Column, DataTable } from '@/components/DataTable';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { StreetTotals_TotalFragment } from '@/generated/graphql';

graphql(`
  fragment StreetTotals_total on StreetTotal {
    street { code name }
    counts { firms makers verified supplies demands }
  }
`);

interface StreetTotalsProps {
  totals: StreetTotals_TotalFragment[];
  /** Where a street's figures are taken apart; the name of the part follows as an anchor. */
  hrefOf: (streetCode: string, part: string) => string;
}

/** One row a street; each number leads on to its rows. A firm counts in the street where it operates. */
export function StreetTotals({ totals, hrefOf }: StreetTotalsProps) {
  const { link } = useAsOf();
  type Counts = StreetTotals_TotalFragment['counts'];
  const figure = (
    title: string,
    key: Exclude<keyof Counts, '__typename'>,
    part: string,
  ): Column<StreetTotals_TotalFragment> => ({
    title,
    numeric: true,
    cell: ({ street, counts }) =>
      counts[key] > 0 ? <Link href={link(hrefOf(street.code, part))}>{counts[key]}</Link> : '0',
  });
  return (
    <DataTable
      caption="各街道数字"
      testId="street-totals"
      items={totals}
      keyOf={({ street }) => street.code}
      empty="还没有街道填报。下一步:由街道上传清单,经区级通过后计入。"
      columns={[
        { title: '街道', cell: ({ street }) => street.name },
        figure('企业(家)', 'firms', 'firms'),
        figure('生产', 'makers', 'firms'),
        figure('已核实', 'verified', 'firms'),
        figure('供给(条)', 'supplies', 'supplies'),
        figure('需求(条)', 'demands', 'demands'),
      ]}
    />
  );
}
