'use client';

import { useAsOf } from '@/components/as-of';
import { DataTable } from '@/components/DataTable';
import { EnterpriseLink } from '@/components/EnterpriseLink';
import { Section } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { EmptyView } from '@/components/StateView';
import { useUrlState } from '@/components/use-url-state';
import { RequirementList } from '@/features/tier/RequirementList';
import { RuleTable } from '@/features/tier/RuleTable';
import { graphql } from '@/generated';
import type { CriterionOutcome, QualificationKind, TierCandidatesQuery } from '@/generated/graphql';
import { usePage } from '@/graphql/use-page';
import { qualificationWord, tierKinds } from '@/words';

const TierCandidatesDocument = graphql(`
  query TierCandidates($target: QualificationKind!, $at: String, $street: String, $after: String) {
    tierCandidates(target: $target, at: $at, streetCode: $street, first: 20, after: $after) {
      truncated
      rule { ...RuleTable_rule }
      firms {
        edges { node { ...TierCandidate_firm } } pageInfo { hasNextPage endCursor } totalCount
      }
    }
  }
`);

graphql(`
  fragment TierCandidate_firm on TierCandidate {
    enterprise { streetName ...EnterpriseLink_enterprise }
    holds { id name validUntil }
    met missing unknown
    requirements { ...RequirementList_requirement }
  }
`);

type Candidates = TierCandidatesQuery['tierCandidates'];

/** Tiers that firms without one may apply for: there are so many firms that a street has to be chosen. */
const first: QualificationKind[] = ['SCIENCE', 'INNOVATIVE'];

/** Firms one step below a tier: what each still lacks, by the rule of the day. */
export function CandidatesView() {
  const { at } = useAsOf();
  const { get, set } = useUrlState();
  const cursor = useCursor();
  const target = tierKinds.find((one) => one === get('target')) ?? 'GIANT';
  const street = get('street');
  const needsStreet = first.includes(target) && !street;
  const variables = { target, at, street, after: cursor.after };
  const { data, state, waiting } = usePage(TierCandidatesDocument, variables, needsStreet);
  return (
    <>
      <div className="toolbar">
        <label>
          申报{' '}
          <select
            value={target}
            data-testid="tier-target"
            onChange={(event) => set('target', event.target.value)}
          >
            {tierKinds.map((one) => (
              <option key={one} value={one}>
                {qualificationWord[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {needsStreet && <EmptyView>还没有称号的企业很多。下一步:在上面选一个街道。</EmptyView>}
      {!needsStreet && !data && state}
      {!needsStreet && data && (
        <Found found={data.tierCandidates} waiting={waiting} target={target} cursor={cursor} />
      )}
    </>
  );
}

interface FoundProps {
  found: Candidates;
  waiting: boolean;
  target: QualificationKind;
  cursor: ReturnType<typeof useCursor>;
}

function Found({ found: { rule, firms, truncated }, waiting, target, cursor }: FoundProps) {
  if (!rule)
    return <EmptyView>这一天还没有登记{qualificationWord[target]}的规则。下一步:换一个日期。</EmptyView>;
  return (
    <Section
      id="candidates"
      title={`可申报${qualificationWord[target]}`}
      count={firms.totalCount}
      note="缺得最少的在前;清单里没有的不算满足,也不算缺"
    >
      {truncated && (
        <p className="muted">候选企业太多,只比对了前 {firms.totalCount} 家。请选择街道缩小范围。</p>
      )}
      <DataTable
        caption="可申报企业"
        testId="tier-candidates"
        waiting={waiting}
        items={firms.edges.map(({ node }) => node)}
        keyOf={({ enterprise }) => enterprise.id}
        empty="没有正好低一级、又在有效期内的企业。可以换一级称号或街道。"
        columns={[
          {
            title: '企业',
            cell: ({ enterprise, holds }) => (
              <>
                <EnterpriseLink enterprise={enterprise} />
                <small className="block muted">{enterprise.streetName}</small>
                {holds.map(({ id, name, validUntil }) => (
                  <small key={id} className="block">
                    {name}
                    {validUntil && <span className="muted number"> 至 {validUntil}</span>}
                  </small>
                ))}
              </>
            ),
          },
          column('还缺', ({ missing }) => missing, ['MISSING']),
          column('已满足', ({ met }) => met, ['MET']),
          column('待了解', ({ unknown }) => unknown, ['UNKNOWN', 'HIDDEN', 'UNCHECKED']),
        ]}
      />
      <Pager cursor={cursor} pageInfo={firms.pageInfo} totalCount={firms.totalCount} />
      <h2 className="rule-title">依据</h2>
      <RuleTable rules={[rule]} />
    </Section>
  );
}

type Firm = Candidates['firms']['edges'][number]['node'];

function column(title: string, count: (firm: Firm) => number, outcomes: CriterionOutcome[]) {
  return {
    title,
    cell: (firm: Firm) => (
      <RequirementList
        count={count(firm)}
        requirements={firm.requirements.filter(({ outcome }) => outcomes.includes(outcome))}
        open={outcomes.includes('MISSING')}
      />
    ),
  };
}
