import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { openContext, signIn, startBrowser } from '../support/browser.ts';
import { districtOfficer, samples, submitAndApprove, takeInSample, ZOUMALING } from '../support/kernel.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

describe('from the top of the map downwards', () => {
  let product: RunningProduct;
  let browser: Browser;
  let page: Page;
  let firms = 0;

  beforeAll(async () => {
    product = await startProduct();
    const services = createServices(product.database, systemClock, pino({ level: 'silent' }));
    const { revisionId } = await takeInSample(services, ZOUMALING, samples.zoumaling, 'top-upload');
    await submitAndApprove(services, ZOUMALING, revisionId);
    firms = (await services.panorama.get(districtOfficer, null, null)).totals.firms;
    browser = await startBrowser();
    page = await (await openContext(browser, product.origin)).newPage();
    await signIn(page, product.origin, 'district');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const heatmap = () => page.locator('[data-testid="heatmap"][data-ready="true"]');

  it('shows totals, and leads from a total to the chains and from a chain to its map', async () => {
    await page.goto(`${product.origin}/chains`);
    expect(await page.getByTestId('total-firms').innerText()).toBe(String(firms));
    await page.getByTestId('total-firms').click();
    await page.getByTestId('panorama-table').waitFor();
    await page.getByTestId('panorama-table').getByRole('link', { name: '新型显示', exact: true }).click();
    await page.locator('[data-testid="chain-canvas"][data-ready="true"]').waitFor();
    expect(await page.locator('h1').innerText()).toBe('新型显示');
  });

  it('counts one street when it is chosen, and none before the list came', async () => {
    await page.goto(`${product.origin}/chains?street=420112001`);
    await page.getByTestId('panorama').waitFor();
    expect(Number(await page.getByTestId('total-firms').innerText())).toBeLessThan(firms);
    await page.goto(`${product.origin}/chains?at=2026-01-01`);
    await page.getByTestId('panorama').waitFor();
    expect(await page.getByTestId('total-firms').innerText()).toBe('0');
  });

  it('leads from a cell of the matrix, drawn or in the table, to the segment in that street', async () => {
    await page.goto(`${product.origin}/chains?chain=new-display&view=table`);
    const cell = page.locator(`[data-testid="matrix-table"] a[href*="street=${ZOUMALING}"]`, {
      hasText: /^[1-9]/,
    });
    const shown = await cell.first().innerText();
    await cell.first().click();
    await page.getByTestId('segment-counts').waitFor();
    expect(page.url()).toContain(`street=${ZOUMALING}`);
    expect(await page.getByTestId('count-firms').locator('b').innerText()).toBe(shown);
    await page.goto(`${product.origin}/chains?chain=new-display`);
    await heatmap().waitFor();
    const box = await heatmap().boundingBox();
    await heatmap().click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) - 13 } });
    await page.waitForURL(/\/segments\/nd-[a-z-]+\?street=420112\d+/);
  });

  it('filters a chain of the catalogue, and says what it rests on', async () => {
    await page.goto(`${product.origin}/catalogue?chain=new-display`);
    await page.getByTestId('sources').waitFor();
    const rows = page.getByTestId('catalogue-table').locator('td:first-child');
    const all = await rows.count();
    await page.getByTestId('catalogue-filter').fill('玻璃基板');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await rows.getByRole('link', { name: '玻璃基板', exact: true }).first().click();
    await page.waitForURL(/\/products\/glass-substrate/);
  });

  it.each([
    ['新型显示', 'CHAIN', '新型显示'],
    ['xxxs', 'CHAIN', '新型显示'],
    ['基板玻璃', 'SEGMENT', '玻璃基板'],
    ['bolijiban', 'PRODUCT', '玻璃基板'],
  ])('groups what “%s” finds by kind', async (text, kind, name) => {
    await page.goto(`${product.origin}/search?q=${encodeURIComponent(text)}`);
    await page.getByTestId('search-hits').waitFor();
    const group = page.getByTestId(`hits-${kind}`);
    expect(await group.getByRole('link', { name, exact: true }).count()).toBeGreaterThan(0);
  });
});
