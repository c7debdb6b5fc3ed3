import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProduct, startProduct } from '../support/product.ts';

describe('the built server', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.stop());

  it('answers GraphQL, from classes that import each other', async () => {
    const response = await fetch(`${product.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ installation { name demo edition { number } } }' }),
    });
    expect(await response.json()).toEqual({
      data: { installation: { name: '链图', demo: true, edition: { number: 1 } } },
    });
  });

  it('answers pages under a policy that lets nothing from outside in', async () => {
    const response = await fetch(`${product.origin}/sign-in`);
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1];
    expect(nonce).toBeTruthy();
    const html = await response.text();
    expect(html).toContain('lang="zh-CN"');
    expect(html).toContain(`nonce="${nonce}"`);
  });
});
