import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadFinding } from '../../services/graph-api/src/row/stated-row.ts';
import {
  CIHUI,
  loadModel,
  samples,
  streetOfficer,
  submitAndApprove,
  takeIn,
  takeInSample,
  ZOUMALING,
} from '../support/kernel.ts';
import { OfficersWorkbook } from '../support/prefilled.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const officer = streetOfficer(ZOUMALING);
const chain = '产业链清单';
const supply = '供应链清单-供给';

/** What somebody does to the hidden columns of a row; the note makes the row a change, so that it is shown. */
type Spoil = (book: OfficersWorkbook, row: number, foreign: string) => void;

const set = (header: string, text: string | null): Spoil => {
  return (book, row) => {
    book.cell(chain, header, row).value = text;
  };
};

const odd: Record<string, Spoil> = {
  'row-key-damaged': set('行标识', 'k7?'),
  'row-key-unknown': set('行标识', 'z'.repeat(20)),
  'row-key-of-other-street': (book, row, foreign) => {
    book.cell(chain, '行标识', row).value = foreign;
  },
  'row-key-of-other-list': (book, row) => {
    book.cell(chain, '行标识', row).value = book.cell(supply, '行标识', 3).text;
  },
  'row-key-not-in-force': set('基准号', '1'),
};

describe('row keys of a prefilled workbook that are odd', () => {
  let server: TestServer;
  let foreign = '';
  let uploads = 0;

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    const taken = await takeInSample(server.services, ZOUMALING, samples.zoumaling, 'keys-sample');
    await submitAndApprove(server.services, ZOUMALING, taken.revisionId);
    const other = await takeInSample(server.services, CIHUI, samples.cihui, 'keys-other');
    await submitAndApprove(server.services, CIHUI, other.revisionId);
    const [row] = await server.database.command<{ key: string }>(
      `MATCH (row:Row {streetCode: '${CIHUI}', list: 'CHAIN'}) RETURN row.key AS key ORDER BY key LIMIT 1`,
    );
    foreign = row?.key ?? '';
    server.clock.advance(1_000);
  });
  afterAll(() => server.close());

  const download = async () => {
    const { content } = await server.services.workbooks.prefilled(officer, ZOUMALING);
    return OfficersWorkbook.open(content);
  };
  const findingsOf = async (book: OfficersWorkbook): Promise<ReadFinding[]> => {
    uploads += 1;
    const name = `行标识${uploads}.xlsx`;
    const { revisionId } = await takeIn(
      server.services,
      ZOUMALING,
      name,
      await book.save(),
      `keys-${uploads}`,
    );
    const all = { revisionId, state: null, severity: null, first: 100, after: null };
    const { edges } = await server.services.rows.findingPage(officer, all);
    await server.services.revisions.discard(officer, revisionId, `keys-discard-${uploads}`);
    return edges.flatMap(({ node }) => (node.code.startsWith('row-key') ? [{ ...node, rowNumber: 0 }] : []));
  };

  it.each(Object.entries(odd))(
    '%s is told at its cell, and the row goes on by its names',
    async (code, spoil) => {
      const book = await download();
      const [row = 0] = book.rows(chain);
      book.cell(chain, '备注', row).value = `演示 ${code}`;
      spoil(book, row, foreign);
      const found = await findingsOf(book);
      const address = book.cell(chain, '行标识', row).address;
      expect(found.map((finding) => [finding.code, finding.sheet, finding.cell])).toEqual([
        [code, chain, address],
      ]);
      expect(found[0]).toMatchObject({ severity: 'WARNING', field: 'rowKey' });
      expect(`${found[0]?.message}${found[0]?.remedy}`).toMatch(/^[^{}]*。[^{}]*。$/);
    },
  );

  it('row-key-doubled is told of the copy, not of its model', async () => {
    const book = await download();
    const [row = 0] = book.rows(supply);
    const line = book.rows(supply).length + 3;
    book.sheet(supply).getRow(line).values = book.sheet(supply).getRow(row).values as never;
    book.cell(supply, '产品/服务名称', line).value = '演示复制出来的产品';
    const found = await findingsOf(book);
    expect(found.map(({ code, cell }) => [code, cell])).toEqual([
      ['row-key-doubled', book.cell(supply, '行标识', line).address],
    ]);
    expect(found[0]?.message).toContain(`第 ${row} 行`);
  });

  it('says nothing of keys that are as they were handed out', async () => {
    const book = await download();
    const [row = 0] = book.rows(chain);
    book.cell(chain, '备注', row).value = '演示 没有动过行标识';
    expect(await findingsOf(book)).toEqual([]);
  });
});
