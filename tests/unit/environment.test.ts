import { isAbsolute } from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment } from '../../services/environment.ts';

test('defaults stand where nothing is given, and an empty value counts as nothing', () => {
  const settings = readEnvironment({ PORT: '', NEO4J_URI: ' ' });
  expect(settings).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', LIANTU_DEMO: true, LOG_LEVEL: 'info' });
  expect(settings.NEO4J_URI).toBeUndefined();
  expect(isAbsolute(settings.LIANTU_HOME)).toBe(true);
});

test.each([
  [{ PORT: '70000' }, 'PORT 应在 1 到 65535 之间(现在是 “70000”)'],
  [{ PORT: 'x' }, 'PORT 应是端口号'],
  [{ LIANTU_DEMO: 'maybe' }, 'LIANTU_DEMO 应是 on 或 off'],
  [{ NEO4J_URI: 'http://localhost:7474' }, 'NEO4J_URI 应形如 bolt://'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL 应是'],
])('%o is refused with a sentence', (source, sentence) => {
  expect(() => readEnvironment(source)).toThrow(sentence);
});
