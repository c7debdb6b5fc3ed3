'use client';

import { AsOfPicker } from '@/components/AsOfPicker';
import { useAsOf } from '@/components/as-of';
import { EnterpriseLink } from '@/components/EnterpriseLink';
import { EvidenceLink } from '@/components/EvidenceLink';
import { MeasureText } from '@/components/MeasureText';
import { Page, Section } from '@/components/Page';
import { ProductLink } from '@/components/ProductLink';
import { EmptyView } from '@/components/StateView';
import { MatchCard } from '@/features/demand/MatchCard';
import { Budget, Spec } from '@/features/fact/DemandTable';
import { days, ValidUntil } from '@/features/fact/SupplyTable';
import { graphql } from '@/generated';
import type { DemandTable_DemandFragment } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { demandStateWord } from '@/words';

const DemandMatchesPageDocument = graphql(`
  query DemandMatchesPage($id: ID!, $at: String) {
    demandMatches(demandId: $id, at: $at, first: 20) {
      asOf note candidatesLooked
      demand { ...DemandTable_demand }
      matches { ...MatchCard_match }
    }
  }
`);

export function DemandMatchesPage({ id }: { id: string }) {
  const { at, link } = useAsOf();
  const { data, state } = usePage(DemandMatchesPageDocument, { id, at });
  if (!data) return state;
  const { demand, matches, note, candidatesLooked } = data.demandMatches;
  return (
    <Page
      title={
        <>
          <ProductLink product={demand.product} /> 的供应商
        </>
      }
      crumbs={[{ text: '需求', href: link('/demands') }]}
    >
      <div className="toolbar">
        <AsOfPicker />
      </div>
      <DemandFacts demand={demand} />
      <Section
        id="matches"
        title="供应商"
        count={matches.length}
        note={`看过 ${candidatesLooked} 家 · ${note}`}
      >
        {matches.length === 0 ? (
          <EmptyView>区内还没有找到供应商。下一步:核对产品名称是否已归类,或交招商部门。</EmptyView>
        ) : (
          <ol className="matches" data-testid="matches">
            {matches.map((match) => (
              <MatchCard key={`${match.rank} ${match.enterprise.id}`} match={match} />
            ))}
          </ol>
        )}
      </Section>
    </Page>
  );
}

function DemandFacts({ demand }: { demand: DemandTable_DemandFragment }) {
  return (
    <dl className="facts inline" data-testid="demand">
      <dt>需求企业</dt>
      <dd>
        <EnterpriseLink enterprise={demand.enterprise} />{' '}
        <span className="muted">{demand.enterprise.streetName}</span>
      </dd>
      <dt>规格</dt>
      <dd>
        <Spec {...demand} />
        {!demand.spec && demand.particulars.length === 0 && '未填'}
      </dd>
      <dt>状态</dt>
      <dd data-testid="demand-state">{demandStateWord[demand.state]}</dd>
      <dt>数量</dt>
      <dd>
        <MeasureText measure={demand.quantity} />
      </dd>
      <dt>预算</dt>
      <dd>
        <Budget {...demand} />
      </dd>
      <dt>交期</dt>
      <dd>{days(demand.leadTimeDays)}</dd>
      <dt>目前来源地</dt>
      <dd>{demand.sourceRegion ?? '未填'}</dd>
      <dt>有效至</dt>
      <dd>
        <ValidUntil {...demand} />
      </dd>
      <dt>来源</dt>
      <dd>
        <EvidenceLink evidence={demand.evidence} />
      </dd>
    </dl>
  );
}
