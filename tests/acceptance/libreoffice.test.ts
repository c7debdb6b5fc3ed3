import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  loadModel,
  samples,
  streetOfficer,
  submitAndApprove,
  takeIn,
  takeInSample,
  ZOUMALING,
} from '../support/kernel.ts';
import { inLibreOffice } from '../support/office.ts';
import { OfficersWorkbook } from '../support/prefilled.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const officer = streetOfficer(ZOUMALING);
const chain = '产业链清单';
const supply = '供应链清单-供给';
const demand = '供应链清单-需求';

describe('the prefilled workbook in LibreOffice', () => {
  let server: TestServer;
  const folder = mkdtempSync(join(tmpdir(), 'liantu-office-'));
  const saved = { xlsx: join(folder, 'saved.xlsx'), xls: join(folder, 'saved.xls') };
  const expected: string[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    const { revisionId } = await takeInSample(server.services, ZOUMALING, samples.zoumaling, 'office-sample');
    await submitAndApprove(server.services, ZOUMALING, revisionId);
    server.clock.advance(1_000);
    const { content } = await server.services.workbooks.prefilled(officer, ZOUMALING);
    const open = join(folder, 'prefilled.xlsx');
    writeFileSync(open, content);
    await inLibreOffice({ open, ...(await changes(content)), save: bothFormats() }, folder);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await server.close();
  });

  const bothFormats = () => [
    { path: saved.xlsx, filter: 'Calc MS Excel 2007 XML' as const },
    { path: saved.xls, filter: 'MS Excel 97' as const },
  ];

  /** One number, one text and one date changed, one row added, one deleted; and what that must look like. */
  async function changes(content: Buffer) {
    const book = await OfficersWorkbook.open(content);
    const at = (sheet: string, header: string, row: number) => ({
      sheet,
      row: row - 1,
      column: book.column(sheet, header) - 1,
    });
    const nameOf = (sheet: string, row: number) => book.cell(sheet, '企业名称', row).text;
    const [first = 0, second = 0, third = 0] = book.rows(chain);
    const [offer = 0] = book.rows(supply);
    const added = book.rows(demand).length + 3;
    expected.push(
      `CHANGED ${nameOf(chain, first)} staff:MINE`,
      `CHANGED ${nameOf(chain, second)} note:MINE`,
      `REMOVED ${nameOf(chain, third)} `,
      `CHANGED ${nameOf(supply, offer)} validUntil:MINE`,
      'NEW 演示表格软件里新增的公司 enterpriseName:MINE product:MINE budget:MINE',
    );
    return {
      edits: [
        { ...at(chain, '从业人员', first), number: 987 },
        { ...at(chain, '备注', second), text: '在表格软件里改的' },
        { ...at(supply, '有效期至', offer), text: '2031年12月' },
        { ...at(demand, '企业名称', added), text: '演示表格软件里新增的公司' },
        { ...at(demand, '需求产品/服务', added), text: '玻璃基板' },
        { ...at(demand, '预算', added), number: 120.5 },
      ],
      deleteRows: [{ sheet: chain, row: third - 1 }],
    };
  }

  it.each(['xlsx', 'xls'] as const)(
    'comes back as %s with just the changes that were made',
    async (format) => {
      const bytes = readFileSync(saved[format]);
      const { revisionId } = await takeIn(
        server.services,
        ZOUMALING,
        `存过的.${format}`,
        bytes,
        `office-${format}`,
      );
      const { entries, unchanged } = await server.services.comparisons.view(officer, revisionId);
      const found = entries.map(
        ({ row, change, cells }) =>
          `${change} ${row.title} ${change === 'REMOVED' ? '' : cells.map((cell) => `${cell.field}:${cell.change}`).join(' ')}`,
      );
      expect(found.sort()).toEqual([...expected].sort());
      expect(unchanged).toBe(138 - 4);
    },
  );

  it('keeps the drop-downs and hides the keys', async () => {
    const book = await OfficersWorkbook.open(readFileSync(saved.xlsx));
    expect(book.cell(chain, '产业链', 5).dataValidation.type).toBe('list');
    expect(book.sheet(chain).getColumn(book.column(chain, '行标识')).hidden).toBe(true);
    expect(book.sheet('系统选项').state).not.toBe('visible');
  });
});
