import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeSchema } from '../../services/graph-api/src/schema.ts';
import { loadModel } from '../support/kernel.ts';
import type { DemoName, TestClient } from '../support/test-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

/** Everybody who may knock, in the order of the marks below. */
const WHO = ['nobody', 'zoumaling', 'cihui', 'district', 'promoter', 'enterprise', 'admin'] as const;

/**
 * Who gets past the door of each operation, in the order of WHO: + yes, - refused (UNAUTHENTICATED or
 * FORBIDDEN), ? not refused but told that there is no such thing. Ids in the documents name nothing, so a
 * door that opens answers NOT_FOUND at most. An operation of the schema without a line here fails.
 */
const expected: Record<string, [document: string, marks: string]> = {
  'Query.viewer': ['{ viewer { id } }', '+++++++'],
  'Query.installation': ['{ installation { name } }', '+++++++'],
  'Query.workbench': ['{ workbench { greeting } }', '-++++++'],
  'Query.industries': ['{ industries { id } }', '-++++++'],
  'Query.streets': ['{ streets { code } }', '-++++++'],
  'Query.chainMap': ['{ chainMap(chainId: "x") { asOf } }', '-??????'],
  'Query.segment': ['{ segment(id: "x") { id } }', '-??????'],
  'Query.product': ['{ product(id: "x") { id } }', '-??????'],
  'Query.enterprise': ['{ enterprise(id: "x") { id } }', '-?????-'],
  'Query.row': ['{ row(rowVersionId: "x") { rowKey } }', '-??????'],
  'Query.batch': ['{ batch(id: "x") { id } }', '-??????'],
  'Query.revisions': ['{ revisions { totalCount } }', '-+++---'],
  'Query.revision': ['{ revision(id: "x") { id } }', '-??????'],
  'Query.approvalPreview': ['{ approvalPreview(revisionId: "x") { cardsChanged } }', '-??????'],
  // The test's enterprise account has no firm yet, and so no demands of its own to see.
  'Query.demands': ['{ demands { totalCount } }', '-++++--'],
  'Query.demandMatches': ['{ demandMatches(demandId: "x") { asOf } }', '-??????'],
  'Query.disputes': ['{ disputes { totalCount } }', '-+++---'],
  'Query.search': ['{ search(text: "显示") { id } }', '-+++++-'],
  'Query.job': ['{ job(id: "x") { id } }', '-??????'],
  'Query.auditEntries': ['{ auditEntries { totalCount } }', '------+'],
  'Query.accounts': ['{ accounts { id } }', '------+'],
  'Mutation.signOut': ['mutation { signOut }', '+++++++'],
  'Mutation.signIn': ['mutation { signIn(name: "nobody at all", password: "x") { id } }', '-------'],
  'Mutation.mendCell': [
    'mutation { mendCell(rowVersionId: "x", field: "spec", text: "x", operationId: "o-mend") { rowKey } }',
    '-??????',
  ],
  'Mutation.confirmFinding': [
    'mutation { confirmFinding(findingId: "x", operationId: "o-confirm") { id } }',
    '-??????',
  ],
  'Mutation.submitRevision': [
    'mutation { submitRevision(revisionId: "x", operationId: "o-submit") { id } }',
    '-??????',
  ],
  'Mutation.approveRevision': [
    'mutation { approveRevision(revisionId: "x", operationId: "o-approve") { id } }',
    '-??????',
  ],
  'Mutation.returnRevision': [
    'mutation { returnRevision(revisionId: "x", reason: "x", operationId: "o-return") { id } }',
    '-??????',
  ],
  'Mutation.discardRevision': [
    'mutation { discardRevision(revisionId: "x", operationId: "o-discard") { id } }',
    '-??????',
  ],
  'Mutation.withdrawRevision': [
    'mutation { withdrawRevision(revisionId: "x", reason: "x", operationId: "o-withdraw") { id } }',
    '-??????',
  ],
  'Mutation.withdrawBatch': [
    'mutation { withdrawBatch(batchId: "x", reason: "x", operationId: "o-batch") { id } }',
    '-??????',
  ],
};

const schema = describeSchema();
const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  fieldsOf(type).map((field) => `${type?.name}.${field}`),
);

let server: TestServer;
let clients: TestClient[];
beforeAll(async () => {
  server = await startTestServer();
  await loadModel(server.database);
  clients = await Promise.all(
    WHO.map((who) => server.client(who === 'nobody' ? undefined : (who as DemoName))),
  );
});
afterAll(() => server.close());

function fieldsOf(type: GraphQLObjectType | null | undefined): string[] {
  return Object.keys(type?.getFields() ?? {});
}

/** An open door may answer that there is no such thing or refuse a step out of turn, never that one may not. */
function markOf(code: string | null): string {
  if (code === null) return '+';
  if (code === 'NOT_FOUND') return '?';
  return code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? '-' : code;
}

test('every operation has a line in the table of expectations', () => {
  expect(operations.filter((operation) => !(operation in expected))).toEqual([]);
});

// Signing out ends the sessions that the others need.
const ordered = [...operations].sort(
  (a, b) => Number(a === 'Mutation.signOut') - Number(b === 'Mutation.signOut'),
);

test.each(ordered)('%s lets in whom it is meant for', async (operation) => {
  const [document, marks] = expected[operation] ?? ['', ''];
  const codes = await Promise.all(clients.map((client) => client.code(document)));
  expect(codes.map(markOf).join('')).toBe(marks);
});
