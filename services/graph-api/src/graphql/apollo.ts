import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { AppError } from '../error/app-error.ts';
import { errorFormatter } from '../error/format-error.ts';
import { currentTrace } from '../trace.ts';
import { jitGateway } from './jit-gateway.ts';
import { operationCost } from './operation-cost.ts';

/** Objects that one operation may ask for; the largest page of the product asks for about 6,000. */
const MAX_COST = 20_000;
const MAX_DEPTH = 14;
const MAX_ALIASES = 20;
const MAX_DIRECTIVES = 30;
const MAX_TOKENS = 3_000;

/** Apollo Server with every limit and without whatever it would tell the outside world. */
export function createApollo(
  schema: GraphQLSchema,
  logger: Logger,
  production: boolean,
): ApolloServer<Context> {
  const limits = new ApolloArmor({
    blockFieldSuggestion: { enabled: false },
    costLimit: { enabled: false },
    maxDepth: { n: MAX_DEPTH, flattenFragments: true, ignoreIntrospection: !production },
    maxAliases: { n: MAX_ALIASES },
    maxDirectives: { n: MAX_DIRECTIVES },
    maxTokens: { enabled: false },
  }).protect();
  return new ApolloServer<Context>({
    gateway: jitGateway(schema),
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    nodeEnv: production ? 'production' : 'development',
    logger: quiet(logger),
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: limits.validationRules,
    plugins: [noteOperation, ...disabled],
    formatError: errorFormatter(logger, production),
  });
}

/** Apollo's cache hints cost a call per field; the others would talk to the outside or show a page of its own. */
const disabled = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginLandingPageDisabled(),
] as ApolloServerPlugin<Context>[];

/** Names the operation in the trace, and refuses one that asks for too much. */
const noteOperation: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, operationName, request }) => {
      const trace = currentTrace();
      if (!operation) return;
      if (trace) trace.operation = operationName ?? operation.operation;
      if (operationCost(document, operation, request.variables ?? {}) > MAX_COST) {
        throw new AppError('LIMIT', '一次查询的内容太多。请缩小范围或减少每页条数后再试。');
      }
    },
  }),
};

/** Apollo's own remarks are for developers; its failures reach the log through formatError. */
function quiet(logger: Logger) {
  const child = logger.child({ part: 'apollo' });
  return {
    debug: (message?: string) => child.trace(message),
    info: (message?: string) => child.debug(message),
    warn: (message?: string) => child.warn(message),
    error: (message?: string) => child.error(message),
  };
}
