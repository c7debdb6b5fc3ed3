'use client';

import { AsOfPicker } from '@/components/AsOfPicker';
import { useAsOf } from '@/components/as-of';
import { Page, Section } from '@/components/Page';
import { ConsentPanel } from '@/features/consent/ConsentPanel';
import { DisputeTable } from '@/features/dispute/DisputeTable';
import { ContactList } from '@/features/enterprise/ContactList';
import { EnterprisePlacements } from '@/features/enterprise/EnterprisePlacements';
import { EnterpriseRows } from '@/features/enterprise/EnterpriseRows';
import { FieldTable } from '@/features/enterprise/FieldTable';
import { IdentityFacts } from '@/features/enterprise/IdentityFacts';
import { PartnerTable } from '@/features/enterprise/PartnerTable';
import { SupplyLinkTable } from '@/features/enterprise/SupplyLinkTable';
import { ErasePanel } from '@/features/erasure/ErasePanel';
import { DemandTable } from '@/features/fact/DemandTable';
import { SupplyTable } from '@/features/fact/SupplyTable';
import { DecisionLine } from '@/features/identity/DecisionLine';
import { MergePanel } from '@/features/identity/MergePanel';
import { SplitPanel } from '@/features/identity/SplitPanel';
import { InvitationPanel } from '@/features/invitation/InvitationPanel';
import { OwnDataLinks } from '@/features/own-data/OwnDataLinks';
import { QualificationTable } from '@/features/tier/QualificationTable';
import { graphql } from '@/generated';
import { usePage } from '@/graphql/use-page';

const EnterprisePageDocument = graphql(`
  query EnterprisePage($id: ID!, $at: String) {
    enterprise(id: $id, at: $at) {
      id name provisional demo streetName contactsHidden decidable invitable consentable erasable own
      decisions { id ...DecisionLine_decision }
      ...IdentityFacts_enterprise
      ...SplitPanel_enterprise
      qualifications { ...QualificationTable_qualification }
      fields { ...FieldTable_field }
      disputes { ...DisputeTable_dispute }
      placements { ...EnterprisePlacements_placement }
      supplies { ...SupplyTable_supply }
      demands { ...DemandTable_demand }
      supplyLinks { ...SupplyLinkTable_link }
      supplyLinksHidden
      rows { ...EnterpriseRows_row }
      contacts { erasedAt ...ContactList_contact }
      upstream(first: 20) { ...PartnerTable_partner }
      downstream(first: 20) { ...PartnerTable_partner }
    }
  }
`);

export function EnterprisePage({ id }: { id: string }) {
  const { at, link } = useAsOf();
  const { data, state, reload } = usePage(EnterprisePageDocument, { id, at });
  if (!data) return state;
  const { enterprise } = data;
  return (
    <Page
      title={enterprise.name}
      crumbs={[{ text: '产业链图谱', href: link('/chains') }]}
      aside={
        <p className="head-facts">
          {enterprise.streetName}
          {enterprise.provisional && <span className="tag">暂定:没有统一社会信用代码</span>}
          {enterprise.demo && <span className="tag">演示</span>}
        </p>
      }
    >
      <div className="toolbar">
        <AsOfPicker />
      </div>
      <IdentityFacts enterprise={enterprise} />
      {enterprise.decisions.length > 0 && (
        <Section id="decisions" title="身份上的决定" count={enterprise.decisions.length}>
          {enterprise.decisions.map((decision) => (
            <DecisionLine
              key={decision.id}
              decision={decision}
              decides={enterprise.decidable}
              onDone={reload}
            />
          ))}
        </Section>
      )}
      {enterprise.disputes.length > 0 && (
        <Section id="disputes" title="争议" count={enterprise.disputes.length}>
          <DisputeTable disputes={enterprise.disputes} onDone={reload} />
        </Section>
      )}
      <Section id="placements" title="所在环节" count={enterprise.placements.length}>
        <EnterprisePlacements placements={enterprise.placements} />
      </Section>
      {enterprise.qualifications.length > 0 && (
        <Section id="qualifications" title="梯度与资质" count={enterprise.qualifications.length}>
          <QualificationTable qualifications={enterprise.qualifications} empty="" ofOneFirm />
        </Section>
      )}
      <Section id="supplies" title="供给" count={enterprise.supplies.length}>
        <SupplyTable supplies={enterprise.supplies} ofOneFirm />
      </Section>
      <Section id="demands" title="需求" count={enterprise.demands.length}>
        <DemandTable demands={enterprise.demands} ofOneFirm />
      </Section>
      <Section
        id="supply-links"
        title="现有供应关系"
        count={enterprise.supplyLinks.length}
        note="清单里写明的客户和供应商"
      >
        <SupplyLinkTable links={enterprise.supplyLinks} hidden={enterprise.supplyLinksHidden} />
      </Section>
      <Section id="upstream" title="可能的上游" count={enterprise.upstream.length} note="谁能供它要的">
        <PartnerTable partners={enterprise.upstream} testId="upstream" />
      </Section>
      <Section id="downstream" title="可能的下游" count={enterprise.downstream.length} note="谁会用它供的">
        <PartnerTable partners={enterprise.downstream} testId="downstream" />
      </Section>
      <Section id="fields" title="登记的情况" count={enterprise.fields.length}>
        <FieldTable fields={enterprise.fields} />
      </Section>
      <Section id="contacts" title="联系人">
        <ContactList contacts={enterprise.contacts} hidden={enterprise.contactsHidden} />
        {enterprise.erasable && enterprise.contacts.some(({ erasedAt }) => !erasedAt) && (
          <ErasePanel enterpriseId={id} onDone={reload} />
        )}
      </Section>
      <Section id="rows" title="来源行" count={enterprise.rows.length}>
        <EnterpriseRows rows={enterprise.rows} />
      </Section>
      {enterprise.own && <OwnDataLinks />}
      {enterprise.consentable && <ConsentPanel enterpriseId={id} onDone={reload} />}
      {enterprise.invitable && (
        <Section id="invitation" title="邀请企业">
          <InvitationPanel id={enterprise.id} name={enterprise.name} />
        </Section>
      )}
      {enterprise.decidable && <SplitPanel enterprise={enterprise} onDone={reload} />}
      {enterprise.decidable && <MergePanel enterprise={enterprise} onDone={reload} />}
    </Page>
  );
}
