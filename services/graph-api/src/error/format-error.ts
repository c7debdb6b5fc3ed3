import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { currentTrace } from '../trace.ts';
import { AppError, type ErrorCode, type ErrorPlace } from './app-error.ts';

/** All that a client sees of a failure. `id` is the request's, to find it in the log by. */
export interface ShownError {
  message: string;
  code: ErrorCode;
  id: string;
  place?: ErrorPlace;
}

/** GraphQL's own refusals, by Apollo's code; what the request said was wrong, not what we did. */
const REFUSALS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** HTTP status by code, for answers that are not GraphQL. */
export const httpStatus: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PASSWORD_CHANGE: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  CONFLICT: 409,
  STATE: 409,
  LOCKED_OUT: 423,
  LIMIT: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** Turns any failure into what a client may see, and logs in full what it may not. */
export function showError(error: unknown, logger: Logger): ShownError {
  const id = currentTrace()?.id ?? '';
  if (error instanceof AppError) {
    if (error.cause) logger.warn({ requestId: id, err: error, cause: error.cause }, 'failure with a cause');
    return { message: error.message, code: error.code, id, ...(error.place && { place: error.place }) };
  }
  logger.error({ requestId: id, err: error }, 'unexpected error');
  return { message: `系统内部错误,请稍后再试;如再次出现,请把编号 ${id} 告诉管理员。`, code: 'INTERNAL', id };
}

/** Apollo's `formatError`: no stack traces, no English, nothing of the schema outside of development. */
export function errorFormatter(logger: Logger, production: boolean) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const original = unwrapped(thrown);
    const { message, ...extensions } = isRefusal(formatted, original)
      ? { ...refused(), ...(production ? {} : { detail: formatted.message }) }
      : showError(original, logger);
    return { message, path: formatted.path, extensions };
  };
}

/** What was thrown, out of the GraphQLErrors that Apollo and the executor put around it. */
function unwrapped(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? unwrapped(error.originalError) : error;
}

function isRefusal(formatted: GraphQLFormattedError, original: unknown): boolean {
  return !(original instanceof AppError) && REFUSALS.has(String(formatted.extensions?.code));
}

function refused(): ShownError {
  const id = currentTrace()?.id ?? '';
  return { message: '请求的内容不合要求。请刷新页面后再试。', code: 'BAD_INPUT', id };
}
