import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A process as it can be told from a later one that was given the same number. */
export interface ProcessMark {
  pid: number;
  started: string;
}

/** The mark of a running process, or null where none has that number. */
export function processMark(pid: number): ProcessMark | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  return { pid, started: startOf(pid) };
}

export function isRunning(mark: ProcessMark): boolean {
  const now = processMark(mark.pid);
  return now !== null && now.started === mark.started;
}

function startOf(pid: number): string {
  const stat = `/proc/${pid}/stat`;
  if (existsSync(stat)) {
    const afterName = readFileSync(stat, 'utf8').replace(/^.*\) /s, '');
    return afterName.split(' ')[19] ?? '';
  }
  return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
}

/** Reads a mark kept in a file; null where there is none or where it is not whole. */
export function readMark(file: string): ProcessMark | null {
  if (!existsSync(file)) return null;
  const [pid, started] = readFileSync(file, 'utf8').trim().split('\n');
  return pid && started ? { pid: Number(pid), started } : null;
}

export function writeMark(file: string, mark: ProcessMark): void {
  writeFileSync(file, `${mark.pid}\n${mark.started}\n`);
}

/** Ends the process whose mark a file keeps, by force after the bound (milliseconds). False: none runs. */
export async function endMarked(file: string, boundMs: number): Promise<boolean> {
  const mark = readMark(file);
  if (!mark || !isRunning(mark)) return false;
  process.kill(mark.pid, 'SIGTERM');
  const until = Date.now() + boundMs;
  while (isRunning(mark) && Date.now() < until) await pause(100);
  if (isRunning(mark)) process.kill(mark.pid, 'SIGKILL');
  while (isRunning(mark)) await pause(50);
  return true;
}

/** What `tryLock` came to: the way to release it, or who holds it. */
export type LockAttempt = { release: () => void } | { heldBy: ProcessMark };

/**
 * Takes a lock file for this process. A lock whose process is gone is taken over. The file appears with its
 * content at once (a hard link), so nobody ever reads a half-written one.
 */
export function tryLock(file: string): LockAttempt {
  mkdirSync(dirname(file), { recursive: true });
  const own = processMark(process.pid);
  if (!own) throw new Error('a process that runs has a mark');
  const draft = `${file}.${randomUUID()}`;
  writeMark(draft, own);
  try {
    for (;;) {
      if (link(draft, file)) return { release: () => rmSync(file, { force: true }) };
      const holder = readMark(file);
      if (holder && isRunning(holder)) return { heldBy: holder };
      setAside(file, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function link(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a stale lock; one that somebody else renewed in the meantime is put back. */
function setAside(file: string, stale: ProcessMark | null): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const found = readMark(aside);
  if (found && (found.pid !== stale?.pid || found.started !== stale.started)) link(aside, file);
  rmSync(aside, { force: true });
}

/** Runs `work` while holding the lock, waiting for the holder; null when it took longer than `boundMs`. */
export async function withLock<Result>(
  file: string,
  boundMs: number,
  work: () => Promise<Result>,
): Promise<Result | null> {
  const until = Date.now() + boundMs;
  for (;;) {
    const attempt = tryLock(file);
    if ('release' in attempt) {
      try {
        return await work();
      } finally {
        attempt.release();
      }
    }
    if (Date.now() > until) return null;
    await pause(300);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
