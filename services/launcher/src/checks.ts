import { existsSync, mkdirSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Database, type DatabaseAddress } from '../../graph-api/src/database/database.ts';
import { AppError } from '../../graph-api/src/error/app-error.ts';
import { isFree } from '../../neo4j/src/port.ts';

const MEGABYTE = 1024 * 1024;

/** Refuses to go on with too little room for what will be written to a folder. */
export function requireSpace(folder: string, neededMegabytes: number): void {
  const free = freeMegabytes(folder);
  if (free >= neededMegabytes) return;
  throw new AppError(
    'UNAVAILABLE',
    `${folder} 所在的磁盘只剩 ${free} MB,需要 ${neededMegabytes} MB。请腾出空间,或把 LIANTU_HOME、LIANTU_CACHE 指到别的磁盘,然后重试。`,
  );
}

/** Free megabytes on the disk that a folder stands on, or would stand on. */
export function freeMegabytes(folder: string): number {
  let place = folder;
  while (!existsSync(place)) place = dirname(place);
  const { bavail, bsize } = statfsSync(place);
  return Math.floor((bavail * bsize) / MEGABYTE);
}

/** Makes a folder, or says why not. */
export function requireFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new AppError('UNAVAILABLE', `不能建立目录 ${folder}。请检查它上级目录的权限,或换一个位置。`, {
      cause: error,
    });
  }
}

export async function requirePort(port: number, host: string, variable: string): Promise<void> {
  if (await isFree(port, host)) return;
  throw new AppError(
    'UNAVAILABLE',
    `端口 ${port} 已被别的程序占用(或地址 ${host} 不能监听)。请停止占用它的程序,或用环境变量换一个端口,例如 ${variable}=${port + 1}。`,
  );
}

/** Refuses a server of NEO4J_URI that cannot be reached, or whose data are somebody else's. */
export async function requireOwnDatabase(address: DatabaseAddress): Promise<void> {
  const database = new Database(address);
  try {
    await database.verify();
    const found = await database.readOne<{ nodes: number; owner: string | null; marker: string | null }>(
      'installation/inspect-database',
    );
    if (found && found.nodes > 0 && !found.owner && !found.marker) {
      throw new AppError(
        'STATE',
        `${address.uri} 的数据库 ${address.database} 里有 ${found.nodes} 个节点,却不是链图的数据,所以不使用它。请换一个空库。`,
      );
    }
  } catch (error) {
    if (error instanceof AppError && error.code === 'STATE') throw error;
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new AppError(
      'UNAVAILABLE',
      `不能使用 ${address.uri} 的数据库 ${address.database}:${reason} 请核对 NEO4J_URI、NEO4J_USER、NEO4J_PASSWORD、NEO4J_DATABASE。`,
      { cause: error },
    );
  } finally {
    await database.close();
  }
}
