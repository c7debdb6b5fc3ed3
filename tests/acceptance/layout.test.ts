import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel, streetOfficer, ZOUMALING } from '../support/kernel.ts';
import type { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { endedJob } from '../support/uploads.ts';

const officer = streetOfficer(ZOUMALING);

/** A list as a street might keep it for itself: from column B on, in 亿元, under headers of its own. */
const ownHeaders = ['', '主体', '组织机构号', '链', '位置', '做什么', '规模(亿元)'];
const ownRows = (tag: string) => [
  ['', `演示${tag}一公司`, '', '新型显示', '玻璃基板', '玻璃基板', '1.2'],
  ['', `演示${tag}二公司`, '', '新型显示', '偏光片', '偏光片', '0.5'],
];

function workbook(sheets: Record<string, string[][]>): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

describe('a layout that was never seen', () => {
  let server: TestServer;
  let client: TestClient;
  let uploads = 0;

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    client = await server.client('zoumaling');
  });
  afterAll(() => server.close());

  const upload = async (content: Buffer) => {
    uploads += 1;
    const fields = { streetCode: ZOUMALING, operationId: `layout-${uploads}-upload` };
    const response = await client.upload(fields, { name: `自用表${uploads}.xlsx`, content });
    const { jobId } = response.json<{ jobId: string }>();
    return { jobId, ...(await endedJob(server, jobId)) };
  };
  const batches = async () => {
    const [count] = await server.database.command<{ n: number }>('MATCH (b:Batch) RETURN count(b) AS n');
    return count?.n;
  };
  const valuesOf = async (revisionId: string | undefined) => {
    const filter = { revisionId: revisionId ?? '', onlyWithFindings: false, first: 50, after: null };
    const rows = await server.services.rows.page(officer, filter, (code) => code);
    return Promise.all(
      rows.edges.map(async ({ node }) => (await server.services.rows.get(officer, node.rowVersionId)).values),
    );
  };

  it('is asked about before anything is written, with a guess', async () => {
    const { jobId, revisionId } = await upload(
      workbook({ 台账: [['', '走马岭企业台账'], ownHeaders, ...ownRows('甲')] }),
    );
    expect(revisionId).toBeUndefined();
    expect(await batches()).toBe(0);
    const needed = await client.graphql<{
      layoutRequest: {
        tables: { sheet: string; headerRow: number; columns: { letter: string; field: string | null }[] }[];
      };
    }>(
      '{ layoutRequest(jobId: "' +
        jobId +
        '") { tables { sheet headerRow list columns { letter header samples field unit } } } }',
    );
    const [table] = needed.data?.layoutRequest.tables ?? [];
    expect(table).toMatchObject({ sheet: '台账', headerRow: 2 });
    expect(table?.columns[0]).toMatchObject({ letter: 'B', field: 'enterpriseName' });
  });

  it('is confirmed once, and read so from then on', async () => {
    const first = await upload(workbook({ 台账: [['', '走马岭企业台账'], ownHeaders, ...ownRows('乙')] }));
    const needed = await server.services.layouts.needed(await actor(), first.jobId);
    const said = {
      signature: needed.tables[0]?.signature ?? '',
      list: 'CHAIN' as const,
      columns: [
        { header: '主体', field: 'enterpriseName', unit: '' },
        { header: '组织机构号', field: 'uscc', unit: '' },
        { header: '链', field: 'chainText', unit: '' },
        { header: '位置', field: 'segmentText', unit: '' },
        { header: '做什么', field: 'products', unit: '' },
        { header: '规模(亿元)', field: 'output', unit: '' },
      ],
    };
    const jobId = await server.services.layouts.confirm(
      await actor(),
      first.jobId,
      [said],
      'confirm-layout-1',
    );
    const taken = await endedJob(server, jobId);
    const rows = await valuesOf(taken.revisionId);
    expect(
      rows.map(({ enterpriseName, segmentId, output }) => [enterpriseName, segmentId, output?.value]),
    ).toEqual([
      ['演示乙一公司', 'nd-glass-substrate', 12_000],
      ['演示乙二公司', expect.any(String), 5_000],
    ]);
    const again = await upload(workbook({ 另一张: [ownHeaders, ...ownRows('丙')] }));
    expect(again.revisionId).toBeTruthy();
    const acts = await server.database.command<{ type: string }>(
      "MATCH (act:Act) WHERE act.type IN ['LAYOUT_CONFIRMED', 'BATCH_TAKEN_IN'] RETURN act.type AS type ORDER BY act.sequence",
    );
    expect(acts.map(({ type }) => type)).toEqual(['LAYOUT_CONFIRMED', 'BATCH_TAKEN_IN', 'BATCH_TAKEN_IN']);
  });

  it('may be no list at all, which is remembered too', async () => {
    const headers = ['房东', '租约', '租户'];
    const other = [headers, ['演示房东公司', '三年', '演示租户公司']];
    const list = [
      ['企业名称', '产业链', '环节'],
      ['演示丁公司', '新型显示', '玻璃基板'],
    ];
    const first = await upload(workbook({ 产业链清单: list, 租约: other }));
    expect(first.revisionId).toBeUndefined();
    const needed = await server.services.layouts.needed(await actor(), first.jobId);
    const said = { signature: needed.tables[0]?.signature ?? '', list: null, columns: [] };
    const jobId = await server.services.layouts.confirm(
      await actor(),
      first.jobId,
      [said],
      'confirm-layout-2',
    );
    expect(await valuesOf((await endedJob(server, jobId)).revisionId)).toHaveLength(1);
  });

  it('is refused where it would make no list', async () => {
    const { jobId } = await upload(
      workbook({
        台账: [
          ['甲', '乙', '丙'],
          ['演示戊公司', '二', '三'],
        ],
      }),
    );
    const { tables } = await server.services.layouts.needed(await actor(), jobId);
    const said = (field: string | null) => ({
      signature: tables[0]?.signature ?? '',
      list: 'CHAIN' as const,
      columns: [{ header: '甲', field, unit: '' }],
    });
    const confirm = async (field: string | null) =>
      server.services.layouts.confirm(await actor(), jobId, [said(field)], `confirm-layout-${field}`);
    await expect(confirm(null)).rejects.toThrow('请指出哪一列是企业名称');
    await expect(confirm('enterpriseName')).rejects.toThrow('请指出哪一列是产业链或环节或主营产品');
    await expect(confirm('budget')).rejects.toThrow('没有这样的列');
  });

  it('reads two tables of one sheet, below one another and side by side', async () => {
    const below = [
      ['产业链清单'],
      ['企业名称', '产业链', '环节'],
      ['演示己公司', '新型显示', '玻璃基板'],
      [],
      ['供给清单'],
      ['企业名称', '产品/服务名称', '年产能', '单位'],
      ['演示己公司', '玻璃基板', '300', '万片'],
    ];
    const beside = [
      ['企业名称', '产业链', '环节', '', '企业名称', '产业链', '环节'],
      ['演示庚公司', '新型显示', '玻璃基板', '', '演示辛公司', '新型显示', '偏光片'],
    ];
    const taken = await upload(workbook({ 一: below, 二: beside }));
    const rows = await valuesOf(taken.revisionId);
    expect(rows.map(({ enterpriseName, product }) => [enterpriseName, product?.text ?? ''])).toEqual([
      ['演示己公司', ''],
      ['演示己公司', '玻璃基板'],
      ['演示庚公司', ''],
      ['演示辛公司', ''],
    ]);
  });

  /** The demo account that uploads: jobs are seen by who made them. */
  const actor = async () => {
    const { data } = await client.graphql<{ viewer: { id: string } }>('{ viewer { id } }');
    return { ...officer, id: data?.viewer.id ?? '' };
  };
});
