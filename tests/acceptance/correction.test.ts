import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedCorrection } from '../../services/graph-api/src/correction/correction.service.ts';
import type { Actor } from '../../services/graph-api/src/policy/actor.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import {
  approveTexts,
  CIHUI,
  derivedGraph,
  districtOfficer,
  loadModel,
  streetOfficer,
  submitAndApprove,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const glass = { name: '武汉嵘汐显示材料科技有限公司', code: '914201125BCLLKH99F' };
const chemistry = { name: '武汉汐驰电子化学有限公司', code: '914201121K8UE4CT3K' };
const chain =
  '企业名称,统一社会信用代码,产业链,环节,环节角色,主营产品,从业人员,核实方式,填报日期\n' +
  `${glass.name},${glass.code},新型显示,玻璃基板,生产,玻璃基板,200,实地核实,2026-06-20\n` +
  `${chemistry.name},${chemistry.code},新型显示,偏光片,生产,偏光片,50,街道填报,2026-06-20\n`;
const supply =
  '企业名称,统一社会信用代码,产品/服务名称,年产能,单位,价格区间,填报日期\n' +
  `${glass.name},${glass.code},玻璃基板,100,吨,面议,2026-06-20\n` +
  `${chemistry.name},${chemistry.code},偏光片,7777,吨,8888 元,2026-06-20\n`;

