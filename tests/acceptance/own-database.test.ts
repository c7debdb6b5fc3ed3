import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../services/graph-api/src/database/database.ts';
import { requireOwnDatabase } from '../../services/launcher/src/checks.ts';
import { clearDatabase, testAddress, testDatabase } from '../support/neo4j.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await clearDatabase(database);
});
afterAll(async () => {
  await database.command("MERGE (mark:Installation {id: 'installation'}) SET mark.marker = 'test'");
  await clearDatabase(database);
  await database.close();
});

test('somebody else’s data are refused, an empty or own database is not', async () => {
  await database.command('MATCH (mark:Installation) DELETE mark');
  await expect(requireOwnDatabase(testAddress())).resolves.toBeUndefined();
  await database.command("CREATE (:Ledger {id: 'cash', name: '别人的账'})");
  await expect(requireOwnDatabase(testAddress())).rejects.toThrow('却不是链图的数据');
  await database.command("CREATE (:Installation {id: 'installation', owner: 'liantu'})");
  await expect(requireOwnDatabase(testAddress())).resolves.toBeUndefined();
});

test('a wrong password is told in a sentence', async () => {
  const address = { ...testAddress(), password: 'wrong-password' };
  await expect(requireOwnDatabase(address)).rejects.toThrow('请核对 NEO4J_URI');
});
