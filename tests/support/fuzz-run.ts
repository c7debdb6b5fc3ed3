import type { Worker } from 'node:worker_threads';
import { startThread } from '../../services/graph-api/src/thread.ts';
import { type FuzzOutcome, kindOf } from './fuzz.ts';

/** Every file must be through within this time; the reader gives up what takes it longer by itself. */
const PATIENCE_MS = 10_000;

type Answer = 'ready' | FuzzOutcome | { broken: string };

/** Reads the files of some seeds, one after the other, in a thread that would be ended where a file holds it up. */
export async function runFuzz(
  seeds: readonly number[],
  each: (done: number) => void = () => {},
): Promise<FuzzOutcome[]> {
  const outcomes: FuzzOutcome[] = [];
  let worker: Worker | null = null;
  for (const seed of seeds) {
    worker ??= await startReader();
    const answer = await ask(worker, seed);
    if (answer === null) {
      await worker.terminate();
      worker = null;
      outcomes.push({ kind: kindOf(seed), outcome: 'STOPPED', rows: 0, milliseconds: PATIENCE_MS });
    } else outcomes.push(answer);
    each(outcomes.length);
  }
  await worker?.terminate();
  return outcomes;
}

async function startReader(): Promise<Worker> {
  const worker = startThread(
    new URL('./fuzz-worker.ts', import.meta.url),
    {},
    { stdout: true, stderr: true },
  );
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
  return worker;
}

/** Null: no answer in time. Throws where a file is neither read nor refused. */
function ask(worker: Worker, seed: number): Promise<FuzzOutcome | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => resolve(null)), PATIENCE_MS);
    const answered = (answer: Answer) =>
      end(() => {
        if (answer === 'ready') reject(new Error('the reader started again'));
        else if ('broken' in answer) reject(new Error(answer.broken));
        else resolve(answer);
      });
    const failed = (error: Error) => end(() => reject(error));
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.off('message', answered);
      worker.off('error', failed);
      settle();
    };
    worker.on('message', answered);
    worker.on('error', failed);
    worker.postMessage(seed);
  });
}
