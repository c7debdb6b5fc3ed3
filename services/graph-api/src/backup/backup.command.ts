import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import pino from 'pino';
import { environment } from '../../../environment.ts';
import { systemClock } from '../clock.ts';
import { connected } from '../database/connected.ts';
import { erasureListOf } from '../erasure/erasure-list.ts';
import { AppError } from '../error/app-error.ts';
import { ProjectionService } from '../projection/projection.service.ts';
import { createServices } from '../services.ts';
import { backup, restore } from './backup.ts';

const [task, file] = process.argv.slice(2);

await connected(async (database) => {
  if (!file) throw new AppError('BAD_INPUT', `用法:npm run ${task} -- 文件`);
  if (task === 'backup') {
    const { bytes, header } = await backup(database);
    writeFileSync(file, bytes, { mode: 0o600 });
    process.stdout.write(`已备份到 ${file}:${header.nodes} 个节点,到第 ${header.sequence} 个动作\n`);
  } else {
    const header = await restore(
      database,
      new ProjectionService(database, systemClock),
      systemClock,
      readFileSync(file),
    );
    const list = erasureListOf(environment().LIANTU_HOME);
    const { erasures } = createServices(database, systemClock, pino({ level: 'silent' }), list);
    const erased = await erasures.doAgain();
    process.stdout.write(`已恢复 ${header.nodes} 个节点,到第 ${header.sequence} 个动作\n`);
    if (erased > 0) process.stdout.write(`这份备份之后还有 ${erased} 次删除联系人,已重新删除\n`);
  }
});
