import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../services/graph-api/src/policy/actor.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import {
  CIHUI,
  derivedGraph,
  districtOfficer,
  loadModel,
  streetOfficer,
  submitAndApprove,
  takeIn,
  ZOUMALING,
} from '../support/kernel.ts';
import { signInPeople } from '../support/people.ts';
import type { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const GLASS = '演示甲玻璃有限公司';
const BRANCH = '演示乙玻璃有限公司';
const CODE = '91420112MA4KX1YM4T';
const head = '企业名称,统一社会信用代码,产业链,环节,主营产品,产值(万元),联系人';

/** In the row as it was first, in the row as it is, and in what the firm said of it before it was merged. */
const persons = ['赵先前人', '钱现在人', '孙更正人'];

let server: TestServer;
let survivor: string;
let merged: string;
let promoter: TestClient;
let operations = 0;
const operation = () => `merged-${++operations}`;

const handIn = async (street: string, text: string) => {
  const taken = await takeIn(server.services, street, '清单.csv', Buffer.from(text), operation());
  await submitAndApprove(server.services, street, taken.revisionId);
  server.clock.advance(1_000);
};
const accountOf = (enterpriseId: string): Actor => {
  return { id: enterpriseId, name: '企业自己', role: 'ENTERPRISE', streetCode: null, enterpriseId };
};
const idOf = async (name: string) => {
  const [found] = await server.database.command<{ id: string }>(
    'MATCH (firm:Enterprise {name: $name}) RETURN firm.id AS id',
    { name },
  );
  return found?.id ?? '';
};
const merge = async () => {
  const asked = { survivorId: survivor, mergedIds: [merged], note: null };
  const { id } = await server.services.identities.merge(districtOfficer, asked, operation());
  server.clock.advance(1_000);
  return id;
};
const undo = async (decisionId: string) => {
  await server.services.identities.undo(districtOfficer, decisionId, operation());
  server.clock.advance(1_000);
};
const corrections = async (enterpriseId: string) => {
  const asked = { streetCode: null, waiting: null, first: 50, after: null };
  const { edges } = await server.services.corrections.list(accountOf(enterpriseId), asked);
  return edges.map(({ node }) => node);
};
const sheet = (id: string) => server.services.consents.sheet(districtOfficer, id);
/** Output as the promoter sees it, who may see it by consent only. */
const outputSeen = async (enterpriseId: string, at: string | null = null) => {
  const { data } = await promoter.graphql<{ enterprise: { fields: { field: string; hidden: boolean }[] } }>(
    'query Firm($id: ID!, $at: String) { enterprise(id: $id, at: $at) { fields { field hidden } } }',
    { id: enterpriseId, at },
  );
  return data?.enterprise.fields.some(({ field, hidden }) => field === 'output' && !hidden) ?? null;
};
const erase = async (enterpriseId: string) => {
  const asked = { enterpriseId, reason: '企业要求' };
  const done = await server.services.erasures.erase(districtOfficer, asked, operation());
  server.clock.advance(1_000);
  return done;
};
/** In how many rows and acts a text stands. */
const holders = async (text: string) => {
  const [found] = await server.database.command<{ count: number }>(
    `MATCH (n:RawRow|RowVersion|Act) UNWIND keys(n) AS key WITH n, n[key] AS value
     WHERE value IS :: STRING AND value CONTAINS $text RETURN count(DISTINCT n) AS count`,
    { text },
  );
  return found?.count ?? 0;
};

describe('a firm that was merged into another one', () => {
  let before: unknown;
  const seen = async () => ({
    corrections: [await corrections(survivor), await corrections(merged)],
    consents: [await sheet(survivor), await sheet(merged)],
    outputs: [await outputSeen(survivor), await outputSeen(merged)],
  });

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    await handIn(ZOUMALING, `${head}\n${GLASS},${CODE},新型显示,玻璃基板,玻璃基板,100.5,李留下人\n`);
    await handIn(CIHUI, `${head}\n${BRANCH},,新型显示,玻璃基板,玻璃基板,200.5,${persons[0]}\n`);
    await handIn(CIHUI, `${head}\n${BRANCH},,新型显示,玻璃基板,玻璃基板,200.5,${persons[1]}\n`);
    [survivor, merged] = [await idOf(GLASS), await idOf(BRANCH)];
    const clients = await signInPeople(server, { own: survivor, other: merged });
    promoter = clients.promoter;
    const [row] = await server.database.command<{ key: string }>(
      'MATCH (v:RowVersion {title: $name}) RETURN v.rowKey AS key LIMIT 1',
      { name: BRANCH },
    );
    const said = { rowKey: row?.key ?? '', list: 'CHAIN' as const, kind: 'EDIT' as const, why: '' };
    const cells = [{ field: 'contactName', text: persons[2] ?? '' }];
    await server.services.corrections.offer(accountOf(merged), { ...said, cells }, operation());
    const given = { enterpriseId: merged, fields: ['output'], audience: 'PROMOTERS' as const, paper: null };
    await server.services.consents.give(accountOf(merged), given, operation());
    server.clock.advance(1_000);
    before = await seen();
  });
  afterAll(() => server.close());

  it('leaves to the one that stays what it has said of itself, legible', async () => {
    const atMerge = server.clock.now();
    const decisionId = await merge();
    const [said] = await corrections(survivor);
    expect(said).toMatchObject({ enterpriseId: survivor, enterpriseName: GLASS, canWithdraw: true });
    expect(said?.cells.find(({ field }) => field === 'contactName')).toMatchObject({
      hidden: false,
      stated: persons[2],
    });
    const { history, choices } = await sheet(survivor);
    expect(history).toMatchObject([{ field: 'output', asleep: true, until: null }]);
    expect(choices.filter(({ consent }) => consent)).toEqual([]);
    // What it consented to sleeps, on maps of former days too.
    expect(await outputSeen(survivor)).toBe(false);
    expect(await outputSeen(merged, new Date(atMerge - 500).toISOString())).toBe(false);
    await undo(decisionId);
  });

  it('has all of it back, exactly, once that is undone', async () => {
    expect(await seen()).toEqual(before);
    const graph = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(graph);
  });

  it('has its contacts erased by the one that stays: of rows past and present, and of its corrections', async () => {
    for (const person of persons) expect(await holders(person), person).toBeGreaterThan(0);
    const decisionId = await merge();
    await expect(erase(merged)).rejects.toMatchObject({ code: 'CONFLICT' });
    await erase(survivor);
    for (const person of [...persons, '李留下人']) expect(await holders(person), person).toBe(0);
    await undo(decisionId);
  });

  it('keeps for itself, once that is undone, what is said of it from then on', async () => {
    await handIn(CIHUI, `${head}\n${BRANCH},,新型显示,玻璃基板,玻璃基板,200.5,周后来人\n`);
    expect(await erase(survivor)).toMatchObject({ rows: 0, files: 0 });
    expect(await holders('周后来人')).toBeGreaterThan(0);
    await erase(merged);
    expect(await holders('周后来人')).toBe(0);
  });

  it('is asked for what it says of itself by its street under the name that counts', async () => {
    const decisionId = await merge();
    const asked = { streetCode: null, waiting: true, first: 5, after: null };
    const { edges } = await server.services.corrections.list(streetOfficer(CIHUI), asked);
    expect(edges.map(({ node }) => node.enterpriseName)).toEqual([GLASS]);
    await undo(decisionId);
  });
});
