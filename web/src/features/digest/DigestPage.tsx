'use client';

import { ChainPicker } from '@/components/ChainPicker';
import { minuteOf } from '@/components/DateText';
import { ExportLinks } from '@/components/ExportLinks';
import { Link } from '@/components/Link';
import { Page, Section } from '@/components/Page';
import { StreetPicker } from '@/components/StreetPicker';
import { useUrlState } from '@/components/use-url-state';
import { ChangeTable } from '@/features/digest/ChangeTable';
import { DigestCountsTable, DigestTotals } from '@/features/digest/DigestCounts';
import { ExpiringTable } from '@/features/digest/ExpiringTable';
import { FirmField } from '@/features/digest/FirmField';
import { SinceField } from '@/features/digest/SinceField';
import { DisputeTable } from '@/features/dispute/DisputeTable';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const DigestPageDocument = graphql(`
  query DigestPage($since: String, $street: String, $chain: ID, $firm: ID) {
    digest(since: $since, streetCode: $street, chainId: $chain, enterpriseId: $firm) {
      since asOf enterpriseName truncated
      counts { ...DigestCounts_counts }
      streets { street { code name } counts { ...DigestCounts_counts } }
      chains { id name counts { ...DigestCounts_counts } }
      changes { ...ChangeTable_change }
      expiring { ...ExpiringTable_offer }
      disputes { ...DisputeTable_dispute }
    }
  }
`);

/** 动态: what is new, gone, changed, lapsing and disputed since a day, by street, chain and firm. */
export function DigestPage() {
  const { get, set } = useUrlState();
  const scope = {
    since: get('since'),
    street: get('street'),
    chain: get('chain'),
    firm: get('firm'),
  };
  const { data, state, waiting, reload } = usePage(DigestPageDocument, scope);
  if (!data) return state;
  const { digest } = data;
  const { counts } = digest;
  const rows = counts.added + counts.gone + counts.changed;
  return (
    <Page
      title="动态"
      aside={
        <p className="head-facts muted number">
          {digest.since} 起,至 {minuteOf(digest.asOf)}
        </p>
      }
    >
      <div className="toolbar">
        <SinceField since={digest.since} onChange={(day) => set('since', day)} />
        <StreetPicker all="全区" />
        <ChainPicker none="全部产业链" />
        <FirmField chosen={digest.enterpriseName ?? null} />
        <ExportLinks table="digest" scope={{ ...scope, since: digest.since }} />
        <button type="button" className="link" onClick={() => window.print()}>
          打印
        </button>
      </div>
      <DigestTotals counts={counts} waiting={waiting} />
      {digest.truncated && (
        <p className="notice" data-testid="truncated">
          变化超过 2000 行,只统计了最近的。请选一个街道,或更近的日期。
        </p>
      )}
      <Section id="changes" title="企业与清单的变化" count={rows} note={shown(digest.changes.length, rows)}>
        <ChangeTable changes={digest.changes} onPick={scope.firm ? null : (id) => set('firm', id)} />
      </Section>
      <div className="two-columns">
        <Section id="streets" title="按街道">
          <DigestCountsTable
            caption="各街道的变化"
            testId="digest-streets"
            items={digest.streets.map(({ street, counts }) => ({
              id: street.code,
              name: street.name,
              counts,
            }))}
            onPick={(code) => set('street', code)}
          />
        </Section>
        <Section id="chains" title="按产业链" note="一行可以属于几条链">
          <DigestCountsTable
            caption="各产业链的变化"
            testId="digest-chains"
            items={digest.chains}
            onPick={(id) => set('chain', id)}
          />
        </Section>
      </div>
      <Section id="expiring" title="30 天内到期" count={digest.expiring.length}>
        <ExpiringTable offers={digest.expiring} />
      </Section>
      <Section
        id="disputes"
        title="新争议"
        count={digest.disputes.length}
        note={<Link href="/disputes">全部争议</Link>}
      >
        <DisputeTable disputes={digest.disputes} onDone={reload} />
      </Section>
    </Page>
  );
}

function shown(here: number, all: number): string | undefined {
  return here < all ? `这里列 ${here} 行,全部在导出的表里` : undefined;
}
