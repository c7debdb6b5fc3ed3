'use client';

import '@/features/correction/correction.css';
import { useQuery } from 'urql';
import { Link } from '@/components/Link';
import { Page, Section } from '@/components/Page';
import { EmptyView, LoadingView, ProblemLine } from '@/components/StateView';
import { ConsentPanel } from '@/features/consent/ConsentPanel';
import { useConsents } from '@/features/consent/use-consents';
import { OwnCorrections } from '@/features/correction/OwnCorrections';
import { ContactList } from '@/features/enterprise/ContactList';
import { IdentityFacts } from '@/features/enterprise/IdentityFacts';
import { ErasePanel } from '@/features/erasure/ErasePanel';
import { OwnDemands } from '@/features/my-enterprise/OwnDemands';
import { OwnFields } from '@/features/my-enterprise/OwnFields';
import { OwnPlacements } from '@/features/my-enterprise/OwnPlacements';
import { OwnQualifications } from '@/features/my-enterprise/OwnQualifications';
import { OwnSupplies } from '@/features/my-enterprise/OwnSupplies';
import { useOwnForms } from '@/features/my-enterprise/use-own-forms';
import { VisibilityLegend } from '@/features/my-enterprise/VisibilityLegend';
import { OwnDataLinks } from '@/features/own-data/OwnDataLinks';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const MyEnterpriseViewerDocument = graphql(`
  query MyEnterpriseViewer { viewer { id role enterpriseId } }
`);

const MyEnterprisePageDocument = graphql(`
  query MyEnterprisePage($id: ID!) {
    enterprise(id: $id) {
      id name demo streetName contactsHidden consentable erasable own
      ...IdentityFacts_enterprise
      qualifications { ...OwnQualifications_qualification }
      fields { ...OwnFields_field }
      placements { ...OwnPlacements_placement }
      supplies { ...OwnSupplies_supply }
      demands { ...OwnDemands_demand }
      contacts { erasedAt ...ContactList_contact }
    }
    corrections(first: 50) { totalCount edges { node { ...OwnCorrections_correction } } }
  }
`);

/** 我的企业: what the lists say of the firm, by whom, and who sees it. */
export function MyEnterprisePage() {
  const [{ data }] = useQuery({ query: MyEnterpriseViewerDocument, requestPolicy: 'cache-first' });
  if (!data?.viewer) return <LoadingView />;
  const { role, enterpriseId } = data.viewer;
  if (role === 'ENTERPRISE' && enterpriseId) return <OwnFirm id={enterpriseId} />;
  return (
    <Page title="我的企业">
      <EmptyView>
        {role === 'ENTERPRISE'
          ? '这个账号还没有绑定企业。下一步:向企业经营地所在的街道索取邀请单,然后'
          : '这一页给企业账号用。'}
        {role === 'ENTERPRISE' ? <Link href="/claim">认领本企业</Link> : <Link href="/">回到工作台</Link>}
      </EmptyView>
    </Page>
  );
}

function OwnFirm({ id }: { id: string }) {
  const { data, state, reload } = usePage(MyEnterprisePageDocument, { id });
  const choices = useConsents(id).sheet?.choices ?? [];
  const { form, formOrPost, correctIn, withdraw, handedIn, problem } = useOwnForms(reload);
  if (!data) return state;
  const { enterprise, corrections } = data;
  const { placements, supplies, demands, fields, qualifications, contacts } = enterprise;
  const said = (
    <Section id="corrections" title="我的更正" count={corrections.totalCount} note="街道采纳、区级审核后生效">
      <OwnCorrections corrections={corrections.edges.map(({ node }) => node)} onDone={reload} />
    </Section>
  );
  return (
    <Page title={enterprise.name} aside={<Facts streetName={enterprise.streetName} demo={enterprise.demo} />}>
      <IdentityFacts enterprise={enterprise} />
      <VisibilityLegend />
      {handedIn && (
        <p className="notice good" role="status" data-testid="handed-in">
          已交给街道。<a href="#corrections">看进展</a>
        </p>
      )}
      <ProblemLine problem={problem} />
      {corrections.totalCount > 0 && said}
      <Section id="placements" title="所在环节" count={placements.length}>
        <OwnPlacements placements={placements} onCorrect={correctIn('placements')} />
        {form('placements')}
      </Section>
      <Section id="supplies" title="供给" count={supplies.length}>
        <OwnSupplies
          supplies={supplies}
          choices={choices}
          onCorrect={correctIn('supplies')}
          onWithdraw={withdraw('SUPPLY')}
        />
        {formOrPost('supplies', '发布供给')}
      </Section>
      <Section id="demands" title="需求" count={demands.length}>
        <OwnDemands
          demands={demands}
          choices={choices}
          onCorrect={correctIn('demands')}
          onWithdraw={withdraw('DEMAND')}
        />
        {formOrPost('demands', '发布需求')}
      </Section>
      <Section id="fields" title="登记的情况" count={fields.length}>
        <OwnFields fields={fields} choices={choices} onCorrect={correctIn('fields')} />
        {form('fields')}
      </Section>
      {qualifications.length > 0 && (
        <Section id="qualifications" title="梯度与资质" count={qualifications.length}>
          <OwnQualifications qualifications={qualifications} onCorrect={correctIn('qualifications')} />
          {form('qualifications')}
        </Section>
      )}
      <Section id="contacts" title="联系人" count={contacts.length} note="敏感">
        <ContactList contacts={contacts} hidden={enterprise.contactsHidden} />
        {enterprise.erasable && contacts.some(({ erasedAt }) => !erasedAt) && (
          <ErasePanel enterpriseId={id} onDone={reload} />
        )}
      </Section>
      {corrections.totalCount === 0 && said}
      {enterprise.own && <OwnDataLinks />}
      {enterprise.consentable && <ConsentPanel enterpriseId={id} onDone={reload} />}
    </Page>
  );
}

function Facts({ streetName, demo }: { streetName?: string | null; demo: boolean }) {
  return (
    <p className="head-facts">
      {streetName}
      {demo && <span className="tag">演示</span>}
    </p>
  );
}
