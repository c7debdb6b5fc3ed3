import { iso } from '../as-of/as-of.ts';
import { provisionalId } from '../projection/identity.ts';
import type { StatedCell } from '../row/stated-row.ts';
import { fieldLabel } from '../workbook/field-label.ts';
import { firmProposals } from './firm-proposals.ts';
import type { Decided, DecisionRecord, FoundFirm, NameRecord } from './name.repository.ts';
import type { DecisionOfName, NameItem, NameProposal, NameRow } from './name.type.ts';
import { EVERYWHERE, mentionId, type NameMention } from './name-mention.ts';
import type { ProductProposal } from './product-names.ts';

/** Names as the one who decides sees them. */
export class NameViews {
  constructor(private readonly streetName: (code: string) => string) {}

  /** A firm's name with the firms that it may mean; a firm without a code can only be joined to one with a code. */
  firm(record: NameRecord, found: readonly FoundFirm[]): NameItem {
    const own = record.column === 'enterpriseName';
    const self = provisionalId(record.streetCode, record.name);
    const able = found.filter(
      ({ enterpriseId, provisional }) => enterpriseId !== self && !(own && provisional),
    );
    const firms = new Map(able.map((firm) => [firm.enterpriseId, firm]));
    const proposals = firmProposals(record.name, able).map(
      ({ enterpriseId, verdict, confidence, reason, certain }): NameProposal => ({
        targetId: enterpriseId,
        name: firms.get(enterpriseId)?.name ?? '',
        detail: this.firmDetail(firms.get(enterpriseId)),
        relation: verdict,
        confidence,
        reason,
        certain,
      }),
    );
    return { ...this.open(record), proposals };
  }

  product(
    record: NameRecord,
    found: readonly ProductProposal[],
    placeOf: (productId: string) => string,
  ): NameItem {
    const proposals = found.map(
      ({ productId, ...proposal }): NameProposal => ({
        targetId: productId,
        detail: placeOf(productId),
        ...proposal,
      }),
    );
    return { ...this.open(record), proposals };
  }

  /** A decision; for a street's officer one of the district's stands for the name in the own street. */
  decided(record: DecisionRecord, ownStreet: string | null): NameItem {
    const everywhere = record.streetCode === EVERYWHERE;
    const own = everywhere && ownStreet ? { ...record, streetCode: ownStreet } : record;
    return {
      ...this.context(record),
      id: own === record ? record.id : mentionId(own),
      streetNames: [],
      everywhere,
      uses: record.uses,
      rows: [],
      proposals: [],
      decision: decisionOf(record),
    };
  }

  private open(record: NameRecord): Omit<NameItem, 'proposals'> {
    return {
      ...this.context(record),
      streetNames: record.streetCodes.map(this.streetName),
      everywhere: false,
      uses: record.uses,
      rows: record.rows.map((row) => rowOf(row, record.column)),
      decision: record.decision && decisionOf(record.decision),
    };
  }

  private context(record: NameMention & { segmentName: string | null }) {
    const { id, kind, name, column, streetCode, segmentId, segmentName } = record;
    return {
      id,
      kind,
      name,
      column,
      columnLabel: fieldLabel(column),
      streetCode,
      streetName: streetCode === EVERYWHERE ? '各街道' : this.streetName(streetCode),
      segmentId: segmentId || null,
      segmentName,
    };
  }

  private firmDetail(firm: FoundFirm | undefined): string {
    const streets = [...new Set(firm?.names.map(({ streetCode }) => this.streetName(streetCode)))];
    return [firm?.uscc ?? '暂无代码', ...streets].join(' · ');
  }
}

function decisionOf({ outcome, targetId, targetName, decidedByName, at }: Decided): DecisionOfName {
  return { outcome, targetId, targetName, decidedBy: decidedByName, decidedAt: iso(at) };
}

function rowOf(
  { rowVersionId, firm, sheet, rowNumber, cells }: NameRecord['rows'][number],
  column: string,
): NameRow {
  const address = (JSON.parse(cells) as Record<string, StatedCell>)[column]?.address;
  return { rowVersionId, firm, place: `${sheet}!${address ?? `第 ${rowNumber} 行`}` };
}
