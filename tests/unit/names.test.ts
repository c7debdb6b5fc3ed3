import { describe, expect, it, test } from 'vitest';
import { compareFirmNames } from '../../services/graph-api/src/name/compare-firms.ts';
import {
  halves,
  PRECISION,
  precisionOf,
  RECALL,
  recallOf,
  scoreFirms,
  scoreProducts,
} from '../../services/graph-api/src/name/evaluation.ts';
import { parseFirmName } from '../../services/graph-api/src/name/firm-name.ts';
import { firmProposals } from '../../services/graph-api/src/name/firm-proposals.ts';
import { ProductNames } from '../../services/graph-api/src/name/product-names.ts';
import { realEdition } from '../fixtures/real-model.ts';

describe('a firm’s name', () => {
  it.each([
    ['湖北省武汉市嵘汐玻璃基板有限责任公司', '武汉|嵘汐|玻璃基板||COMPANY|'],
    ['嵘汐玻璃（武汉）股份有限公司', '武汉|嵘汐|玻璃||SHARES|'],
    ['嵘汐', '|嵘汐|||UNSAID|'],
    ['武汉嵘汐光电销售有限公司', '武汉|嵘汐|光电|销售|COMPANY|'],
    ['武汉嵘汐光电有限公司第二分公司', '武汉|嵘汐|光电||COMPANY|第二分公司'],
    ['武汉嵘汐模具二厂', '武汉|嵘汐|模具||UNSAID|二厂'],
  ])('%s is taken apart', (name, parts) => {
    const { place, placeInBrackets, word, trade, roles, form, unit } = parseFirmName(name);
    expect([place || placeInBrackets, word, trade, roles, form, unit].join('|')).toBe(parts);
  });
});

describe('two firms’ names', () => {
  it.each([
    ['武汉嵘汐光电（武汉）有限公司', '武汉嵘汐光电(武汉)有限公司', 'SAME'],
    ['武汉市嵘汐光电技术有限责任公司', '武汉嵘汐光电技术有限公司', 'SAME'],
    ['武汉嵘汐光电技术', '武汉嵘汐光电技术有限公司', 'SAME'],
    ['嵘汐光电技术', '武汉嵘汐光电技术有限公司', 'SAME'],
    ['嵘汐光电技术有限公司', '武汉嵘汐光电技术有限公司', 'MAYBE'],
    ['嵘汐光电技术(武汉)有限公司', '武汉嵘汐光电技术有限公司', 'MAYBE'],
    ['武汉嵘汐光电技术股份有限公司', '武汉嵘汐光电技术有限公司', 'MAYBE'],
    ['武汉荣夕光电技术有限公司', '武汉嵘汐光电技术有限公司', 'MAYBE'],
    ['嵘汐', '武汉嵘汐光电技术有限公司', 'MAYBE'],
    ['武汉嵘汐光电技术有限公司', '武汉嵘汐光电半导体显示技术有限公司', 'MAYBE'],
    ['汉口嵘汐光电技术有限公司', '武汉嵘汐光电技术有限公司', 'MAYBE'],
    ['湖北嵘汐光电技术有限公司', '武汉嵘汐光电技术有限公司', 'MAYBE'],
    ['苏州嵘汐光电技术有限公司', '武汉嵘汐光电技术有限公司', 'DIFFERENT'],
    ['武汉嵘汐模具一厂', '武汉嵘汐模具二厂', 'DIFFERENT'],
    ['武汉嵘汐模具销售有限公司', '武汉嵘汐模具制造有限公司', 'DIFFERENT'],
    ['武汉嵘汐模具有限公司第一分公司', '武汉嵘汐模具有限公司', 'DIFFERENT'],
    ['武汉嵘汐模具有限公司', '武汉澜翀软件有限公司', 'DIFFERENT'],
  ] as const)('%s and %s', (one, other, verdict) => {
    const found = compareFirmNames(one, other);
    expect(found.verdict).toBe(verdict);
    expect(found.reason).toMatch(/\p{Script=Han}{2}/u);
    expect(compareFirmNames(other, one).verdict).toBe(verdict);
  });

  it('are not certain where two firms are as likely', () => {
    const firm = (enterpriseId: string, name: string) => ({
      enterpriseId,
      names: [{ name, kind: 'FULL' as const }],
    });
    const [one, two] = [firm('a', '武汉嵘汐光电技术有限公司'), firm('b', '苏州嵘汐光电技术有限公司')];
    expect(firmProposals('嵘汐光电技术', [one]).map(({ certain }) => certain)).toEqual([true]);
    expect(firmProposals('嵘汐光电技术', [one, two]).map(({ certain }) => certain)).toEqual([false, false]);
  });

  it('are met by a short name that a list gives', () => {
    const firm = {
      enterpriseId: 'a',
      names: [
        { name: '武汉嵘汐光电技术有限公司', kind: 'FULL' as const },
        { name: '嵘汐', kind: 'SHORT' as const },
      ],
    };
    expect(firmProposals('嵘汐', [firm])[0]).toMatchObject({ certain: true, reason: '与清单里填的简称相同' });
  });
});

describe('a product’s name', () => {
  const names = new ProductNames(realEdition());
  it.each([
    ['玻璃基板(G8.5)', '玻璃基板', 'NAME', true],
    ['各类玻璃盖板', '盖板玻璃', 'ALIAS', true],
    ['玻璃基版', '玻璃基板', 'NEAR', false],
    ['超薄玻璃基板', '玻璃基板', 'NARROWER', false],
  ] as const)('%s', (text, name, relation, certain) => {
    expect(names.proposals(text)[0]).toMatchObject({ name, relation, certain });
  });

  it.each(['玻璃背板', '玻璃基板清洗剂', '液晶电视维修', '婚纱摄影'])('%s is taken for nothing', (text) => {
    expect(names.proposals(text).filter(({ certain }) => certain)).toEqual([]);
  });

  it('is nearer where its row stands', () => {
    const text = '连接件';
    const [bare] = names.proposals(text);
    const segmentId = realEdition().products.find(({ id }) => id === names.proposals(text)[2]?.productId)
      ?.segmentIds[0];
    expect(names.proposals(text, segmentId)[0]?.confidence).toBeGreaterThanOrEqual(bare?.confidence ?? 1);
  });
});

describe('on names that were labelled', () => {
  const edition = realEdition();
  test.each(halves)('firms, half %s', (half) => {
    const score = scoreFirms(half);
    expect(score.names).toBeGreaterThanOrEqual(230);
    expect(score.accepted).toBeGreaterThan(score.meaning / 4);
    expect({ wrong: score.wrong, ok: precisionOf(score) >= PRECISION }).toMatchObject({ ok: true });
    expect({ missed: score.missed, ok: recallOf(score) >= RECALL }).toMatchObject({ ok: true });
  });

  test.each(halves)('products, half %s', (half) => {
    const score = scoreProducts(half, edition);
    expect(score.names).toBeGreaterThanOrEqual(230);
    expect({ wrong: score.wrong, ok: precisionOf(score) >= PRECISION }).toMatchObject({ ok: true });
    expect({ missed: score.missed, ok: recallOf(score) >= RECALL }).toMatchObject({ ok: true });
  });
});
