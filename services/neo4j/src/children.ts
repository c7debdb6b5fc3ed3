import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

const living = new Set<ChildProcess>();
let closed = false;

/**
 * Starts a program in a process group of its own: Ctrl-C in a terminal then reaches only this process, which
 * ends its children in order, each with all that it started.
 */
export function spawnChild(command: string, args: string[], options: SpawnOptions): ChildProcess {
  if (closed) throw new Error('no child is started while all are ended');
  const child = spawn(command, args, { ...options, detached: true });
  living.add(child);
  child.once('error', () => living.delete(child));
  child.once('exit', () => living.delete(child));
  return child;
}

export function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/** Sends a signal to a child and to all that it started. */
export function signalChild(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || hasEnded(child)) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Resolves when the child has ended, however that came. */
export function ending(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** Asks a child to end, and ends it by force after the bound (milliseconds). */
export async function endChild(child: ChildProcess, boundMs: number): Promise<void> {
  const ended = ending(child);
  signalChild(child, 'SIGTERM');
  const bound = setTimeout(() => signalChild(child, 'SIGKILL'), boundMs);
  await ended;
  clearTimeout(bound);
}

/** Ends every child of this process that still runs, for good: none can be started any more. */
export async function endChildren(boundMs: number): Promise<void> {
  closed = true;
  await Promise.all([...living].map((child) => endChild(child, boundMs)));
}
