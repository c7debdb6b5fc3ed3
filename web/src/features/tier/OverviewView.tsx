'use client';

import { useAsOf } from '@/components/as-of';
import { type Column, DataTable } from '@/components/DataTable';
import { dayOf } from '@/components/DateText';
import { Link } from '@/components/Link';
import { Section } from '@/components/Page';
import { RuleTable } from '@/features/tier/RuleTable';
import { graphql } from '@/generated';
import type { TierOverviewQuery } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { qualificationWord, tierKinds } from '@/words';

const TierOverviewDocument = graphql(`
  query TierOverview($at: String) {
    tierOverview(at: $at) {
      asOf
      rows { ...TierRow_row }
      total { ...TierRow_row }
      rules { ...RuleTable_rule }
    }
  }
`);

graphql(`
  fragment TierRow_row on TierRow {
    street { code name }
    counts { kind firms }
    expiring expired certificatesExpiring certificatesExpired
  }
`);

type Row = TierOverviewQuery['tierOverview']['total'];

/** How many firms of each street hold each tier; every number opens its firms. */
export function OverviewView() {
  const { at } = useAsOf();
  const { data, state, waiting } = usePage(TierOverviewDocument, { at });
  if (!data) return state;
  const { asOf, rows, total, rules } = data.tierOverview;
  return (
    <>
      <p className="muted lead">
        截至 {dayOf(asOf)} 在有效期内的企业(家)。一家企业可以同时有几个称号,在每个称号下各算一次,按经营地计。
      </p>
      <DataTable
        caption="各街道梯度"
        testId="tier-streets"
        waiting={waiting}
        items={[total, ...rows]}
        keyOf={({ street }) => street?.code ?? ''}
        empty="还没有街道。下一步:由管理员导入街道。"
        columns={columns}
      />
      <Section id="rules" title="所依据的规则" note="认定在哪一天,就按那一天的规则">
        <RuleTable rules={rules} />
      </Section>
    </>
  );
}

const columns: Column<Row>[] = [
  { title: '街道', tight: true, cell: ({ street }) => street?.name ?? <b>全区</b> },
  ...tierKinds.map(
    (kind): Column<Row> => ({
      title: qualificationWord[kind],
      numeric: true,
      cell: (row) => (
        <Count
          row={row}
          count={row.counts.find((one) => one.kind === kind)?.firms ?? 0}
          of={`view=firms&kind=${kind}`}
        />
      ),
    }),
  ),
  {
    title: '90 天内到期',
    numeric: true,
    cell: (row) => <Count row={row} count={row.expiring} of="view=firms&state=EXPIRING" />,
  },
  {
    title: '已过期',
    numeric: true,
    cell: (row) => <Count row={row} count={row.expired} of="view=firms&state=EXPIRED" />,
  },
  {
    title: '资质将到期',
    numeric: true,
    cell: (row) => <Count row={row} count={row.certificatesExpiring} of="view=certificates&state=EXPIRING" />,
  },
  {
    title: '资质已过期',
    numeric: true,
    cell: (row) => <Count row={row} count={row.certificatesExpired} of="view=certificates&state=EXPIRED" />,
  },
];

function Count({ row: { street }, count, of }: { row: Row; count: number; of: string }) {
  const { link } = useAsOf();
  if (count === 0) return <span className="muted">0</span>;
  const where = street ? `&street=${street.code}` : '';
  return <Link href={link(`/tiers?${of}${where}`)}>{count}</Link>;
}
