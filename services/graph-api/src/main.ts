import 'reflect-metadata';
import pino from 'pino';
import { environment } from '../../environment.ts';
import { systemClock } from './clock.ts';
import { Database } from './database/database.ts';
import { erasureListOf } from './erasure/erasure-list.ts';
import { pagesAreBuilt, startPages } from './pages/pages.ts';
import { createServer } from './server.ts';
import { createServices } from './services.ts';
import { statementListener } from './trace.ts';
import { warmUp } from './warm-up.ts';

/** Stopping takes at most this long: what is still running then is cut off. */
const STOP_MS = 4_000;

/** Starts the service on the database of NEO4J_URI, and stops it on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const settings = environment();
  const production = process.env.NODE_ENV !== 'development';
  const logger = pino({ level: settings.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const address = {
    uri: settings.NEO4J_URI ?? `bolt://127.0.0.1:${settings.NEO4J_PORT ?? 7687}`,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
  };
  const database = new Database(address, statementListener(logger));
  const built = pagesAreBuilt();
  if (!built && production) logger.warn('web/.next is missing: only the API answers. Run npm run build:web.');
  const pages = built || !production ? await startPages(!production) : null;
  const services = createServices(database, systemClock, logger, erasureListOf(settings.LIANTU_HOME));
  const erased = await services.erasures.doAgain();
  if (erased > 0) logger.warn({ erased }, 'erased again what a restored backup had brought back');
  const app = await createServer({ services, logger, production, pages });

  const stop = async (signal: string) => {
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_MS).unref();
    await app.close();
    await pages?.close();
    await database.close();
    logger.info('stopped');
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop('SIGTERM'));
  process.once('SIGINT', () => void stop('SIGINT'));
  await app.listen({ host: settings.HOST, port: settings.PORT });
  logger.info({ host: settings.HOST, port: settings.PORT }, 'listening');
  warmUp(database, systemClock).catch((error: unknown) => logger.warn({ err: error }, 'not warmed up'));
}

await main();
