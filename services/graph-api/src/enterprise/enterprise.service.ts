import DataLoader from 'dataloader';
import { instantOf, iso, isoOrNull } from '../as-of/as-of.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { type DisputeRecord, disputeView } from '../dispute/dispute-view.ts';
import { AppError } from '../error/app-error.ts';
import { evidenceOf } from '../evidence/evidence.type.ts';
import { type FactOf, FactView, type PlacementOf, type SupplyLinkOf } from '../evidence/fact-view.ts';
import { decisionOf } from '../identity/decision.type.ts';
import type { DecisionRecord } from '../identity/identity.repository.ts';
import type { Actor } from '../policy/actor.ts';
import { demandAccess, may, scopeOf, seesDemand, seesField } from '../policy/policy.ts';
import type { FactBase, FieldValueFact, OfferFact, QualificationFact } from '../projection/facts.ts';
import type { ListKind, StatedContact } from '../row/stated-row.ts';
import type { StreetService } from '../street/street.service.ts';
import { longestOfEach, qualificationView } from '../tier/qualification-view.ts';
import type { Enterprise, Partner } from './enterprise.type.ts';
import { briefOf, type EnterpriseNode } from './enterprise-brief.type.ts';
import { type StatedFields, shownFields } from './shown-fields.ts';

interface EnterpriseRecord {
  enterprise: EnterpriseNode;
  names: { name: string; kind: string; shownFrom: number }[];
  identifiers: { scheme: string; value: string; shownFrom: number }[];
  decisions: DecisionRecord[];
  valueDecisions: StatedFields['valueDecisions'];
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
    const { fields, street } = shownFields(record, viewer, streetName);
    const links = record.supplyLinks.flatMap((item) => view.supplyLink(item, id) ?? []);
    const seesDemands = may(viewer, 'demand.view', { enterpriseId: id });
    const withContact = record.rows.filter((row) => row.contact !== '{}');
    const contacts = withContact.filter((row) =>
      seesField(viewer, 'contactName', { ...row, enterpriseId: id }),
    );
    const seesSensitive = record.fieldValues.some(
      (value) => value.visibility === 'SENSITIVE' && seesField(viewer, value.field, value, value.visibility),
    );
    if (contacts.length > 0 || links.length > 0 || seesSensitive) {
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
      decisions: record.decisions.map((decision) => ({
        ...decisionOf(decision, streetName),
        note: scopeOf(viewer, 'identity.view') ? (decision.note ?? null) : null,
      })),
      invitable: at === null && may(viewer, 'enterprise.invite', { streetCode: street || null }),
      decidable: at === null && may(viewer, 'identity.decide'),
      own: may(viewer, 'data.take', { enterpriseId: id }),
      erasable: may(viewer, 'contact.erase', { streetCode: street, enterpriseId: id }),
      consentable: may(viewer, 'consent.view', { streetCode: street, enterpriseId: id }),
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
      demands: record.demands
        .filter(({ fact }) => seesDemands && seesDemand(viewer, fact))
        .map((item) => view.demand({ ...item, enterprise })),
      supplyLinks: links,
      supplyLinksHidden: record.supplyLinks.length - links.length,
      rows: record.rows.map((row) => ({ ...row, approvedAt: row.approvedAt ? iso(row.approvedAt) : null })),
      contacts: contacts.map((row) => ({
        ...contactOf(JSON.parse(row.contact) as StatedContact),
        evidence: evidenceOf({ ...row.evidence, evidenceCells: '' }, streetName),
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
    return records
      .filter(({ mine, theirs }) => seesDemand(viewer, mine) && seesDemand(viewer, theirs))
      .map((record) => partnerOf(record, streetName));
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

function contactOf(contact: StatedContact) {
  const { name = null, phone = null, title = null, erasedAt = null } = contact;
  return { name, phone, title, erasedAt: isoOrNull(erasedAt) };
}
