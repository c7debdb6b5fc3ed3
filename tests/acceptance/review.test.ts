import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import {
  derivedGraph,
  districtOfficer,
  loadModel,
  streetOfficer,
  takeIn,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const HEADER = '企业名称,统一社会信用代码,产业链,环节,环节角色,主营产品,从业人员,2025年产值(万元)';
const FIRST = `${HEADER}
演示甲显示科技有限公司,,新型显示,玻璃基板,生产,玻璃基板,200,1000
演示乙显示科技有限公司,,新型显示,偏光片,生产,偏光片,50,800
`;
/** 甲: another number of staff, the same output written otherwise; 乙: the same; 丙: new. */
const SECOND = `${HEADER}
演示甲显示科技有限公司,,新型显示,玻璃基板,生产,玻璃基板,260,0.1亿元
演示乙显示科技有限公司,,新型显示,偏光片,生产,偏光片,50,800
演示丙显示科技有限公司,,新型显示,靶材,生产,靶材,30,
`;

const street = streetOfficer(ZOUMALING);

describe('a revision is reviewed cell by cell', () => {
  let server: TestServer;
  let revisionId = '';

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    const first = await handIn(FIRST, 'review-1');
    await approve(first, 'review-approve-1');
    server.clock.advance(86_400_000);
    revisionId = await handIn(SECOND, 'review-2');
  });
  afterAll(() => server.close());

  async function handIn(text: string, operation: string): Promise<string> {
    const taken = await takeIn(server.services, ZOUMALING, '清单.csv', Buffer.from(text), operation);
    await server.services.revisions.submit(street, taken.revisionId, `${operation}-submit`);
    return taken.revisionId;
  }
  const approve = (id: string, operation: string, rowKeys: string[] | null = null) =>
    server.services.revisions.approve(districtOfficer, id, { rowKeys, note: null }, operation);
  const rows = async (id = revisionId, onlyCommented = false) => {
    const filter = { revisionId: id, action: null, onlyCommented, first: 20, after: null };
    const found = await server.services.rowDifferences.page(districtOfficer, filter);
    return found.edges.map(({ node }) => node);
  };
  const row = async (name: string, id = revisionId) => {
    const found = (await rows(id)).find(({ enterpriseName }) => enterpriseName.includes(name));
    if (!found) throw new Error(`no row of ${name}`);
    return found;
  };
  const comment = async (name: string, field: string, text: string, operation: string) => {
    const { rowVersionId } = await row(name);
    await server.services.comments.write(districtOfficer, { rowVersionId, field, text }, operation);
  };
  const comments = async (id = revisionId) => {
    const filter = { revisionId: id, state: null, first: 50, after: null };
    const found = await server.services.comments.page(filter);
    return found.edges.map(({ node }) => node);
  };

  it('shows what differs from the version in force; another way to write the same is no change', async () => {
    const found = await rows();
    const changed = found.map(({ action, enterpriseName, cells }) => [
      action,
      enterpriseName,
      cells.filter((cell) => cell.changed).map(({ label, before, now }) => `${label} ${before} > ${now}`),
    ]);
    expect(changed.slice(0, 2)).toEqual([
      ['CHANGE', '演示甲显示科技有限公司', ['从业人员 200 人 > 260 人']],
      ['CONFIRM', '演示乙显示科技有限公司', []],
    ]);
    expect(found[2]).toMatchObject({ action: 'ADD', formerVersionId: null });
    expect(found[0]?.formerSince?.slice(0, 10)).toBe('2026-06-30');
  });

  it('takes comments at cells while it is submitted, once however often they are sent', async () => {
    await comment('甲', 'staff', '与社保人数不符,请核实', 'comment-1');
    await comment('甲', 'staff', '与社保人数不符,请核实', 'comment-1');
    await comment('甲', 'uscc', '请补代码', 'comment-2');
    await comment('丙', '', '是否已投产?', 'comment-3');
    expect((await comments()).map(({ label, text, state }) => [label, text, state])).toEqual([
      ['从业人员', '与社保人数不符,请核实', 'OPEN'],
      ['统一社会信用代码', '请补代码', 'OPEN'],
      ['整行', '是否已投产?', 'OPEN'],
    ]);
    const revision = await server.services.revisions.get(street, revisionId);
    expect(revision.openComments).toBe(3);
    expect((await rows(revisionId, true)).map(({ enterpriseName }) => enterpriseName)).toEqual([
      '演示甲显示科技有限公司',
      '演示丙显示科技有限公司',
    ]);
    const staff = (await row('甲')).cells.find(({ field }) => field === 'staff');
    expect(staff?.comments.map(({ text }) => text)).toEqual(['与社保人数不符,请核实']);
    await expect(comment('甲', 'no-such-column', '?', 'comment-4')).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    await expect(comment('甲', 'staff', ' ', 'comment-5')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('settles a comment when the cell is changed, or by a reply', async () => {
    await server.services.revisions.return(districtOfficer, revisionId, '请看 3 处批注', 'return-1');
    const mend = { rowVersionId: (await row('甲')).rowVersionId, field: 'staff', text: '255' };
    await server.services.rows.mend(street, { ...mend, operationId: 'mend-1' });
    const [, code] = await comments();
    await server.services.comments.answer(street, code?.id ?? '', '正在办理换证', 'answer-1');
    expect((await comments()).map(({ state, reply, settledBy }) => [state, reply, settledBy])).toEqual([
      ['CHANGED', '255', street.name],
      ['ANSWERED', '正在办理换证', street.name],
      ['OPEN', null, null],
    ]);
    expect((await server.services.revisions.get(street, revisionId)).openComments).toBe(1);
    await expect(comment('甲', 'staff', '再看', 'comment-6')).rejects.toMatchObject({ code: 'STATE' });
  });

  it('cannot be approved by whoever made, mended or handed it in, whatever role that account has now', async () => {
    await server.services.revisions.submit(street, revisionId, 'submit-again');
    const promoted = { ...districtOfficer, id: street.id };
    const attempt = server.services.revisions.approve(
      promoted,
      revisionId,
      { rowKeys: null, note: null },
      'approve-own',
    );
    await expect(attempt).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('另一位审核人员'),
    });
    expect((await server.services.revisions.get(street, revisionId)).state).toBe('SUBMITTED');
  });

  it('takes comments along with rows that are not approved, and closes those of rows that are', async () => {
    await comment('乙', 'products', '请写全称', 'comment-7');
    const chosen = [(await row('甲')).rowKey, (await row('乙')).rowKey];
    server.clock.advance(1_000);
    await approve(revisionId, 'approve-part', chosen);
    expect((await comments()).map(({ text, state }) => [text, state])).toEqual([
      ['与社保人数不符,请核实', 'CHANGED'],
      ['请补代码', 'ANSWERED'],
      ['请写全称', 'CLOSED'],
    ]);
    const [rest] = await server.database.command<{ id: string }>(
      "MATCH (revision:Revision {state: 'RETURNED'}) RETURN revision.id AS id",
    );
    expect((await comments(rest?.id)).map(({ text, state }) => [text, state])).toEqual([
      ['是否已投产?', 'OPEN'],
    ]);
    // What was approved is still compared with what it replaced.
    const staff = (await row('甲')).cells.find(({ field }) => field === 'staff');
    expect(staff).toMatchObject({ before: '200 人', now: '255 人', changed: true });
  });

  it('gives the same graph after a rebuild', async () => {
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });
});
