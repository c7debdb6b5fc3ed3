import 'reflect-metadata';
import { environment } from '../../environment.ts';
import { createDemoAccounts, DEMO_PASSWORD } from './account/demo-accounts.ts';
import { systemClock } from './clock.ts';
import { connected } from './database/connected.ts';
import type { Database } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { giveDemoFirm } from './demo/demo-firm.ts';
import { DEMO_FIRMS, seed } from './demo/seed.ts';
import { readEditionFiles, readStreets } from './edition/edition-files.ts';
import { draftFromFiles, keepContent, loadEdition } from './edition/load-edition.ts';

/** Makes a database ready: migrations, the mark of ownership, the chain model; a demo's accounts and lists. */
async function prepare(database: Database): Promise<void> {
  const ran = await migrate(database, systemClock);
  if (ran.length > 0) say(`数据库结构已升级到 V${ran.at(-1)}`);
  const [claimed] = await database.write((tx) =>
    tx.run<{ demo: boolean; demoLists: boolean }>('installation/claim-database', {
      demo: environment().LIANTU_DEMO,
    }),
  );
  const content = readEditionFiles();
  const loaded = await loadEdition(database, content, readStreets());
  if (loaded) say(`产业链模型:${content.segments.length} 个环节,${content.products.length} 个产品`);
  await keepContent(database);
  const draft = await draftFromFiles(database, systemClock, content);
  if (draft) say(`产业链模型的文件有变化,已存为第 ${draft} 版草稿;请管理员在“模型版本”页查看差异后启用`);
  if (!claimed?.demo) return;
  await createDemoAccounts(database);
  if (!claimed.demoLists) {
    await seed(database, systemClock, DEMO_FIRMS, (lists, rows) => say(`演示清单 ${lists} 份,${rows} 行`));
    await giveDemoFirm(database, systemClock);
    await database.write((tx) => tx.run('installation/note-demo-lists'));
  }
  say(
    `演示账号:街道 zoumaling、cihui …,区级 district,招商 promoter,企业 enterprise,管理员 admin;密码 ${DEMO_PASSWORD}`,
  );
}

function say(line: string) {
  process.stdout.write(`  ${line}\n`);
}

await connected(prepare);
