import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrationFiles } from '../../services/graph-api/src/database/migrate.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

describe('a database that was folded before', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it('has facts whose file and people stand at their row alone, and whose cells are one text', async () => {
    const said = { fileName: 'a.xlsx', sheet: '产业链清单', statedByName: '甲', approvedByName: '乙' };
    await server.database.command('UNWIND $facts AS fact CREATE (f:FieldValue) SET f = fact', {
      facts: [
        { id: 'words', ...said, evidenceCells: ['D2'], original: '是', unit: '', approximate: false },
        {
          id: 'figure',
          ...said,
          evidenceCells: ['T1', 'T2'],
          original: '约22人',
          unit: '人',
          approximate: true,
        },
      ],
    });
    await server.database.command(
      'CREATE (:SupplyLink {id: $id, evidenceCells: [], supplierId: $id, customerId: $id})',
      { id: 'link' },
    );
    const file = migrationFiles().find(({ version }) => version === '0053');
    for (const statement of file?.statements ?? []) await server.database.command(statement);
    const facts = await server.database.command<{ fact: Record<string, unknown> }>(
      'MATCH (fact:FieldValue|SupplyLink) RETURN properties(fact) AS fact ORDER BY fact.id',
    );
    expect(facts.map(({ fact }) => fact)).toEqual([
      { id: 'figure', evidenceCells: 'T1 T2', unit: '人', approximate: true },
      { id: 'link', evidenceCells: '' },
      { id: 'words', evidenceCells: 'D2' },
    ]);
  });
});
