/**
 * A text as it may be written into a spreadsheet or CSV: one that a spreadsheet would take for a formula gets
 * a leading apostrophe (=, +, -, @, tab, carriage return; full-width forms too).
 */
export function escapeFormula(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
