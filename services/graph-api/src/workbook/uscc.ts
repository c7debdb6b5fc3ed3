/** The 31 characters of a code: digits and capitals without I, O, S, V and Z (GB 32100-2015). */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The last character that the first 17 call for: weights 3^(i-1) mod 31 (GB 32100-2015), or null. */
export function checkCharacter(first17: string): string | null {
  let sum = 0;
  let weight = 1;
  for (const character of first17.slice(0, 17)) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? null;
}

/** Whether a text is a code of 18 characters whose check character fits. */
export function isValidUscc(code: string): boolean {
  return code.length === 18 && checkCharacter(code) === code[17];
}

/** What the text of a code cell came to. `code` is null when nothing can be taken from it. */
export interface CodeReading {
  code: string | null;
  state:
    | 'FITS'
    | 'NORMALISED'
    | 'GUESSED'
    | 'CHECK_FAILED'
    | 'DIGITS_LOST'
    | 'WRONG_LENGTH'
    | 'BAD_CHARACTERS';
}

/**
 * Reads a 统一社会信用代码. Width, case, blanks and a leading apostrophe are put right; O and I are taken for
 * 0 and 1 only where the check character then fits; a code that a spreadsheet has turned into a number has
 * lost its last digits for good and is refused.
 */
export function readUscc(text: string): CodeReading {
  const code = text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff'‘’`"“”-]/g, '')
    .toUpperCase();
  if (/^\d(\.\d+)?E\+?\d+$/.test(text.normalize('NFKC').trim().toUpperCase())) {
    return { code: null, state: 'DIGITS_LOST' };
  }
  if (code.length !== 18) return { code: null, state: 'WRONG_LENGTH' };
  if (isValidUscc(code)) return { code, state: code === text ? 'FITS' : 'NORMALISED' };
  if (/^\d{15}000$|^\d{16}00$/.test(code)) return { code: null, state: 'DIGITS_LOST' };
  const guessed = code.replaceAll('O', '0').replaceAll('I', '1');
  if (guessed !== code && isValidUscc(guessed)) return { code: guessed, state: 'GUESSED' };
  if (checkCharacter(code) === null) return { code: null, state: 'BAD_CHARACTERS' };
  return { code, state: 'CHECK_FAILED' };
}
