import { Worker, type WorkerOptions } from 'node:worker_threads';

/** From the sources the thread registers tsx first, to read TypeScript; from dist/ it runs as it is. */
const sourceStart = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => { register(); return import(workerData.program); });`;

/**
 * Starts a program of the service in a thread of its own.
 *
 * @param program Its source, `new URL('./x.ts', import.meta.url)`; what was compiled from it runs in dist/.
 * @param data Plain data, as `workerData`.
 */
export function startThread(program: URL, data: object, options: WorkerOptions = {}): Worker {
  const fromSources = import.meta.url.endsWith('.ts');
  const { href } = fromSources ? program : new URL(program.href.replace(/\.ts$/, '.js'));
  return new Worker(fromSources ? sourceStart : new URL(href), {
    ...options,
    eval: fromSources,
    workerData: { ...data, program: href },
    execArgv: [],
  });
}
