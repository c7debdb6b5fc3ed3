/** The few kinds of failure a client can tell apart. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'PASSWORD_CHANGE'
  | 'NOT_FOUND'
  | 'BAD_INPUT'
  | 'CONFLICT'
  | 'STATE'
  | 'LOCKED_OUT'
  | 'LIMIT'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** Where bad input stood, as far as it is known. */
export interface ErrorPlace {
  file?: string;
  sheet?: string;
  cell?: string;
  field?: string;
}

/**
 * A failure that a person can act on. `message` is Chinese and says what happened and what to do; everything
 * else a client may see is `code` and `place`. Any other error is shown as INTERNAL with an id from the log.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly place: ErrorPlace | undefined;

  constructor(code: ErrorCode, message: string, options: { place?: ErrorPlace; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.place = options.place;
  }
}
