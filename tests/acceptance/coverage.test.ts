import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iso } from '../../services/graph-api/src/as-of/as-of.ts';
import type { CoverageState } from '../../services/graph-api/src/coverage/stated-coverage.ts';
import { rebuild } from '../../services/graph-api/src/projection/rebuild.ts';
import {
  CIHUI,
  derivedGraph,
  districtOfficer,
  loadModel,
  samples,
  streetOfficer,
  submitAndApprove,
  takeInSample,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DAY_MS = 86_400_000;
const TARGET = 'nd-target';
const POLARIZER = 'nd-polarizer';

describe('what a street states of segments', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
  });
  afterAll(() => server.close());

  const state = (street: string, statements: Record<string, CoverageState>, operation: string) =>
    server.services.coverages.state(
      streetOfficer(street),
      {
        streetCode: street,
        statements: Object.entries(statements).map(([segmentId, state]) => ({ segmentId, state })),
      },
      operation,
    );

  const shown = async (at: string | null = null) => {
    const { statements } = await server.services.coverages.grid(districtOfficer, 'new-display', at, null);
    return statements.map(({ segmentId, streetCode, state }) => `${streetCode} ${segmentId} ${state}`).sort();
  };

  it('shows from now on, and once however often it is sent', async () => {
    const before = server.clock.now() - 1;
    await state(ZOUMALING, { [TARGET]: 'NONE', [POLARIZER]: 'PRESENT' }, 'state-1');
    await state(ZOUMALING, { [TARGET]: 'NONE', [POLARIZER]: 'PRESENT' }, 'state-1');
    server.clock.advance(1_000);
    expect(await shown()).toEqual([`${ZOUMALING} ${POLARIZER} PRESENT`, `${ZOUMALING} ${TARGET} NONE`]);
    expect(await shown(iso(before))).toEqual([]);
    const [acts] = await server.database.command<{ n: number }>('MATCH (a:Act) RETURN count(a) AS n');
    expect(acts?.n).toBe(1);
  });

  it('is replaced by what the same street states later, and leaves the past', async () => {
    const before = iso(server.clock.now());
    server.clock.advance(DAY_MS);
    await state(ZOUMALING, { [TARGET]: 'UNCHECKED', [POLARIZER]: 'NONE' }, 'state-2');
    await state(CIHUI, { [TARGET]: 'NONE' }, 'state-3');
    server.clock.advance(1_000);
    expect(await shown()).toEqual([`${CIHUI} ${TARGET} NONE`, `${ZOUMALING} ${POLARIZER} NONE`]);
    expect(await shown(before)).toEqual([`${ZOUMALING} ${POLARIZER} PRESENT`, `${ZOUMALING} ${TARGET} NONE`]);
  });

  it('holds for six months to the day', async () => {
    const grid = await server.services.coverages.grid(districtOfficer, 'new-display', null, null);
    const [one] = grid.statements;
    expect(one?.statedAt.slice(0, 10)).toBe('2026-07-01');
    expect(one?.holdsUntil).toBe('2027-01-01T16:00:00.000Z');
    const lapsed = Date.parse(one?.holdsUntil ?? '') - server.clock.now();
    server.clock.advance(lapsed - 1);
    expect(await shown()).toHaveLength(2);
    server.clock.advance(1);
    expect(await shown()).toEqual([]);
  });

  it('is refused where the street’s own list says otherwise, and nothing is written', async () => {
    const taken = await takeInSample(server.services, ZOUMALING, samples.zoumaling, 'coverage-list');
    await submitAndApprove(server.services, ZOUMALING, taken.revisionId);
    server.clock.advance(1_000);
    const [made] = await server.database.command<{ segmentId: string; name: string }>(
      `MATCH (p:Placement {role: 'MAKES', operatingStreetCode: $street})-[:IN_SEGMENT]->(s:Segment)
       WHERE p.shownTo > $now AND NOT (s)<-[:PART_OF]-() RETURN s.id AS segmentId, s.name AS name ORDER BY segmentId LIMIT 1`,
      { street: ZOUMALING, now: server.clock.now() },
    );
    const before = await shown();
    const attempt = state(ZOUMALING, { [made?.segmentId ?? '']: 'NONE', [POLARIZER]: 'NONE' }, 'state-4');
    await expect(attempt).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(`${made?.name}(`),
    });
    expect(await shown()).toEqual(before);
  });

  it.each([
    ['a frame', { 'nd-optical-film': 'NONE' }, 'BAD_INPUT'],
    ['what is no segment', { 'nd-nothing': 'NONE' }, 'NOT_FOUND'],
    ['nothing', {}, 'BAD_INPUT'],
  ] as const)('is refused for %s', async (_, statements, code) => {
    await expect(state(CIHUI, statements, `refused-${code}`)).rejects.toMatchObject({ code });
  });

  it('is the same after a rebuild', async () => {
    await state(CIHUI, { [TARGET]: 'NONE', [POLARIZER]: 'PRESENT' }, 'state-5');
    const before = await derivedGraph(server.database);
    await rebuild(server.database, server.services.projection);
    expect(await derivedGraph(server.database)).toEqual(before);
  });
});
