import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import { derivedGraph, loadModel, submitAndApprove, takeIn, ZOUMALING } from '../support/kernel.ts';
import { type Person, signInPeople } from '../support/people.ts';
import type { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const FIRM = '演示光谷玻璃有限公司';
const SELLER = '演示汉阳化工有限公司';
const QUIET = '不声张规格';

let server: TestServer;
let clients: Record<Person, TestClient>;
let firm: string;
let seller: string;
let published: string;

beforeAll(async () => {
  server = await startTestServer();
  await loadModel(server.database);
  await approve('供给.csv', `企业名称,产品/服务名称,年产能,单位\n${SELLER},玻璃基板,100,万片\n`);
  await approve('需求.csv', list('是'));
  published = await demandsOf();
  server.clock.advance(86_400_000);
  firm = await idOf(FIRM);
  seller = await idOf(SELLER);
  clients = await signInPeople(server, { own: firm, other: seller });
}, 240_000);
afterAll(() => server.close());

const list = (isPublic: string) =>
  `企业名称,需求产品/服务,规格与硬性指标,年需求量,单位,有效期至,是否愿意公开\n${FIRM},玻璃基板,${QUIET},20,万片,2026-07-20,${isPublic}\n`;

async function approve(file: string, text: string): Promise<void> {
  const taken = await takeIn(server.services, ZOUMALING, file, Buffer.from(text), `withheld-${file}`);
  await submitAndApprove(server.services, ZOUMALING, taken.revisionId);
  server.clock.advance(1_000);
}

async function idOf(name: string): Promise<string> {
  const [found] = await server.database.command<{ id: string }>(
    'MATCH (e:Enterprise {name: $name}) RETURN e.id AS id',
    { name },
  );
  return found?.id ?? '';
}

async function demandsOf(): Promise<string> {
  const [found] = await server.database.command<{ id: string }>(
    'MATCH (d:Demand) RETURN d.id AS id ORDER BY d.shownFrom DESC LIMIT 1',
  );
  return found?.id ?? '';
}

/** Every door that leads to the demand. */
async function doors(): Promise<Record<string, string>> {
  const [row] = await server.database.command<{ id: string; demand: string }>(
    'MATCH (d:Demand) RETURN d.rowVersionId AS id, d.id AS demand ORDER BY d.shownFrom DESC LIMIT 1',
  );
  const [segment] = await server.database.command<{ id: string }>(
    "MATCH (:Product {name: '玻璃基板'})-[:MADE_IN]->(s:Segment) RETURN s.id AS id LIMIT 1",
  );
  const day = '2026-06-30';
  return {
    list: '{ demands { edges { node { spec } } } }',
    'list of a former day': `{ demands(at: "${day}") { edges { node { spec } } } }`,
    firm: `{ enterprise(id: "${firm}") { demands { spec } } }`,
    segment: `{ segment(id: "${segment?.id}") { demands { edges { node { spec } } } } }`,
    product: '{ product(id: "glass-substrate") { demands { edges { node { spec } } } } }',
    row: `{ row(rowVersionId: "${row?.id}") { cells { original } } }`,
    'former row': `{ row(rowVersionId: "${await firstVersion()}") { cells { original } } }`,
    matches: `{ demandMatches(demandId: "${row?.demand}") { demand { spec } } }`,
    digest: '{ digest(since: "2026-06-01") { changes { what fields { now } } expiring { what } } }',
  };
}

async function firstVersion(): Promise<string> {
  const [found] = await server.database.command<{ id: string }>(
    'MATCH (d:Demand) RETURN d.rowVersionId AS id ORDER BY d.shownFrom LIMIT 1',
  );
  return found?.id ?? '';
}

/** The doors at which somebody reads of the demand; the digest names the product only. */
async function readBy(person: Person): Promise<string[]> {
  const read: string[] = [];
  for (const [door, document] of Object.entries(await doors())) {
    const text = JSON.stringify((await clients[person].graphql(document)).data);
    const said = door === 'digest' ? text.includes('"expiring":[{') : text.includes(QUIET);
    if (said) read.push(door);
  }
  const exported = await clients[person].request({ method: 'GET', url: '/files/exports/demands?format=csv' });
  return exported.body.includes(QUIET) ? [...read, 'export'] : read;
}

const every = [
  'list',
  'list of a former day',
  'firm',
  'segment',
  'product',
  'row',
  'former row',
  'matches',
  'digest',
  'export',
];
const ofFirms = ['list', 'list of a former day', 'firm', 'row', 'former row', 'matches', 'export'];

describe('a demand that its firm does not want to be public', () => {
  it('is read by officers and promoters while it is public', async () => {
    for (const person of ['zoumaling', 'cihui', 'district', 'promoter'] as const) {
      expect(await readBy(person), person).toEqual(every);
    }
    expect(await readBy('enterprise')).toEqual(ofFirms);
  });

  it('is read by its street, the district and the firm alone once its row says so', async () => {
    await approve('需求-不公开.csv', list('否'));
    for (const person of ['zoumaling', 'district'] as const)
      expect(await readBy(person), person).toEqual(every);
    expect(await readBy('enterprise')).toEqual(ofFirms);
    for (const person of ['cihui', 'promoter', 'other-firm', 'admin', 'nobody'] as const) {
      expect(await readBy(person), person).toEqual([]);
    }
    expect(published).not.toBe(await demandsOf());
  });

  it('is counted as hidden, and not proposed to who could supply it', async () => {
    const count = async (person: Person) =>
      (await clients[person].graphql('{ demands { totalCount hiddenCount } }')).data?.demands;
    expect(await count('promoter')).toEqual({ totalCount: 0, hiddenCount: 1 });
    expect(await count('district')).toEqual({ totalCount: 1, hiddenCount: 0 });
    const exported = await clients.promoter.request({
      method: 'GET',
      url: '/files/exports/demands?format=csv',
    });
    expect(exported.body).toContain('另有 1 行您无权查看');
    const customers = async (person: Person) => {
      const { data } = await clients[person].graphql<{ enterprise: { downstream: { via: string }[] } }>(
        `{ enterprise(id: "${seller}") { downstream(first: 20) { via } } }`,
      );
      return data?.enterprise.downstream.filter(({ via }) => via === 'SAME_PRODUCT').length;
    };
    expect(await customers('promoter')).toBe(0);
    expect(await customers('district')).toBe(1);
  });

  it('says to officers who open it that it is not public, and is the same after a rebuild', async () => {
    const { data } = await clients.district.graphql('{ demands { edges { node { withheld } } } }');
    expect(data).toEqual({ demands: { edges: [{ node: { withheld: true } }] } });
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });

  it('is public again when its row says so', async () => {
    await approve('需求-公开.csv', list('是'));
    expect(await readBy('promoter')).toEqual(every);
  });
});
