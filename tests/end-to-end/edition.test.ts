import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { draftFromFiles } from '../../services/graph-api/src/edition/load-edition.ts';
import { realEdition } from '../fixtures/real-model.ts';
import { openContext, outside, picture, signIn, startBrowser } from '../support/browser.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const WAIT = { timeout: 20_000 };
const GLASS = 'nd-glass-substrate';

/** The files as a later version of the product brings them. */
function laterFiles(name: string) {
  const content = structuredClone(realEdition());
  content.edition = { ...content.edition, name: '第二版', date: '2026-09-30' };
  for (const segment of content.segments) {
    if (segment.id === GLASS) segment.name = name;
    if (segment.id === 'nd-target') segment.aliases.push('溅镀靶');
  }
  content.feeds = content.feeds.slice(1);
  return content;
}

describe('an administrator changes the model, new files come, and nothing is overwritten', () => {
  let product: RunningProduct;
  let browser: Browser;
  let admin: Page;
  let district: Page;

  beforeAll(async () => {
    product = await startProduct();
    browser = await startBrowser();
    admin = await (await openContext(browser, product.origin)).newPage();
    district = await (await openContext(browser, product.origin)).newPage();
    await signIn(admin, product.origin, 'admin');
    await signIn(district, product.origin, 'district');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const visit = async (page: Page, path: string) => {
    await page.goto(`${product.origin}${path}`);
    await page.locator('h1').first().waitFor();
    await expect.poll(() => page.getByTestId('loading').count(), WAIT).toBe(0);
  };
  const stateIs = (page: Page, state: string) =>
    page.locator(`[data-testid=edition-state][data-state=${state}]`).first().waitFor(WAIT);

  it('makes a draft, renames a segment and confirms the chain', async () => {
    await visit(admin, '/editions');
    await admin.getByTestId('new-draft').click();
    await admin.waitForURL(/\/editions\/2$/);
    await admin.getByTestId('edit-form').waitFor(WAIT);
    await admin.getByTestId('pick-chain').selectOption('new-display');
    await admin.getByTestId('pick-segment').selectOption(GLASS);
    await admin.getByTestId('edit-text').fill('玻璃基板(区里定名)');
    await admin.getByTestId('edit').click();
    await expect.poll(() => admin.getByTestId('changes').innerText(), WAIT).toContain('玻璃基板(区里定名)');
    await admin.getByTestId('confirm-chain').click();
    await expect.poll(() => admin.getByTestId('changes').innerText(), WAIT).toContain('已确认');
    await picture(admin, 'edition-1-own-draft');
  });

  it('adopts it after saying what will happen', async () => {
    await admin.getByTestId('adopt').click();
    expect(await admin.getByTestId('will-do').innerText()).toContain('从此刻起按第 2 版计数');
    await admin.getByTestId('confirm').click();
    await stateIs(admin, 'IN_FORCE');
    await visit(district, '/chains/new-display?view=table');
    expect(await district.locator('body').innerText()).toContain('玻璃基板(区里定名)');
  });

  it('shows the new files as a draft with the conflict, which keeps what is in force', async () => {
    expect(await draftFromFiles(product.database, systemClock, laterFiles('玻璃基板(文件)'))).toBe(3);
    await visit(district, '/editions');
    expect(await district.getByTestId('new-draft').count()).toBe(0);
    await picture(district, 'edition-2-list');
    await visit(admin, '/editions/3');
    const rows = admin.getByTestId('changes').locator('tbody tr');
    await expect.poll(() => rows.count(), WAIT).toBe(3);
    expect(await admin.locator('[data-change=CONFLICT]').count()).toBe(1);
    await picture(admin, 'edition-3-difference');
    await admin.getByTestId('filter-change').selectOption('REMOVED');
    await expect.poll(() => rows.count(), WAIT).toBe(1);
    expect(await rows.first().innerText()).toContain('环节供给');
    await admin.getByTestId('filter-change').selectOption('');
    await expect.poll(() => rows.count(), WAIT).toBe(3);
  });

  it("takes the draft's text where that is chosen, and back", async () => {
    const settle = admin.getByTestId('settle');
    await settle.click();
    await expect.poll(() => settle.innerText(), WAIT).toBe('改回在用的');
    await settle.click();
    await expect.poll(() => settle.innerText(), WAIT).toBe('采用草稿的');
  });

  it('fits a phone without scrolling sideways', async () => {
    await district.setViewportSize({ width: 390, height: 844 });
    for (const path of ['/editions', '/editions/3']) {
      await visit(district, path);
      const width = await district.evaluate<number>('document.documentElement.scrollWidth');
      expect({ path, wide: width > 400 }).toEqual({ path, wide: false });
      await picture(district, `edition-phone${path.replace(/[^a-z0-9]+/g, '-')}`);
    }
    await district.setViewportSize({ width: 1366, height: 768 });
  });

  it('adopts the files, and the name of the administrator stands on the map', async () => {
    await admin.getByTestId('adopt').click();
    await admin.getByTestId('confirm').click();
    await stateIs(admin, 'IN_FORCE');
    await visit(district, '/chains/new-display?view=table');
    const map = await district.locator('body').innerText();
    expect(map).toContain('玻璃基板(区里定名)');
    expect(map).not.toContain('玻璃基板(文件)');
    await visit(admin, '/editions');
    await picture(admin, 'edition-4-adopted');
  });

  it('never asks another host for anything', () => {
    expect(outside).toEqual([]);
  });
});
