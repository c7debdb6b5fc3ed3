import { type EditionContent, withoutParts } from '../edition/edition-content.ts';

/** A column of a street matrix, before it counts. */
export interface ColumnStructure {
  id: string;
  name: string;
  within: string;
  /** The segments without parts that it is made of. */
  segmentIds: string[];
}

/** The chains as a content has them, by industry. */
export function chainColumns(content: EditionContent): ColumnStructure[] {
  const segments = withoutParts(content);
  return content.industries.flatMap((industry) =>
    content.chains
      .filter(({ industryId }) => industryId === industry.id)
      .map(({ id, name }) => ({
        id,
        name,
        within: industry.name,
        segmentIds: segments.filter(({ chainId }) => chainId === id).map((segment) => segment.id),
      })),
  );
}

/** The segments of a chain as a content has them, in the order of the map. */
export function segmentColumns(content: EditionContent, chainId: string): ColumnStructure[] {
  const nameOf = (id: string | null) => content.segments.find((segment) => segment.id === id)?.name ?? '';
  return withoutParts(content)
    .filter((segment) => segment.chainId === chainId)
    .map(({ id, name, parentId }) => ({ id, name, within: nameOf(parentId), segmentIds: [id] }));
}
