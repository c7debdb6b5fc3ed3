import { DataTable } from '@/components/DataTable';
import { EnterpriseLink } from '@/components/EnterpriseLink';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { ExpiringTable_OfferFragment } from '@/generated/graphql';
import { listWord } from '@/words';

graphql(`
  fragment ExpiringTable_offer on ExpiringOffer {
    id list what rowVersionId lastDay
    enterprise { ...EnterpriseLink_enterprise }
  }
`);

/** Supplies and demands that lapse soon, the next first. */
export function ExpiringTable({ offers }: { offers: ExpiringTable_OfferFragment[] }) {
  return (
    <DataTable
      caption="30 天内到期的供给和需求"
      testId="digest-expiring"
      items={offers}
      keyOf={({ id }) => id}
      empty="30 天内没有供给或需求到期。"
      columns={[
        { title: '到期日', tight: true, cell: ({ lastDay }) => lastDay },
        { title: '企业', cell: ({ enterprise }) => <EnterpriseLink enterprise={enterprise} /> },
        { title: '街道', tight: true, cell: ({ enterprise }) => enterprise.streetName },
        { title: '清单', tight: true, cell: ({ list }) => listWord[list] },
        {
          title: '产品/服务',
          cell: ({ what, rowVersionId }) => <Link href={`/rows/${rowVersionId}`}>{what}</Link>,
        },
      ]}
    />
  );
}
