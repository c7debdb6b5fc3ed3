import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD, demoAccounts } from '../../services/graph-api/src/account/demo-accounts.ts';
import { inventedCode } from '../../services/graph-api/src/demo/firm-names.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import { derivedGraph, loadModel } from '../support/kernel.ts';
import { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { uploadList } from '../support/uploads.ts';

const OWN_FIRMS = 30;
/** Firms that every street claims, each with another figure. */
const CLAIMED_FIRMS = 2;

const SUBMIT = `mutation ($id: ID!, $operationId: ID!) { submitRevision(revisionId: $id, operationId: $operationId) { id } }`;
const APPROVE = `mutation ($id: ID!, $operationId: ID!) { approveRevision(revisionId: $id, operationId: $operationId) { id } }`;

interface Street {
  code: string;
  index: number;
  officer: TestClient;
}

/** The twelve hand in at the same moment, as on the last day of a quarter, and press buttons twice. */
describe('twelve streets at once', () => {
  let server: TestServer;
  let streets: Street[];
  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    const officers = demoAccounts().filter(({ role }) => role === 'STREET_OFFICER');
    streets = await Promise.all(
      officers.map(async ({ name, streetCode }, index) => {
        const officer = new TestClient(server.app);
        await officer.attemptSignIn(name, DEMO_PASSWORD);
        return { code: streetCode ?? '', index, officer };
      }),
    );
  });
  afterAll(() => server.close());

  it('takes every row that was acknowledged in once, and shows what each street says of the same firm', async () => {
    expect(streets).toHaveLength(12);
    const district = await server.client('district');
    const handedIn = await Promise.all(
      streets.map(async (street) => {
        const { revisionId } = await uploadList(server, street.officer, street.code, listOf(street));
        await twice(street.officer, SUBMIT, { id: revisionId, operationId: `submit-${street.code}` });
        await twice(district, APPROVE, { id: revisionId, operationId: `approve-${street.code}` });
        return { street: street.code, revisionId };
      }),
    );
    server.clock.advance(1_000);

    const rows = await server.database.command<{ street: string; rows: number; titles: number }>(
      `MATCH (row:Row)<-[:OF_ROW]-(version:RowVersion) WHERE version.approvedSequence IS NOT NULL
       RETURN row.streetCode AS street, count(DISTINCT row) AS rows, count(DISTINCT version.title) AS titles
       ORDER BY street`,
    );
    const whole = OWN_FIRMS + CLAIMED_FIRMS;
    expect(rows).toEqual(
      handedIn
        .map(({ street }) => ({ street, rows: whole, titles: whole }))
        .sort((a, b) => (a.street < b.street ? -1 : 1)),
    );
    const [graph] = await server.database.command<Record<string, number>>(
      `RETURN COUNT { (:Enterprise) } AS enterprises, COUNT { (:Placement) } AS placements,
              COUNT { MATCH (d:Dispute {field: 'staff'}) WHERE d.shownTo > $now } AS disputes,
              COUNT { MATCH (d:Dispute {field: 'staff'})-[:HAS_SIDE]->() WHERE d.shownTo > $now } AS sides,
              COUNT { (a:Act {type: 'REVISION_APPROVED'}) } AS approvals`,
      { now: server.clock.now() },
    );
    expect(graph).toEqual({
      enterprises: 12 * OWN_FIRMS + CLAIMED_FIRMS,
      placements: 12 * whole,
      disputes: CLAIMED_FIRMS,
      sides: 12 * CLAIMED_FIRMS,
      approvals: 12,
    });
    const { data } = await district.graphql<{ chainMap: { totals: { firms: number } } }>(
      '{ chainMap(chainId: "new-display") { totals { firms } } }',
    );
    expect(data?.chainMap.totals.firms).toBe(12 * OWN_FIRMS + CLAIMED_FIRMS);

    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  }, 120_000);
});

/** An impatient officer's double press: both are answered, and it is done once. */
async function twice(client: TestClient, mutation: string, variables: Record<string, string>): Promise<void> {
  const answers = await Promise.all([
    client.graphql(mutation, variables),
    client.graphql(mutation, variables),
  ]);
  for (const { errors } of answers) if (errors) throw new Error(errors[0]?.message);
}

function listOf({ code, index }: Street): { name: string; content: Buffer } {
  const own = Array.from({ length: OWN_FIRMS }, (_, at) => index * OWN_FIRMS + at + CLAIMED_FIRMS);
  const claimed = Array.from({ length: CLAIMED_FIRMS }, (_, at) => at);
  const rows = [...claimed, ...own].map((firm) => [
    `演示第${firm}显示材料有限公司`,
    inventedCode(firm),
    '新型显示',
    '玻璃基板',
    '生产',
    String(100 + (firm < CLAIMED_FIRMS ? index : firm)),
  ]);
  const header = ['企业名称', '统一社会信用代码', '产业链', '环节', '环节角色', '从业人员'];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([header, ...rows]), '产业链清单');
  return { name: `${code}.xlsx`, content: write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer };
}
