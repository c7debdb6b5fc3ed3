import { graphql } from '@/generated';

/** The columns of a list with what they take; they change with the product only. */
export const ListColumnsDocument = graphql(`
  query ListColumns($list: ListKind!) { listColumns(list: $list) { field label type unit visibility kinds words } }
`);
