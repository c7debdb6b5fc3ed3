import { createHash } from 'node:crypto';

/**
 * An opaque id made of what identifies a thing in the ledger: the same parts give the same id in every
 * rebuild. 20 characters of base 32 (100 bits).
 */
export function ledgerKey(kind: string, ...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256')
    .update([kind, ...parts].join('\u001f'))
    .digest();
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of digest.subarray(0, BYTES)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && text.length < LENGTH) {
      bits -= 5;
      text += ALPHABET[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return text;
}

/** Characters of an id. */
const LENGTH = 20;
/** As many as hold so many characters of five bits. */
const BYTES = 13;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
