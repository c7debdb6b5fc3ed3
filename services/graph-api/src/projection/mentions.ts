import { nameForm } from '../edition/name-form.ts';
import { decisionIds, mention, type NameDecision, type NameMention } from '../name/name-mention.ts';
import type { StatedProduct } from '../row/stated-row.ts';
import type { CurrentVersion, SupplyLinkFact } from './facts.ts';
import { normaliseName } from './identity.ts';
import type { ModelIndex } from './model-index.ts';

/** What was decided of names, by the id of the decision. */
export type Decisions = ReadonlyMap<string, NameDecision>;

/** What a name was decided to mean where it stands. */
export function decisionOf(name: NameMention, decisions: Decisions): NameDecision | undefined {
  const id = decisionIds(name).find((one) => decisions.has(one));
  return id === undefined ? undefined : decisions.get(id);
}

/** That a row gives a name which means nothing certain. */
export interface MentionPair {
  mention: NameMention;
  rowVersionId: string;
}

/** The firm of a row without a code, as its street calls it. */
export function ownNameOf({ streetCode, values }: CurrentVersion): NameMention {
  const { enterpriseName: name } = values;
  return mention({
    kind: 'FIRM',
    streetCode,
    column: 'enterpriseName',
    segmentId: '',
    name,
    nameKey: normaliseName(name),
  });
}

/** The customer or supplier that a link names. */
export function partnerOf(link: SupplyLinkFact): NameMention {
  return mention({
    kind: 'FIRM',
    streetCode: link.streetCode,
    column: link.direction === 'SUPPLIES' ? 'customers' : 'suppliers',
    segmentId: '',
    name: link.partnerName,
    nameKey: link.partnerKey,
  });
}

const isKnown = (product: StatedProduct, model: ModelIndex) =>
  product.productId !== null && model.hasProduct(product.productId);

/** What is asked for of these kinds is in no catalogue of products: 设备更新贷款, 高级技工. */
const beyondCatalogue: ReadonlySet<string> = new Set(['资金', '人才']);

/** The products of a row that the catalogue does not have by that name. */
function unknownProducts({ streetCode, values }: CurrentVersion, model: ModelIndex): NameMention[] {
  const stated = [
    ...(values.product && !beyondCatalogue.has(values.kind ?? '')
      ? [{ ...values.product, column: 'product' as const, segmentId: '' }]
      : []),
    ...(values.products ?? []).map((product) => ({
      ...product,
      column: 'products' as const,
      segmentId: values.segmentId ?? '',
    })),
  ];
  return stated
    .filter((product) => product.text !== '' && !isKnown(product, model))
    .map(({ text, column, segmentId }) =>
      mention({ kind: 'PRODUCT', streetCode, column, segmentId, name: text, nameKey: nameForm(text) }),
    );
}

/** What may have been decided of the names of a row, but for those of its customers and suppliers. */
export function idsToLookUp(version: CurrentVersion): string[] {
  const { streetCode, values } = version;
  const products = [values.product, ...(values.products ?? [])].flatMap((product) => {
    if (!product?.text) return [];
    const place =
      product === values.product
        ? { column: 'product' as const, segmentId: '' }
        : { column: 'products' as const, segmentId: values.segmentId ?? '' };
    return decisionIds({ kind: 'PRODUCT', streetCode, ...place, nameKey: nameForm(product.text) });
  });
  return [...(values.uscc ? [] : [ownNameOf(version).id]), ...products];
}

/** The row with the products that its names were decided to mean. */
export function withDecidedProducts(
  version: CurrentVersion,
  decisions: Decisions,
  model: ModelIndex,
): CurrentVersion {
  const meant = new Map<string, string>(
    unknownProducts(version, model).flatMap((name) => {
      const decision = decisionOf(name, decisions);
      const { column, nameKey } = name;
      return decision?.outcome === 'IS' && decision.targetId
        ? [[`${column} ${nameKey}`, decision.targetId] as const]
        : [];
    }),
  );
  if (meant.size === 0) return version;
  const settle = (product: StatedProduct, column: string): StatedProduct => {
    const productId = isKnown(product, model) ? undefined : meant.get(`${column} ${nameForm(product.text)}`);
    return productId ? { ...product, productId } : product;
  };
  const { product, products } = version.values;
  return {
    ...version,
    values: {
      ...version.values,
      ...(product && { product: settle(product, 'product') }),
      ...(products && { products: products.map((one) => settle(one, 'products')) }),
    },
  };
}

/**
 * The names of a row that mean nothing certain, or mean something by a decision. Those of customers and suppliers
 * come with its links.
 */
export function mentionsOf(
  version: CurrentVersion,
  firm: { withoutCode: boolean },
  decisions: Decisions,
  model: ModelIndex,
): MentionPair[] {
  const own = ownNameOf(version);
  const named = firm.withoutCode || (!version.values.uscc && decisions.has(own.id)) ? [own] : [];
  const mentions = [...named, ...unknownProducts(version, model)];
  const distinct = new Map(mentions.map((one) => [one.id, one]));
  return [...distinct.values()].map((one) => ({ mention: one, rowVersionId: version.rowVersionId }));
}

/** The names of customers and suppliers: those that mean nothing certain are given, the others no longer. */
export function mentionsOfLinks(links: readonly SupplyLinkFact[]): MentionChange {
  const pairs = links.map((link) => ({
    mention: partnerOf(link),
    rowVersionId: link.rowVersionId,
    open: link.partnerId === null || link.decided,
  }));
  return {
    given: pairs.filter(({ open }) => open),
    gone: pairs
      .filter(({ open }) => !open)
      .map(({ mention, rowVersionId }) => ({ mentionId: mention.id, rowVersionId })),
    settled: [],
  };
}

/** A pair that stands in the graph. */
export interface StandingMention {
  mentionId: string;
  rowVersionId: string;
}

/** Which rows no longer give which names, and which do. A name that no row gives any more is forgotten. */
export interface MentionChange {
  gone: StandingMention[];
  given: MentionPair[];
  /** Ids of the names of firms that have got a code. */
  settled: string[];
}

/** What is to be written so that exactly the wanted pairs stand, where `standing` are all of the touched rows. */
export function mentionChange(
  standing: readonly StandingMention[],
  wanted: readonly MentionPair[],
  settled: string[],
): MentionChange {
  const key = (mentionId: string, rowVersionId: string) => `${mentionId} ${rowVersionId}`;
  const kept = new Set(wanted.map((pair) => key(pair.mention.id, pair.rowVersionId)));
  return {
    gone: standing.filter((pair) => !kept.has(key(pair.mentionId, pair.rowVersionId))),
    given: [...wanted],
    settled,
  };
}
