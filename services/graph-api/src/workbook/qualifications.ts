import { endOf } from '../projection/interval.ts';
import type { QualificationKind, StatedDate, StatedQualification } from '../row/stated-row.ts';
import { isTier, type TierKind, tierKinds, tierName } from '../tier/tier-kind.ts';
import { ruleAtGrant, untilByRule } from '../tier/tier-rules.ts';
import type { FindingCode } from './finding-texts.ts';
import { readDate } from './stated-date.ts';

/** What the cells of a row say of tiers and certificates. */
export interface QualificationCells {
  tiers: readonly TierKind[];
  certificates: readonly string[];
  collectedOn: StatedDate | undefined;
  /** The parts of a cell, in order. */
  texts: (field: string) => string[];
  find: (code: FindingCode, field: string, details?: (string | number)[]) => void;
}

/**
 * The tiers of a row, lowest first, and its certificates. Where it names several, their days and numbers stand in the same order;
 * where there are more or fewer of them, none is taken, for nobody knows which is whose.
 */
export function readQualifications(cells: QualificationCells): StatedQualification[] {
  const { tiers, certificates } = cells;
  const tierCount = tiers.length;
  const granted = datesOf(cells, 'tierOn', tierCount);
  const until = datesOf(cells, 'tierUntil', tierCount);
  const numbers = textsOf(cells, 'tierNumber', tierCount);
  const certificateNumbers = textsOf(cells, 'certificateNumbers', certificates.length);
  const certificateUntil = datesOf(cells, 'certificateUntil', certificates.length);
  return [
    ...tiers
      .map((kind, index) =>
        withUntil(cells, {
          kind,
          name: tierName[kind],
          ...given('number', numbers[index]),
          ...given('grantedOn', granted[index]),
          ...given('validUntil', until[index]),
        }),
      )
      .sort((a, b) => ladder.indexOf(a.kind) - ladder.indexOf(b.kind)),
    ...certificates.map((name, index) =>
      withUntil(cells, {
        kind: 'CERTIFICATE',
        name,
        ...given('number', certificateNumbers[index]),
        ...given('validUntil', certificateUntil[index]),
      }),
    ),
  ];
}

const ladder: readonly QualificationKind[] = tierKinds;

/** A tier without a validity gets the one that the rule of its day gives; what is out of date is told. */
function withUntil(cells: QualificationCells, stated: StatedQualification): StatedQualification {
  const { kind, name, grantedOn } = stated;
  const untilField = kind === 'CERTIFICATE' ? 'certificateUntil' : 'tierUntil';
  const found = stated.validUntil || !isTier(kind) ? stated : { ...stated, ...byRule(kind, grantedOn) };
  const { validUntil } = found;
  if (!validUntil) {
    if (isTier(kind)) cells.find('tier-until-missing', 'tier', [name]);
    return found;
  }
  if (found.untilByRule) {
    const rule = ruleAtGrant(kind as TierKind, grantedOn);
    cells.find('tier-until-by-rule', 'tierOn', [name, rule?.name ?? '', validUntil.value ?? '']);
  }
  const { collectedOn } = cells;
  if (collectedOn?.value && endOf(validUntil) < endOf(collectedOn)) {
    const field = found.untilByRule ? 'tierOn' : untilField;
    cells.find('qualification-out-of-date', field, [name, validUntil.value ?? '']);
  }
  if (grantedOn?.value && endOf(grantedOn) > endOf(validUntil)) {
    cells.find('qualification-days-reversed', untilField, [name]);
  }
  return found;
}

function byRule(
  kind: TierKind,
  grantedOn: StatedDate | undefined,
): Pick<StatedQualification, 'validUntil' | 'untilByRule'> {
  const rule = ruleAtGrant(kind, grantedOn);
  const validUntil = rule && grantedOn ? untilByRule(rule, grantedOn) : null;
  return rule && validUntil ? { validUntil, untilByRule: rule.id } : {};
}

function datesOf(cells: QualificationCells, field: string, count: number): (StatedDate | undefined)[] {
  return textsOf(cells, field, count).map((text) => {
    if (text === undefined) return undefined;
    const reading = readDate(text);
    if (!reading) cells.find('date-unreadable', field);
    return reading?.date;
  });
}

/** One text for each of so many things; undefined where there is none for it. */
function textsOf(cells: QualificationCells, field: string, count: number): (string | undefined)[] {
  const texts = cells.texts(field);
  if (texts.length === count) return texts;
  if (texts.length > 0 && count > 0) cells.find('qualifications-uneven', field, [count, texts.length]);
  return [];
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
