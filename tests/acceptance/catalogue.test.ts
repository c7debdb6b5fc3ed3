import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEditionFiles } from '../../services/graph-api/src/edition/edition-files.ts';
import { districtOfficer, loadModel } from '../support/kernel.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

describe('the catalogue of a chain', () => {
  let server: TestServer;
  const content = readEditionFiles();

  beforeAll(async () => {
    server = await startTestServer();
    await loadModel(server.database);
  });
  afterAll(() => server.close());

  it.each(content.chains.map(({ id }) => id))('holds of %s what the files hold', async (chainId) => {
    const { segments } = await server.services.catalogue.get(districtOfficer, chainId);
    const inFiles = content.segments.filter((segment) => segment.chainId === chainId);
    expect(
      segments.map(({ id, name, stage, parentId }) => ({ id, name, stage, parentId: parentId ?? null })),
    ).toEqual(inFiles.map(({ id, name, stage, parentId }) => ({ id, name, stage, parentId })));
    for (const { id, products } of segments) {
      const made = content.products.filter(({ segmentIds }) => segmentIds.includes(id));
      expect(products.map((product) => product.id)).toEqual(made.map((product) => product.id).sort());
      expect(products.filter(({ gbt4754Name }) => !gbt4754Name)).toEqual([]);
    }
  });

  it('names codes, and says what a chain rests on and leaves out', async () => {
    const zoumaling = await server.client('zoumaling');
    const answer = await zoumaling.graphql<{
      catalogue: { industryName: string; chain: Record<string, unknown>; segments: { products: object[] }[] };
    }>(
      `{ catalogue(chainId: "new-display") {
        industryName
        chain { sources { kind name year usedFor } leftOut { name reason } }
        segments { products { id gbt4754 gbt4754Name } }
      } }`,
    );
    const catalogue = answer.data?.catalogue;
    const chain = content.chains.find(({ id }) => id === 'new-display');
    expect(catalogue?.industryName).toBe('新型显示(光电子信息)');
    expect(chain?.sources.length).toBeGreaterThan(0);
    expect(catalogue?.chain).toEqual({ sources: chain?.sources, leftOut: chain?.leftOut });
    expect(catalogue?.segments.flatMap(({ products }) => products)).toContainEqual({
      id: 'glass-substrate',
      gbt4754: '3042',
      gbt4754Name: '特种玻璃制造',
    });
    const product = await zoumaling.graphql('{ product(id: "glass-substrate") { gbt4754Name } }');
    expect(product.data?.product).toEqual({ gbt4754Name: '特种玻璃制造' });
  });

  it('has no list of a chain that was taken in before there were any', async () => {
    await server.database.command("MATCH (c:Chain {id: 'new-display'}) REMOVE c.sources, c.leftOut");
    const zoumaling = await server.client('zoumaling');
    const { data } = await zoumaling.graphql(
      '{ industries { chains { id sources { name } leftOut { name } } } }',
    );
    const chains = ((data?.industries ?? []) as { chains: { id: string; sources: object[] }[] }[]).flatMap(
      (industry) => industry.chains,
    );
    expect(chains.find(({ id }) => id === 'new-display')).toEqual({
      id: 'new-display',
      sources: [],
      leftOut: [],
    });
  });
});
