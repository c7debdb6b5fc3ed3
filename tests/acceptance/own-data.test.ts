import { read, utils, type WorkBook } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CIHUI, loadModel, submitAndApprove, takeIn, ZOUMALING } from '../support/kernel.ts';
import { signInPeople } from '../support/people.ts';
import type { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const FIRM = '演示光谷玻璃有限公司';
const CODE = '91420112MA4KX1YM4T';
const OTHER = '演示汉阳化工有限公司';
const lists: [street: string, file: string, text: string][] = [
  [
    ZOUMALING,
    '产业链清单.csv',
    `企业名称,统一社会信用代码,产业链,环节,环节角色,主营产品,从业人员,产值(万元),联系人,联系电话,备注
${FIRM},${CODE},新型显示,玻璃基板,生产,玻璃基板,约120人,7654.3,王演示,13971620001,"=HYPERLINK(""http://x"")"
${OTHER},,新型显示,显影液,生产,显影液,95,4321.9,李演示,13971620002,别家备注
`,
  ],
  [
    ZOUMALING,
    '供给.csv',
    `企业名称,产品/服务名称,年产能,单位,现有主要客户\n${FIRM},玻璃基板,100,万片,${OTHER}\n`,
  ],
  [ZOUMALING, '需求.csv', `企业名称,需求产品/服务,年需求量,单位,预算(万元)\n${FIRM},显影液,20,吨,55.5\n`],
  // The other firm says that it buys from this one, and which firm else: not this firm's to know.
  [ZOUMALING, '需求二.csv', `企业名称,需求产品/服务,预算(万元),现有供应商\n${OTHER},玻璃基板,66.6,${FIRM}\n`],
  [
    CIHUI,
    '慈惠.csv',
    `企业名称,统一社会信用代码,产业链,环节,从业人员\n${FIRM},${CODE},新型显示,偏光片,140\n`,
  ],
];

let server: TestServer;
let firm: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  await loadModel(server.database);
  for (const [street, file, text] of lists) {
    const taken = await takeIn(server.services, street, file, Buffer.from(text), `own-${file}`);
    await submitAndApprove(server.services, street, taken.revisionId);
  }
  server.clock.advance(1_000);
  const idOf = async (name: string) => {
    const [found] = await server.database.command<{ id: string }>(
      'MATCH (e:Enterprise {name: $name}) RETURN e.id AS id',
      { name },
    );
    return found?.id ?? '';
  };
  const own = await idOf(FIRM);
  firm = (await signInPeople(server, { own, other: await idOf(OTHER) })).enterprise;
  const { errors } = await firm.graphql(
    `mutation { giveConsent(enterpriseId: "${own}", fields: ["staff"], audience: ALL, operationId: "own-1") { editable } }`,
  );
  expect(errors).toBeUndefined();
});
afterAll(() => server.close());

const take = async (format: string) => {
  const response = await firm.request({ method: 'GET', url: `/files/own-data/${format}` });
  expect(response.statusCode, response.body.slice(0, 200)).toBe(200);
  return response;
};

describe('what a firm takes along of its own', () => {
  it('as JSON has every kind of thing that is held, with file, cell and who', async () => {
    const data = (await take('json')).json<Record<string, never>>();
    expect(data).toMatchObject({
      about: { 企业: FIRM },
      enterprise: {
        name: FIRM,
        identifiers: [{ value: CODE }],
        placements: [{ segmentName: '偏光片' }, { segmentName: '玻璃基板' }],
        supplies: [{ capacity: { value: 100, unit: '万片' } }],
        demands: [{ budget: { value: 55.5 } }],
        supplyLinks: [{ side: 'CUSTOMER', partnerName: OTHER }],
        contacts: [{ name: '王演示', phone: '13971620001' }],
        disputes: expect.arrayContaining([expect.objectContaining({ field: 'staff' })]),
      },
      consents: [{ field: 'staff', audience: 'ALL', until: null }],
    });
    const rows = (data as unknown as { rows: { fileName: string; cells: object; statedByName: string }[] })
      .rows;
    expect(rows.map(({ fileName }) => fileName).sort()).toEqual([
      '产业链清单.csv',
      '供给.csv',
      '慈惠.csv',
      '需求.csv',
    ]);
    expect(rows.find(({ fileName }) => fileName === '产业链清单.csv')).toMatchObject({
      rowNumber: 2,
      statedByName: `${ZOUMALING}经办`,
      approvedByName: '区级审核',
      cells: { staff: { address: 'G2', text: '约120人' }, contactPhone: { text: '13971620001' } },
    });
  });

  it('as a workbook has a sheet for each, with codes as texts and nothing that is live', async () => {
    const { rawPayload, headers } = await take('xlsx');
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain(`链图-本企业数据-${FIRM}`);
    const book: WorkBook = read(rawPayload, { cellFormula: true, cellNF: true });
    expect(book.SheetNames).toEqual([
      '名称与代码',
      '字段',
      '落位',
      '梯度与资质',
      '供给',
      '需求',
      '供应关系',
      '联系人',
      '争议',
      '身份上的决定',
      '来源单元格',
      '同意',
    ]);
    const cells = Object.values(book.Sheets).flatMap((sheet) =>
      Object.entries(sheet).flatMap(([address, cell]) => (address.startsWith('!') ? [] : [cell])),
    );
    expect(cells.filter((cell) => cell.f || cell.l)).toEqual([]);
    expect(cells.find((cell) => cell.v === CODE)).toMatchObject({ t: 's' });
    expect(cells.find((cell) => cell.v === '13971620001')).toMatchObject({ t: 's' });
    expect(cells.some((cell) => String(cell.v).startsWith("'=HYPERLINK"))).toBe(true);
    const sheet = book.Sheets.来源单元格 ?? {};
    const staff = utils.sheet_to_json<string[]>(sheet, { header: 1 }).find((line) => line[7] === '约120人');
    expect(staff).toEqual(expect.arrayContaining(['产业链清单.csv', 'G2', '从业人员', `${ZOUMALING}经办`]));
  });

  it('has nothing that other firms say of themselves', async () => {
    const text = (await take('json')).body;
    const others = ['李演示', '13971620002', '4321.9', '别家备注', '66.6', '需求二.csv'];
    expect(others.filter((one) => text.includes(one))).toEqual([]);
  });

  it('is noted in the audit log', async () => {
    await take('json');
    const [entry] = await server.database.command<{ subject: string }>(
      "MATCH (a:AuditEntry {action: 'EXPORT'}) RETURN a.subject AS subject ORDER BY a.at DESC LIMIT 1",
    );
    expect(entry?.subject).toMatch(/^own-data (json|xlsx) /);
  });
});
