import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../services/graph-api/src/projection/identity.ts';
import { type Bearer, suspicionsOf } from '../../services/graph-api/src/projection/suspicions.ts';

const bearer = (enterpriseId: string, name: string, more: Partial<Bearer> = {}): Bearer => ({
  enterpriseId,
  uscc: null,
  name,
  normalised: normaliseName(name),
  kind: 'FULL',
  ...more,
});

/** What a new name makes doubtful beside others. */
function raised(fresh: Bearer, ...others: Bearer[]): string[] {
  const { enterpriseId, name, normalised, kind } = fresh;
  const names = [{ id: '', streetCode: '420112006', enterpriseId, name, normalised, kind }];
  return suspicionsOf(names, [fresh, ...others], 1).map(
    (one) => `${one.kind} ${one.firstId}${one.secondId ? ` ${one.secondId}` : ''}`,
  );
}

const NAME = '演示甲玻璃有限公司';

describe('what a new name makes doubtful', () => {
  it('one code with two names', () => {
    const coded = { uscc: 'X' };
    expect(raised(bearer('a', '演示乙公司', coded), bearer('a', NAME, coded))).toEqual(['TWO_NAMES a']);
    expect(raised(bearer('a', NAME, coded), bearer('a', NAME, coded))).toEqual([]);
    expect(raised(bearer('a', '演示乙公司', coded), bearer('a', NAME, { ...coded, kind: 'FORMER' }))).toEqual(
      [],
    );
  });

  it('one name with two codes, and one name of which one has no code: the coded one first', () => {
    expect(raised(bearer('b', NAME, { uscc: 'Y' }), bearer('a', NAME, { uscc: 'X' }))).toEqual([
      'TWO_CODES a b',
    ]);
    expect(raised(bearer('b', NAME), bearer('a', NAME, { uscc: 'X' }))).toEqual(['SAME_NAME a b']);
    expect(raised(bearer('b', NAME, { uscc: 'Y' }), bearer('a', NAME))).toEqual(['SAME_NAME b a']);
    expect(raised(bearer('b', NAME), bearer('a', '演示乙玻璃有限公司'))).toEqual([]);
  });

  it('a branch, whichever came first', () => {
    const branch = `${NAME}武汉分公司`;
    expect(raised(bearer('b', branch), bearer('a', NAME))).toEqual(['BRANCH a b']);
    expect(raised(bearer('a', NAME), bearer('b', branch))).toEqual(['BRANCH a b']);
    expect(raised(bearer('b', `${NAME}二分厂`), bearer('a', NAME))).toEqual(['BRANCH a b']);
    const group = '演示光谷集团有限公司';
    expect(raised(bearer('b', `${group}一分公司`), bearer('a', group))).toEqual(['BRANCH a b']);
    expect(raised(bearer('b', `${NAME}工会`), bearer('a', NAME))).toEqual([]);
  });

  it('a successor: who was called so formerly comes second', () => {
    expect(raised(bearer('b', NAME, { kind: 'FORMER' }), bearer('a', NAME))).toEqual(['SUCCESSOR a b']);
    expect(raised(bearer('a', NAME), bearer('b', NAME, { kind: 'FORMER' }))).toEqual(['SUCCESSOR a b']);
  });
});
