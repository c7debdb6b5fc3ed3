import DataLoader from 'dataloader';
import { instantOf, iso } from '../as-of/as-of.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { type DisputeRecord, disputeView, valueText } from '../dispute/dispute-view.ts';
import { AppError } from '../error/app-error.ts';
import { evidenceOf } from '../evidence/evidence.type.ts';
import { type FactOf, FactView, type PlacementOf, type SupplyLinkOf } from '../evidence/fact-view.ts';
import { decisionOf } from '../identity/decision.type.ts';
import type { DecisionRecord } from '../identity/identity.repository.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, may, seesVisibility } from '../policy/policy.ts';
import type { FactBase, FieldValueFact, OfferFact, QualificationFact } from '../projection/facts.ts';
import {
  fieldKey,
  shownValue,
  statedStreet,
  type ValueDecision,
  type ValueDecisions,
} from '../projection/shown-value.ts';
import type { ListKind, StatedContact } from '../row/stated-row.ts';
import type { StreetService } from '../street/street.service.ts';
import { longestOfEach, qualificationView } from '../tier/qualification-view.ts';
import { fieldLabel } from '../workbook/field-label.ts';
import type { Enterprise, FieldValue, Partner } from './enterprise.type.ts';
import { briefOf, type EnterpriseNode } from './enterprise-brief.type.ts';

interface EnterpriseRecord {
  enterprise: EnterpriseNode;
  names: { name: string; kind: string; shownFrom: number }[];
  identifiers: { scheme: string; value: string; shownFrom: number }[];
  decisions: DecisionRecord[];
  valueDecisions: (ValueDecision & Pick<FieldValueFact, 'enterpriseId' | 'field' | 'period'>)[];
  qualifications: QualificationFact[];
  fieldValues: FieldValueFact[];
  disputes: Omit<DisputeRecord, 'enterprise'>[];
  placements: Omit<PlacementOf, 'enterprise' | 'tier'>[];
  supplies: Omit<FactOf<OfferFact>, 'enterprise'>[];
  demands: Omit<FactOf<OfferFact>, 'enterprise'>[];
  supplyLinks: SupplyLinkOf[];
  rows: {
    rowKey: string;
    rowVersionId: string;
    list: ListKind;
    fileName: string;
    sheet: string;
    rowNumber: number;
    title: string;
    approvedAt: number | null;
    streetCode: string;
    contact: string;
    evidence: FactBase;
  }[];
}

export interface AskedPartners {
  direction: 'upstream' | 'downstream';
  first: number;
}

export interface PartnerRecord {
  via: 'SAME_PRODUCT' | 'INPUT_TO';
  mine: FactBase & { productText?: string };
  theirs: FactBase;
  enterprise: EnterpriseNode;
  productId: string;
  productName: string;
  reason: string | null;
}

const MOST_PARTNERS = 50;

