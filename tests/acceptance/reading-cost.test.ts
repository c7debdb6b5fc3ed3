import { type DocumentNode, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerKey } from '../../services/graph-api/src/ledger/key.ts';
import * as generated from '../../web/src/generated/graphql.ts';
import {
  districtOfficer,
  loadModel,
  samples,
  submitAndApprove,
  takeInSample,
  ZOUMALING,
} from '../support/kernel.ts';
import type { TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

/** Statements of an operation: who is signed in, and two for what was asked. */
const MOST = 3;

/**
 * What takes more, and why: a firm's page, and that of the firm itself, notes in the audit log that contacts and
 * figures were seen; a revision's page reads its upload and its acts; the rows of a revision whose products the
 * catalogue does not know ask what was decided of their names; a visit asks for a firm's supplies and demands, and
 * notes both in the audit log; a preview folds the rows as an approval would, in a transaction of its own.
 */
const onTop: Record<string, number> = {
  EnterprisePage: 1,
  MyEnterprisePage: 1,
  RevisionPage: 1,
  RevisionRows: 1,
  RevisionDifferences: 1,
  FirmRows: 2,
  ApprovalPreview: 14,
};

/** Reads of the web, by the names of their operations, as the district's officer sees them. */
const operations = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .flatMap(([, document]) => {
    const [definition] = (document as DocumentNode).definitions;
    if (definition?.kind !== 'OperationDefinition' || definition.operation !== 'query') return [];
    return [{ name: definition.name?.value ?? '', query: print(document as DocumentNode) }];
  });

/** There is no job here; what their owner sees is tested apart. */
const ofJobs = ['JobProgress', 'LayoutPage'];

/** Administrators' pages, walked by their own tests; the district may not see them. */
const forAdministrators = [
  'AccountsPage',
  'AccountPage',
  'AdmittedProducts',
  'AuditPage',
  'HandOverPending',
  'Successors',
];

/** Pages of firms that offices have no right to. */
const forFirms = ['OwnRow', 'CorrectionSuggestions'];

describe('reading a district', () => {
  let server: TestServer;
  let district: TestClient;
  let administrator: TestClient;
  let firm: TestClient;
  let variables: Record<string, string | number>;

  beforeAll(async () => {
    server = await startTestServer();
    const { services } = server;
    await loadModel(server.database);
    const due = { id: '2026-Q3', dueOn: '2026-09-30' };
    await services.periods.open(districtOfficer, due, 'cost-period');
    const taken = await takeInSample(services, ZOUMALING, samples.zoumaling, 'cost-upload');
    await submitAndApprove(services, ZOUMALING, taken.revisionId);
    const waiting = await takeInSample(services, ZOUMALING, samples.zoumaling, 'cost-upload-again');
    server.clock.advance(1_000);
    const page = { first: 20, after: null };
    const demands = await services.demands.list(districtOfficer, { at: null, streetCode: null, ...page });
    const demand = demands.edges.find(({ node }) => node.product.id)?.node;
    const map = await services.chains.map(districtOfficer, 'new-display', null, null);
    district = await server.client('district');
    administrator = await server.client('admin');
    await server.database.command(
      "MATCH (account:Account {name: 'enterprise'}) SET account.enterpriseId = $firm",
      { firm: demand?.enterprise.id ?? '' },
    );
    firm = await server.client('enterprise');
    variables = {
      demandId: demand?.id ?? '',
      enterpriseId: demand?.enterprise.id ?? '',
      productId: demand?.product.id ?? '',
      rowKey: demand?.evidence.rowKey ?? '',
      rowVersionId: demand?.evidence.rowVersionId ?? '',
      segmentId: map.segments.find((segment) => segment.counts.firms > 0)?.id ?? '',
      revisionId: taken.revisionId,
      waitingId: waiting.revisionId,
      batchId: taken.batchId,
    };
    // Streets and the chain model are read once by a process.
    const asked = { list: 'SUPPLY', field: 'product', text: '玻璃', chain: '', firm: '' } as const;
    await services.standingLists.suggest(districtOfficer, ZOUMALING, asked);
    await district.graphql('{ streets { code } }');
  });
  afterAll(() => server.close());

  const variablesOf = (name: string): Record<string, unknown> => {
    const id = {
      ChainMapPage: 'new-display',
      CoveragePage: 'new-display',
      Catalogue: 'new-display',
      DemandMatchesPage: variables.demandId,
      EnterprisePage: variables.enterpriseId,
      Consents: variables.enterpriseId,
      ErasurePreview: variables.enterpriseId,
      MyEnterprisePage: variables.enterpriseId,
      EnterpriseAccess: variables.enterpriseId,
      ProductPage: variables.productId,
      SegmentPage: variables.segmentId,
      RowPage: variables.rowVersionId,
      ApprovalPreview: variables.waitingId,
      BatchPage: variables.batchId,
      AccountPage: ledgerKey('account', 'zoumaling'),
      HandOverPending: ledgerKey('account', 'zoumaling'),
      JobProgress: 'none',
      EditionPage: '1',
      EditionChanges: '1',
      PeriodProgress: '2026-Q3',
      DraftSegments: 'new-display',
      DraftProducts: variables.segmentId,
      NewProductSegments: 'new-display',
    }[name];
    const list = {
      street: ZOUMALING,
      list: 'SUPPLY',
      field: 'product',
      attention: false,
      chain: '',
      period: '2026-Q3',
      jobId: 'none',
      firm: '武汉',
      kinds: ['GIANT'],
      holding: 'HOLDS',
      target: 'GIANT',
    };
    const names = /Name/.test(name) ? { kind: 'FIRM', view: 'OPEN' } : {};
    const flags = { onlyWithFindings: false, onlyCommented: false, decided: false };
    return {
      ...list,
      ...names,
      rowKey: variables.rowKey,
      waiting: true,
      id: id ?? variables.revisionId,
      text: '玻璃',
      first: 20,
      ...flags,
    };
  };

  it.each(operations)('takes two statements at most for $name', async ({ name, query }) => {
    const forOthers = forFirms.includes(name) ? firm : district;
    const client = forAdministrators.includes(name) ? administrator : forOthers;
    const answer = await client.graphql(query, variablesOf(name));
    if (!ofJobs.includes(name)) expect(answer.errors).toBeUndefined();
    const line = server.log.findLast((entry) => entry.msg === 'answered');
    expect(line?.operation).toBe(name);
    expect(Number(line?.statements)).toBeGreaterThan(0);
    expect(Number(line?.statements)).toBeLessThanOrEqual(MOST + (onTop[name] ?? 0));
    // Whatever shows evidence has read the source of its row.
    expect(JSON.stringify(answer.data)).not.toMatch(/"(fileName|sheet|statedBy)":""/);
  });

  it('asks for the workbench only what can wait for the role', async () => {
    const promoter = await server.client('promoter');
    const street = await server.client('zoumaling');
    const ask = async (client: TestClient) => {
      await client.graphql('query Waiting { workbench { greeting items { count } } }');
      return server.log.findLast((entry) => entry.msg === 'answered')?.statements;
    };
    // Who is signed in, and what waits.
    expect(await ask(street)).toBe(2);
    expect(await ask(promoter)).toBe(1);
    const drafts = async () => (await administrator.graphql('{ workbench { items { code count } } }')).data;
    expect(await drafts()).toMatchObject({ workbench: { items: [{ code: 'edition-drafts', count: 0 }] } });
    expect(await ask(firm)).toBe(2);
  });

  it('finds names by a Latin word in them, and nothing for signs', async () => {
    const hits = (text: string) => server.services.search.search(districtOfficer, text, 20);
    expect((await hits('oled')).length).toBeGreaterThan(0);
    expect(await hits('--')).toEqual([]);
  });
});
