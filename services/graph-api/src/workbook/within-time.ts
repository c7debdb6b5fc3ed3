import { runInNewContext } from 'node:vm';

/** What was given up because it took too long. */
export class OutOfTime extends Error {}

/**
 * Does synchronous work that may never end, and gives it up after some milliseconds: the spreadsheet library runs in
 * circles over a formula of an .xls that is longer than it says.
 * @throws OutOfTime
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  try {
    return runInNewContext('work()', { work }, { timeout: Math.ceil(milliseconds) }) as Result;
  } catch (error) {
    const code = error instanceof Object && 'code' in error ? error.code : undefined;
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new OutOfTime() : error;
  }
}
