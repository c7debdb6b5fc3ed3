import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../services/graph-api/src/database/database.ts';
import { migrationInfo } from '../../services/graph-api/src/database/migrate.ts';
import { clearDatabase, testDatabase } from '../support/neo4j.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('the test database is migrated, and clearing keeps only what every test starts from', async () => {
  await database.command("CREATE (:Segment {id: 'a'})-[:FEEDS]->(:Segment {id: 'b'})");
  await clearDatabase(database);
  const left = await database.command<{ label: string; n: number }>(
    'MATCH (n) RETURN labels(n)[0] AS label, count(*) AS n ORDER BY label',
  );
  const migrations = await migrationInfo(database);
  expect(migrations.every((entry) => entry.state === 'APPLIED')).toBe(true);
  expect(left.filter(({ label }) => label !== 'MigrationLock')).toEqual([
    { label: 'Installation', n: 1 },
    { label: 'Ledger', n: 1 },
    { label: 'Migration', n: migrations.length },
  ]);
});

test('a database without the mark of tests is not cleared', async () => {
  await database.command('MATCH (mark:Installation) REMOVE mark.marker');
  try {
    await expect(clearDatabase(database)).rejects.toThrow('not marked');
  } finally {
    await database.command("MATCH (mark:Installation) SET mark.marker = 'test'");
  }
});
