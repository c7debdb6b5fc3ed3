import { inflateRawSync } from 'node:zlib';

/** One file inside a zip. */
export interface ZipEntry {
  name: string;
  method: number;
  compressedSize: number;
  size: number;
  /** Where its local header starts. */
  offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;

/** The files that a zip's central directory lists; null when the directory is not whole (a cut-off file). */
export function zipDirectory(bytes: Buffer): ZipEntry[] | null {
  const end = endOfDirectory(bytes);
  if (end < 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      compressedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOfDirectory(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  return -1;
}

/**
 * Whether an entry unpacks to no more than it declares. Sizes in a directory are a claim: a bomb may
 * understate them, so the entry is unpacked once with its claim as the bound.
 */
export function entryState(bytes: Buffer, entry: ZipEntry): 'WHOLE' | 'BROKEN' | 'LARGER_THAN_DECLARED' {
  if (entry.offset + 30 > bytes.length) return 'BROKEN';
  const start =
    entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length < entry.compressedSize) return 'BROKEN';
  if (entry.method === 0) return entry.compressedSize === entry.size ? 'WHOLE' : 'BROKEN';
  if (entry.method !== 8) return 'BROKEN';
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    return unpacked.length === entry.size ? 'WHOLE' : 'BROKEN';
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    return tooLarge ? 'LARGER_THAN_DECLARED' : 'BROKEN';
  }
}
