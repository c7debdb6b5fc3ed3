import { environment } from '../../../environment.ts';
import { AppError } from '../error/app-error.ts';
import { Database } from './database.ts';

/** Runs a command on the database of the environment; a failure is said in one sentence, with exit code 1. */
export async function connected(work: (database: Database) => Promise<void>): Promise<void> {
  const settings = environment();
  const database = new Database({
    uri: settings.NEO4J_URI ?? `bolt://127.0.0.1:${settings.NEO4J_PORT ?? 7687}`,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
  });
  try {
    await work(database);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } finally {
    await database.close();
  }
}
