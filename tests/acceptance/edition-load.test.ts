import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Database } from '../../services/graph-api/src/database/database.ts';
import { readEditionFiles, readStreets } from '../../services/graph-api/src/edition/edition-files.ts';
import { loadEdition } from '../../services/graph-api/src/edition/load-edition.ts';
import { readEdition, readStreetEntries } from '../../services/graph-api/src/edition/read-edition.ts';
import { clearDatabase, testAddress, testDatabase } from '../support/neo4j.ts';

const content = readEditionFiles();
const streets = readStreets();

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => clearDatabase(database));
afterAll(() => database.close());

/** How many nodes of each label and relations of each type there are. */
async function counts(): Promise<Record<string, number>> {
  const rows = await database.command<{ what: string; n: number }>(
    `MATCH (n) RETURN labels(n)[0] AS what, count(*) AS n
     UNION ALL MATCH ()-[r]->() RETURN type(r) AS what, count(*) AS n`,
  );
  return Object.fromEntries(rows.map(({ what, n }) => [what, n]));
}

test('loading twice leaves the same graph, with everything the files hold', async () => {
  expect(await loadEdition(database, content, streets)).toBe(true);
  const first = await counts();
  expect(await loadEdition(database, content, streets)).toBe(false);
  expect(await counts()).toEqual(first);
  expect(first).toMatchObject({
    Edition: 1,
    Industry: content.industries.length,
    Chain: content.chains.length,
    Segment: content.segments.length,
    Product: content.products.length,
    Street: streets.length,
    OF_INDUSTRY: content.chains.length,
    OF_CHAIN: content.segments.length,
    PART_OF: content.segments.filter(({ parentId }) => parentId !== null).length,
    FEEDS: content.feeds.length,
    MADE_IN: content.products.flatMap(({ segmentIds }) => segmentIds).length,
    INPUT_TO: content.inputs.length,
  });
});

test('an edition that is there is not overwritten, nor what was changed in it', async () => {
  await loadEdition(database, content, streets);
  await database.command("MATCH (s:Segment {id: 'nd-polarizer'}) SET s.name = '偏光片(区里改)'");
  await loadEdition(database, content, streets);
  const [segment] = await database.command<{ name: string }>(
    "MATCH (s:Segment {id: 'nd-polarizer'}) RETURN s.name AS name",
  );
  expect(segment?.name).toBe('偏光片(区里改)');
});

test('what is read back is what the files say', async () => {
  await loadEdition(database, content, streets);
  const other = new Database(testAddress());
  try {
    const read = await readEdition(other);
    expect(read).toEqual(content);
    expect(await readStreetEntries(other)).toEqual(streets);
    expect(await readEdition(other)).toBe(read);
  } finally {
    await other.close();
  }
});

test('without a loaded model the answer says what to do', async () => {
  const other = new Database(testAddress());
  try {
    await expect(readEdition(other)).rejects.toThrow('产业链模型还没有装入');
    await loadEdition(database, content, streets);
    expect((await readEdition(other)).edition.number).toBe(1);
  } finally {
    await other.close();
  }
});

test('segments, products and chains are found by name, alias, pinyin and initials', async () => {
  await loadEdition(database, content, streets);
  const found = async (text: string) =>
    (
      await database.command<{ found: string }>(
        "MATCH (n:SearchName {text: $text}) RETURN DISTINCT n.subjectKind + ' ' + n.subjectId + ' ' + n.form AS found",
        { text },
      )
    ).map(({ found }) => found);
  expect(await found('玻璃基板')).toEqual(
    expect.arrayContaining(['SEGMENT nd-glass-substrate FULL', 'PRODUCT glass-substrate FULL']),
  );
  expect(await found('基板玻璃')).toEqual(
    expect.arrayContaining(['SEGMENT nd-glass-substrate ALIAS', 'PRODUCT glass-substrate ALIAS']),
  );
  expect(await found('bolijiban')).toContain('PRODUCT glass-substrate PINYIN');
  expect(await found('bljb')).toContain('PRODUCT glass-substrate INITIALS');
  expect(await found('xinxingxianshi')).toContain('CHAIN new-display PINYIN');
});
