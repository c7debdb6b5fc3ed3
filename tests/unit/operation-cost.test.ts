import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { operationCost } from '../../services/graph-api/src/graphql/operation-cost.ts';

function cost(text: string, variables = {}): number {
  const document = parse(text);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return operationCost(document, operation, variables);
}

test('each object counts once, leaves nothing', () => {
  expect(cost('{ viewer { name role } }')).toBe(1);
  expect(cost('{ segment(id: "a") { name chain { name } parent { name } } }')).toBe(3);
});

test('a page counts as often as it asks for, given as literal or variable or not at all', () => {
  expect(cost('{ demands(first: 10) { edges { node { id } } } }')).toBe(30);
  expect(cost('query($n: Int) { demands(first: $n) { edges { node { id } } } }', { n: 50 })).toBe(150);
  expect(cost('{ demands { edges { node { id } } } }')).toBe(60);
});

test('pages within pages multiply, through fragments too', () => {
  const nested = `{ revisions(first: 100) { ...R } }
    fragment R on RevisionConnection { edges { node { rows(first: 200) { edges { ... on RowEdge { node { id } } } } } } }`;
  expect(cost(nested)).toBe(100 * (1 + 1 + 1 + 200 * 3));
});
