import { performance } from 'node:perf_hooks';
import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type QueryResult } from 'neo4j-driver';
import { AppError } from '../error/app-error.ts';
import { cypherFile } from './cypher-files.ts';

export type Params = Record<string, unknown>;

export interface DatabaseAddress {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** Told of each statement after it ran: its file, its milliseconds and the number of records. */
export type StatementListener = (file: string, milliseconds: number, records: number) => void;

const READ_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 120_000;

/**
 * One open write transaction. Everything run in it is kept or lost together. Statements that do not wait for each
 * other's records may be run at once: the server takes them one after the other, in the order of the calls.
 */
export interface Transaction {
  run<Record>(file: string, params?: Params): Promise<Record[]>;
}

/**
 * The only door to Neo4j: statements by the name of their file, records as plain objects by column name,
 * integers as JavaScript numbers. Reads go to readers, and see what this process wrote (shared bookmarks).
 */
export class Database {
  private readonly driver: Driver;
  private readonly name: string;
  /** Reads by the interface of a transaction, for what reads inside of one and outside. */
  readonly reading: Transaction = { run: (file, params) => this.read(file, params) };
  private readonly heard: StatementListener;

  constructor(address: DatabaseAddress, heard: StatementListener = () => {}) {
    this.driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 50,
      connectionAcquisitionTimeout: 15_000,
      maxTransactionRetryTime: 15_000,
      telemetryDisabled: true,
    });
    this.name = address.database;
    this.heard = heard;
  }

  /**
   * Reads outside of a managed transaction: that saves the round trips of its begin and commit, two thirds of
   * a small read. What may pass is tried once more.
   */
  async read<Record>(file: string, params: Params = {}): Promise<Record[]> {
    const started = performance.now();
    const once = () => this.readOnce(file, params);
    const result = await once()
      .catch((error) => (neo4j.isRetryableError(error) ? once() : Promise.reject(error)))
      .catch(failed);
    return this.records<Record>(file, started, result);
  }

  private async readOnce(file: string, params: Params): Promise<QueryResult> {
    const session = this.driver.session({
      database: this.name,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    });
    try {
      const within = { timeout: READ_TIMEOUT_MS, metadata: { file } };
      return await session.run(cypherFile(file), wholeNumbers(params), within);
    } finally {
      await session.close();
    }
  }

  /** The single record of a statement that returns one or none. */
  async readOne<Record>(file: string, params: Params = {}): Promise<Record | null> {
    const records = await this.read<Record>(file, params);
    return records[0] ?? null;
  }

  /** Runs `work` in one transaction; transient failures are repeated, so `work` must not keep state. */
  async write<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const session = this.driver.session({
      database: this.name,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    });
    try {
      return await session.executeWrite((tx) => work(this.transaction(tx)), { timeout: WRITE_TIMEOUT_MS });
    } catch (error) {
      return failed(error);
    } finally {
      await session.close();
    }
  }

  /** One statement outside of any file: schema commands, EXPLAIN and measurements need it, services do not. */
  async command<Record>(cypher: string, params: Params = {}): Promise<Record[]> {
    const session = this.driver.session({ database: this.name });
    try {
      const result = await session.run(cypher, wholeNumbers(params));
      return result.records.map((record) => record.toObject() as Record);
    } finally {
      await session.close();
    }
  }

  async verify(): Promise<void> {
    await this.driver.verifyConnectivity({ database: this.name }).catch(failed);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private transaction(tx: ManagedTransaction): Transaction {
    return {
      run: async <Record>(file: string, params: Params = {}) => {
        const started = performance.now();
        const result = await tx.run(cypherFile(file), wholeNumbers(params)).catch(givenUp);
        return this.records<Record>(file, started, result);
      },
    };
  }

  private records<Record>(file: string, started: number, result: Pick<QueryResult, 'records'>): Record[] {
    this.heard(file, performance.now() - started, result.records.length);
    return result.records.map((record) => record.toObject() as Record);
  }
}

/**
 * JavaScript has one kind of number, Cypher two: whole numbers are sent as integers, all others as floats. A
 * parameter that was left out is null: the driver would not send it, and the statement would miss it.
 */
function wholeNumbers(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, whole(value) ?? null]));
}

function whole(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((entry) => whole(entry) ?? null);
  if (value instanceof Uint8Array || value === null || typeof value !== 'object') return value;
  return Object.getPrototypeOf(value) === Object.prototype ? statedKeys(value as Params) : value;
}

/** A map without its keys that are null: Cypher reads a key that is not there as null, and it costs nothing. */
function statedKeys(map: Params): Params {
  const stated: Params = {};
  for (const key in map) {
    const value = whole(map[key]);
    if (value !== null && value !== undefined) stated[key] = value;
  }
  return stated;
}

/**
 * A transaction that is too large for the server's memory is reported as transient; repeating it only wears
 * the server out, so it leaves the retry loop as an error of ours.
 */
function givenUp(error: unknown): never {
  if (error instanceof Neo4jError && error.code.includes('MemoryPoolOutOfMemory')) {
    throw new AppError('LIMIT', '这一次要处理的数据太多,数据库内存不足。请分成几份再试。', { cause: error });
  }
  throw error;
}

function failed(error: unknown): never {
  // A commit can run out of memory too, after all statements were done.
  if (error instanceof Neo4jError && error.code.includes('MemoryPoolOutOfMemory')) givenUp(error);
  if (error instanceof Neo4jError && UNREACHABLE.has(error.code)) {
    throw new AppError('UNAVAILABLE', '数据库暂时连接不上,请稍后再试。', { cause: error });
  }
  if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized') {
    throw new AppError('UNAVAILABLE', '数据库不接受这个用户名或密码,请核对设置。', { cause: error });
  }
  throw error;
}

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired']);
