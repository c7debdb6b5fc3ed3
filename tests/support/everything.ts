import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describeSchema } from '../../services/graph-api/src/schema.ts';

/** What each query is asked about; a query with required arguments that is not named is an error. */
export type Asked = Record<string, Record<string, string>[]>;

export interface Question {
  name: string;
  document: string;
}

/**
 * Every field of every query, by the schema, so that a field that is added is read too. Lists with arguments have
 * doors of their own and are asked for apart.
 */
export function everyQuestion(asked: Asked): Question[] {
  return Object.values(describeSchema().getQueryType()?.getFields() ?? {}).flatMap((query) =>
    argumentsOf(query, asked).flatMap((given) => questionsAbout(query, given)),
  );
}

function argumentsOf(query: GraphQLField<unknown, unknown>, asked: Asked): Record<string, string>[] {
  const known = asked[query.name];
  if (known) return known;
  if (query.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) {
    throw new Error(`say what ${query.name} is to be asked about`);
  }
  return [{}];
}

function questionsAbout(query: GraphQLField<unknown, unknown>, given: Record<string, string>): Question[] {
  const type = getNamedType(query.type);
  const values = Object.entries(given).map(([name, value]) => {
    const arg = query.args.find((one) => one.name === name);
    return `${name}: ${arg && isEnumType(getNamedType(arg.type)) ? value : JSON.stringify(value)}`;
  });
  const call = `${query.name}${values.length > 0 ? `(${values.join(', ')})` : ''}`;
  if (!isObjectType(type)) return [{ name: query.name, document: `{ ${call} }` }];
  const lists = Object.values(type.getFields()).filter((field) => field.args.length > 0);
  return [
    { name: query.name, document: `{ ${call} ${selectionOf(type, [])} }` },
    ...lists.map((list) => ({
      name: `${query.name}.${list.name}`,
      document: `{ ${call} { ${list.name}(first: 50) ${selectionOf(list.type, [type.name])} } }`,
    })),
  ];
}

/** All fields without arguments, down to the leaves; a type within itself is left out. */
function selectionOf(type: GraphQLOutputType, above: readonly string[]): string {
  const named = getNamedType(type) as GraphQLObjectType;
  if (!isObjectType(named)) return '';
  const path = [...above, named.name];
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.length > 0 || path.includes(inner.name)) return [];
    return `${field.name} ${selectionOf(inner as GraphQLObjectType, path)}`;
  });
  return `{ ${fields.join(' ')} }`;
}
