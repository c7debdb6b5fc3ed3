import 'reflect-metadata';
import { environment } from '../../environment.ts';
import { createDemoAccounts, DEMO_PASSWORD } from './account/demo-accounts.ts';
import { systemClock } from './clock.ts';
import { Database } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { loadEdition } from './edition/edition.service.ts';
import { readEditionFiles, readStreets } from './edition/edition-files.ts';

/** Makes a database ready: migrations, the mark of ownership, the chain model; in demo mode the demo accounts. */
async function prepare(database: Database, wantsDemo: boolean): Promise<void> {
  const ran = await migrate(database, systemClock);
  if (ran.length > 0) say(`数据库结构已升级到 V${ran.at(-1)}`);
  const [claimed] = await database.write((tx) =>
    tx.run<{ demo: boolean }>('installation/claim-database', { demo: wantsDemo }),
  );
  const content = readEditionFiles();
  const loaded = await loadEdition(database, content, readStreets());
  if (loaded) say(`产业链模型:${content.segments.length} 个环节,${content.products.length} 个产品`);
  if (!claimed?.demo) return;
  await createDemoAccounts(database);
  say(
    `演示账号:街道 zoumaling、cihui …,区级 district,招商 promoter,企业 enterprise,管理员 admin;密码 ${DEMO_PASSWORD}`,
  );
}

function say(line: string) {
  process.stdout.write(`  ${line}\n`);
}

const settings = environment();
const database = new Database({
  uri: settings.NEO4J_URI ?? '',
  user: settings.NEO4J_USER,
  password: settings.NEO4J_PASSWORD,
  database: settings.NEO4J_DATABASE,
});
try {
  await prepare(database, settings.LIANTU_DEMO);
} catch (error) {
  // The launcher shows this; a trace would help nobody who reads it there.
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  await database.close();
}
