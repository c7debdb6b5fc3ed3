interface Named {
  name: string;
  aliases: string[];
}

interface NamedSegment extends Named {
  products: (Named & { gbt4754?: string | null; gbt4754Name?: string | null })[];
}

/**
 * The segments and products that a text is part of, by name, alias, code or the code's name. A segment that is met
 * keeps its products; one that is not keeps those that are met, and goes when there are none.
 */
export function filterCatalogue<Segment extends NamedSegment>(
  segments: readonly Segment[],
  text: string,
): Segment[] {
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
