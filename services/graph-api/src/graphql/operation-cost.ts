import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

type Variables = Record<string, unknown>;

/** What a list field without `first` is taken to hold; edges and nodes count with their connection. */
const DEFAULT_FIRST = 20;

/**
 * An estimate of how many objects an operation asks for: each selected object counts once, times every
 * `first` around it. Lists that are not paged are bounded by the services and count as one.
 */
export function operationCost(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const costOf = (selections: SelectionSetNode | undefined): number => {
    let cost = 0;
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) cost += costOfField(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) cost += costOf(selection.selectionSet);
      else cost += costOf(fragments.get(selection.name.value)?.selectionSet);
    }
    return cost;
  };
  const costOfField = (field: FieldNode): number =>
    field.selectionSet ? timesOf(field, variables) * (1 + costOf(field.selectionSet)) : 0;
  return costOf(operation.selectionSet);
}

function timesOf(field: FieldNode, variables: Variables): number {
  const argument = field.arguments?.find(({ name }) => name.value === 'first');
  const paged = field.selectionSet?.selections.some(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === 'edges',
  );
  if (!argument) return paged ? DEFAULT_FIRST : 1;
  const first = Number(valueFromASTUntyped(argument.value, variables));
  return Number.isFinite(first) ? Math.max(1, first) : DEFAULT_FIRST;
}
