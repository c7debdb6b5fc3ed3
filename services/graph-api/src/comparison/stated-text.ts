import type { Column } from '../workbook/column-dictionary.ts';

/** A text in the template's form as it may stand in any file: with its unit, whatever unit the file's header names. */
export function statedText({ type, unit }: Column, text: string): string {
  return (type === 'MONEY' || type === 'DAYS') && /\d$/.test(text) ? `${text}${unit}` : text;
}
