import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panorama } from '../../services/graph-api/src/panorama/panorama.type.ts';
import {
  CIHUI,
  districtOfficer,
  loadModel,
  samples,
  streetOfficer,
  submitAndApprove,
  takeInSample,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DAY = 86_400_000;

/** Plain counts of what is shown in some segments, or of all with null; in a street of operation, or in all with null. */
interface Place {
  segmentIds: string[] | null;
  streetCode: string | null;
}

describe('the panorama and the street matrix', () => {
  let server: TestServer;
  let before: Pick<Panorama, 'industries' | 'totals'> & { at: string };

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
    server.clock.advance(DAY);
    await approve(ZOUMALING, samples.zoumaling);
    before = { ...(await panorama()), at: new Date(server.clock.now()).toISOString() };
    server.clock.advance(1_000);
    await approve(CIHUI, samples.cihui);
  });
  afterAll(() => server.close());

  const approve = async (streetCode: string, file: string) => {
    const { revisionId } = await takeInSample(server.services, streetCode, file, `panorama-${streetCode}`);
    await submitAndApprove(server.services, streetCode, revisionId);
    server.clock.advance(1_000);
  };

  const panorama = (at: string | null = null, streetCode: string | null = null) =>
    server.services.panorama.get(districtOfficer, at, streetCode);
  const matrix = (chainId: string | null, at: string | null = null) =>
    server.services.streetMatrix.get(districtOfficer, chainId, at);

  const plainCount = async ({ segmentIds, streetCode }: Place) => {
    const [count] = await server.database.command<{ firms: number; makers: number }>(
      `MATCH (p:Placement)
       WHERE p.shownFrom <= $at AND p.shownTo > $at
         AND ($segmentIds IS NULL OR p.segmentId IN $segmentIds)
         AND ($streetCode IS NULL OR p.operatingStreetCode = $streetCode)
       RETURN count(DISTINCT p.enterpriseId) AS firms,
              count(DISTINCT CASE WHEN p.role = 'MAKES' THEN p.enterpriseId END) AS makers`,
      { at: server.clock.now(), segmentIds, streetCode },
    );
    return count;
  };

  const segmentsOf = async (chainId: string) =>
    (
      await server.database.command<{ id: string }>(
        'MATCH (segment:Segment {chainId: $chainId}) RETURN segment.id AS id',
        { chainId },
      )
    ).map(({ id }) => id);

  it.each([null, ZOUMALING])(
    'counts what a plain count of the facts gives, in street %s',
    async (streetCode) => {
      const shown = await panorama(null, streetCode);
      const chains = shown.industries.flatMap((industry) => industry.chains);
      expect(chains.some(({ counts }) => counts.firms > 0)).toBe(true);
      for (const { chain, counts } of chains) {
        const expected = await plainCount({ segmentIds: await segmentsOf(chain.id), streetCode });
        expect({ chain: chain.name, firms: counts.firms, makers: counts.makers }).toEqual({
          chain: chain.name,
          ...expected,
        });
      }
      expect(shown.totals).toMatchObject((await plainCount({ segmentIds: null, streetCode })) ?? {});
    },
  );

  it('says of an industry what its cell says, and of a chain how many segments have firms', async () => {
    const shown = await panorama();
    const map = await server.services.chains.map(districtOfficer, 'new-display', null, null);
    const industry = shown.industries.find(({ chains }) =>
      chains.some(({ chain }) => chain.id === 'new-display'),
    );
    const card = industry?.chains.find(({ chain }) => chain.id === 'new-display');
    const parents = new Set(map.segments.map(({ parentId }) => parentId));
    const leaves = map.segments.filter(({ id }) => !parents.has(id));
    expect(card).toMatchObject({
      counts: map.totals,
      segments: leaves.length,
      segmentsWithFirms: leaves.filter(({ counts }) => counts.firms > 0).length,
    });
    const chains = industry?.chains.map(({ counts }) => counts.firms) ?? [];
    expect(industry?.counts.firms).toBeGreaterThanOrEqual(Math.max(...chains));
    expect(industry?.counts.firms).toBeLessThanOrEqual(chains.reduce((sum, firms) => sum + firms, 0));
  });

  it('shows a former instant as it was', async () => {
    expect((await panorama(before.at)).industries).toEqual(before.industries);
    expect((await panorama()).totals).not.toEqual(before.totals);
    expect((await panorama('2026-06-01')).totals.firms).toBe(0);
    expect((await matrix(null, before.at)).totals).toEqual(before.totals);
  });

  it('has in the matrix of chains what the panorama of each street has', async () => {
    const shown = await matrix(null);
    expect(shown.rows).toHaveLength(12);
    const district = await panorama();
    expect(shown.totals).toEqual(district.totals);
    for (const { street, counts, cells } of shown.rows) {
      const own = await panorama(null, street.code);
      const chains = own.industries.flatMap((industry) => industry.chains);
      expect(counts).toEqual(own.totals);
      expect(shown.columns.map(({ id }, index) => ({ id, firms: cells[index]?.firms }))).toEqual(
        chains.map(({ chain, counts: { firms } }) => ({ id: chain.id, firms })),
      );
      const known = cells.map(({ knownSegments }) => knownSegments);
      expect(known).toEqual(chains.map(({ segmentsWithFirms }) => segmentsWithFirms));
    }
  });

  it('has in the matrix of a chain what a plain count gives', async () => {
    const shown = await matrix('new-display');
    expect(shown.columns.length).toBeGreaterThan(30);
    let filled = 0;
    for (const [index, column] of shown.columns.entries()) {
      const segmentIds = [column.id];
      expect(column.counts).toMatchObject((await plainCount({ segmentIds, streetCode: null })) ?? {});
      for (const { street, cells } of shown.rows.filter(({ counts }) => counts.firms > 0)) {
        const cell = cells[index];
        expect(cell).toMatchObject((await plainCount({ segmentIds, streetCode: street.code })) ?? {});
        expect(cell?.coverage).toBe(cell && cell.firms > 0 ? 'PRESENT' : 'UNCHECKED');
        if (cell && cell.firms > 0) filled++;
      }
    }
    expect(filled).toBeGreaterThan(2);
  });

  it('tells what a street has checked from what nobody has stated', async () => {
    const quiet = (await matrix(null)).rows.find(({ counts }) => counts.firms === 0)?.street.code ?? '';
    const segmentIds = (await matrix('new-display')).columns.map(({ id }) => id);
    const [first = ''] = segmentIds;
    const state = async (ids: string[], said: 'PRESENT' | 'NONE') => {
      const statements = ids.map((segmentId) => ({ segmentId, state: said }));
      await server.services.coverages.state(
        streetOfficer(quiet),
        { streetCode: quiet, statements, basis: '走访核实' },
        `matrix-${ids.length}-${said}`,
      );
      server.clock.advance(1_000);
    };
    const cellOf = async (chainId: string | null, columnId: string, at: string | null = null) => {
      const { columns, rows } = await matrix(chainId, at);
      const row = rows.find(({ street }) => street.code === quiet);
      return row?.cells[columns.findIndex(({ id }) => id === columnId)];
    };
    const unstated = new Date(server.clock.now()).toISOString();
    server.clock.advance(1_000);
    await state([first], 'NONE');
    expect(await cellOf('new-display', first)).toMatchObject({ coverage: 'NONE', knownSegments: 1 });
    expect(await cellOf(null, 'new-display')).toMatchObject({ coverage: 'UNCHECKED', knownSegments: 1 });
    expect(await cellOf('new-display', first, unstated)).toMatchObject({ coverage: 'UNCHECKED' });
    await state(segmentIds, 'NONE');
    expect(await cellOf(null, 'new-display')).toMatchObject({
      coverage: 'NONE',
      knownSegments: segmentIds.length,
    });
    await state([first], 'PRESENT');
    expect(await cellOf('new-display', first)).toMatchObject({ coverage: 'PRESENT', firms: 0 });
    expect(await cellOf(null, 'new-display')).toMatchObject({ coverage: 'PRESENT', firms: 0 });
  });

  it('tells of a chain that there is not', async () => {
    await expect(matrix('no-such-chain')).rejects.toThrow('没有这条产业链');
  });
});
