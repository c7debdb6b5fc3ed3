import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { keptLabels } from '../database/label-kinds.ts';
import { migrate } from '../database/migrate.ts';
import { AppError } from '../error/app-error.ts';
import type { ProjectionService } from '../projection/projection.service.ts';
import { rebuild } from '../projection/rebuild.ts';

const FORMAT = 2;
const AT_ONCE = 2_000;

interface NodeEntry {
  ref: string;
  label: string;
  properties: Record<string, unknown>;
}

interface RelationshipEntry {
  from: string;
  to: string;
  type: string;
  properties: Record<string, unknown>;
}

/** First line of the file. `sha256` is over all that follows it. */
interface Header {
  format: number;
  sequence: number;
  nodes: number;
  relationships: number;
  sha256: string;
}

/**
 * A logical copy as gzipped lines of JSON, taken while the service runs: acts wait for as long as it is read, so
 * that it is the state at one act.
 */
export async function backup(database: Database): Promise<{ bytes: Buffer; header: Header }> {
  const { sequence, nodes, relationships } = await database.write(readAll);
  const body = [
    ...nodes.map((node) => JSON.stringify(packed(node))),
    ...relationships.map((one) => JSON.stringify(one)),
  ].join('\n');
  const sha256 = createHash('sha256').update(body).digest('hex');
  const header: Header = {
    format: FORMAT,
    sequence,
    nodes: nodes.length,
    relationships: relationships.length,
    sha256,
  };
  return { bytes: gzipSync(`${JSON.stringify(header)}\n${body}`), header };
}

/**
 * Fills an empty database from a backup and folds all acts again. The file is checked whole before anything is
 * written.
 */
export async function restore(
  database: Database,
  projection: ProjectionService,
  clock: Clock,
  bytes: Uint8Array,
): Promise<Header> {
  const { header, nodes, relationships } = unpacked(bytes);
  const found = await database.readOne<{ nodes: number }>('installation/inspect-database');
  if ((found?.nodes ?? 0) > 0) {
    throw new AppError('STATE', '目标数据库里已有数据,不能恢复。请指定一个空的数据库。');
  }
  await migrate(database, clock);
  await database.command('MATCH (n:Ledger|Installation) DETACH DELETE n');
  await database.command('CREATE INDEX restoring IF NOT EXISTS FOR (n:Restoring) ON (n.restoreRef)');
  await inParts(nodes, (part) => database.write((tx) => tx.run('backup/write-nodes', { nodes: part })));
  await inParts(relationships, (part) =>
    database.write((tx) => tx.run('backup/write-relationships', { relationships: part })),
  );
  for (let finished = AT_ONCE; finished === AT_ONCE; ) {
    const [record] = await database.write((tx) =>
      tx.run<{ finished: number }>('backup/finish-nodes', { limit: AT_ONCE }),
    );
    finished = record?.finished ?? 0;
  }
  await database.command('DROP INDEX restoring IF EXISTS');
  await rebuild(database, projection);
  return header;
}

async function readAll(tx: Transaction) {
  const [ledger] = await tx.run<{ sequence: number }>('ledger/hold-ledger', { holder: 'backup' });
  const nodes: NodeEntry[] = [];
  const relationships: RelationshipEntry[] = [];
  for (const label of keptLabels) {
    nodes.push(...(await tx.run<NodeEntry>('backup/list-nodes', { label })));
    relationships.push(
      ...(await tx.run<RelationshipEntry>('backup/list-relationships', { label, labels: keptLabels })),
    );
  }
  return { sequence: ledger?.sequence ?? 0, nodes, relationships };
}

/** Bytes have no form in JSON. */
function packed(node: NodeEntry): NodeEntry {
  const properties = Object.entries(node.properties).map(([name, value]) => {
    if (!(value instanceof Int8Array)) return [name, value];
    return [name, { base64: Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64') }];
  });
  return { ...node, properties: Object.fromEntries(properties) };
}

function unpackedNode(node: NodeEntry): NodeEntry {
  const properties = Object.entries(node.properties).map(([name, value]) => {
    const base64 = (value as { base64?: string } | null)?.base64;
    return [name, base64 ? Int8Array.from(Buffer.from(base64, 'base64')) : value];
  });
  return { ...node, properties: Object.fromEntries(properties) };
}

function unpacked(bytes: Uint8Array) {
  const text = unzipped(bytes);
  const end = text.indexOf('\n');
  const header = headerOf(text.slice(0, end));
  const body = text.slice(end + 1);
  if (createHash('sha256').update(body).digest('hex') !== header.sha256) throw damaged();
  const lines = body.split('\n');
  const nodes = lines.slice(0, header.nodes).map((line) => unpackedNode(JSON.parse(line) as NodeEntry));
  const relationships = lines
    .slice(header.nodes)
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RelationshipEntry);
  return { header, nodes, relationships };
}

function unzipped(bytes: Uint8Array): string {
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (error) {
    throw damaged(error);
  }
}

function headerOf(line: string): Header {
  let header: Header;
  try {
    header = JSON.parse(line) as Header;
  } catch (error) {
    throw damaged(error);
  }
  if (header.format === FORMAT) return header;
  throw new AppError('BAD_INPUT', '备份文件的格式与这个版本的程序不相配。请用写出它的版本恢复。');
}

function damaged(cause?: unknown): AppError {
  return new AppError('BAD_INPUT', '备份文件不完整或已损坏,没有写入任何数据。请换一份备份。', { cause });
}

async function inParts<Item>(
  items: readonly Item[],
  work: (part: Item[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE) await work(items.slice(start, start + AT_ONCE));
}
