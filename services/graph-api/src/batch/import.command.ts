import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import pino from 'pino';
import { systemClock } from '../clock.ts';
import { connected } from '../database/connected.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { FileRepository } from '../file/file.repository.ts';
import { ledgerKey } from '../ledger/key.ts';
import type { Actor } from '../policy/actor.ts';
import { createServices } from '../services.ts';

const { values, positionals } = parseArgs({
  options: { street: { type: 'string' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const mostFindings = 200;

/** Takes a file in as a draft of its street, like an upload, and tells what was found. */
async function importFile(database: Database): Promise<void> {
  const [path] = positionals;
  if (!values.street || !path) {
    throw new AppError('BAD_INPUT', '用法:npm run import -- --street 街道代码 文件 [--json]');
  }
  const bytes = readFileSync(path);
  const fileName = basename(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const services = createServices(database, systemClock, pino({ level: 'silent' }));
  await new FileRepository(database).store(sha256, fileName, bytes);
  const actor = commandLine(values.street);
  // The same file for the same street is taken in once, however often the command is given.
  const operationId = `import-${ledgerKey('import', values.street, sha256)}`;
  const streetCode = values.street;
  const { batchId, revisionId, pieces } = await services.batches.takeIn(actor, {
    streetCode,
    fileName,
    sha256,
    bytes,
    operationId,
  });
  const filter = { revisionId, state: null, severity: null, first: mostFindings, after: null };
  const findings = (await services.rows.findingPage(actor, filter)).edges.map(({ node }) => node);
  const { skipped, rowCount } = await services.batches.view(actor, batchId);
  if (values.json) {
    process.stdout.write(
      `${JSON.stringify({ batchId, revisionId, pieces, rows: rowCount, findings, skipped }, null, 2)}\n`,
    );
    return;
  }
  process.stdout.write(
    `${fileName}:${rowCount} 行,草稿 ${revisionId}${pieces > 1 ? ` 等 ${pieces} 份` : ''}\n`,
  );
  for (const { sheet, cell, original, message, remedy } of findings) {
    process.stdout.write(`  ${sheet}!${cell} “${original}” ${message} ${remedy}\n`);
  }
  for (const { sheet, rowNumber, reason } of skipped)
    process.stdout.write(`  ${sheet} 第 ${rowNumber} 行跳过:${reason}\n`);
}

function commandLine(streetCode: string): Actor {
  return { id: 'command-line', name: '命令行导入', role: 'STREET_OFFICER', streetCode, enterpriseId: null };
}

await connected(importFile);
