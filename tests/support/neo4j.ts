import { inject } from 'vitest';
import { Database, type DatabaseAddress } from '../../services/graph-api/src/database/database.ts';
import './neo4j-setup.ts';

/** Where this run's Neo4j answers, for tests that start processes of the product. */
export function testAddress(): DatabaseAddress {
  return inject('neo4j');
}

/** A connection to this run's migrated Neo4j. Close it after the last test of the file. */
export async function testDatabase(): Promise<Database> {
  const database = new Database(testAddress());
  await database.verify();
  return database;
}

/** Removes all data but migrations, and sets the ledger to its beginning. Only in a database marked for tests. */
export async function clearDatabase(database: Database): Promise<void> {
  const found = await database.readOne<{ marker: string | null }>('installation/inspect-database');
  if (found?.marker !== 'test') throw new Error('this database is not marked for tests');
  await database.command(
    `MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT (n:Installation)
     CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
  );
  await database.command("MATCH (mark:Installation) SET mark = {id: 'installation', marker: 'test'}");
  await database.command("CREATE (:Ledger {id: 'ledger', sequence: 0, at: 0})");
}
