import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../services/project-root.ts';
import { loadModel, samples, streetOfficer, ZOUMALING } from '../support/kernel.ts';
import { OfficersWorkbook } from '../support/prefilled.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { uploadList } from '../support/uploads.ts';

const officer = streetOfficer(ZOUMALING);
const fillOf = (cell: { fill?: unknown }) =>
  (cell.fill as { fgColor?: { argb?: string } } | undefined)?.fgColor?.argb;
const noteOf = (cell: { note?: unknown }): string =>
  typeof cell.note === 'string'
    ? cell.note
    : ((cell.note as { texts?: { text: string }[] } | undefined)?.texts ?? [])
        .map(({ text }) => text)
        .join('');

describe('findings go back as the file came', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
  });
  afterAll(() => server.close());

  const handIn = async (name: string, content: Buffer) => {
    const client = await server.client('zoumaling');
    const { batchId, revisionId } = await uploadList(server, client, ZOUMALING, { name, content });
    const findings = await server.database.command<{ sheet: string; cell: string; message: string }>(
      'MATCH (f:Finding {revisionId: $revisionId}) RETURN f.sheet AS sheet, f.cell AS cell, f.message AS message',
      { revisionId },
    );
    const { name: file, content: bytes } = await server.services.workbooks.findings(officer, batchId);
    return { findings, file, bytes, book: await OfficersWorkbook.open(bytes) };
  };

  it('colours and comments every cell of the workbook with something to say, and keeps its texts', async () => {
    const original = readFileSync(join(projectRoot, 'datasets', 'samples', samples.zoumaling));
    const { findings, file, book } = await handIn(samples.zoumaling, original);
    expect(file).toBe('走马岭街道两张清单-2026年6月-问题标注.xlsx');
    expect(findings.length).toBeGreaterThan(100);
    for (const { sheet, cell, message } of findings.filter((finding) => finding.cell !== '')) {
      const at = book.sheet(sheet).getCell(cell);
      const shown = at.isMerged ? at.master : at;
      expect(noteOf(shown), `${sheet}!${cell}`).toContain(message);
      expect(fillOf(shown), `${sheet}!${cell}`).toMatch(/^FF/);
    }
    expect(noteOf(book.sheet('产业链清单').getCell('C8'))).toMatch(
      /^■ 错误\(未处理\):代码被表格软件当作数字保存/,
    );
    const before = read(original, { type: 'buffer' }).Sheets.产业链清单;
    expect(book.sheet('产业链清单').getCell('B5').text).toBe(before?.B5?.v);
    expect(book.sheet('系统问题清单').rowCount).toBe(findings.length + 1);
  });

  it.each(['xls', 'csv'] as const)('gives a .%s back as .xlsx', async (bookType) => {
    const sheet = utils.aoa_to_sheet([
      ['企业名称', '统一社会信用代码', '产业链', '环节', '产值(万元)'],
      ['演示标注公司', '9142', '新型显示', '玻璃基版', '=1+1'],
    ]);
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '清单');
    const content = write(book, { type: 'buffer', bookType }) as Buffer;
    const { file, book: back } = await handIn(`标注.${bookType}`, content);
    expect(file).toBe('标注-问题标注.xlsx');
    expect(noteOf(back.sheet('清单').getCell('B2'))).toContain('代码应为 18 位');
    expect(noteOf(back.sheet('清单').getCell('D2'))).toContain('玻璃基版');
    expect(back.sheet('清单').getCell('E2').text).toBe("'=1+1");
  });

  it('gives no formula and no link of the file out again', async () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([
      ['企业名称', '产业链', '环节', '产值(万元)', '备注'],
      ['演示公式公司', '新型显示', '玻璃基板', 0, '见网页'],
    ]);
    sheet.D2 = { t: 'n', v: 12, f: 'HYPERLINK("http://example.invalid","x")' };
    sheet.E2 = { t: 's', v: '见网页', l: { Target: 'http://example.invalid/' } };
    utils.book_append_sheet(book, sheet, '产业链清单');
    const content = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    const { book: back } = await handIn('公式.xlsx', content);
    const cells = ['D2', 'E2'].map((address) => back.sheet('产业链清单').getCell(address));
    expect(cells.map((cell) => cell.formula ?? cell.hyperlink ?? null)).toEqual([null, null]);
    expect(cells.map((cell) => cell.text)).toEqual(['12', '见网页']);
  });
});
