import type { Database } from '../database/database.ts';

export interface StoredFile {
  /** As first uploaded. */
  name: string;
  bytes: number;
  pieces: number;
  /** Streets of the batches that came of it, and the file's name at each. */
  batchStreets: string[];
  batchNames: string[];
  /** Contacts were taken out of it: it is a workbook of its texts now, whatever it was. */
  redacted: boolean;
}

const PIECE_BYTES = 1_048_576;

/** Original files, kept in the database in pieces of 1 MB. */
export class FileRepository {
  constructor(private readonly database: Database) {}

  /**
   * A transaction a piece, so that none is large; the file exists once all are there. One that is there is left as it
   * is: something may have been taken out of it since.
   */
  async store(sha256: string, name: string, content: Buffer): Promise<void> {
    if (await this.get(sha256)) return;
    const pieces = Math.ceil(content.length / PIECE_BYTES);
    for (let index = 0; index < pieces; index++) {
      const bytes = driverBytes(content.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES));
      await this.database.write((tx) => tx.run('file/store-piece', { sha256, index, bytes }));
    }
    const params = { sha256, name, bytes: content.length, pieces };
    await this.database.write((tx) => tx.run('file/complete-file', params));
  }

  get(sha256: string): Promise<StoredFile | null> {
    return this.database.readOne<StoredFile>('file/get-file', { sha256 });
  }

  async read(sha256: string, pieces: number): Promise<Buffer> {
    const read: Buffer[] = [];
    for (let index = 0; index < pieces; index++) {
      const piece = await this.database.readOne<{ bytes: Int8Array }>('file/get-piece', { sha256, index });
      if (!piece) throw new Error(`piece ${index} of file ${sha256} is missing`);
      read.push(Buffer.from(piece.bytes.buffer, piece.bytes.byteOffset, piece.bytes.length));
    }
    return Buffer.concat(read);
  }
}

/** The driver sends and returns byte arrays as Int8Array. */
function driverBytes(bytes: Buffer): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
