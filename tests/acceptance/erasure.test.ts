import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup, restore } from '../../services/graph-api/src/backup/backup.ts';
import { erasureListOf } from '../../services/graph-api/src/erasure/erasure-list.ts';
import type { Actor } from '../../services/graph-api/src/policy/actor.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import {
  CIHUI,
  derivedGraph,
  districtOfficer,
  loadModel,
  streetOfficer,
  submitAndApprove,
  takeIn,
  ZOUMALING,
} from '../support/kernel.ts';
import { clearDatabase } from '../support/neo4j.ts';
import type { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { uploadList } from '../support/uploads.ts';

const FIRM = '演示光谷玻璃有限公司';
const OTHER = '演示汉阳化工有限公司';
const head = [
  '企业名称',
  '统一社会信用代码',
  '产业链',
  '环节',
  '主营产品',
  '从业人员',
  '联系人',
  '联系人职务',
  '联系电话',
  '备注',
];
const own = [
  FIRM,
  '91420112MA4KX1YM4T',
  '新型显示',
  '玻璃基板',
  '玻璃基板',
  '120',
  '王演示人',
  '演示总经理',
  '1397162000',
  '找王演示人,1397162000 或总机',
];
const other = [OTHER, '', '新型显示', '显影液', '显影液', '95', '李演示人', '科长', '13871620002'];

/** What must be nowhere afterwards: names and numbers as they stood in cells, were mended, or typed on the page. */
const persons = [
  '王演示人',
  '1397162000',
  '演示总经理',
  '赵改名人',
  '13971620009',
  '钱页面人',
  '孙更正人',
  '吴新增人',
];

let server: TestServer;
let listFolder: string;
/** A backup from before anything was erased. */
let older: Buffer;
let officer: TestClient;
let file: string;
let firm: string;

beforeAll(async () => {
  listFolder = mkdtempSync(join(tmpdir(), 'liantu-erasures-'));
  server = await startTestServer(true, erasureListOf(listFolder));
  await loadModel(server.database);
  officer = await server.client('zoumaling');
  const book = utils.book_new();
  // The same row once more is skipped, and kept among the lines that are no rows.
  utils.book_append_sheet(book, utils.aoa_to_sheet([head, own, other, own]), '产业链清单');
  const content = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  const uploaded = await uploadList(server, officer, ZOUMALING, { name: '走马岭.xlsx', content });
  file = uploaded.sha256;
  await mendPhone(uploaded.revisionId);
  await submitAndApprove(server.services, ZOUMALING, uploaded.revisionId);
  const need = `企业名称,统一社会信用代码,需求类型,需求产品/服务,问题描述,决策人\n${FIRM},91420112MA4KX1YM4T,场景,玻璃基板,细节请问王演示人,王演示人经理\n`;
  const demand = await takeIn(server.services, ZOUMALING, '需求.csv', Buffer.from(need), 'erase-need');
  await submitAndApprove(server.services, ZOUMALING, demand.revisionId);
  const found = await server.database.command<{ id: string; rowKey: string }>(
    'MATCH (e:Enterprise {name: $name}) MATCH (f:FieldValue {enterpriseId: e.id}) RETURN e.id AS id, f.rowKey AS rowKey LIMIT 1',
    { name: FIRM },
  );
  firm = found[0]?.id ?? '';
  const edit = {
    kind: 'EDIT' as const,
    rowKey: found[0]?.rowKey ?? '',
    cells: [{ field: 'contactName', text: '钱页面人' }],
  };
  const place = { streetCode: ZOUMALING, list: 'CHAIN' as const };
  await server.services.standingLists.edit(streetOfficer(ZOUMALING), place, [edit], 'erase-page');
  server.clock.advance(1_000);
  // One of its rows and a new one, not taken over by the street: no fact leads to the second.
  for (const [rowKey, text] of [
    [edit.rowKey, '孙更正人'],
    [null, '吴新增人'],
  ] as const) {
    await offerAndDecline(rowKey, text);
  }
});
afterAll(async () => {
  await server.close();
  rmSync(listFolder, { recursive: true });
});

async function offerAndDecline(rowKey: string | null, contactName: string): Promise<void> {
  const { corrections } = server.services;
  const place = rowKey ? {} : { chainText: '新型显示', segmentText: '盖板玻璃', products: '盖板玻璃' };
  const cells = Object.entries({ ...place, contactName }).map(([field, text]) => ({ field, text }));
  const asked = { rowKey, list: 'CHAIN' as const, kind: 'EDIT' as const, cells, why: '' };
  const [offered] = await corrections.offer(firmsOwn(), asked, `offer-${rowKey}`);
  server.clock.advance(1_000);
  await corrections.decline(streetOfficer(ZOUMALING), offered?.id ?? '', '请先电话核对', `decline-${rowKey}`);
}

/** The officer puts another person in, and the district writes about it: all of that stands in acts too. */
async function mendPhone(revisionId: string): Promise<void> {
  const [row] = await server.database.command<{ id: string }>(
    'MATCH (row:RowVersion {revisionId: $revisionId, title: $title}) RETURN row.id AS id',
    { revisionId, title: FIRM },
  );
  const rowVersionId = row?.id ?? '';
  const mend = (field: string, text: string) =>
    server.services.rows.mend(streetOfficer(ZOUMALING), {
      rowVersionId,
      field,
      text,
      operationId: `mend-${field}`,
    });
  await mend('contactName', '赵改名人');
  await mend('contactPhone', '13971620009');
}

const firmsOwn = (): Actor => ({
  ...streetOfficer(''),
  role: 'ENTERPRISE',
  streetCode: null,
  enterpriseId: firm,
});
const erase = (actor: Actor, reason: string | null, operation: string) =>
  server.services.erasures.erase(actor, { enterpriseId: firm, reason }, operation);

/** Every property of every node that has this text, by label; pieces of files are opened. */
async function whereIs(text: string): Promise<string[]> {
  const found = await server.database.command<{ place: string }>(
    `MATCH (n) UNWIND keys(n) AS key
     WITH n, key, n[key] AS value WHERE value IS :: STRING AND value CONTAINS $text
     RETURN DISTINCT labels(n)[0] + '.' + key AS place`,
    { text },
  );
  return [...found.map(({ place }) => place), ...((await originalText()).includes(text) ? ['file'] : [])];
}

async function originalText(): Promise<string> {
  const answer = await officer.request({ method: 'GET', url: `/files/originals/${file}` });
  expect(answer.statusCode).toBe(200);
  const book = read(answer.rawPayload);
  return book.SheetNames.map((name) => utils.sheet_to_csv(book.Sheets[name] ?? {})).join('\n');
}

describe('erasing the contacts of a firm', () => {
  it('is for the firm, and with a reason for its street and the district', async () => {
    for (const text of persons) expect((await whereIs(text)).length, text).toBeGreaterThan(0);
    older = (await backup(server.database)).bytes;
    await expect(erase(streetOfficer(CIHUI), '企业要求', 'erase-0')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(erase({ ...firmsOwn(), enterpriseId: 'x' }, null, 'erase-0')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(erase(streetOfficer(ZOUMALING), ' ', 'erase-0')).rejects.toThrow('请写明为什么删除');
    await expect(erase(districtOfficer, null, 'erase-0')).rejects.toThrow('请写明为什么删除');
  });

  it('takes them out of every node and of the file, and nothing else', async () => {
    const before = await derivedGraph(server.database);
    const seen = await server.services.erasures.preview(streetOfficer(ZOUMALING), firm);
    const told = seen.mentions.map(({ label, text }) => `${label}:${text}`);
    expect(told).toContain('备注:找王演示人,1397162000 或总机');
    expect(told).toContain('决策人:王演示人经理');
    expect(seen.mentionCount).toBe(told.length);
    await expect(server.services.erasures.preview(streetOfficer(CIHUI), firm)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const erased = await erase(streetOfficer(ZOUMALING), '企业来电要求', 'erase-1');
    expect(erased).toMatchObject({ rows: 4, files: 1, mentions: seen.mentionCount });
    for (const text of persons) expect(await whereIs(text), text).toEqual([]);
    for (const text of ['李演示人', '13871620002'])
      expect((await whereIs(text)).length, text).toBeGreaterThan(1);
    expect(await originalText()).toContain(`${FIRM},91420112MA4KX1YM4T,新型显示,玻璃基板,玻璃基板,120`);
    const named = (graph: string[]) => graph.map((line) => line.replaceAll('王演示人', '已按要求删除'));
    expect(await derivedGraph(server.database)).toEqual(named(before).sort());
    const [act] = await server.services.rows.acts([firm]);
    expect(act).toMatchObject({
      type: 'CONTACT_ERASED',
      note: '企业来电要求',
      actorName: `${ZOUMALING}经办`,
    });
  });

  it('leaves the rest of what was told freely, in the list, the file and the needs', async () => {
    const [note] = await server.database.command<{ note: string }>(
      "MATCH (v:RowVersion {title: $name}) WHERE v.values CONTAINS '总机' RETURN v.values AS note LIMIT 1",
      { name: FIRM },
    );
    expect(JSON.parse(note?.note ?? '{}')).toMatchObject({ note: '找已按要求删除,已按要求删除 或总机' });
    expect(await originalText()).toContain('找已按要求删除,已按要求删除 或总机');
    const { demands } = await server.services.enterprises.get(districtOfficer, firm, null);
    expect(demands[0]?.particulars).toContainEqual({ label: '问题描述', text: '细节请问已按要求删除' });
  });

  it('is done once when it is sent twice, and finds nothing the second time', async () => {
    expect(await erase(streetOfficer(ZOUMALING), '企业来电要求', 'erase-1')).toMatchObject({ rows: 4 });
    expect(await erase(firmsOwn(), null, 'erase-2')).toMatchObject({ rows: 0, files: 0 });
  });

  it('says where the contact stood that it was erased, and when', async () => {
    const { data } = await officer.graphql<{
      enterprise: { contacts: { name: null; erasedAt: string; evidence: { rowVersionId: string } }[] };
    }>(
      'query Firm($id: ID!) { enterprise(id: $id) { contacts { name phone erasedAt evidence { rowVersionId } } } }',
      {
        id: firm,
      },
    );
    expect(data?.enterprise.contacts).toMatchObject([
      { name: null, phone: null, erasedAt: expect.stringMatching(/^2026-06-30T/) },
    ]);
    const row = await officer.graphql<{ row: { cells: { field: string; erasedAt: string | null }[] } }>(
      'query Row($id: ID!) { row(rowVersionId: $id) { cells { field original mended erasedAt } } }',
      { id: data?.enterprise.contacts[0]?.evidence.rowVersionId },
    );
    const cells = row.data?.row.cells ?? [];
    expect(cells.filter(({ erasedAt }) => erasedAt).map(({ field }) => field)).toEqual([
      'contactName',
      'contactTitle',
      'contactPhone',
    ]);
  });

  it('tells by its name that a file is not as it was uploaded; its findings still open', async () => {
    const answer = await officer.request({ method: 'GET', url: `/files/originals/${file}` });
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain(
      '走马岭-已删除联系人.xlsx',
    );
    const [batch] = await server.database.command<{ id: string }>(
      'MATCH (b:Batch {sha256: $file}) RETURN b.id AS id LIMIT 1',
      { file },
    );
    const findings = await officer.request({ method: 'GET', url: `/files/findings/${batch?.id}` });
    expect(findings.statusCode).toBe(200);
  });

  it('survives a rebuild, and a backup with what is restored from it', async () => {
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
    const { bytes } = await backup(server.database);
    await clearDatabase(server.database);
    await restore(server.database, server.services.projection, server.clock, bytes);
    officer = await server.client('zoumaling');
    for (const text of persons) expect(await whereIs(text), text).toEqual([]);
    expect(await derivedGraph(server.database)).toEqual(before);
  });

  it('lets a later list state a new contact', async () => {
    const text = `企业名称,产业链,环节,主营产品,从业人员,联系人\n${FIRM},新型显示,玻璃基板,玻璃基板,120,孙新来人\n`;
    const taken = await takeIn(server.services, ZOUMALING, '新.csv', Buffer.from(text), 'erase-later');
    await submitAndApprove(server.services, ZOUMALING, taken.revisionId);
    server.clock.advance(1_000);
    const { contacts } = await server.services.enterprises.get(districtOfficer, firm, null);
    expect(contacts).toMatchObject([{ name: '孙新来人', erasedAt: null }]);
  });

  it('was never to be found by a search', async () => {
    for (const text of [...persons, '李演示人', '孙新来人']) {
      expect(await server.services.search.search(districtOfficer, text, 20), text).toEqual([]);
    }
  });

  it('is done again by the list outside of the database when an older backup brings the persons back', async () => {
    const list = readFileSync(join(listFolder, 'erasures.jsonl'), 'utf8');
    for (const text of [...persons, '孙新来人']) expect(list, text).not.toContain(text);
    expect(statSync(join(listFolder, 'erasures.jsonl')).mode & 0o077).toBe(0);
    await clearDatabase(server.database);
    await restore(server.database, server.services.projection, server.clock, older);
    officer = await server.client('zoumaling');
    for (const text of persons) expect((await whereIs(text)).length, text).toBeGreaterThan(0);
    // What was asked for and refused is not in the list; what was asked for twice is done once.
    expect(await server.services.erasures.doAgain()).toBe(2);
    for (const text of persons) expect(await whereIs(text), text).toEqual([]);
    const acts = await server.services.rows.acts([firm]);
    expect(acts.map(({ note, actorName }) => [note, actorName])).toContainEqual([
      '企业来电要求',
      `${ZOUMALING}经办`,
    ]);
    expect(await server.services.erasures.doAgain()).toBe(0);
  });

  it('is not done in the ledger of another installation', async () => {
    await clearDatabase(server.database);
    await loadModel(server.database);
    await server.services.periods.open(districtOfficer, { id: '2026-06', dueOn: '2031-12-31' }, 'period');
    expect(await server.services.erasures.doAgain()).toBe(0);
  });
});
