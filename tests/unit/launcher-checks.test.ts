import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freeMegabytes, requireSpace } from '../../services/launcher/src/checks.ts';

test('a disk with too little room is refused before anything is written', () => {
  const folder = join(tmpdir(), 'not', 'there', 'yet');
  const free = freeMegabytes(folder);
  expect(free).toBeGreaterThan(0);
  expect(() => requireSpace(folder, 1)).not.toThrow();
  expect(() => requireSpace(folder, 1_000_000_000)).toThrow(/只剩 \d+ MB,需要 1000000000 MB/);
});
