/**
 * What each label of the graph is, and there is no other label:
 *
 * - Ledger: written once, by acts
 * - Model: the chain model, taken in by editions
 * - Derived: a fold over the acts, which a rebuild drops and makes again
 * - Operations: what the service needs to run
 */
export type LabelKind = 'Ledger' | 'Model' | 'Derived' | 'Operations';

export const labelKinds = {
  Ledger: 'Ledger',
  Act: 'Ledger',
  Batch: 'Ledger',
  Revision: 'Ledger',
  Row: 'Ledger',
  RowVersion: 'Ledger',
  RawRow: 'Ledger',
  Finding: 'Ledger',
  Comment: 'Ledger',
  Period: 'Ledger',
  Layout: 'Ledger',
  Edition: 'Model',
  Industry: 'Model',
  Chain: 'Model',
  Segment: 'Model',
  Product: 'Model',
  Street: 'Model',
  Placement: 'Derived',
  Supply: 'Derived',
  Demand: 'Derived',
  SupplyLink: 'Derived',
  Qualification: 'Derived',
  Coverage: 'Derived',
  FieldValue: 'Derived',
  Dispute: 'Derived',
  Decision: 'Derived',
  Suspicion: 'Derived',
  CellState: 'Derived',
  RowTally: 'Derived',
  Consent: 'Derived',
  Identifier: 'Derived',
  EnterpriseName: 'Derived',
  NameMention: 'Derived',
  NameDecision: 'Derived',
  Enterprise: 'Derived',
  SearchName: 'Derived',
  Installation: 'Operations',
  Account: 'Operations',
  Session: 'Operations',
  Invitation: 'Operations',
  Job: 'Operations',
  AuditEntry: 'Operations',
  StoredFile: 'Operations',
  FilePiece: 'Operations',
  Migration: 'Operations',
  MigrationLock: 'Operations',
  Restoring: 'Operations',
} as const satisfies Record<string, LabelKind>;

export type Label = keyof typeof labelKinds;
type LabelOf<Kind extends LabelKind> = {
  [Name in Label]: (typeof labelKinds)[Name] extends Kind ? Name : never;
}[Label];

const labels = Object.keys(labelKinds) as Label[];

/**
 * What a rebuild drops and makes again. Of the search names only those of firms are dropped: those of products,
 * segments and chains are made when an edition is taken in.
 */
export const derivedLabels = labels.filter(
  (label): label is LabelOf<'Derived'> => labelKinds[label] === 'Derived',
);

/** Sessions end, jobs would run again, and migrations are the database's own. */
const leftOut: ReadonlySet<Label> = new Set<Label>([
  'Session',
  'Job',
  'Migration',
  'MigrationLock',
  'Restoring',
]);

/** What a backup keeps: what is not derived, and the search names, for no act makes those of the model. */
export const keptLabels = labels.filter(
  (label) => label === 'SearchName' || (labelKinds[label] !== 'Derived' && !leftOut.has(label)),
);
