import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newTrace, traced } from '../../services/graph-api/src/trace.ts';
import {
  districtOfficer,
  loadModel,
  samples,
  submitAndApprove,
  takeInSample,
  ZOUMALING,
} from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

/**
 * The session look-up is not counted: services are called as the resolvers call them. Nested lists of a segment, a
 * product or a firm take one statement more each, so a page that asks for three of them takes four: not yet two.
 */
describe('reading a district', () => {
  let server: TestServer;
  let segmentId = '';
  let enterpriseId = '';
  let demandId = '';
  const page = { first: 20, after: null };

  beforeAll(async () => {
    server = await startTestServer();
    const { services } = server;
    await loadModel(server.database);
    const taken = await takeInSample(services, ZOUMALING, samples.zoumaling, 'cost-upload');
    await submitAndApprove(services, ZOUMALING, taken.revisionId);
    server.clock.advance(1_000);
    const demands = await services.demands.list(districtOfficer, { at: null, streetCode: null, ...page });
    const demand = demands.edges.find(({ node }) => node.product.id)?.node;
    demandId = demand?.id ?? '';
    enterpriseId = demand?.enterprise.id ?? '';
    const map = await services.chains.map(districtOfficer, 'new-display', null, null);
    segmentId = map.segments.find((segment) => segment.counts.firms > 0)?.id ?? '';
  });
  afterAll(() => server.close());

  async function statements(work: () => Promise<unknown>): Promise<string[]> {
    const trace = newTrace('cost');
    await traced(trace, work);
    return trace.statements;
  }

  it('takes two statements at most for a thing without its nested lists', async () => {
    const { services } = server;
    const actor = districtOfficer;
    const operations: Record<string, () => Promise<unknown>> = {
      chainMap: () => services.chains.map(actor, 'new-display', null, null),
      segment: () => services.segments.get(actor, segmentId, null, null),
      enterprise: () => services.enterprises.get(actor, enterpriseId, null),
      demands: () => services.demands.list(actor, { at: null, streetCode: null, ...page }),
      demandMatches: () => services.matches.ofDemand(actor, demandId, null, 20),
      disputes: () => services.disputes.list(actor, { streetCode: null, ...page }),
      search: () => services.search.search(actor, '玻璃', 20),
      workbench: () => services.workbench.get(actor),
    };
    for (const [name, work] of Object.entries(operations)) {
      const ran = await statements(work);
      expect({ name, ran, few: ran.length > 0 && ran.length <= 2 }).toMatchObject({ few: true });
    }
  });

  it('finds names by a Latin word in them, and nothing for signs', async () => {
    const hits = (text: string) => server.services.search.search(districtOfficer, text, 20);
    expect((await hits('oled')).length).toBeGreaterThan(0);
    expect(await hits('--')).toEqual([]);
  });
});
