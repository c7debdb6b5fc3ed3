import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoActs, type ListAct } from '../../services/graph-api/src/demo/demo-acts.ts';
import { demoCoverage } from '../../services/graph-api/src/demo/demo-coverage.ts';
import { DemoDistrict } from '../../services/graph-api/src/demo/demo-district.ts';
import { DemoMeasure, outOfShape } from '../../services/graph-api/src/demo/demo-figures.ts';
import { KEY_FILE, keyText } from '../../services/graph-api/src/demo/demo-key.ts';
import { sheetsOf } from '../../services/graph-api/src/demo/demo-lists.ts';
import {
  DEMO_MARK,
  InventedNames,
  inventedCode,
  isRealName,
  listedShortNames,
} from '../../services/graph-api/src/demo/firm-names.ts';
import { KINDS } from '../../services/graph-api/src/demo/planted.ts';
import { DEMO_FIRMS } from '../../services/graph-api/src/demo/seed.ts';
import { readGrids } from '../../services/graph-api/src/workbook/read-workbook.ts';
import { isValidUscc } from '../../services/graph-api/src/workbook/uscc.ts';
import { projectRoot } from '../../services/project-root.ts';
import { realEdition, realLookup, realStreets } from '../fixtures/real-model.ts';

const NOW = Date.UTC(2026, 10, 23, 4);

describe('invented names', () => {
  it('are no two alike, and none is that of a listed firm or part of one', () => {
    const names = new InventedNames(20_000);
    const words = Array.from({ length: 20_000 }, (_, index) => names.word(index));
    expect(new Set(words).size).toBe(20_000);
    expect(words.filter(isRealName)).toEqual([]);
    expect(words.slice(0, 5_000).every((word) => word.length === 2)).toBe(true);
  });

  it('are refused where they contain a listed name or are contained in one', () => {
    expect(listedShortNames().length).toBeGreaterThan(500);
    for (const word of ['海康', '华星', '京东方', '新京东方', '晶晨光电小米集团'])
      expect([word, isRealName(word)]).toEqual([word, true]);
    expect(isRealName('嵘汐')).toBe(false);
  });

  it('stay as they are in a larger district', () => {
    const [few, many] = [new InventedNames(100), new InventedNames(9_000)];
    expect(few.word(77)).toBe(many.word(77));
  });

  it('come with codes whose check character fits, each its own', () => {
    const codes = Array.from({ length: 5_000 }, (_, index) => inventedCode(index));
    expect(codes.every(isValidUscc)).toBe(true);
    expect(new Set(codes).size).toBe(5_000);
  });
});

