import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { processMark, readMark, tryLock, withLock } from '../../services/neo4j/src/process-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'liantu-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a held lock names its holder, and is free again after its release', () => {
  const file = join(folder, 'held');
  const first = tryLock(file);
  expect(tryLock(file)).toEqual({ heldBy: processMark(process.pid) });
  if ('release' in first) first.release();
  expect(tryLock(file)).toHaveProperty('release');
});

test.each([
  ['of a number that was given to another process', `${process.pid}\n1\n`],
  ['of a process that is gone', '4194304\n5\n'],
  ['that is not whole', ''],
])('a lock %s is taken over', (name, content) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  expect(tryLock(file)).toHaveProperty('release');
  expect(readMark(file)).toEqual(processMark(process.pid));
});

test('work under one lock never overlaps, and waiting has a bound', async () => {
  const file = join(folder, 'work');
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 30));
    inside -= 1;
    return true;
  };
  expect(await Promise.all([1, 2, 3].map(() => withLock(file, 5_000, work)))).toEqual([true, true, true]);
  expect(most).toBe(1);
  const held = tryLock(file);
  expect(held).toHaveProperty('release');
  expect(await withLock(file, 10, work)).toBeNull();
});
