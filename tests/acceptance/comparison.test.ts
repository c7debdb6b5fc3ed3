import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVersions } from '../../services/graph-api/src/comparison/comparison.repository.ts';
import type { Choices } from '../../services/graph-api/src/comparison/comparison.service.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import { cellNames } from '../../services/graph-api/src/workbook/cell-names.ts';
import { cellText } from '../../services/graph-api/src/workbook/cell-text.ts';
import { columnOf } from '../../services/graph-api/src/workbook/column-dictionary.ts';
import { listKeysInForce } from '../../services/graph-api/src/workbook/workbook.repository.ts';
import { realEdition, realStreets } from '../fixtures/real-model.ts';
import {
  CIHUI,
  derivedGraph,
  districtOfficer,
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
const chainSheet = '产业链清单';
const supplySheet = '供应链清单-供给';
const names = cellNames(realEdition(), realStreets());
/** What the lists of 走马岭 say now, in the order of its workbook. */
async function rowsInForce({ database }: TestServer) {
  const { base, rows } = await listKeysInForce(database, ZOUMALING, null, 1_000);
  const entries = rows.map(({ rowKey }) => ({ rowKey, sequence: base }));
  const versions = await readVersions(database, ZOUMALING, entries);
  return entries.flatMap((entry) => versions.get(`${entry.rowKey}@${entry.sequence}`) ?? []);
}

const unchosen: Choices = { rows: [], conflicts: null };

describe('a workbook goes out, is changed offline, and comes back', () => {
  let server: TestServer;
  let uploads = 0;

  const download = async () => {
    const { content } = await server.services.workbooks.prefilled(officer, ZOUMALING);
    return OfficersWorkbook.open(content);
  };
  /** The same workbook in the hands of two officers. */
  const downloadTwice = async () => {
    const { content } = await server.services.workbooks.prefilled(officer, ZOUMALING);
    return [await OfficersWorkbook.open(content), await OfficersWorkbook.open(content)] as const;
  };
  const upload = async (book: OfficersWorkbook) => {
    uploads += 1;
    return takeIn(server.services, ZOUMALING, `第${uploads}次.xlsx`, await book.save(), `round-${uploads}`);
  };
  const viewOf = (revisionId: string) => server.services.comparisons.view(officer, revisionId);
  const changesOf = async (revisionId: string) => {
    const { entries } = await viewOf(revisionId);
    return entries.map(
      ({ row, change, cells }) =>
        `${change} ${row.title} ${cells.map((cell) => `${cell.field}:${cell.change}`).join(' ')}`,
    );
  };
  const settle = (revisionId: string, choices = unchosen) =>
    server.services.comparisons.settle(
      officer,
      revisionId,
      choices,
      `settle-${revisionId}-${server.clock.now()}`,
    );
  const stateOf = async (revisionId: string) =>
    (await server.services.revisions.get(officer, revisionId)).state;
  const submitThenApprove = async (revisionId: string) => {
    server.clock.advance(1_000);
    await server.services.revisions.submit(officer, revisionId, `submit-${revisionId}-${server.clock.now()}`);
    await approve(revisionId);
  };
  const approve = (revisionId: string) =>
    server.services.revisions.approve(
      districtOfficer,
      revisionId,
      { rowKeys: null, note: null },
      `approve-${revisionId}-${server.clock.now()}`,
    );
  /** What the chain list says now of a firm, in the form of the template; fails where it has no such row. */
  const inForce = async (name: string, field: string) => {
    const rows = await rowsInForce(server);
    const row = rows.find(({ list, values }) => list === 'CHAIN' && values.enterpriseName === name);
    const column = columnOf('CHAIN', field);
    if (!row || !column) throw new Error(`no row of ${name}`);
    return cellText(column, row, names);
  };
  /** Firms that stand in one row of the chain list, so that a name finds its row. */
  const firms = async (count: number) => {
    const rows = await rowsInForce(server);
    const names = rows.flatMap(({ list, values }) => (list === 'CHAIN' ? values.enterpriseName : []));
    const single = names.filter((name) => names.indexOf(name) === names.lastIndexOf(name));
    return single.slice(0, count) as [string, string, string, string];
  };

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    const taken = await takeInSample(server.services, ZOUMALING, samples.zoumaling, 'round-sample');
    await submitAndApprove(server.services, ZOUMALING, taken.revisionId);
    server.clock.advance(1_000);
  });
  afterAll(() => server.close());

  it('comes back unchanged with nothing to decide', async () => {
    const { revisionId } = await upload(await download());
    const view = await viewOf(revisionId);
    expect(view.entries).toEqual([]);
    expect(view.unchanged).toBe(138);
    expect(await stateOf(revisionId)).toBe('PROPOSED');
    await server.services.revisions.discard(officer, revisionId, 'discard-unchanged');
  });

  it('shows what was changed, added, emptied and taken out; takes in only what is chosen', async () => {
    const [changed, emptied, removed] = await firms(3);
    const book = await download();
    const row = (name: string) => book.rowWhere(chainSheet, '企业名称', name);
    book.cell(chainSheet, '从业人员', row(changed)).value = 4_321;
    book.cell(chainSheet, '备注', row(changed)).value = '演示改动';
    book.cell(chainSheet, '主营产品', row(emptied)).value = null;
    book.sheet(chainSheet).spliceRows(row(removed), 1);
    const added = book.rows(chainSheet).length + 3;
    for (const [header, text] of [
      ['企业名称', '武汉演示新增科技有限公司'],
      ['产业链', '新型显示'],
      ['环节', '玻璃基板'],
    ] as const) {
      book.cell(chainSheet, header, added).value = text;
    }
    const { revisionId } = await upload(book);
    expect((await changesOf(revisionId)).sort()).toEqual(
      [
        `CHANGED ${changed} staff:MINE note:MINE`,
        `CHANGED ${emptied} products:CLEARED`,
        'NEW 武汉演示新增科技有限公司 enterpriseName:MINE chainText:MINE segmentText:MINE',
        `REMOVED ${removed} `,
      ].sort(),
    );
    const products = await inForce(emptied, 'products');
    const note = await inForce(changed, 'note');
    const { entries } = await viewOf(revisionId);
    const mine = entries.find(({ row: { title } }) => title === changed)?.row.rowKey ?? '';
    const cells = [{ field: 'note', take: 'NOW' as const }];
    await settle(revisionId, { rows: [{ rowKey: mine, accept: true, cells }], conflicts: null });
    expect(await stateOf(revisionId)).toBe('DRAFT');
    const revision = await server.services.revisions.get(officer, revisionId);
    expect(revision).toMatchObject({ rowCount: 2, adds: 1, changes: 1, removes: 0 });
    await submitThenApprove(revisionId);
    expect(await inForce(changed, 'staff')).toBe('4321');
    expect(await inForce(changed, 'note')).toBe(note);
    expect(await inForce(emptied, 'products')).toBe(products);
    expect(await inForce(removed, 'enterpriseName')).toBe(removed);
    expect(await inForce('武汉演示新增科技有限公司', 'segmentText')).toBe('玻璃基板');
  });

  it('takes a row out of the list when that is said, and the map follows; a rebuild gives the same graph', async () => {
    const [removed] = await firms(1);
    const book = await download();
    book.sheet(chainSheet).spliceRows(book.rowWhere(chainSheet, '企业名称', removed), 1);
    const { revisionId } = await upload(book);
    const { entries } = await viewOf(revisionId);
    const rowKey = entries[0]?.row.rowKey ?? '';
    await settle(revisionId, { rows: [{ rowKey, accept: true, cells: [] }], conflicts: null });
    expect(await server.services.revisions.get(officer, revisionId)).toMatchObject({
      rowCount: 1,
      removes: 1,
    });
    const placementsOf = async () => {
      const [count] = await server.database.command<{ n: number }>(
        'MATCH (p:Placement {rowKey: $rowKey}) WHERE p.shownTo > $at RETURN count(p) AS n',
        { rowKey, at: server.clock.now() },
      );
      return count?.n;
    };
    const before = await placementsOf();
    expect(before).toBeGreaterThan(0);
    await server.services.revisions.submit(officer, revisionId, 'submit-removal');
    const preview = await server.services.revisions.preview(districtOfficer, revisionId, null);
    expect(preview.cardsChanged).toBeGreaterThan(0);
    server.clock.advance(1_000);
    await approve(revisionId);
    server.clock.advance(1_000);
    expect(await placementsOf()).toBe(0);
    await expect(inForce(removed, 'enterpriseName')).rejects.toThrow('no row');
    const graph = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(graph);
  });

  it('loses nothing of two officers who start from the same workbook', async () => {
    const [shared, conflicting, first, second] = await firms(4);
    const [mine, theirs] = await downloadTwice();
    const set = (book: OfficersWorkbook, name: string, header: string, text: string) => {
      book.cell(chainSheet, header, book.rowWhere(chainSheet, '企业名称', name)).value = text;
    };
    set(theirs, shared, '备注', '乙的备注');
    set(theirs, conflicting, '从业人员', '333');
    set(theirs, second, '备注', '乙独有');
    set(mine, shared, '从业人员', '777');
    set(mine, conflicting, '从业人员', '444');
    set(mine, first, '备注', '甲独有');
    const their = await upload(theirs);
    await settle(their.revisionId);
    await submitThenApprove(their.revisionId);
    server.clock.advance(1_000);
    const my = await upload(mine);
    expect(await changesOf(my.revisionId)).toEqual(
      expect.arrayContaining([
        `CHANGED ${shared} staff:MINE note:MEANWHILE`,
        `CONFLICT ${conflicting} staff:CONFLICT`,
        `CHANGED ${first} note:MINE`,
      ]),
    );
    expect((await viewOf(my.revisionId)).meanwhile).toBe(1);
    await expect(settle(my.revisionId)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await settle(my.revisionId, { rows: [], conflicts: 'MINE' });
    await submitThenApprove(my.revisionId);
    expect(await inForce(shared, 'note')).toBe('乙的备注');
    expect(await inForce(shared, 'staff')).toBe('777');
    expect(await inForce(conflicting, 'staff')).toBe('444');
    expect(await inForce(first, 'note')).toBe('甲独有');
    expect(await inForce(second, 'note')).toBe('乙独有');
  });

  it('does not overwrite what was approved after the comparison: it must be compared again', async () => {
    const [shared] = await firms(1);
    const [mine, theirs] = await downloadTwice();
    const set = (book: OfficersWorkbook, header: string, text: string) => {
      book.cell(chainSheet, header, book.rowWhere(chainSheet, '企业名称', shared)).value = text;
    };
    set(mine, '从业人员', '111');
    set(theirs, '备注', '后来居上');
    const [my, their] = [await upload(mine), await upload(theirs)];
    await settle(my.revisionId);
    await settle(their.revisionId);
    await server.services.revisions.submit(officer, my.revisionId, 'submit-mine');
    await submitThenApprove(their.revisionId);
    await expect(approve(my.revisionId)).rejects.toMatchObject({ code: 'CONFLICT' });
    await server.services.revisions.return(districtOfficer, my.revisionId, '请重新核对', 'return-mine');
    expect(await viewOf(my.revisionId)).toMatchObject({ stale: true, canSettle: true });
    await settle(my.revisionId);
    expect(await viewOf(my.revisionId)).toMatchObject({ stale: false });
    await submitThenApprove(my.revisionId);
    expect(await inForce(shared, 'staff')).toBe('111');
    expect(await inForce(shared, 'note')).toBe('后来居上');
  });

  it('takes a copied row for a new one, and a deleted column for nothing said', async () => {
    const book = await download();
    const row = book.rows(supplySheet)[0] ?? 0;
    const sheet = book.sheet(supplySheet);
    const values = sheet.getRow(row).values as unknown[];
    const name = book.cell(supplySheet, '企业名称', row).text;
    const note = book.column(supplySheet, '备注');
    const spec = '复制出来的规格';
    const line = book.rows(supplySheet).length + 3;
    sheet.getRow(line).values = values as never;
    book.cell(supplySheet, '产品/服务名称', line).value = '演示复制出来的产品';
    book.cell(supplySheet, '规格型号', line).value = spec;
    sheet.spliceColumns(note, 1);
    const { revisionId } = await upload(book);
    const changes = await changesOf(revisionId);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(new RegExp(`^NEW ${name.replace(/[()]/g, '.')}`));
    await settle(revisionId);
    await submitThenApprove(revisionId);
    const rows = await rowsInForce(server);
    const supplies = rows.filter(({ list }) => list === 'SUPPLY');
    expect(supplies).toHaveLength(book.rows(supplySheet).length);
  });

  it('believes no key of another street', async () => {
    const { content } = await server.services.workbooks.prefilled(officer, ZOUMALING);
    const { revisionId } = await takeIn(server.services, CIHUI, '别的街道.xlsx', content, 'foreign-keys');
    const { entries } = await server.services.comparisons.view(streetOfficer(CIHUI), revisionId);
    expect(entries.length).toBeGreaterThan(100);
    expect(new Set(entries.map(({ change }) => change))).toEqual(new Set(['NEW']));
    const [crossed] = await server.database.command<{ n: number }>(
      `MATCH (version:RowVersion {revisionId: $revisionId})-[:OF_ROW]->(row:Row)
       WHERE row.streetCode <> $street RETURN count(row) AS n`,
      { revisionId, street: CIHUI },
    );
    expect(crossed?.n).toBe(0);
  });

  it('goes on matching files without keys by code and name, and takes nothing out', async () => {
    const csv = Buffer.from('企业名称,产业链,环节\n武汉演示新增科技有限公司,新型显示,玻璃基板\n');
    const { revisionId } = await takeIn(server.services, ZOUMALING, '没有行标识.csv', csv, 'no-keys');
    expect(await stateOf(revisionId)).toBe('DRAFT');
    const revision = await server.services.revisions.get(officer, revisionId);
    expect(revision).toMatchObject({ rowCount: 1, adds: 0, removes: 0 });
    expect((await viewOf(revisionId)).entries).toEqual([]);
  });
});
