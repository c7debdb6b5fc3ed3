import { AppError } from '../error/app-error.ts';

const MAX_PAGE = 200;

/** One page of a Relay connection, before GraphQL. */
export interface Page<Item> {
  edges: { cursor: string; node: Item }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
  hiddenCount: number;
}

/** The asked-for page size, refused outside of 1 to 200. */
export function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_PAGE) return first;
  throw new AppError('BAD_INPUT', `每页条数应在 1 到 ${MAX_PAGE} 之间。`, { place: { field: 'first' } });
}

/**
 * A page of items of which one more than `size` were read, so as to know whether there are more. What the viewer may
 * not see is not among `totalCount` but counted in `hiddenCount`.
 */
export function page<Item>(
  found: Item[],
  size: number,
  totalCount: number,
  key: (item: Item) => readonly (string | number)[],
  hiddenCount = 0,
): Page<Item> {
  const edges = found.slice(0, size).map((node) => ({ cursor: cursor(key(node)), node }));
  const endCursor = edges.at(-1)?.cursor ?? null;
  return { edges, pageInfo: { hasNextPage: found.length > size, endCursor }, totalCount, hiddenCount };
}

/** An opaque cursor that holds the sort key of an item. */
export function cursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key in a cursor; throws BAD_INPUT when it is not one of ours. */
export function readCursor<Key extends (string | number)[]>(text: string): Key {
  try {
    const key: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(key)) return key as Key;
  } catch (error) {
    throw new AppError('BAD_INPUT', '翻页位置已失效,请回到第一页。', {
      place: { field: 'after' },
      cause: error,
    });
  }
  throw new AppError('BAD_INPUT', '翻页位置已失效,请回到第一页。', { place: { field: 'after' } });
}
