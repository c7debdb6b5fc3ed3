import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { connected } from '../database/connected.ts';
import { AppError } from '../error/app-error.ts';
import { seed } from './seed.ts';

const MOST_FIRMS = 1_000_000;

const { values } = parseArgs({ options: { firms: { type: 'string', default: '300' } } });
const firms = Number(values.firms);

await connected(async (database) => {
  if (!Number.isInteger(firms) || firms < 1 || firms > MOST_FIRMS) {
    throw new AppError('BAD_INPUT', `--firms 应是 1 到 ${MOST_FIRMS} 的整数`);
  }
  const installation = await database.readOne<{ demo: boolean }>('installation/get-installation');
  if (!installation?.demo) throw new AppError('STATE', '这不是演示数据库,不能写入演示清单。');
  const started = performance.now();
  await seed(database, systemClock, firms, (done, total, rows) => {
    const seconds = (performance.now() - started) / 1_000;
    process.stdout.write(`${done}/${total} 份清单,${rows} 行,${Math.round(rows / seconds)} 行/秒\n`);
  });
});
