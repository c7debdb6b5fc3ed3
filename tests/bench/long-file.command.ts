import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../../services/environment.ts';
import { createDemoAccounts } from '../../services/graph-api/src/account/demo-accounts.ts';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { Database, type DatabaseAddress } from '../../services/graph-api/src/database/database.ts';
import { migrate } from '../../services/graph-api/src/database/migrate.ts';
import { readEditionFiles, readStreets } from '../../services/graph-api/src/edition/edition-files.ts';
import { loadEdition } from '../../services/graph-api/src/edition/load-edition.ts';
import { startNeo4j } from '../../services/neo4j/src/neo4j.ts';
import { freePort } from '../../services/neo4j/src/port.ts';
import { projectRoot } from '../../services/project-root.ts';
import { type Ask, download, signedIn, uploadFile } from '../support/http-client.ts';
import { longWorkbook } from '../support/long-workbook.ts';
import { startServer } from '../support/product.ts';

const ROWS = Number(process.argv[2] ?? 50_000);
const STREET = '420112006';
const BOUND_MB = 700;

interface Step {
  what: string;
  seconds: number;
  /** The most memory the process had in RAM until then, MB. */
  peakMb: number;
}

/** Takes a workbook of 50,000 rows through the built product, and writes how long it took and how much memory. */
async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'liantu-long-file-'));
  const neo4j = await startNeo4j({
    home,
    port: await freePort(28_787),
    cacheDir: environment().LIANTU_CACHE,
  });
  try {
    const address = { ...neo4j, database: 'neo4j' };
    await prepare(address);
    const server = await startServer(address);
    try {
      await measure(server.origin, server.child.pid ?? 0);
    } finally {
      server.child.kill('SIGKILL');
    }
  } finally {
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function prepare(address: DatabaseAddress): Promise<void> {
  const database = new Database(address);
  await migrate(database, systemClock);
  await database.write((tx) => tx.run('installation/claim-database', { demo: true }));
  await loadEdition(database, readEditionFiles(), readStreets());
  await createDemoAccounts(database);
  await database.close();
}

/** Each step is written down when it is done: all of them together take minutes. */
async function measure(origin: string, pid: number): Promise<void> {
  const street = await signedIn(origin, 'zoumaling');
  const district = await signedIn(origin, 'district');
  const content = longWorkbook(ROWS);
  const steps: Step[] = [{ what: 'started, two officers signed in', seconds: 0, peakMb: peakMb(pid) }];
  const timed = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    const started = performance.now();
    const result = await work();
    steps.push({ what, seconds: (performance.now() - started) / 1_000, peakMb: peakMb(pid) });
    writeFileSync(join(projectRoot, 'docs', 'long-files.md'), report(steps));
    return result;
  };
  const megabytes = (content.length / 1_048_576).toFixed(1);
  const answers: number[] = [];
  const batchId = await timed(`${ROWS} rows × 30 columns (${megabytes} MB .xlsx) taken in`, async () => {
    const upload = { streetCode: STREET, operationId: 'bench-long-file' };
    const jobId = await uploadFile(origin, 'zoumaling', upload, { name: '长表.xlsx', content });
    return (await ended(street, jobId, answers)) ?? '';
  });
  const operation = (name: string) =>
    `mutation Step($id: ID!, $op: ID!) { ${name}(batchId: $id, operationId: $op) { id } }`;
  await timed('all submitted', () => street(operation('submitBatch'), { id: batchId, op: 'bench-submit' }));
  await timed('all approved, a transaction a revision', async () => {
    const { approveBatch } = await district<{ approveBatch: { id: string } }>(operation('approveBatch'), {
      id: batchId,
      op: 'bench-approve',
    });
    await ended(district, approveBatch.id, []);
  });
  const workbook = await timed('prefilled workbook of all rows written and downloaded', () =>
    download(origin, 'zoumaling', `/files/workbooks/${STREET}`),
  );
  await timed(
    `the same workbook (${(workbook.length / 1_048_576).toFixed(1)} MB) compared with the list`,
    async () => {
      const upload = { streetCode: STREET, operationId: 'bench-round' };
      const jobId = await uploadFile(origin, 'zoumaling', upload, { name: '下载.xlsx', content: workbook });
      await ended(street, jobId, answers);
    },
  );
  const sorted = answers.sort((a, b) => a - b);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const last = {
    what: 'meanwhile, p95 of another request’s answer',
    seconds: p95 / 1_000,
    peakMb: peakMb(pid),
  };
  writeFileSync(join(projectRoot, 'docs', 'long-files.md'), report([...steps, last]));
}

/** The batch that a job made, once it is over; how long each question after it took is noted, milliseconds. */
async function ended(ask: Ask, jobId: string, answers: number[]): Promise<string | null> {
  const question = 'query Job($id: ID!) { job(id: $id) { state message batchId } }';
  for (;;) {
    const started = performance.now();
    const { job } = await ask<{ job: { state: string; message: string | null; batchId: string | null } }>(
      question,
      { id: jobId },
    );
    answers.push(performance.now() - started);
    if (job.state === 'SUCCEEDED') return job.batchId;
    if (job.state === 'FAILED') throw new Error(job.message ?? 'failed');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function peakMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1_024);
}

function report(steps: readonly Step[]): string {
  const takenIn = steps[1]?.peakMb ?? 0;
  const lines = steps.map(({ what, seconds, peakMb: mb }) => `| ${what} | ${seconds.toFixed(1)} | ${mb} |`);
  return `# Long files

Made by \`npm run bench:long-file\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}. A street's list of ${ROWS} rows through the built product: one process that serves pages and API, reads in a worker thread and does the job. Memory is the most that this process had in RAM up to the end of the step (VmHWM); Neo4j is a process of its own.

| step | seconds | peak MB |
| --- | --- | --- |
${lines.join('\n')}

Bound of taking in: ${BOUND_MB} MB, ${takenIn < BOUND_MB ? 'kept' : '**not kept**'}.
`;
}

await main();
