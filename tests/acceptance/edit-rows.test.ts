import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iso } from '../../services/graph-api/src/as-of/as-of.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import type { ListKind } from '../../services/graph-api/src/row/stated-row.ts';
import type { RowEdit } from '../../services/graph-api/src/standing-list/row-edit.ts';
import {
  approveTexts,
  derivedGraph,
  districtOfficer,
  loadModel,
  streetOfficer,
  submitAndApprove,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DAY_MS = 86_400_000;
const chain =
  '企业名称,产业链,环节,主营产品,2025年产值(亿元),从业人员,联系电话,填报日期\n' +
  '演示甲显示有限公司,新型显示,玻璃基板,玻璃基板,1.2,200,13971628400,2026-06-20\n' +
  '演示乙显示有限公司,新型显示,偏光片,偏光片,3,50,13971628401,2026-06-20\n';
const demand =
  '企业名称,需求产品/服务,年需求量,单位,有效期至,填报日期\n演示甲显示有限公司,石英砂,100,吨,2026-07-20,2026-06-20\n';

describe('a street fills its list in on the page', () => {
  let server: TestServer;
  const officer = streetOfficer(ZOUMALING);
  let operations = 0;

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    await approveTexts(server.services, ZOUMALING, { chain, demand });
    server.clock.advance(5 * DAY_MS);
  });
  afterAll(() => server.close());

  const rows = async (list: ListKind, attention = false, text = '') => {
    const asked = { streetCode: ZOUMALING, list, attention, text, first: 50, after: null };
    const { edges, totalCount } = await server.services.standingLists.rows(officer, asked);
    return { rows: edges.map(({ node }) => node), totalCount };
  };
  const edit = (list: ListKind, edits: RowEdit[]) =>
    server.services.standingLists.edit(
      officer,
      { streetCode: ZOUMALING, list },
      edits,
      `edit-${++operations}`,
    );
  const editOf = (rowKey: string, cells: Record<string, string>): RowEdit => ({
    rowKey,
    kind: 'EDIT',
    cells: Object.entries(cells).map(([field, text]) => ({ field, text })),
  });
  const openRevision = async () => {
    const states = await Promise.all(
      (['DRAFT', 'RETURNED'] as const).map((state) =>
        server.services.revisions.list(officer, { streetCode: ZOUMALING, state, first: 10, after: null }),
      ),
    );
    return states.flatMap(({ revisions }) => revisions).find(({ batchId }) => batchId === null);
  };

  it('shows the rows in force by firm, with the units of their headers', async () => {
    const found = await rows('CHAIN');
    expect(found.totalCount).toBe(2);
    expect(found.rows.map(({ enterpriseName }) => enterpriseName)).toEqual([
      '演示乙显示有限公司',
      '演示甲显示有限公司',
    ]);
    const cells = Object.fromEntries(found.rows[1]?.cells.map(({ field, text }) => [field, text]) ?? []);
    expect(cells).toMatchObject({ output: '1.2亿元', outputYear: '2025', staff: '200' });
    expect((await rows('CHAIN', false, '演示甲')).rows).toHaveLength(1);
  });

  it('keeps what is typed in one draft, understood by the rules of the reader', async () => {
    const [, row] = (await rows('CHAIN')).rows;
    const [said] = await edit('CHAIN', [
      editOf(row?.rowKey ?? '', { staff: '约210人', segmentText: '玻璃基版' }),
    ]);
    expect(said).toMatchObject({ action: 'CHANGE', attention: ['CHANGED'] });
    expect(said?.cells).toContainEqual({ field: 'staff', text: '约210人', former: '200' });
    expect(said?.findings).toContainEqual(
      expect.objectContaining({ field: 'segmentText', suggestions: expect.arrayContaining(['玻璃基板']) }),
    );
    const again = await edit('CHAIN', [
      editOf(row?.rowKey ?? '', { segmentText: '玻璃基板', output: '1.5亿' }),
    ]);
    expect(again[0]?.findings.map(({ field }) => field)).not.toContain('segmentText');
    expect(again[0]?.cells).toContainEqual({ field: 'staff', text: '约210人', former: '200' });
    expect(await openRevision()).toMatchObject({ state: 'DRAFT', rowCount: 1, changes: 1, batchId: null });
  });

  it('drops what reads as before, and the draft with its last row', async () => {
    const [, row] = (await rows('CHAIN')).rows;
    await edit('CHAIN', [editOf(row?.rowKey ?? '', { staff: '200', output: '1.2亿元' })]);
    expect(await openRevision()).toBeUndefined();
    expect((await rows('CHAIN')).rows[1]?.action).toBeNull();
  });

  it('takes new rows, several at once, and says the same when it is sent again', async () => {
    const key = `new-${ZOUMALING}-${randomUUID()}`;
    const cells = {
      enterpriseName: '演示丙显示有限公司',
      chainText: '新型显示',
      segmentText: '靶材',
      roles: '生产',
    };
    const edits = [editOf(key, cells)];
    const list = { streetCode: ZOUMALING, list: 'CHAIN' as const };
    const once = await server.services.standingLists.edit(officer, list, edits, 'edit-new');
    expect(await server.services.standingLists.edit(officer, list, edits, 'edit-new')).toEqual(once);
    expect(once).toMatchObject([{ rowKey: key, action: 'ADD', attention: ['NEW'], rowVersionId: null }]);
    expect((await rows('CHAIN')).rows[0]?.rowKey).toBe(key);
  });

  it('says when a new row is in the list already', async () => {
    const key = `new-${ZOUMALING}-${randomUUID()}`;
    const cells = { enterpriseName: '演示甲显示有限公司', chainText: '新型显示', segmentText: '玻璃基板' };
    const [said] = await edit('CHAIN', [editOf(key, cells)]);
    expect(said?.findings.map(({ message }) => message)).toContain('清单里已有这家企业的这一环节或产品。');
    await edit('CHAIN', [{ rowKey: key, kind: 'REVERT', cells: [] }]);
    expect((await rows('CHAIN', false, '演示甲')).rows).toHaveLength(1);
    const twice = editOf(key, cells);
    await expect(edit('CHAIN', [twice, twice])).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('refuses a key that is not the street’s, and a column that is not there, and writes nothing', async () => {
    const before = await openRevision();
    const strange = editOf(`new-420112005-${randomUUID()}`, { enterpriseName: '演示丁有限公司' });
    await expect(edit('CHAIN', [strange])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [, , row] = (await rows('CHAIN')).rows;
    const nowhere = editOf(row?.rowKey ?? '', { nothing: '1' });
    await expect(edit('CHAIN', [nowhere])).rejects.toMatchObject({
      code: 'BAD_INPUT',
      place: { field: 'nothing' },
    });
    const long = editOf(row?.rowKey ?? '', { note: '长'.repeat(2_001) });
    await expect(edit('CHAIN', [long])).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(await openRevision()).toEqual(before);
  });

  it('names what needs attention: what is filled in, and demands that lapse soon', async () => {
    expect((await rows('CHAIN', true)).rows.map(({ attention }) => attention)).toEqual([['NEW']]);
    expect((await rows('DEMAND', true)).rows.map(({ attention }) => attention)).toEqual([['EXPIRING']]);
  });

  it('hands a change, a new row and a removal in together; the map follows the approval', async () => {
    const [, second, first] = (await rows('CHAIN')).rows;
    await edit('CHAIN', [
      editOf(first?.rowKey ?? '', { output: '1.6亿', outputYear: '2026' }),
      { rowKey: second?.rowKey ?? '', kind: 'REMOVE', cells: [] },
    ]);
    const revision = await openRevision();
    expect(revision).toMatchObject({ rowCount: 3, adds: 1, changes: 1, removes: 1 });
    await server.services.revisions.submit(officer, revision?.id ?? '', 'submit-page');
    await expect(edit('CHAIN', [editOf(first?.rowKey ?? '', { staff: '1' })])).rejects.toMatchObject({
      code: 'STATE',
    });
    const preview = await server.services.revisions.preview(districtOfficer, revision?.id ?? '', null);
    const changes = Object.fromEntries(
      preview.changes.map(({ segmentName, before, after }) => [segmentName, after.firms - before.firms]),
    );
    expect(changes).toMatchObject({ 靶材: 1, 偏光片: -1 });
    server.clock.advance(1_000);
    const all = { rowKeys: null, note: null };
    await server.services.revisions.approve(districtOfficer, revision?.id ?? '', all, 'approve-page');
    const map = await server.services.chains.map(districtOfficer, 'new-display', null, null);
    const firms = Object.fromEntries(map.segments.map(({ name, counts }) => [name, counts.firms]));
    expect(firms).toMatchObject({ 靶材: 1, 偏光片: 0, 玻璃基板: 1 });
    const figures = await server.database.command<{ field: string; period: string; number: number }>(
      `MATCH (v:FieldValue {field: 'output'}) WHERE v.shownTo > $now
       RETURN v.field AS field, v.period AS period, v.number AS number`,
      { now: server.clock.now() },
    );
    expect(figures).toEqual([{ field: 'output', period: '2026', number: 16_000 }]);
  });

  it('leads from the fact to the row: the file’s cells as they were, and what was filled in over them', async () => {
    const [, row] = (await rows('CHAIN')).rows;
    const found = await server.services.rows.get(officer, row?.rowVersionId ?? '');
    expect(found).toMatchObject({ fileName: 'chain.csv', batchId: expect.any(String), action: 'CHANGE' });
    expect(found.cells.output?.text).toBe('1.2');
    expect(found.mended).toMatchObject({ output: '1.6亿', collectedOn: '2026-07-05' });
    expect(found.versions).toHaveLength(2);
  });

  const handIn = async () => {
    const revision = await openRevision();
    await submitAndApprove(server.services, ZOUMALING, revision?.id ?? '');
    server.clock.advance(1_000);
  };
  const demandsAt = async (at: string | null) => {
    const asked = { at, streetCode: null, first: 20, after: null };
    const { edges } = await server.services.demands.list(districtOfficer, asked);
    return edges.map(({ node }) => node);
  };

  it('ends a demand that is met from the approval on, and opens it again', async () => {
    const before = iso(server.clock.now());
    const [row] = (await rows('DEMAND')).rows;
    await edit('DEMAND', [editOf(row?.rowKey ?? '', { demandState: '对接中' })]);
    await handIn();
    expect(await demandsAt(null)).toMatchObject([{ state: 'IN_TALKS' }]);
    await edit('DEMAND', [editOf(row?.rowKey ?? '', { demandState: '已解决' })]);
    await handIn();
    expect(await demandsAt(null)).toEqual([]);
    expect(await demandsAt(before)).toMatchObject([{ state: 'OPEN' }]);
    await edit('DEMAND', [editOf(row?.rowKey ?? '', { demandState: '开放' })]);
    await handIn();
    expect(await demandsAt(null)).toMatchObject([{ state: 'OPEN' }]);
  });

  it('takes what only one kind of demand tells, and finds a state that it does not know', async () => {
    const key = `new-${ZOUMALING}-${randomUUID()}`;
    const person = {
      enterpriseName: '演示丙显示有限公司',
      kind: '人才',
      product: '结构工程师',
      demandState: '看情况',
    };
    const [said] = await edit('DEMAND', [editOf(key, { ...person, post: '结构工程师', pay: '年薪 30 万' })]);
    expect(said?.findings).toContainEqual(
      expect.objectContaining({ field: 'demandState', suggestions: ['开放', '对接中', '已满足', '撤回'] }),
    );
    await edit('DEMAND', [editOf(key, { demandState: '' })]);
    await handIn();
    const shown = (await demandsAt(null)).find(({ kind }) => kind === '人才');
    expect(shown?.particulars).toEqual([
      { label: '岗位', text: '结构工程师' },
      { label: '薪酬待遇', text: '年薪 30 万' },
    ]);
    const asked = { at: null, streetCode: null, first: 20, after: null };
    const cihui = await server.services.demands.list(streetOfficer('420112005'), asked);
    const hidden = cihui.edges.find(({ node }) => node.kind === '人才')?.node;
    expect(hidden?.particulars).toEqual([{ label: '岗位', text: '结构工程师' }]);
    expect(hidden?.hiddenFields).toContain('pay');
  });

  it('gives back a row whose ground was withdrawn meanwhile, and approves the others', async () => {
    const demandRow = (await rows('DEMAND', false, '演示甲')).rows[0];
    const [chainRow] = (await rows('CHAIN')).rows;
    await edit('DEMAND', [editOf(demandRow?.rowKey ?? '', { quantity: '120' })]);
    await edit('CHAIN', [editOf(chainRow?.rowKey ?? '', { staff: '77' })]);
    const revision = await openRevision();
    await server.services.revisions.submit(officer, revision?.id ?? '', 'submit-both');
    const { revisionId } = await server.services.rows.get(officer, demandRow?.rowVersionId ?? '');
    await server.services.revisions.withdraw(officer, revisionId, '填错', 'withdraw-demand');
    const all = { rowKeys: null, note: null };
    await server.services.revisions.approve(districtOfficer, revision?.id ?? '', all, 'approve-both');
    expect(await server.services.revisions.get(officer, revision?.id ?? '')).toMatchObject({ rowCount: 1 });
    expect(await openRevision()).toMatchObject({ state: 'RETURNED', rowCount: 1 });
    expect((await rows('DEMAND', false, '演示甲')).rows).toMatchObject([{ outdated: true }]);
  });

  it('offers what the ledger and the model know instead of asking', async () => {
    const suggest = (field: string, text: string, beside: Record<string, string> = {}) => {
      const asked = { list: 'SUPPLY' as const, field, text, chain: '', firm: '', ...beside };
      return server.services.standingLists.suggest(officer, ZOUMALING, asked);
    };
    expect(await suggest('enterpriseName', '演示甲')).toMatchObject([{ text: '演示甲显示有限公司' }]);
    expect(await suggest('product', '', { firm: '演示甲显示有限公司' })).toMatchObject([
      { text: '玻璃基板', note: '该企业清单里有' },
    ]);
    expect((await suggest('product', '石英')).map(({ text }) => text)).toContain('石英砂');
  });

  it('is the same graph after a rebuild', async () => {
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });
});
