import type { CatalogueTable_SegmentFragment } from '@/generated/graphql';

/**
 * The segments and products that a text is part of, by name, alias, code or the code's name. A segment that is met
 * keeps its products; one that is not keeps those that are met, and goes when there are none.
 */
export function filterCatalogue(
  segments: readonly CatalogueTable_SegmentFragment[],
  text: string,
): CatalogueTable_SegmentFragment[] {
  const asked = text.trim().toLowerCase();
  if (asked === '') return [...segments];
  const met = (...words: (string | null | undefined)[]) =>
    words.some((word) => word?.toLowerCase().includes(asked));
  return segments.flatMap((segment) => {
    if (met(segment.name, ...segment.aliases)) return [segment];
    const products = segment.products.filter(({ name, aliases, gbt4754, gbt4754Name }) =>
      met(name, ...aliases, gbt4754, gbt4754Name),
    );
    return products.length > 0 ? [{ ...segment, products }] : [];
  });
}
