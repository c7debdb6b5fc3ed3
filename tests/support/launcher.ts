import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../services/project-root.ts';

/** A running `npm start` as a person sees it. */
export interface Launcher {
  process: ChildProcess;
  /** All that it has written so far. */
  output(): string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
  /** Resolves when it says `ready`; fails when it ends before. */
  ready: Promise<void>;
}

/** Starts the product with settings of its own; NEO4J_URI and a file `.env` have no say unless given here. */
export function launch(settings: Record<string, string>): Launcher {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts', 'start.mjs')], {
    cwd: projectRoot,
    env: { ...process.env, NEO4J_URI: '', NEO4J_PORT: '', HOST: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (/^ready http/m.test(output)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then((code) => reject(new Error(`ended with ${code} before it was ready:\n${output}`)));
  });
  // Whoever only waits for the end does not look at this promise.
  ready.catch(() => {});
  return { process: child, output: () => output, ended, ready };
}
