import DataLoader from 'dataloader';
import type { Database, Params } from '../database/database.ts';
import type { OfferFact } from '../projection/facts.ts';
import { type Page, page, pageSize, readCursor } from '../relay/page.ts';
import type { FactOf, PlacementOf } from './fact-view.ts';

export interface PageArguments {
  first: number;
  after: string | null;
}

interface Items {
  placements: PlacementOf;
  supplies: FactOf<OfferFact>;
  demands: FactOf<OfferFact>;
}

type ListName = keyof Items;

/** Up to one item more than the page holds, so as to know whether there are more. */
export interface FoundFacts<Item> {
  items: Item[];
  size: number;
  totalCount: number;
  /** Demands that the viewer may not see. */
  hiddenCount: number;
}

interface Asked {
  list: ListName;
  size: number;
  /** The firm's name and the fact's id behind which the page begins; null for the first page. */
  name: string | null;
  id: string | null;
}

/**
 * The lists of facts behind a segment or a product. Whatever one operation asks of them is read in one
 * statement, however many lists those are.
 */
export class FactLists {
  private readonly loader: DataLoader<Asked, FoundFacts<unknown>>;

  constructor(
    private readonly database: Database,
    /** Takes `placements`, `supplies` and `demands`, each a list of pages, and returns them by index. */
    private readonly file: string,
    private readonly where: Params,
  ) {
    this.loader = new DataLoader((asked) => this.readAll(asked), { cache: false });
  }

  read<List extends ListName>(list: List, { first, after }: PageArguments): Promise<FoundFacts<Items[List]>> {
    const [name, id] = after ? readCursor<[string, string]>(after) : [null, null];
    const found = this.loader.load({ list, size: pageSize(first), name, id });
    return found as Promise<FoundFacts<Items[List]>>;
  }

  private async readAll(asked: readonly Asked[]): Promise<FoundFacts<unknown>[]> {
    const pagesOf = (list: ListName) =>
      asked.flatMap((page, index) => (page.list === list ? { index, name: page.name, id: page.id } : []));
    const limit = Math.max(...asked.map((page) => page.size)) + 1;
    const records = await this.database.read<{
      index: number;
      items: unknown[];
      totalCount: number;
      hiddenCount: number;
    }>(this.file, {
      ...this.where,
      limit,
      placements: pagesOf('placements'),
      supplies: pagesOf('supplies'),
      demands: pagesOf('demands'),
    });
    const byIndex = new Map(records.map((record) => [record.index, record]));
    return asked.map(({ size }, index) => {
      const { items = [], totalCount = 0, hiddenCount = 0 } = byIndex.get(index) ?? {};
      return { items: items.slice(0, size + 1), size, totalCount, hiddenCount };
    });
  }
}

/** A page of facts, by the firm's name, as `show` shows them. */
export function factPage<Item, Shown extends { id: string; enterprise: { name: string } }>(
  { items, size, totalCount, hiddenCount }: FoundFacts<Item>,
  show: (item: Item) => Shown,
): Page<Shown> {
  const key = ({ id, enterprise }: Shown) => [enterprise.name, id];
  return page(items.map(show), size, totalCount, key, hiddenCount);
}
