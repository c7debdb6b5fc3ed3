import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { ledgerKey } from '../../services/graph-api/src/ledger/key.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { openContext, outside, picture, signIn, startBrowser } from '../support/browser.ts';
import {
  administrator,
  districtOfficer,
  samples,
  submitAndApprove,
  takeInSample,
  ZOUMALING,
} from '../support/kernel.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Pages of the product by who visits them; what stands in braces is filled with ids of the sample. */
const visits: Record<string, string[]> = {
  district: [
    '/',
    '/chains',
    '/chains?view=table',
    '/chains?chain=new-display&value=makers',
    '/catalogue',
    '/catalogue?chain=new-display',
    '/chains/new-display',
    '/chains/new-display?view=table',
    '/segments/nd-glass-substrate',
    '/products/glass-substrate',
    '/enterprises/{enterprise}',
    '/rows/{row}',
    '/lists',
    '/revisions/{revision}',
    '/batches/{batch}',
    '/tiers',
    '/tiers?view=firms',
    '/tiers?view=candidates',
    '/tiers?view=certificates',
    '/demands',
    '/demands/{demand}',
    '/disputes',
    '/identity',
    '/identity?view=decided',
    '/editions',
    '/editions/{edition}',
    '/search?q=玻璃',
    '/coverage',
    '/coverage?chain=new-display',
    '/names',
    '/names?kind=PRODUCT',
    '/names?view=DECIDED',
    '/digest?since=2026-01-01',
    '/exports?chain=new-display',
    '/hand-overs?street=420112006',
    '/progress',
    '/standing-list?street=420112006',
    '/password',
  ],
  zoumaling: [
    '/',
    '/lists',
    '/revisions/{revision}',
    '/coverage?chain=new-display',
    '/names',
    '/digest',
    '/hand-overs',
    '/progress',
    '/standing-list',
    '/standing-list?list=DEMAND&view=attention',
    '/corrections',
    '/corrections?view=settled',
    '/visit',
  ],
  enterprise: ['/', '/my-enterprise'],
  promoter: ['/', '/enterprises/{enterprise}', '/demands/{demand}'],
  admin: ['/', '/audit', '/accounts', '/accounts/{account}', '/exports', '/editions', '/editions/{edition}'],
};

describe('every page', () => {
  let product: RunningProduct;
  let browser: Browser;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    product = await startProduct();
    const services = createServices(product.database, systemClock, pino({ level: 'silent' }));
    const { revisionId, batchId } = await takeInSample(
      services,
      ZOUMALING,
      samples.zoumaling,
      'pages-upload',
    );
    await submitAndApprove(services, ZOUMALING, revisionId);
    const asked = { at: null, streetCode: null, first: 100, after: null };
    const demands = await services.demands.list(districtOfficer, asked);
    const demand = demands.edges.find(({ node }) => node.product.text === '玻璃基板')?.node;
    ids.edition = String(await services.editions.draft(administrator, 1, 'pages-draft'));
    ids.revision = revisionId;
    ids.batch = batchId;
    ids.account = ledgerKey('account', 'zoumaling');
    ids.demand = demand?.id ?? '';
    ids.enterprise = demand?.enterprise.id ?? '';
    await product.database.command(
      "MATCH (account:Account {name: 'enterprise'}) SET account.enterpriseId = $firm",
      { firm: ids.enterprise },
    );
    ids.row = demand?.evidence.rowVersionId ?? '';
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const open = async (page: Page, path: string) => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '');
    await page.goto(`${product.origin}${filled}`);
    await page.locator('h1').first().waitFor();
    await expect.poll(() => page.getByTestId('loading').count(), { timeout: 20_000 }).toBe(0);
  };

  for (const [name, paths] of Object.entries(visits)) {
    it(`opens for ${name} without errors, without serious faults of access`, async () => {
      const page = await (await openContext(browser, product.origin)).newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await signIn(page, product.origin, name);
      for (const path of paths) {
        await open(page, path);
        expect({ path, error: await page.getByTestId('error').count() }).toEqual({ path, error: 0 });
        expect({ path, faults: await seriousFaults(page) }).toEqual({ path, faults: [] });
        await picture(page, `page-${name}${path.replace(/[^a-z]+/gi, '-')}`);
      }
      expect(problems).toEqual([]);
    });
  }

  it('says so on a page that one may not see, or that does not exist', async () => {
    const page = await (await openContext(browser, product.origin)).newPage();
    await signIn(page, product.origin, 'promoter');
    await open(page, '/audit');
    expect(await page.getByTestId('forbidden').count()).toBe(1);
    await open(page, '/enterprises/nobody');
    expect(await page.locator('body').innerText()).toContain('没有这家企业');
  });

  it('fits a phone without scrolling sideways', async () => {
    const page = await (await openContext(browser, product.origin)).newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn(page, product.origin, 'zoumaling');
    for (const path of [
      '/',
      '/lists',
      '/visit',
      '/standing-list',
      '/chains',
      '/catalogue',
      '/chains/new-display',
      '/enterprises/{enterprise}',
      '/digest',
      '/exports',
      '/password',
    ]) {
      await open(page, path);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect({ path, wide: width > 400 }).toEqual({ path, wide: false });
      await picture(page, `phone${path.replace(/[^a-z]+/gi, '-')}`);
    }
  });

  it('groups its pages by the work, in one row, and opens them by keyboard', async () => {
    const page = await (await openContext(browser, product.origin)).newPage();
    const inMenus = async () =>
      (await page.locator('.shell-header .places a').allTextContents()).filter((text) => text !== '工作台');
    await signIn(page, product.origin, 'district');
    await open(page, '/revisions/{revision}');
    expect((await page.locator('.shell-header').boundingBox())?.height).toBeLessThan(60);
    expect(await page.locator('.menu-button.current').allTextContents()).toEqual(['清单']);
    await page.getByTestId('menu-治理').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('名称认定');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('link', { name: '名称认定' }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await picture(page, 'menu-district');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/identity');
    expect(await inMenus()).not.toContain('审计');
    await signIn(page, product.origin, 'admin');
    expect(await inMenus()).toEqual(
      expect.arrayContaining(['产业链图谱', '填报进度', '模型版本', '账号', '审计']),
    );
    expect(await inMenus()).not.toContain('名称认定');
  });

  it('opens every page from a drawer on a phone', async () => {
    const page = await (await openContext(browser, product.origin)).newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn(page, product.origin, 'zoumaling');
    await page.getByTestId('open-drawer').click();
    const drawer = page.getByRole('dialog', { name: '主菜单' });
    await drawer.waitFor();
    await picture(page, 'menu-phone');
    await drawer.getByRole('link', { name: '走访记录' }).click();
    await page.waitForURL('**/visit');
    await expect.poll(() => drawer.count()).toBe(0);
    await page.getByTestId('open-drawer').click();
    await drawer.getByRole('searchbox').fill('玻璃');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=*');
    await expect.poll(() => drawer.count()).toBe(0);
  });

  it('never asks another host for anything', () => {
    expect(outside).toEqual([]);
  });
});

interface Fault {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/** What axe calls serious or critical: the rule and the first element. */
async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const tool = (globalThis as unknown as { axe: { run(): Promise<{ violations: Fault[] }> } }).axe;
    return (await tool.run()).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}
