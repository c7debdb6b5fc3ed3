import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'pino';
import type { StatementListener } from './database/database.ts';

/** What one request (or one job) has done so far: for its log line, its error id and the tests' counts. */
export interface Trace {
  id: string;
  actorId: string | null;
  operation: string | null;
  statements: string[];
  boltMilliseconds: number;
}

/** A statement that takes longer than this is logged by itself. */
const SLOW_STATEMENT_MS = 250;

const traces = new AsyncLocalStorage<Trace>();

export function newTrace(id: string): Trace {
  return { id, actorId: null, operation: null, statements: [], boltMilliseconds: 0 };
}

/** Runs `work` so that every statement in it, however deep, is noted in `trace`. */
export function traced<Result>(trace: Trace, work: () => Result): Result {
  return traces.run(trace, work);
}

/** The trace of the request that this code runs for; undefined outside of any. */
export function currentTrace(): Trace | undefined {
  return traces.getStore();
}

/** Notes every statement in the current trace and logs the slow ones. Handed to Database. */
export function statementListener(logger: Logger): StatementListener {
  return (file, milliseconds, records) => {
    const trace = currentTrace();
    trace?.statements.push(file);
    if (trace) trace.boltMilliseconds += milliseconds;
    if (milliseconds > SLOW_STATEMENT_MS) {
      const { id: requestId, actorId, operation } = trace ?? newTrace('');
      logger.warn({ requestId, actorId, operation, file, milliseconds, records }, 'slow statement');
    }
  };
}
