import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../../services/graph-api/src/demo/seed.ts';
import { districtOfficer, loadModel } from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

describe('the demo district', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await server.database.command('MATCH (i:Installation) SET i.demo = true');
    await loadModel(server.database);
    await seed(server.database, server.clock, 60);
  });
  afterAll(() => server.close());

  it('has as many firms as were asked for, all marked as invented, in every street', async () => {
    const [all] = await server.database.command<{ firms: number; streets: number }>(
      `MATCH (c:CellState {scopeId: 'ALL'}) WHERE c.shownFrom <= $now AND c.shownTo > $now AND c.firms > 0
       RETURN sum(CASE c.streetCode WHEN '' THEN c.firms ELSE 0 END) AS firms,
              count(DISTINCT nullIf(c.streetCode, '')) AS streets`,
      { now: server.clock.now() },
    );
    expect(all).toEqual({ firms: 60, streets: 12 });
    const [real] = await server.database.command<{ n: number }>(
      'MATCH (e:Enterprise) WHERE NOT e.demo RETURN count(e) AS n',
    );
    expect(real?.n).toBe(0);
  });

  it('is read without errors, and leaves segments without any firm', async () => {
    const [findings] = await server.database.command<{ n: number }>(
      "MATCH (f:Finding {severity: 'ERROR'}) RETURN count(f) AS n",
    );
    expect(findings?.n).toBe(0);
    const map = await server.services.chains.map(districtOfficer, 'new-display', null, null);
    expect(map.segments.some(({ counts }) => counts.firms === 0)).toBe(true);
  });

  it('was not there before it was handed in', async () => {
    const map = await server.services.chains.map(districtOfficer, 'new-display', '2026-04-01', null);
    expect(map.totals.firms).toBe(0);
  });
});
