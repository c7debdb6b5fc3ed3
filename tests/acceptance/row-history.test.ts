import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  districtOfficer,
  loadModel,
  streetOfficer,
  submitAndApprove,
  takeIn,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const officer = streetOfficer(ZOUMALING);
const CHAIN = '企业名称,产业链,环节,环节角色,主营产品,从业人员,2025年产值(万元)';
const firm = '演示甲显示科技有限公司';

interface Shown {
  cells: { field: string; understood: string }[];
  versions: { action: string; changes: { label: string; before: string; now: string }[] | null }[];
}

describe('a row and its history', () => {
  let server: TestServer;
  const revisions: string[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    for (const [index, said] of [
      '玻璃基版,200,1000',
      '玻璃基版,260,1200',
      '玻璃基版、玻璃基板,260,',
    ].entries()) {
      const bytes = Buffer.from(`${CHAIN}\n${firm},新型显示,玻璃基板,生产,${said}\n`);
      const { revisionId } = await takeIn(
        server.services,
        ZOUMALING,
        `${index}.csv`,
        bytes,
        `history-${index}`,
      );
      if (index < 2) await submitAndApprove(server.services, ZOUMALING, revisionId);
      revisions.push(revisionId);
      server.clock.advance(1_000);
    }
  });
  afterAll(() => server.close());

  const rowOf = async (revisionId: string) => {
    const [found] = await server.database.command<{ id: string }>(
      'MATCH (v:RowVersion {revisionId: $revisionId}) RETURN v.id AS id',
      { revisionId },
    );
    return found?.id ?? '';
  };
  const shown = async (person: 'zoumaling' | 'promoter', revision = 1): Promise<Shown> => {
    const client = await server.client(person);
    const query =
      'query Row($id: ID!) { row(rowVersionId: $id) { cells { field understood } versions { action changes { label before now } } } }';
    const { data, errors } = await client.graphql<{ row: Shown }>(query, {
      id: await rowOf(revisions[revision] ?? ''),
    });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.row;
  };
  const changesOf = ({ versions }: Shown) =>
    versions.map(({ action, changes }) => [
      action,
      changes?.map(({ label, before, now }) => `${label} ${before}→${now}`) ?? null,
    ]);

  it('shows what each version changed over the one that was in force before', async () => {
    expect(changesOf(await shown('zoumaling'))).toEqual([
      ['CHANGE', ['主营产品 玻璃基版(待归类)→玻璃基版(待归类)、玻璃基板', '产值 1,200 万元→']],
      ['CHANGE', ['产值 1,000 万元→1,200 万元', '从业人员 200 人→260 人']],
      ['ADD', []],
    ]);
  });

  it('shows nothing of hidden cells, nor of drafts to whom drafts are closed', async () => {
    expect(changesOf(await shown('promoter'))).toEqual([
      ['CHANGE', null],
      ['CHANGE', ['从业人员 200 人→260 人']],
      ['ADD', []],
    ]);
  });

  /** Decides that a product's name means 玻璃基板. */
  const decideGlass = async (name: string, operationId: string) => {
    const asked = {
      kind: 'PRODUCT' as const,
      view: 'OPEN' as const,
      streetCode: null,
      first: 50,
      after: null,
    };
    const { edges } = await server.services.names.list(officer, asked);
    const mention = edges.find(({ node }) => node.name === name)?.node;
    const meant = { id: mention?.id ?? '', outcome: 'IS' as const, targetId: 'glass-substrate' };
    await server.services.names.decide(officer, [meant], operationId);
    server.clock.advance(1_000);
  };

  it('says what a product name was decided to mean, by whom and when, wherever the row stands', async () => {
    await decideGlass('玻璃基版', 'decide-history');
    const words = `玻璃基版(归入“玻璃基板”,${officer.name} 2026-06-30 认定)`;
    const productOf = ({ cells }: Shown) => cells.find(({ field }) => field === 'products')?.understood;
    expect(productOf(await shown('zoumaling', 1))).toBe(words);
    expect(productOf(await shown('zoumaling', 2))).toBe(`${words}、玻璃基板`);
    const filter = {
      revisionId: revisions[2] ?? '',
      action: null,
      onlyCommented: false,
      first: 5,
      after: null,
    };
    const { edges: rows } = await server.services.rowDifferences.page(districtOfficer, filter);
    const cell = rows[0]?.node.cells.find(({ field }) => field === 'products');
    expect(cell).toMatchObject({ before: words, now: `${words}、玻璃基板`, changed: true });
  });

  it('counts in a preview no product as 待归类 that was decided', async () => {
    const preview = async (product: string) => {
      const bytes = Buffer.from(`企业名称,产品/服务名称,年产能,单位\n${firm},${product},10,万片\n`);
      const name = `供给-${product}.csv`;
      const { revisionId } = await takeIn(server.services, ZOUMALING, name, bytes, `preview-${product}`);
      const { toBePlaced } = await server.services.revisions.preview(districtOfficer, revisionId, null);
      return { revisionId, toBePlaced };
    };
    const { revisionId, toBePlaced } = await preview('超薄玻璃基版');
    expect(toBePlaced).toBe(1);
    await submitAndApprove(server.services, ZOUMALING, revisionId);
    server.clock.advance(1_000);
    await decideGlass('超薄玻璃基版', 'decide-supply');
    const bytes = Buffer.from(`企业名称,产品/服务名称,年产能,单位\n${firm},超薄玻璃基版,20,万片\n`);
    const again = await takeIn(server.services, ZOUMALING, '再报.csv', bytes, 'preview-again');
    const after = await server.services.revisions.preview(districtOfficer, again.revisionId, null);
    expect(after.toBePlaced).toBe(0);
  });
});
