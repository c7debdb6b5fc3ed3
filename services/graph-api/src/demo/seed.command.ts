import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { connected } from '../database/connected.ts';
import { AppError } from '../error/app-error.ts';
import { outOfShape } from './demo-figures.ts';
import { DEMO_FIRMS, seed } from './seed.ts';

const MOST_FIRMS = 1_000_000;
/** Tails are not measured in smaller districts. */
const FIRMS_MEASURED = 1_000;

const { values } = parseArgs({ options: { firms: { type: 'string', default: String(DEMO_FIRMS) } } });
const firms = Number(values.firms);

await connected(async (database) => {
  if (!Number.isInteger(firms) || firms < 1 || firms > MOST_FIRMS) {
    throw new AppError('BAD_INPUT', `--firms 应是 1 到 ${MOST_FIRMS} 的整数`);
  }
  const installation = await database.readOne<{ demo: boolean }>('installation/get-installation');
  if (!installation?.demo) throw new AppError('STATE', '这不是演示数据库,不能写入演示清单。');
  const started = performance.now();
  const rate = (rows: number) => Math.round(rows / ((performance.now() - started) / 1_000));
  const { figures, rows } = await seed(database, systemClock, firms, (lists, sofar) =>
    say(`第 ${lists} 份清单,共 ${sofar} 行,${rate(sofar)} 行/秒`),
  );
  const seconds = ((performance.now() - started) / 1_000).toFixed(0);
  say(`${figures.firms} 家企业,${rows} 行,${seconds} 秒,${rate(rows)} 行/秒`);
  say(
    `供应关系 ${figures.links} 条,每家 ${figures.linksAFirm.toFixed(2)} 条,区内占 ${percent(figures.insideShare)};` +
      `最大连通部分 ${percent(figures.giantShare)};尾部指数:客户数 ${figures.degreeExponent.toFixed(2)},` +
      `产值 ${figures.outputExponent.toFixed(2)},产品数 ${figures.productsExponent.toFixed(2)}`,
  );
  const wrong = firms < FIRMS_MEASURED ? [] : outOfShape(figures);
  if (wrong.length > 0) throw new Error(`the district has not the shape it should have: ${wrong.join('; ')}`);
});

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
