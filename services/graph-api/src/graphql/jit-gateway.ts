import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** Compiled operations kept in memory; the product's own pages have far fewer. */
const KEPT_OPERATIONS = 500;

/**
 * Lets Apollo Server execute with graphql-jit, which compiles each operation once. Apollo 5 takes a foreign
 * executor only from a gateway, so this is one that serves a local schema.
 */
export function jitGateway(schema: GraphQLSchema): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor: jitExecutor(schema) }),
    stop: async () => {},
  };
}

function jitExecutor(schema: GraphQLSchema): GatewayExecutor {
  const compiled = new Map<string, CompiledQuery | null>();
  return async ({ document, queryHash, operationName, context, request }) => {
    const key = `${queryHash} ${operationName ?? ''}`;
    let query = compiled.get(key);
    if (query === undefined) {
      const result = compileQuery<Record<string, unknown>, Record<string, unknown>>(
        schema,
        document,
        operationName ?? undefined,
      );
      query = isCompiledQuery(result) ? result : null;
      forgetOldest(compiled);
    } else {
      compiled.delete(key);
    }
    compiled.set(key, query);
    const variables = request.variables ?? {};
    // What graphql-jit cannot compile is answered by graphql-js.
    const result: ExecutionResult = query
      ? await query.query(undefined, context, variables)
      : await execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    if (!result.errors) return { data: result.data ?? null };
    const errors = result.errors.map((error) => asGraphQLError(error, result.data === undefined));
    return { ...(result.data !== undefined && { data: result.data }), errors };
  };
}

/** graphql-jit's errors are frozen look-alikes. Without any data it was the variables that did not fit. */
function asGraphQLError(error: GraphQLError, beforeExecution: boolean): GraphQLError {
  const { message, path, originalError } = error;
  const extensions = beforeExecution ? { code: 'BAD_USER_INPUT' } : {};
  return new GraphQLError(message, { path, originalError, extensions });
}

/** A Map keeps insertion order, and a used entry is put in again: the first one is the least used. */
function forgetOldest(compiled: Map<string, unknown>): void {
  if (compiled.size < KEPT_OPERATIONS) return;
  for (const key of compiled.keys()) {
    compiled.delete(key);
    return;
  }
}