describe('a demo district', () => {
  let district: DemoDistrict;
  let lists: ListAct[];
  beforeAll(() => {
    district = new DemoDistrict(realEdition(), realStreets(), DEMO_FIRMS);
    lists = [...demoActs(district)].flatMap((act) => (act.kind === 'LIST' ? act : []));
  });

  it.each([DEMO_FIRMS, 6_000])('has the shape of a real one with %i firms', (size) => {
    const measure = new DemoMeasure();
    for (const act of demoActs(new DemoDistrict(realEdition(), realStreets(), size))) {
      if (act.kind === 'LIST') for (const said of act.statements) measure.add(said);
    }
    const figures = measure.figures();
    expect(outOfShape(figures)).toEqual([]);
    expect(figures.firms).toBe(size);
  });

  it('sells only what goes into something that the customer makes', () => {
    const { model } = district;
    let inside = 0;
    for (const index of district.ordinary()) {
      for (const { product, customer } of district.outgoing(district.firm(index))) {
        if (customer === null) continue;
        inside++;
        const made = district.firm(customer).products.map((one) => one.product.id);
        expect(model.uses.get(product.id)?.some((use) => made.includes(use))).toBe(true);
      }
    }
    expect(inside).toBeGreaterThan(DEMO_FIRMS);
  });

  it('names firms of the district as its lists name them, and marks all others', () => {
    const firms = new Set(lists.flatMap(({ statements }) => statements.map((said) => said.name)));
    const partners = lists.flatMap(({ statements }) =>
      statements.flatMap(({ offers, needs }) => [
        ...offers.flatMap((offer) => offer.customers),
        ...needs.flatMap((need) => need.suppliers),
      ]),
    );
    expect(partners.filter((name) => !firms.has(name) && !name.endsWith(DEMO_MARK))).toEqual([]);
    expect(partners.some((name) => firms.has(name))).toBe(true);
    expect(lists.every(({ fileName }) => fileName.startsWith('演示-'))).toBe(true);
  });

  it('has four or five leaders in a chain, the largest of it', () => {
    const { model } = district;
    for (const { id } of model.content.chains) {
      const firms = [...district.ordinary()]
        .map((index) => district.firm(index))
        .filter((firm) => firm.chainId === id);
      const leaders = firms.filter((firm) => firm.leader).length;
      expect([4, 5]).toContain(leaders);
      const largest = firms.sort((a, b) => b.output - a.output).slice(0, 3);
      expect(largest.every((firm) => firm.leader)).toBe(true);
    }
  });

  it('changes between the quarters in every way there is', () => {
    const fates = [...district.ordinary()].map((index) => district.firm(index).fate);
    expect(new Set(fates)).toEqual(new Set(['SAME', 'CHANGED', 'NEW', 'ABSENT', 'RENAMED', 'RECODED']));
    expect(new Set(lists.map(({ course }) => course))).toEqual(
      new Set(['APPROVED', 'RETURNED_ONCE', 'WITHDRAWN', 'WAITING']),
    );
    const kinds = lists.flatMap(({ statements }) =>
      statements.flatMap(({ needs }) => needs.map((need) => need.kind)),
    );
    for (const [kind] of KINDS) expect(kinds).toContain(kind);
  });

  it('is read without a warning, each row marked as invented', () => {
    const lookup = realLookup();
    for (const { fileName, statements, daysAgo } of lists.slice(0, 12)) {
      const sheets = sheetsOf(statements, { now: NOW, daysAgo }).map(({ name, rows }) => ({
        name,
        hidden: false,
        merges: [],
        rows: rows.map((row) => row.map((text) => (text === '' ? undefined : { text }))),
      }));
      const read = readGrids({ fileName }, { sheets, macros: false }, lookup);
      expect(read.findings.filter(({ severity }) => severity !== 'NOTE')).toEqual([]);
      expect(read.skipped).toEqual([]);
      expect(read.rows.every((row) => row.values.note?.startsWith('演示'))).toBe(true);
    }
  });

  it('has no gap that was not planted', () => {
    const stated = new Map<string, Map<string, string>>();
    for (const { streetCode, daysAgo, statements } of demoCoverage(district)) {
      if (daysAgo > 183) continue;
      for (const { segmentId, state } of statements) {
        stated.set(segmentId, (stated.get(segmentId) ?? new Map()).set(streetCode, state));
      }
    }
    const gaps = [...stated].flatMap(([id, said]) =>
      said.size === 12 && [...said.values()].every((state) => state === 'NONE') ? id : [],
    );
    const planted = district.planted.key.flatMap(({ kind, where }) =>
      kind === 'MISSING' || kind === 'BROKEN' ? where.segmentId : [],
    );
    expect(gaps.sort()).toEqual(planted.sort());
    for (const { kind, where } of district.planted.key) {
      if (kind === 'UNCHECKED') expect(stated.get(String(where.segmentId))?.size).toBe(11);
    }
  });

  it('has the key that is checked in', () => {
    const text = readFileSync(join(projectRoot, KEY_FILE), 'utf8');
    expect(text).toBe(keyText(realEdition(), realStreets()));
    const { products, inputs, ...rest } = realEdition();
    const turned = { ...rest, products: [...products].reverse(), inputs: [...inputs].reverse() };
    expect(keyText(turned, realStreets())).toBe(text);
    const larger = new DemoDistrict(realEdition(), realStreets(), 3_000).planted.key;
    expect(larger).toEqual(district.planted.key);
  });
});
