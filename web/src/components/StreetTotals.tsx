import { DataTable } from '@/components/DataTable';
import { graphql } from '@/generated';
import type { StreetTotals_TotalFragment } from '@/generated/graphql';

graphql(`
  fragment StreetTotals_total on StreetTotal {
    street { code name }
    counts { firms makers verified supplies demands }
  }
`);

/** One row a street. A firm counts in the street where it operates. */
export function StreetTotals({ totals }: { totals: StreetTotals_TotalFragment[] }) {
  return (
    <DataTable
      caption="各街道数字"
      testId="street-totals"
      items={totals}
      keyOf={({ street }) => street.code}
      empty="还没有街道填报。下一步:由街道上传清单,经区级通过后计入。"
      columns={[
        { title: '街道', cell: ({ street }) => street.name },
        { title: '企业(家)', numeric: true, cell: ({ counts }) => counts.firms },
        { title: '生产', numeric: true, cell: ({ counts }) => counts.makers },
        { title: '已核实', numeric: true, cell: ({ counts }) => counts.verified },
        { title: '供给(条)', numeric: true, cell: ({ counts }) => counts.supplies },
        { title: '需求(条)', numeric: true, cell: ({ counts }) => counts.demands },
      ]}
    />
  );
}
