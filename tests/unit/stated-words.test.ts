import 'reflect-metadata';
import { expect, it } from 'vitest';
import { statedWords } from '../../services/graph-api/src/row/row-view.ts';
import { demandStateWords, knownWords } from '../../services/graph-api/src/workbook/vocabulary.ts';

it('says in words what stands as a code', () => {
  const said = [
    ...Object.keys(knownWords).map((code) => statedWords('known', code)),
    ...Object.keys(demandStateWords).map((code) => statedWords('demandState', code)),
  ];
  expect(said).toEqual([...Object.values(knownWords), ...Object.values(demandStateWords)]);
  expect(said.join('')).not.toMatch(/[A-Z_]/);
  expect(statedWords('aboveScale', true)).toBe('是');
});
