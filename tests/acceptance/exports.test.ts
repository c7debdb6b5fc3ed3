import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  administrator,
  CIHUI,
  loadModel,
  samples,
  submitAndApprove,
  takeIn,
  takeInSample,
  ZOUMALING,
} from '../support/kernel.ts';
import type { DemoName } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let revisionId: string;
const clients = new Map<DemoName, Awaited<ReturnType<TestServer['client']>>>();

beforeAll(async () => {
  server = await startTestServer();
  await loadModel(server.database);
  await server.database.command('MATCH (i:Installation) SET i.demo = true');
  ({ revisionId } = await takeInSample(server.services, ZOUMALING, samples.zoumaling, 'export-zoumaling'));
  await submitAndApprove(server.services, ZOUMALING, revisionId);
  const shy = Buffer.from(
    '企业名称,产业链,环节,主营产品,是否公开\n武汉不露面显示科技有限公司,新型显示,玻璃基板,玻璃基板,否\n',
  );
  const supply = Buffer.from(
    '企业名称,产品/服务名称,年产能,单位,现有主要客户\n武汉供玻璃有限公司,玻璃基板,100,万片,外地丙公司\n',
  );
  const links = await takeIn(server.services, CIHUI, '供给.csv', supply, 'export-supply');
  await submitAndApprove(server.services, CIHUI, links.revisionId);
  const cihui = await takeIn(server.services, CIHUI, '慈惠.csv', shy, 'export-cihui');
  await submitAndApprove(server.services, CIHUI, cihui.revisionId);
  server.clock.advance(1_000);
});
afterAll(() => server.close());

/** As this account, over the file route. */
async function ask(name: DemoName, path: string) {
  const client = clients.get(name) ?? (await server.client(name));
  clients.set(name, client);
  return client.request({ method: 'GET', url: `/files/exports/${path}` });
}

/** The lines above the header, the header and the rows of a workbook. */
async function workbook(name: DemoName, path: string) {
  const response = await ask(name, path);
  expect(response.statusCode, response.body.slice(0, 300)).toBe(200);
  const book = read(response.rawPayload, { cellFormula: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const lines = utils.sheet_to_json<string[]>(sheet, { header: 1, blankrows: true });
  const empty = lines.findIndex((line) => line.length === 0);
  const [columns = [], ...rows] = lines.slice(empty + 1);
  const records = rows.map((row) => Object.fromEntries(columns.map((title, index) => [title, row[index]])));
  return { about: Object.fromEntries(lines.slice(0, empty)), columns, records, sheet, response };
}

const tables: [DemoName, string][] = [
  ['district', 'enterprises?'],
  ['district', 'placements?'],
  ['district', 'placements?segment=nd-glass-substrate&'],
  ['district', 'placements?chain=new-display&street=420112006&'],
  ['district', 'supplies?'],
  ['district', 'supplies?product=glass-substrate&'],
  ['district', 'demands?'],
  ['district', 'demands?chain=new-display&'],
  ['district', 'supply-links?'],
  ['district', 'chains?'],
  ['district', 'segments?chain=new-display&'],
  ['district', 'products?chain=new-display&'],
  ['district', 'coverage?chain=new-display&'],
  ['district', 'digest?'],
  ['admin', 'audit?'],
  ['promoter', 'public-enterprises?'],
  ['promoter', 'public-placements?'],
  ['promoter', 'public-supplies?'],
  ['promoter', 'data-dictionary?'],
];

describe('a table to take along', () => {
  it.each(tables)('%s takes %s as a workbook and as CSV with the same rows', async (name, path) => {
    const { about, columns, records, sheet, response } = await workbook(name, `${path}format=xlsx`);
    expect(about).toMatchObject({
      链图: expect.any(String),
      截至: '2026-06-30 12:00',
      演示: '企业与数量均为虚构',
    });
    expect(about.模型版本).toMatch(/^第 1 版/);
    const open = path.startsWith('public');
    expect(about.导出).toMatch(open ? /^2026-06-30 12:00$/ : /\(演示\) 2026-06-30 12:00$/);
    expect(records.length).toBeGreaterThan(0);
    expect(Object.values(sheet).filter((cell) => cell?.f !== undefined)).toEqual([]);
    expect(response.headers['content-disposition']).toContain(encodeURIComponent('链图'));
    const csv = await ask(name, `${path}format=csv`);
    expect(csv.statusCode).toBe(200);
    expect(csv.rawPayload.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const book = read(csv.body, { type: 'string', raw: true });
    const lines = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 });
    // The audit log has grown by the export before it.
    const more = path.startsWith('audit') ? 1 : 0;
    expect(lines.slice(lines.findIndex((line) => line[0] === columns[0]))).toHaveLength(
      records.length + 1 + more,
    );
  });

  it('has what the pages have, as figures and with codes as texts', async () => {
    const { records, sheet } = await workbook('district', 'demands?format=xlsx');
    const asked = { at: null, streetCode: null, first: 100, after: null };
    const district = { ...administrator, role: 'DISTRICT_OFFICER' as const };
    const { edges } = await server.services.demands.list(district, asked);
    expect(records.map((record) => record.企业名称).sort()).toEqual(
      edges.map(({ node }) => node.enterprise.name).sort(),
    );
    const budgets = edges.flatMap(({ node }) => node.budget?.value ?? []).sort();
    expect(records.flatMap((record) => (typeof record.预算 === 'number' ? record.预算 : [])).sort()).toEqual(
      budgets,
    );
    expect(budgets.length).toBeGreaterThan(0);
    const codes = Object.values(sheet).filter((cell) => /^9142\d/.test(String(cell?.v)));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.every((cell) => cell.t === 's')).toBe(true);
  });

  it('shows the rows of a list in the columns of the template, to whom the list is', async () => {
    const { columns, records } = await workbook(
      'zoumaling',
      `rows?revision=${revisionId}&list=DEMAND&format=xlsx`,
    );
    expect(columns.slice(0, 4)).toEqual(['表', '行', '动作', '企业名称']);
    expect(columns).not.toContain('行标识');
    expect(records.length).toBeGreaterThan(3);
    const refused = await ask('cihui', `rows?revision=${revisionId}&list=DEMAND&format=xlsx`);
    expect(refused.statusCode).toBe(403);
  });

  it('leaves out what one may not see, and says so', async () => {
    const district = await workbook('district', 'supply-links?format=xlsx');
    const promoter = await workbook('promoter', 'supply-links?format=xlsx');
    expect(promoter.records).toEqual([
      expect.objectContaining({ 供方: `另有 ${district.records.length} 行您无权查看,没有导出。` }),
    ]);
    const budgets = (await workbook('promoter', 'demands?format=xlsx')).records.map(({ 预算 }) => 预算);
    expect(budgets.filter((value) => value !== undefined && value !== '已隐藏')).toEqual([]);
    expect(budgets).toContain('已隐藏');
  });

  it('is as of the day that is asked for', async () => {
    const { about, records } = await workbook('district', 'enterprises?at=2026-06-29&format=xlsx');
    expect(about.截至).toBe('2026-06-29 23:59');
    expect(records).toEqual([]);
  });

  it.each([
    ['no-such-table?format=xlsx', 404],
    ['demands?format=pdf', 400],
    ['demands', 400],
    ['public?format=csv', 404],
    ['demands?format=jsonld', 404],
    ['demands?format=csv&chain=nothing', 404],
    ['demands?format=csv&at=yesterday', 400],
  ])('%s is answered with %i', async (path, status) => {
    const response = await ask('district', path);
    expect(response.statusCode).toBe(status);
    expect(response.json().errors[0].message).toMatch(/[\u4e00-\u9fff]/);
  });

  it('stands in the audit log, with what it was limited to, and so does a refusal', async () => {
    server.clock.advance(1_000);
    await ask('cihui', 'demands?format=csv&street=420112006');
    server.clock.advance(1_000);
    await ask('promoter', 'disputes?format=csv');
    const { edges } = await server.services.audit.list(
      administrator,
      { action: 'EXPORT', actorName: null },
      2,
    );
    expect(edges.map(({ node }) => [node.actorName, node.subject, node.outcome]).sort()).toEqual([
      ['慈惠街道(演示)', 'demands csv streetCode=420112006', 'OK'],
      ['招商部门(演示)', 'disputes csv', 'DENIED'],
    ]);
  });
});

