import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../services/graph-api/src/database/database.ts';
import { testDatabase } from '../support/neo4j.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

it('sends what was left out as null, whole numbers as integers and others as floats', async () => {
  const [sent] = await database.command<Record<string, unknown>>(
    'RETURN $missing IS NULL AS missing, $whole / 2 AS half, $part / 2 AS quarter, $list[0] / 2 AS inList',
    { missing: undefined, whole: 5, part: 0.5, list: [5] },
  );
  expect(sent).toEqual({ missing: true, half: 2, quarter: 0.25, inList: 2 });
});
