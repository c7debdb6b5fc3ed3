import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../project-root.ts';
import type { Clock } from '../clock.ts';
import { AppError } from '../error/app-error.ts';
import type { Database } from './database.ts';

/** A file of cypher/migrations/. `checksum` is SHA-256 over its text with LF line ends. */
export interface MigrationFile {
  version: string;
  description: string;
  checksum: string;
  statements: string[];
  schema: boolean;
}

export interface AppliedMigration {
  version: string;
  description: string;
  checksum: string;
  appliedAt: number;
}

export interface MigrationInfo {
  version: string;
  description: string;
  state: 'APPLIED' | 'PENDING' | 'CHANGED' | 'UNKNOWN';
  appliedAt: number | null;
}

const LOCK_MS = 120_000;
const folder = join(projectRoot, 'cypher', 'migrations');

/** All migration files in order. */
export function migrationFiles(directory: string = folder): MigrationFile[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => parseMigration(name, readFileSync(join(directory, name), 'utf8')));
}

function parseMigration(name: string, raw: string): MigrationFile {
  const match = /^V(\d{4})__([a-z0-9_]+)\.cypher$/.exec(name);
  if (!match?.[1] || !match[2]) throw new AppError('INTERNAL', `迁移文件名不合规则:${name}`);
  const text = raw.replace(/\r\n?/g, '\n');
  const statements = text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  const kinds = new Set(
    statements.map((statement) => /^(CREATE|DROP)\s+(CONSTRAINT|\w*\s*INDEX)/i.test(statement)),
  );
  if (kinds.size > 1) throw new AppError('INTERNAL', `迁移文件混有结构和数据:${name}`);
  return {
    version: match[1],
    description: match[2].replaceAll('_', ' '),
    checksum: createHash('sha256').update(text).digest('hex'),
    statements,
    schema: kinds.has(true),
  };
}

/** What each file and each applied migration stand at. */
export async function migrationInfo(database: Database, files = migrationFiles()): Promise<MigrationInfo[]> {
  const applied = new Map((await listApplied(database)).map((entry) => [entry.version, entry]));
  const known = files.map((file): MigrationInfo => {
    const entry = applied.get(file.version);
    applied.delete(file.version);
    const state = !entry ? 'PENDING' : entry.checksum === file.checksum ? 'APPLIED' : 'CHANGED';
    return {
      version: file.version,
      description: file.description,
      state,
      appliedAt: entry?.appliedAt ?? null,
    };
  });
  const unknown = [...applied.values()].map(
    (entry): MigrationInfo => ({ ...entry, state: 'UNKNOWN' as const }),
  );
  return [...known, ...unknown].sort((a, b) => a.version.localeCompare(b.version));
}

/** Refuses a database whose migrations are not a beginning of ours. */
export async function validateMigrations(
  database: Database,
  files = migrationFiles(),
): Promise<MigrationInfo[]> {
  const info = await migrationInfo(database, files);
  const wrong = info.find((entry) => entry.state === 'CHANGED' || entry.state === 'UNKNOWN');
  if (wrong) {
    const what = wrong.state === 'CHANGED' ? '与程序中的文件不同' : '是这个版本的程序不认识的';
    throw new AppError('STATE', `数据库的迁移 V${wrong.version} ${what}。请使用与数据库相配的程序版本。`);
  }
  const firstPending = info.findIndex((entry) => entry.state === 'PENDING');
  if (firstPending >= 0 && info.slice(firstPending).some((entry) => entry.state === 'APPLIED')) {
    throw new AppError('STATE', '数据库的迁移次序有缺口,请与管理员核对程序版本。');
  }
  return info;
}

/** Brings the database to the newest version; returns the versions that ran now. */
export async function migrate(database: Database, clock: Clock, files = migrationFiles()): Promise<string[]> {
  await database.command(
    'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE',
  );
  await database.command(
    'CREATE CONSTRAINT migration_lock_id IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.id IS UNIQUE',
  );
  const holder = randomUUID();
  await takeLock(database, clock, holder);
  try {
    return await applyPending(database, clock, files);
  } finally {
    await database.write((tx) => tx.run('migration/release-lock', { holder }));
  }
}

async function applyPending(database: Database, clock: Clock, files: MigrationFile[]): Promise<string[]> {
  const info = await validateMigrations(database, files);
  const pending = new Set(info.filter((entry) => entry.state === 'PENDING').map((entry) => entry.version));
  const ran: string[] = [];
  for (const [index, file] of files.entries()) {
    if (!pending.has(file.version)) continue;
    for (const statement of file.statements) await database.command(statement);
    await database.write((tx) =>
      tx.run('migration/record-migration', {
        version: file.version,
        description: file.description,
        checksum: file.checksum,
        appliedAt: clock.now(),
        previous: files[index - 1]?.version ?? null,
      }),
    );
    ran.push(file.version);
  }
  if (ran.length > 0) await database.command('CALL db.awaitIndexes(60)');
  return ran;
}

async function takeLock(database: Database, clock: Clock, holder: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const now = clock.now();
    const [lock] = await database.write((tx) =>
      tx.run<{ holder: string }>('migration/take-lock', { holder, now, until: now + LOCK_MS }),
    );
    if (lock?.holder === holder) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new AppError('UNAVAILABLE', '另一个进程正在升级数据库,请等它结束后再启动。');
}

async function listApplied(database: Database): Promise<AppliedMigration[]> {
  return database.read<AppliedMigration>('migration/list-migrations');
}
