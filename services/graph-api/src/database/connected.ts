import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, environment } from '../../../environment.ts';
import { AppError } from '../error/app-error.ts';
import { Database, type DatabaseAddress } from './database.ts';

/** Runs a command on the database of the environment; a failure is said in one sentence, with exit code 1. */
export async function connected(work: (database: Database) => Promise<void>): Promise<void> {
  let database: Database | undefined;
  try {
    database = new Database(addressOf(environment()));
    await database.verify();
    await work(database);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } finally {
    await database?.close();
  }
}

/** The database of NEO4J_URI; else the local one that `npm start` keeps in LIANTU_HOME. */
function addressOf(settings: Environment): DatabaseAddress {
  if (settings.NEO4J_URI) {
    const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings;
    return { uri, user, password, database };
  }
  const home = join(settings.LIANTU_HOME, 'neo4j');
  try {
    const configuration = readFileSync(join(home, 'conf', 'neo4j.conf'), 'utf8');
    const place = /^server\.bolt\.listen_address=(.+)$/m.exec(configuration)?.[1];
    const password = readFileSync(join(home, 'password'), 'utf8').trim();
    return { uri: `bolt://${place}`, user: 'neo4j', password, database: 'neo4j' };
  } catch (error) {
    const message = `${home} 里还没有本地数据库。请先运行 npm start,或用 NEO4J_URI 指定数据库。`;
    throw new AppError('UNAVAILABLE', message, { cause: error });
  }
}
