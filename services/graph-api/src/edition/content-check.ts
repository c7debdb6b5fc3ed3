import type { EditionContent } from './edition-content.ts';
import { nameForm } from './name-form.ts';

interface Named {
  id: string;
  name: string;
  aliases?: string[];
}

/**
 * What keeps a content from being put in force, in sentences: names that mean two things, ends and parents that
 * are not there. Files are checked as they are read; merging and editing can still break them.
 */
export function contentProblems(content: EditionContent): string[] {
  const { industries, chains, segments, products, feeds, inputs } = content;
  const byChain = chains.map(({ id }) => segments.filter((segment) => segment.chainId === id));
  return [
    ...twice('产业', industries),
    ...twice('产业链', chains),
    ...byChain.flatMap((own) => twice('环节', own)),
    ...twice('产品', products),
    ...missing('产业链', chains, (chain) => [chain.industryId], industries, '产业'),
    ...missing('环节', segments, (segment) => [segment.chainId], chains, '产业链'),
    ...byChain.flatMap((own) =>
      missing('环节', own, ({ parentId }) => (parentId ? [parentId] : []), own, '上级环节'),
    ),
    ...missing('产品', products, (product) => product.segmentIds, segments, '环节'),
    ...products.flatMap(({ name, segmentIds }) =>
      segmentIds.length === 0 ? `产品“${name}”不在任何环节里` : [],
    ),
    ...loops(segments),
    ...danglingLinks('环节供给', feeds, ({ from, to }) => [from, to], segments),
    ...danglingLinks('产品投入', inputs, (link) => [link.productId, link.intoProductId], products),
  ];
}

function twice(kind: string, items: readonly Named[]): string[] {
  const taken = new Map<string, Named>();
  return items.flatMap((item) =>
    [item.name, ...(item.aliases ?? [])].flatMap((text) => {
      const other = taken.get(nameForm(text));
      taken.set(nameForm(text), item);
      return other ? `${kind}“${other.name}”和“${item.name}”都叫“${text}”` : [];
    }),
  );
}

function missing<Item extends Named>(
  kind: string,
  items: readonly Item[],
  needs: (item: Item) => string[],
  things: readonly Named[],
  word: string,
): string[] {
  const ids = new Set(things.map(({ id }) => id));
  return items.flatMap((item) =>
    needs(item).flatMap((id) => (ids.has(id) ? [] : `${kind}“${item.name}”没有可用的${word}:${id}`)),
  );
}

function danglingLinks<Link>(
  kind: string,
  links: readonly Link[],
  ends: (link: Link) => string[],
  things: readonly Named[],
): string[] {
  const ids = new Set(things.map(({ id }) => id));
  return links.flatMap((link) =>
    ends(link).flatMap((id) => (ids.has(id) ? [] : `${kind}的一端 ${id} 不存在`)),
  );
}

function loops(segments: EditionContent['segments']): string[] {
  const parents = new Map(segments.map(({ id, parentId }) => [id, parentId]));
  return segments.flatMap(({ id, name }) => {
    const seen = new Set<string>();
    for (let at = parents.get(id); at; at = parents.get(at)) {
      if (at === id) return `环节“${name}”的上级环节绕了一圈回到自己`;
      if (seen.has(at)) break;
      seen.add(at);
    }
    return [];
  });
}
