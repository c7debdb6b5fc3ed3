import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../services/project-root.ts';
import {
  CIHUI,
  districtOfficer,
  loadModel,
  samples,
  submitAndApprove,
  takeInSample,
  ZOUMALING,
} from '../support/kernel.ts';
import { testAddress } from '../support/neo4j.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const folder = join(projectRoot, 'cypher', 'queries');

/** Never right on any database, unless a file says why. */
const SENSELESS = ['AllNodesScan', 'CartesianProduct'];

/** Ways of reading whose cost grows with the district. Where there is no data the planner takes them for free. */
const GROWING = [
  'NodeByLabelScan',
  'UnionNodeByLabelsScan',
  'DirectedAllRelationshipsScan',
  'UndirectedAllRelationshipsScan',
  'DirectedRelationshipTypeScan',
  'UndirectedRelationshipTypeScan',
  'NodeIndexScan',
];

/** A seek in an index of time alone: whatever the whole district shows, or does, since an instant. */
const SEEK_BY_TIME_ALONE = 'SeekByTimeAlone';
const INDEX_OF_TIME = /^(?:RANGE )?INDEX \w+:\w+\(shown(?:To|From)\)/;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .sort()
  .map((name) => ({ name, ...parse(readFileSync(join(folder, name), 'utf8')) }));

describe('headers of the statements', () => {
  it.each(files)('$name names its parameters', ({ params, body }) => {
    const used = new Set([...body.matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect([...params].sort()).toEqual([...used].sort());
  });

  it.each(files)('$name takes time and ids from its caller', ({ body }) => {
    expect(body).not.toMatch(/\b(date|datetime|localdatetime|timestamp|randomUUID|rand)\s*\(/i);
  });
});

describe('plans of the statements', () => {
  let server: TestServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await startTestServer();
    const { uri, user, password } = testAddress();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  describe('on an empty database', () => {
    it.each(files)('$name', (file) => expectPlan(driver, file, SENSELESS));
  });

  describe('on a database with lists', () => {
    beforeAll(async () => {
      await loadModel(server.database);
      const { services } = server;
      const first = await takeInSample(services, ZOUMALING, samples.zoumaling, 'plans-zoumaling');
      await submitAndApprove(services, ZOUMALING, first.revisionId);
      const second = await takeInSample(services, CIHUI, samples.cihui, 'plans-cihui');
      await submitAndApprove(services, CIHUI, second.revisionId);
      server.clock.advance(1_000);
      const map = await services.chains.map(districtOfficer, 'new-display', null, null);
      expect(map.totals.firms).toBeGreaterThan(5);
      // Statistics are what the planner decides by: it must see this data, not what it kept of the empty one.
      await server.database.command('CALL db.resampleOutdatedIndexes()');
      await server.database.command('CALL db.clearQueryCaches()');
    });

    it.each(files)('$name', (file) =>
      expectPlan(driver, file, [...SENSELESS, ...GROWING, SEEK_BY_TIME_ALONE]),
    );
  });
});

interface Statement {
  name: string;
  body: string;
  params: string[];
  returns: string[];
  allowed: string[];
}

async function expectPlan(driver: Driver, file: Statement, refused: string[]): Promise<void> {
  const session = driver.session({ database: testAddress().database });
  try {
    const result = session.run(`EXPLAIN ${file.body}`);
    const columns = await result.keys();
    const plan = (await result.summary()).plan;
    if (!plan) throw new Error(`${file.name} has no plan`);
    const taken = operatorsOf(plan);
    expect(refused.filter((operator) => taken.has(operator) && !file.allowed.includes(operator))).toEqual([]);
    expect([...columns].sort()).toEqual([...file.returns].sort());
  } finally {
    await session.close();
  }
}

function operatorsOf(plan: Plan): Set<string> {
  const type = plan.operatorType.replace(/@.*/, '').replace(/^Partitioned/, '');
  const own = INDEX_OF_TIME.test(plan.arguments.Details ?? '') ? SEEK_BY_TIME_ALONE : type;
  return new Set([own, ...plan.children.flatMap((child) => [...operatorsOf(child)])]);
}

/** The statement without its header, and what the header says of it. */
function parse(text: string): Omit<Statement, 'name'> {
  const lines = text.split('\n');
  const header = lines.filter((line) => line.startsWith('//'));
  const listed = (key: string) =>
    header
      .filter((line) => line.startsWith(`// ${key}:`))
      .flatMap((line) => line.slice(`// ${key}:`.length).split(','))
      .map((word) => word.trim())
      .filter((word) => word !== '');
  const allowed = header.flatMap((line) => {
    const [, operators] = /^\/\/ allows: (.+?) because \S/.exec(line) ?? [];
    return operators ? operators.split(/, | and /) : [];
  });
  const body = lines.filter((line) => !line.startsWith('//')).join('\n');
  return { body, params: listed('params'), returns: listed('returns'), allowed };
}
