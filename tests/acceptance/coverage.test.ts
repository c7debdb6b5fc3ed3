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
    const { statements } = await server.services.coverages.grid(districtOfficer, 'new-display', at);
    const stated = statements.filter(({ statedBy }) => statedBy);
    return stated.map(({ segmentId, streetCode, state }) => `${streetCode} ${segmentId} ${state}`).sort();
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

  it('says of a segment in how many streets nothing is known', async () => {
    const { coverages } = server.services;
    const asked = await coverages.uncheckedStreets(
      [TARGET, POLARIZER, 'nd-glass-substrate'],
      server.clock.now(),
    );
    expect(asked.get(TARGET)).toEqual({ unchecked: 11, streets: 12 });
    expect(asked.get(POLARIZER)).toEqual({ unchecked: 11, streets: 12 });
    expect(asked.get('nd-glass-substrate')).toEqual({ unchecked: 12, streets: 12 });
  });

  it('holds for six months to the day, and says so thirty days before', async () => {
    const grid = await server.services.coverages.grid(districtOfficer, 'new-display', null);
    const [one] = grid.statements;
    expect(one?.statedAt?.slice(0, 10)).toBe('2026-07-01');
    expect(one?.holdsUntil).toBe('2027-01-01T16:00:00.000Z');
    expect(one?.lapsesSoon).toBe(false);
    const lapsed = Date.parse(one?.holdsUntil ?? '') - server.clock.now();
    server.clock.advance(lapsed - 1);
    expect(await shown()).toHaveLength(2);
    const late = await server.services.coverages.grid(districtOfficer, 'new-display', null);
    expect(late.statements.map(({ lapsesSoon }) => lapsesSoon)).toEqual([true, true]);
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

  it('counts makers in the list as known, without a statement', async () => {
    const grid = await server.services.coverages.grid(districtOfficer, 'new-display', null);
    const listed = grid.statements.filter(({ makers }) => makers > 0);
    expect(listed.length).toBeGreaterThan(3);
    expect(listed.every(({ state, statedBy }) => state === 'PRESENT' && statedBy === null)).toBe(true);
    const { segmentId = '' } = listed[0] ?? {};
    const asked = await server.services.coverages.uncheckedStreets([segmentId], server.clock.now());
    expect(asked.get(segmentId)?.unchecked).toBe(11);
  });

  it('is refused for a whole chain without a ground, and keeps the ground', async () => {
    const grid = await server.services.coverages.grid(districtOfficer, 'new-display', null);
    const parents = new Set(grid.segments.map(({ parentId }) => parentId));
    const leaves = grid.segments.filter(({ id }) => !parents.has(id)).map(({ id }) => id);
    const [last = '', ...others] = leaves;
    const none = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, 'NONE' as const]));
    await state(CIHUI, none(others), 'column-1');
    await expect(state(CIHUI, none([last]), 'column-2')).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('“新型显示”'),
    });
    const statement = { streetCode: CIHUI, statements: [{ segmentId: last, state: 'NONE' as const }] };
    const basis = '走访园区';
    await server.services.coverages.state(streetOfficer(CIHUI), { ...statement, basis }, 'column-3');
    server.clock.advance(1_000);
    const after = await server.services.coverages.grid(districtOfficer, 'new-display', null);
    expect(after.statements.find((one) => one.segmentId === last && one.streetCode === CIHUI)).toMatchObject({
      state: 'NONE',
      basis,
    });
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
