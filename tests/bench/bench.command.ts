import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { environment } from '../../services/environment.ts';
import { createDemoAccounts } from '../../services/graph-api/src/account/demo-accounts.ts';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { Database, type DatabaseAddress } from '../../services/graph-api/src/database/database.ts';
import { migrate } from '../../services/graph-api/src/database/migrate.ts';
import { seed } from '../../services/graph-api/src/demo/seed.ts';
import { readEditionFiles, readStreets } from '../../services/graph-api/src/edition/edition-files.ts';
import { loadEdition } from '../../services/graph-api/src/edition/load-edition.ts';
import { startNeo4j } from '../../services/neo4j/src/neo4j.ts';
import { freePort } from '../../services/neo4j/src/port.ts';
import { projectRoot } from '../../services/project-root.ts';
import { measureApproval } from './approval.ts';
import { measureGraphql } from './graphql.ts';
import { measureMap } from './map.ts';
import { measurePages } from './pages.ts';

/** One line of the table. A bound is what the figure should stay at or below (or above, where it says so). */
export interface Measured {
  what: string;
  figure: string;
  bound: string;
  holds: boolean | null;
}

const { values } = parseArgs({ options: { firms: { type: 'string', default: '1000,3000,10000' } } });
const sizes = values.firms.split(',').map(Number);

const measured: Measured[] = [];
const map: { firms: number; milliseconds: number }[] = [];
for (const firms of sizes) {
  await withDistrict(firms, async (database, address, home) => {
    map.push({ firms, milliseconds: await measureMap(database) });
    if (firms !== sizes.at(-1)) return;
    measured.push(...growth(map));
    measured.push(...(await measureGraphql(database, address)));
    measured.push(...(await measureApproval(database, home)));
  });
}
measured.push(...measurePages());
const text = table(measured);
say(text);
writeFileSync(join(projectRoot, 'docs', 'benchmarks.md'), text);

/** Measures on an invented district of that many firms, in a Neo4j of its own that is thrown away afterwards. */
async function withDistrict(
  firms: number,
  measure: (database: Database, address: DatabaseAddress, home: string) => Promise<void>,
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'liantu-bench-'));
  const port = await freePort(28_687);
  const server = await startNeo4j({ home, port, cacheDir: environment().LIANTU_CACHE });
  const address = { uri: server.uri, user: server.user, password: server.password, database: 'neo4j' };
  const database = new Database(address);
  try {
    await migrate(database, systemClock);
    await database.write((tx) => tx.run('installation/claim-database', { demo: true }));
    await loadEdition(database, readEditionFiles(), readStreets());
    await createDemoAccounts(database);
    const started = performance.now();
    const { rows } = await seed(database, systemClock, firms);
    const seconds = (performance.now() - started) / 1_000;
    const rate = Math.round(rows / seconds);
    const what = `seeding ${firms} firms: ${rows} rows invented, taken in, submitted, approved in ${Math.round(seconds)} s`;
    measured.push({ what, figure: `${rate} rows a second`, bound: '', holds: null });
    await measure(database, address, home);
  } finally {
    await database.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The exponent of the map's time over the number of firms: 0 = it does not grow. */
function growth(map: { firms: number; milliseconds: number }[]): Measured[] {
  const lines = map.map(({ firms, milliseconds }) => ({
    what: `map of a chain, ${firms} firms, p50`,
    figure: `${milliseconds.toFixed(1)} ms`,
    bound: '',
    holds: null,
  }));
  const [first, last] = [map[0], map.at(-1)];
  if (!first || !last || first === last) return lines;
  const exponent = Math.log(last.milliseconds / first.milliseconds) / Math.log(last.firms / first.firms);
  const holds = exponent <= 0.1;
  return [
    ...lines,
    { what: 'growth exponent of the map', figure: exponent.toFixed(2), bound: '≤ 0.10', holds },
  ];
}

function table(measured: readonly Measured[]): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  const lines = measured.map(
    ({ what, figure, bound, holds }) =>
      `| ${what} | ${figure} | ${bound} | ${holds === null ? '' : holds ? 'yes' : '**no**'} |`,
  );
  const day = new Date().toISOString().slice(0, 10);
  return `# Benchmarks

Made by \`npm run bench\` on ${day}: ${machine}. Ratios are against something in the same run.

| what | figure | bound | holds |
| --- | --- | --- | --- |
${lines.join('\n')}
`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