describe('a firm says what is right of itself', () => {
  let server: TestServer;
  const officer = streetOfficer(ZOUMALING);
  let firm: Actor;
  let rival: Actor;
  let operations = 0;
  const rows = { chain: '', supply: '', rivals: '' };

  const actorOf = async ({ name }: typeof glass): Promise<Actor> => {
    const [found] = await server.database.command<{ id: string }>(
      'MATCH (firm:Enterprise {name: $name}) RETURN firm.id AS id',
      { name },
    );
    const enterpriseId = found?.id ?? '';
    return { id: `account-${enterpriseId}`, name, role: 'ENTERPRISE', streetCode: null, enterpriseId };
  };
  const rowOf = async (list: string, name: string) => {
    const [found] = await server.database.command<{ key: string }>(
      'MATCH (v:RowVersion {list: $list, title: $name}) RETURN v.rowKey AS key',
      { list, name },
    );
    return found?.key ?? '';
  };

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    await approveTexts(server.services, ZOUMALING, { chain, supply });
    server.clock.advance(86_400_000);
    firm = await actorOf(glass);
    rival = await actorOf(chemistry);
    rows.chain = await rowOf('CHAIN', glass.name);
    rows.supply = await rowOf('SUPPLY', glass.name);
    rows.rivals = await rowOf('SUPPLY', chemistry.name);
  });
  afterAll(() => server.close());

  const offer = async (
    said: Partial<Omit<AskedCorrection, 'cells'>> & { cells?: Record<string, string> },
    actor = firm,
  ) => {
    server.clock.advance(1_000);
    const cells = Object.entries(said.cells ?? {}).map(([field, text]) => ({ field, text }));
    const asked: AskedCorrection = {
      rowKey: rows.chain,
      list: 'CHAIN',
      kind: 'EDIT',
      why: '',
      ...said,
      cells,
    };
    const [made] = await server.services.corrections.offer(actor, asked, `offer-${++operations}`);
    if (!made) throw new Error('nothing was made');
    return made;
  };
  const list = async (actor: Actor, waiting: boolean | null = null) => {
    const asked = { streetCode: null, waiting, first: 50, after: null };
    const { edges } = await server.services.corrections.list(actor, asked);
    return edges.map(({ node }) => node);
  };
  const stateOf = async (id: string) => (await list(firm)).find((one) => one.id === id);
  const takeOver = async (ids: string[], cells: { id: string; fields: string[] }[] = []) => {
    server.clock.advance(1_000);
    return server.services.corrections.take(officer, ZOUMALING, { ids, cells }, `take-${++operations}`);
  };
  const take = (...ids: string[]) => takeOver(ids);
  const openDraft = async () => {
    const asked = { streetCode: ZOUMALING, state: 'DRAFT' as const, first: 10, after: null };
    const { revisions } = await server.services.revisions.list(officer, asked);
    return revisions.find(({ batchId }) => batchId === null)?.id ?? '';
  };
  const handIn = async () => {
    await submitAndApprove(server.services, ZOUMALING, await openDraft());
    server.clock.advance(1_000);
  };
  const field = async (name: string) => {
    const { fields } = await server.services.enterprises.get(firm, firm.enterpriseId ?? '', null);
    return fields.find((one) => one.field === name);
  };

  it('reads its own rows as they stand, with every cell, and no row of a rival', async () => {
    const row = await server.services.corrections.row(firm, rows.supply);
    expect(row.cells).toContainEqual({ field: 'price', text: '面议', former: null });
    await expect(server.services.corrections.row(firm, rows.rivals)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(server.services.corrections.row(officer, rows.supply)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      offer({ rowKey: rows.rivals, list: 'SUPPLY', cells: { capacity: '1' } }),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('becomes a fact that is known as 企业自报, once the street has taken it over and the district approved', async () => {
    const before = await derivedGraph(server.database);
    const said = await offer({ cells: { staff: '260' }, why: '六月新招 60 人' });
    expect(said).toMatchObject({ state: 'WAITING', action: 'CHANGE', about: '玻璃基板', canWithdraw: true });
    expect(said.cells).toContainEqual(expect.objectContaining({ field: 'staff', now: '200', stated: '260' }));
    expect(await derivedGraph(server.database)).toEqual(before);
    expect((await server.services.workbench.get(officer)).items).toContainEqual(
      expect.objectContaining({ code: 'corrections', count: 1, href: '/corrections' }),
    );
    expect(await list(officer, true)).toMatchObject([
      { id: said.id, why: '六月新招 60 人', canSettle: true },
    ]);
    expect(await list(districtOfficer)).toEqual([]);
    const [taken] = await take(said.id);
    expect(taken).toMatchObject({ state: 'TAKEN', canSettle: false, revisionId: await openDraft() });
    expect(await derivedGraph(server.database)).toEqual(before);
    await handIn();
    expect(await stateOf(said.id)).toMatchObject({ state: 'IN_FORCE', inForceSince: expect.any(String) });
    const staff = await field('staff');
    expect(staff).toMatchObject({ measure: { value: 260 }, evidence: { known: 'SELF_REPORTED' } });
    expect(staff?.evidence?.collectedOn).toBe('2026-07-01');
  });

  it('is declined with a sentence that the firm reads', async () => {
    const said = await offer({ cells: { staff: '9000' } });
    const decline = (reason: string) =>
      server.services.corrections.decline(officer, said.id, reason, `decline-${++operations}`);
    await expect(decline(' ')).rejects.toMatchObject({ place: { field: 'reason' } });
    await decline('社保只有 260 人');
    expect(await stateOf(said.id)).toMatchObject({ state: 'DECLINED', reason: '社保只有 260 人' });
    await expect(take(said.id)).rejects.toMatchObject({ code: 'STATE' });
    expect(await field('staff')).toMatchObject({ measure: { value: 260 } });
  });

  it('adds and ends products of a placement', async () => {
    const said = await offer({ cells: { products: '玻璃基板、盖板玻璃' } });
    await take(said.id);
    await handIn();
    const { placements } = await server.services.enterprises.get(firm, firm.enterpriseId ?? '', null);
    expect(placements[0]?.products.map(({ text }) => text)).toEqual(['玻璃基板', '盖板玻璃']);
    expect(await field('staff')).toMatchObject({ measure: { value: 260 } });
  });

  it('posts a need of a kind with its own fields, changes it, and takes it back', async () => {
    const cells = { kind: '人才', product: '结构工程师', post: '结构工程师', validUntil: '2026-12-31' };
    const posted = await offer({ rowKey: null, list: 'DEMAND', cells });
    expect(posted).toMatchObject({ action: 'ADD', about: '结构工程师', rowVersionId: null });
    await take(posted.id);
    await handIn();
    const demands = async () =>
      (await server.services.enterprises.get(firm, firm.enterpriseId ?? '', null)).demands;
    expect(await demands()).toMatchObject([
      {
        kind: '人才',
        particulars: [{ label: '岗位', text: '结构工程师' }],
        evidence: { known: 'SELF_REPORTED', statedBy: officer.name },
      },
    ]);
    const { rowKey } = posted;
    const changed = await offer({ rowKey, list: 'DEMAND', cells: { headcount: '3' } });
    const ended = await offer({ rowKey, list: 'DEMAND', cells: { demandState: '撤回' } });
    await take(changed.id, ended.id);
    await handIn();
    expect(await demands()).toEqual([]);
    expect([await stateOf(changed.id), await stateOf(ended.id)]).toMatchObject([
      { state: 'IN_FORCE' },
      { state: 'IN_FORCE' },
    ]);
  });

  it('asks for a row to be taken out, and takes that back while it waits', async () => {
    const said = await offer({ rowKey: rows.supply, list: 'SUPPLY', kind: 'REMOVE' });
    await expect(
      server.services.corrections.withdraw(rival, said.id, `withdraw-${++operations}`),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await server.services.corrections.withdraw(firm, said.id, `withdraw-${++operations}`);
    expect(await stateOf(said.id)).toMatchObject({ state: 'WITHDRAWN', canWithdraw: false });
    await expect(take(said.id)).rejects.toMatchObject({ code: 'STATE' });
    const again = await offer({ rowKey: rows.supply, list: 'SUPPLY', kind: 'REMOVE' });
    await take(again.id);
    await handIn();
    const { supplies } = await server.services.enterprises.get(firm, firm.enterpriseId ?? '', null);
    expect(supplies).toEqual([]);
    expect(await stateOf(again.id)).toMatchObject({ state: 'IN_FORCE' });
  });

  it('says when the street changed back what it had taken over', async () => {
    const said = await offer({ cells: { registeredAddress: '临空港大道 1 号' } });
    await take(said.id);
    expect(await stateOf(said.id)).toMatchObject({ state: 'TAKEN' });
    const revert = { rowKey: rows.chain, kind: 'REVERT' as const, cells: [] };
    const place = { streetCode: ZOUMALING, list: 'CHAIN' as const };
    await server.services.standingLists.edit(officer, place, [revert], `revert-${++operations}`);
    expect(await stateOf(said.id)).toMatchObject({ state: 'DROPPED' });
  });

  it('keeps what the officer fills in beside it, and stays the firm’s through further edits', async () => {
    const said = await offer({ cells: { registeredAddress: '临空港大道 2 号' } });
    const place = { streetCode: ZOUMALING, list: 'CHAIN' as const };
    const edit = (cells: Record<string, string>) =>
      server.services.standingLists.edit(
        officer,
        place,
        [
          {
            rowKey: rows.chain,
            kind: 'EDIT',
            cells: Object.entries(cells).map(([key, text]) => ({ field: key, text })),
          },
        ],
        `edit-${++operations}`,
      );
    await edit({ note: '街道备注' });
    await take(said.id);
    await edit({ park: '显示产业园' });
    await handIn();
    const row = await server.services.corrections.row(firm, rows.chain);
    const texts = Object.fromEntries(row.cells.map((cell) => [cell.field, cell.text]));
    expect(texts).toMatchObject({
      registeredAddress: '临空港大道 2 号',
      note: '街道备注',
      park: '显示产业园',
      known: '实地核实',
    });
    expect(await stateOf(said.id)).toMatchObject({ state: 'IN_FORCE' });
  });

  it('is taken over cell by cell, and only what was is said to be the firm’s word', async () => {
    const cells = { staff: '270', registeredAddress: '临空港大道 9 号', leader: '是' };
    const said = await offer({ cells });
    const only = (fields: string[]) => takeOver([said.id], [{ id: said.id, fields }]);
    await expect(only([])).rejects.toThrow('请至少选一格');
    await expect(only(['park'])).rejects.toThrow('请至少选一格');
    await only(['staff', 'leader']);
    expect((await stateOf(said.id))?.cells.map(({ field: key, taken }) => [key, taken])).toEqual([
      ['registeredAddress', false],
      ['staff', true],
      ['leader', true],
    ]);
    // The officer knows better of one of them.
    const place = { streetCode: ZOUMALING, list: 'CHAIN' as const };
    const edit = { rowKey: rows.chain, kind: 'EDIT' as const, cells: [{ field: 'leader', text: '否' }] };
    await server.services.standingLists.edit(officer, place, [edit], `edit-${++operations}`);
    await handIn();
    expect(await field('staff')).toMatchObject({
      measure: { value: 270 },
      evidence: { known: 'SELF_REPORTED' },
    });
    expect(await field('leader')).toMatchObject({ value: '否', evidence: { known: 'VERIFIED' } });
    const address = await field('registeredAddress');
    expect(address).toMatchObject({ value: '临空港大道 2 号', evidence: { known: 'SELF_REPORTED' } });
    const { placements } = await server.services.enterprises.get(firm, firm.enterpriseId ?? '', null);
    // The products are those that the firm said once; nothing else of the row is.
    expect(placements[0]?.evidence.known).toBe('SELF_REPORTED');
    expect(await field('operatingStreet')).toMatchObject({ evidence: { known: 'VERIFIED' } });
    expect(await stateOf(said.id)).toMatchObject({ state: 'IN_FORCE' });
  });

  it('is the firm’s word through a confirmation, until the street has looked for itself', async () => {
    const scope = { lists: [], enterpriseId: null, rowKeys: [rows.chain] };
    const [confirmed] = await server.services.standingLists.confirm(
      officer,
      ZOUMALING,
      scope,
      `confirm-${++operations}`,
    );
    await server.services.revisions.approve(
      districtOfficer,
      confirmed ?? '',
      { rowKeys: null, note: null },
      `approve-${++operations}`,
    );
    server.clock.advance(1_000);
    expect(await field('staff')).toMatchObject({ evidence: { known: 'SELF_REPORTED' } });
    const place = { streetCode: ZOUMALING, list: 'CHAIN' as const };
    const looked = {
      rowKey: rows.chain,
      kind: 'EDIT' as const,
      cells: [{ field: 'known', text: '现场核实' }],
    };
    await server.services.standingLists.edit(officer, place, [looked], `edit-${++operations}`);
    await handIn();
    for (const one of ['staff', 'registeredAddress']) {
      expect(await field(one), one).toMatchObject({ evidence: { known: 'VERIFIED' } });
    }
  });

  it('refuses what says nothing new, what cannot be understood, and another code; and writes nothing', async () => {
    const count = async () =>
      (await server.database.command<{ n: number }>('MATCH (n:RowVersion) RETURN count(n) AS n'))[0]?.n;
    const before = await count();
    await expect(offer({ cells: { staff: '270' } })).rejects.toThrow('与清单现有的内容相同');
    await expect(offer({ cells: { uscc: chemistry.code } })).rejects.toMatchObject({
      place: { field: 'uscc' },
    });
    await expect(offer({ cells: { nothing: '1' } })).rejects.toMatchObject({ place: { field: 'nothing' } });
    await expect(offer({ cells: { staff: '1' }, why: '长'.repeat(501) })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await count()).toBe(before);
  });

  it('is the business of its street, and of no other firm', async () => {
    const said = await offer({ cells: { note: '只给街道看' } });
    expect(await list(rival)).toEqual([]);
    const asked = { streetCode: ZOUMALING, waiting: null, first: 50, after: null };
    await expect(server.services.corrections.list(streetOfficer(CIHUI), { ...asked })).resolves.toMatchObject(
      {
        totalCount: 0,
      },
    );
    const seen = await server.services.corrections.list(districtOfficer, asked);
    expect(seen.edges[0]?.node).toMatchObject({ id: said.id, canSettle: false });
    await expect(
      server.services.corrections.take(
        streetOfficer(CIHUI),
        ZOUMALING,
        { ids: [said.id], cells: [] },
        'take-other',
      ),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      server.services.corrections.take(
        streetOfficer(CIHUI),
        CIHUI,
        { ids: [said.id], cells: [] },
        'take-wrong-street',
      ),
    ).rejects.toMatchObject({ code: 'STATE' });
  });

  it('stands at its row with who said it and what became of it, for whom it concerns', async () => {
    const { corrections, rows: rowService } = server.services;
    const told = await corrections.ofRow(officer, rows.chain);
    expect(told).toEqual(
      await corrections
        .ofRow(districtOfficer, rows.chain)
        .then((seen) => seen.map((one) => ({ ...one, canSettle: one.state === 'WAITING' }))),
    );
    const settled = told.filter(({ decidedBy }) => decidedBy === officer.name).map(({ state }) => state);
    expect(new Set(settled)).toEqual(new Set(['IN_FORCE', 'DECLINED', 'DROPPED']));
    expect(told[0]).toMatchObject({ state: 'WAITING', by: firm.name });
    expect(await corrections.ofRow(firm, rows.chain)).toHaveLength(told.length);
    const promoter: Actor = { ...districtOfficer, role: 'PROMOTER' };
    for (const other of [rival, promoter, streetOfficer(CIHUI)]) {
      await expect(corrections.ofRow(other, rows.chain)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    // They are no versions of the row: what stands there in words is not everybody's.
    const { versions } = await rowService.get(promoter, told[0]?.rowVersionId ?? '');
    expect(versions.map(({ state }) => state)).not.toContain('OFFERED');
    expect(versions.map(({ state }) => state)).not.toContain('DECLINED');
  });

  it('is handed over with its street while it waits', async () => {
    const { accounts, handOvers, corrections } = server.services;
    const administrator: Actor = { ...districtOfficer, role: 'ADMINISTRATOR' };
    const waiting = (await list(officer, true)).map(({ id }) => id);
    const accountOf = async (name: string) => {
      const asked = { name, displayName: name, role: 'STREET_OFFICER' as const, streetCode: ZOUMALING };
      const made = { ...asked, enterpriseCode: null, lastDay: null };
      return (await accounts.create(administrator, made)).account.id;
    };
    const [fromId, toId] = [await accountOf('leaving'), await accountOf('next')];
    const asked = { fromId, toId, note: null };
    const counts = await handOvers.handOver(administrator, asked, 'hand-over');
    expect(counts.corrections).toBe(waiting.length);
    const successor = { ...officer, id: toId };
    const told = async () => (await handOvers.list(successor, ZOUMALING))[0]?.waitingCorrections ?? [];
    expect((await told()).map(({ correctionId, stateNow }) => [correctionId, stateNow])).toEqual(
      waiting.map((id) => [id, 'OFFERED']),
    );
    expect((await told())[0]).toMatchObject({ byName: firm.name, decidedBy: null });
    const said = await offer({ cells: { park: '移交后提出' } });
    await corrections.decline(officer, said.id, '另行处理', `decline-${++operations}`);
    expect(await told()).toHaveLength(waiting.length);
  });

  it('is not approved by the account that said it, whatever role that has become', async () => {
    const [said] = (await list(firm, true)).slice(0, 1);
    await take(said?.id ?? '');
    const revisionId = await openDraft();
    await server.services.revisions.submit(officer, revisionId, 'submit-own');
    const turned: Actor = { ...districtOfficer, id: firm.id };
    const all = { rowKeys: null, note: null };
    await expect(
      server.services.revisions.approve(turned, revisionId, all, 'approve-own'),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await server.services.revisions.approve(districtOfficer, revisionId, all, 'approve-other');
    server.clock.advance(1_000);
  });

  it('follows the firm into the one that it is merged into', async () => {
    const said = await offer({ cells: { staff: '261' } });
    const merge = { survivorId: rival.enterpriseId ?? '', mergedIds: [firm.enterpriseId ?? ''], note: null };
    await server.services.identities.merge(districtOfficer, merge, 'correction-merge');
    server.clock.advance(1_000);
    const merged: Actor = { ...firm, enterpriseId: rival.enterpriseId };
    expect((await list(merged, true)).map(({ id }) => id)).toEqual([said.id]);
    await server.services.corrections.withdraw(merged, said.id, `withdraw-${++operations}`);
    const later = await offer({ cells: { registeredAddress: '临空港大道 3 号' } }, merged);
    expect(later.enterpriseId).toBe(rival.enterpriseId);
    await take(later.id);
    await handIn();
    const { fields } = await server.services.enterprises.get(merged, rival.enterpriseId ?? '', null);
    const address = fields.find((one) => one.field === 'registeredAddress');
    expect(address).toMatchObject({ value: '临空港大道 3 号', evidence: { known: 'SELF_REPORTED' } });
  });

  it('is the same graph after a rebuild', async () => {
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });
});