/** A firm with everything that is said of it, and by whom. */
export class EnterpriseService {
  constructor(
    private readonly database: Database,
    private readonly streets: StreetService,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  async get(actor: Actor | null, id: string, at: string | null): Promise<Enterprise> {
    const viewer = demandAccess(actor, 'enterprise.view');
    const instant = instantOf(at, this.clock);
    const record = await this.database.readOne<EnterpriseRecord>('enterprise/get-enterprise', {
      id,
      at: instant,
    });
    if (!record) throw new AppError('NOT_FOUND', '没有这家企业。请用名称或统一社会信用代码再搜一次。');
    const streetName = await this.streets.namer();
    const view = new FactView(viewer, instant, streetName);
    const { enterprise } = record;
    const decisions = new Map(record.valueDecisions.map((decision) => [fieldKey(decision), decision]));
    const street = statedStreet(record.fieldValues, decisions) ?? '';
    const fields = shownFields(record, { decisions, street }, viewer, streetName);
    const links = record.supplyLinks.flatMap((item) => view.supplyLink(item, id) ?? []);
    const seesDemands = may(viewer, 'demand.view', { enterpriseId: id });
    const withContact = record.rows.filter((row) => row.contact !== '{}');
    const contacts = withContact.filter((row) =>
      seesVisibility(viewer, 'SENSITIVE', { ...row, enterpriseId: id }),
    );
    const sensitive = record.fieldValues.some((value) => value.visibility === 'SENSITIVE');
    if (
      contacts.length > 0 ||
      links.length > 0 ||
      (sensitive && seesVisibility(viewer, 'SENSITIVE', { streetCode: street, enterpriseId: id }))
    ) {
      await this.audit.record(viewer, 'VIEW_SENSITIVE', id);
    }
    return {
      id,
      name: enterprise.name,
      provisional: enterprise.provisional,
      demo: enterprise.demo,
      names: record.names.map((name) => ({ ...name, since: iso(name.shownFrom) })),
      identifiers: record.identifiers.map((identifier) => ({
        ...identifier,
        since: iso(identifier.shownFrom),
      })),
      decisions: record.decisions.map((decision) => decisionOf(decision, streetName)),
      decidable: at === null && may(viewer, 'identity.decide'),
      streetName: street ? streetName(street) : null,
      asOf: iso(instant),
      qualifications: longestOfEach(record.qualifications).map((fact) =>
        qualificationView(fact, enterprise, instant, streetName),
      ),
      fields,
      disputes: record.disputes.map((dispute) => disputeView({ ...dispute, enterprise }, viewer, streetName)),
      placements: record.placements.map((item) =>
        view.placement({
          ...item,
          enterprise,
          tier: fields.find((field) => field.field === 'tier')?.value ?? null,
        }),
      ),
      supplies: record.supplies.map((item) => view.supply({ ...item, enterprise })),
      demands: seesDemands ? record.demands.map((item) => view.demand({ ...item, enterprise })) : [],
      supplyLinks: links,
      supplyLinksHidden: record.supplyLinks.length - links.length,
      rows: record.rows.map((row) => ({ ...row, approvedAt: row.approvedAt ? iso(row.approvedAt) : null })),
      contacts: contacts.map((row) => ({
        ...contactOf(JSON.parse(row.contact) as StatedContact),
        evidence: evidenceOf({ ...row.evidence, evidenceCells: [] }, streetName),
      })),
      contactsHidden: contacts.length < withContact.length,
      partners: new DataLoader((asked) => this.readPartners(id, instant, asked), { cache: false }),
    };
  }

  /** Firms here that offer or make what this firm states it needs, or what goes into what it makes. */
  upstream(actor: Actor | null, enterprise: Enterprise, first: number): Promise<Partner[]> {
    return this.partners(actor, enterprise, { direction: 'upstream', first });
  }

  /** Firms here that state a need for what this firm offers or makes, or make something that needs it. */
  downstream(actor: Actor | null, enterprise: Enterprise, first: number): Promise<Partner[]> {
    return this.partners(actor, enterprise, { direction: 'downstream', first });
  }

  private async partners(
    actor: Actor | null,
    enterprise: Enterprise,
    asked: AskedPartners,
  ): Promise<Partner[]> {
    const viewer = demandAccess(actor, 'enterprise.view');
    if (!may(viewer, 'match.view', { enterpriseId: enterprise.id })) return [];
    const [records, streetName] = await Promise.all([enterprise.partners.load(asked), this.streets.namer()]);
    return records.map((record) => partnerOf(record, streetName));
  }

  /** Both directions, if both are asked for, in one statement. */
  private async readPartners(id: string, at: number, asked: readonly AskedPartners[]) {
    const firsts = asked.map(({ first }) => Math.min(Math.max(first, 1), MOST_PARTNERS));
    const indexesOf = (direction: AskedPartners['direction']) =>
      asked.flatMap((one, index) => (one.direction === direction ? index : []));
    const records = await this.database.read<{ index: number; partners: PartnerRecord[] }>(
      'enterprise/list-partners',
      {
        id,
        at,
        limit: Math.max(...firsts),
        upstream: indexesOf('upstream'),
        downstream: indexesOf('downstream'),
      },
    );
    const byIndex = new Map(records.map((record) => [record.index, record.partners]));
    return firsts.map((first, index) => (byIndex.get(index) ?? []).slice(0, first));
  }
}

function partnerOf(record: PartnerRecord, streetName: (code: string) => string): Partner {
  return {
    enterprise: briefOf(record.enterprise, record.theirs.streetCode, streetName),
    product: { id: record.productId, text: record.productName, name: record.productName },
    via: record.via,
    reason:
      record.via === 'SAME_PRODUCT' ? '清单中的供给与需求是同一产品' : `产业链模型:${record.reason ?? ''}`,
    evidence: [evidenceOf(record.mine, streetName), evidenceOf(record.theirs, streetName)],
  };
}

function shownFields(
  record: EnterpriseRecord,
  { decisions, street }: { decisions: ValueDecisions; street: string },
  viewer: Actor,
  streetName: (code: string) => string,
): FieldValue[] {
  const ofField = ({ field, period }: { field: string; period: string }) => `${field}|${period}`;
  const disputes = new Map(record.disputes.map((dispute) => [ofField(dispute), dispute]));
  const said = new Map<string, FieldValueFact[]>();
  for (const value of record.fieldValues) {
    said.set(ofField(value), [...(said.get(ofField(value)) ?? []), value]);
  }
  return [...said].flatMap(([key, values]) => {
    const value = shownValue(values, decisions, street);
    if (!value) return [];
    const dispute = disputes.get(key);
    const hidden = !seesVisibility(viewer, value.visibility, value);
    const isFigure = value.unit !== '';
    return {
      field: value.field,
      label: fieldLabel(value.field),
      period: value.period,
      value: hidden ? null : valueText(value, streetName),
      measure: hidden || !isFigure ? null : { ...figure(value) },
      hidden,
      disputed: dispute !== undefined && !dispute.decision,
      settled: Boolean(dispute?.decision),
      evidence: evidenceOf(value, streetName),
    };
  });
}

function figure(value: FieldValueFact) {
  const { number, low, high, unit, approximate, original } = value;
  return { value: number ?? null, low: low ?? null, high: high ?? null, unit, approximate, original };
}

function contactOf(contact: StatedContact) {
  return { name: contact.name ?? null, phone: contact.phone ?? null, title: contact.title ?? null };
}