describe('what is public', () => {
  it('leaves out firms that do not want to be public, and all that is not public', async () => {
    const { records, columns } = await workbook('district', 'public-enterprises?format=xlsx');
    const all = await workbook('district', 'enterprises?format=xlsx');
    expect(all.records.map(({ 企业名称 }) => 企业名称)).toContain('武汉不露面显示科技有限公司');
    const shy = await server.database.command<{ name: string }>(
      `MATCH (firm:Enterprise)<-[:OF_ENTERPRISE]-(:FieldValue)-[:STATED_BY]->(row:RowVersion)
       WHERE row.values CONTAINS '"consentPublic":false' RETURN DISTINCT firm.name AS name`,
    );
    const names = records.map(({ 企业名称 }) => 企业名称);
    expect(shy.filter(({ name }) => names.includes(name))).toEqual([]);
    expect(records).toHaveLength(all.records.length - shy.length);
    expect(records.length).toBeGreaterThan(10);
    expect(columns.join()).not.toMatch(/产值|收入|人员|联系|电话|填报/);
  });

  it('is described column by column by the data dictionary', async () => {
    const { records } = await workbook('promoter', 'data-dictionary?format=xlsx');
    for (const table of ['public-enterprises', 'public-placements', 'public-supplies']) {
      const { about, columns } = await workbook('promoter', `${table}?format=xlsx`);
      expect(records.filter(({ 表 }) => 表 === about.链图).map(({ 列 }) => 列)).toEqual(columns);
    }
  });

  it('is linked data with the same firms, each marked as invented', async () => {
    const response = await ask('promoter', 'public?format=jsonld');
    expect(response.headers['content-type']).toContain('application/ld+json');
    const graph = response.json<{ '@context': object; '@graph': Record<string, unknown>[] }>();
    const { records } = await workbook('promoter', 'public-enterprises?format=xlsx');
    expect(graph['@graph'].map(({ name }) => name)).toEqual(records.map(({ 企业名称 }) => 企业名称));
    expect(graph['@graph'][0]).toMatchObject({ '@type': 'Organization', demo: true });
    // No telephone numbers (codes have letters beside their digits), and nobody's name.
    expect(response.body).not.toMatch(/联系|(?<![0-9A-Z])1[3-9]\d{9}(?![0-9A-Z])|招商部门/);
  });
});
