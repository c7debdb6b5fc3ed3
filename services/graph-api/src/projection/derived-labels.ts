/**
 * The labels that are a fold over the acts, and nothing else: what a rebuild drops and makes again. Search
 * names of products, segments and chains come from the chain model and stay.
 */
export const derivedLabels = [
  'Placement',
  'Supply',
  'Demand',
  'FieldValue',
  'Dispute',
  'CellState',
  'Identifier',
  'EnterpriseName',
  'Enterprise',
  'SearchName',
] as const;

export type DerivedLabel = (typeof derivedLabels)[number];
