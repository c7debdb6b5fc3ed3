import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../services/graph-api/src/as-of/as-of.ts';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { openContext, picture, signIn, startBrowser } from '../support/browser.ts';
import { CIHUI, submitAndApprove, takeIn, ZOUMALING } from '../support/kernel.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';
import { chemistry, glass, type TierCells, tierWorkbook } from '../support/tier-lists.ts';

const now = systemClock.now();
const day = (fromNow: number) => dayOf(now + fromNow * 86_400_000);
const lastYear = Number(day(0).slice(0, 4)) - 1;

describe('tiers in the browser', () => {
  let product: RunningProduct;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    product = await startProduct();
    const services = createServices(product.database, systemClock, pino({ level: 'silent' }));
    const handIn = async (street: string, row: TierCells) => {
      const bytes = tierWorkbook({ ...row, 填报日期: day(-5) });
      const { revisionId } = await takeIn(services, street, `梯度-${street}.xlsx`, bytes, `tier-${street}`);
      await submitAndApprove(services, street, revisionId);
    };
    await handIn(ZOUMALING, {
      ...glass,
      企业梯度: '专精特新中小企业',
      认定日: day(-1_000),
      有效期至: day(60),
      认定文号: '演示〔2024〕1号',
      '资质/体系': 'ISO9001',
      资质编号: '演示-1',
      资质有效期至: day(-3),
      投产时间: `${lastYear - 6}-05`,
    });
    await handIn(CIHUI, { ...chemistry, 企业梯度: '专精特新小巨人', 有效期至: day(700) });
    browser = await startBrowser();
    page = await (await openContext(browser, product.origin)).newPage();
    await signIn(page, product.origin, 'zoumaling');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const table = (testId: string) => page.getByTestId(testId);
  const settled = () => expect.poll(() => page.getByTestId('loading').count(), { timeout: 20_000 }).toBe(0);

  it('leads from the workbench to what lapses', async () => {
    const item = page.getByTestId('workbench-items').getByRole('link', { name: /梯度 90 天内到期/ });
    expect(await item.innerText()).toMatch(/^1\b/);
    await picture(page, 'tier-workbench');
    await item.click();
    await table('qualifications').waitFor();
    expect(await table('qualifications').innerText()).toContain('演示玻璃科技有限公司');
    expect(await table('qualifications').innerText()).not.toContain('演示化学科技有限公司');
    await page.getByTestId('tier-view-certificates').click();
    await expect.poll(() => table('qualifications').innerText()).toContain('ISO9001');
    expect(await table('qualifications').innerText()).toContain('已过期');
    await picture(page, 'tier-certificates');
  });

  it('counts by street, and every number opens its firms and their cells', async () => {
    await page.goto(`${product.origin}/tiers`);
    await table('tier-streets').waitFor();
    await picture(page, 'tier-streets');
    const origin = table('tier-rules').getByRole('link', { name: 'wzzgcs.com' });
    expect(await origin.getAttribute('href')).toBe('https://wzzgcs.com/page26?article_id=84');
    expect(await table('tier-rules').innerText()).not.toContain('article_id');
    await page.locator(`[data-testid="tier-streets"] a[href*="kind=GIANT"][href*="${CIHUI}"]`).click();
    await table('qualifications').waitFor();
    expect(await table('qualifications').locator('tbody tr').count()).toBe(1);
    await table('qualifications').getByTestId('evidence').click();
    await page.waitForURL(/\/rows\//);
    await page.getByText('专精特新小巨人').first().waitFor();
  });

  it('says what is met and what nobody knows, and asks for a street where there are many', async () => {
    await page.goto(`${product.origin}/tiers?view=candidates`);
    await table('tier-candidates').waitFor();
    const row = table('tier-candidates').locator('tbody tr');
    expect(await row.count()).toBe(1);
    expect(await row.innerText()).toMatch(/演示玻璃科技有限公司[\s\S]*2 项[\s\S]*10 项/);
    await row.locator('summary').first().click();
    expect(await row.innerText()).toContain(`到 ${lastYear} 年末满 6 年`);
    await picture(page, 'tier-candidates');
    await page.getByTestId('tier-target').selectOption('INNOVATIVE');
    await settled();
    expect(await page.getByTestId('empty').innerText()).toContain('选一个街道');
    await page.setViewportSize({ width: 390, height: 844 });
    for (const view of ['', '?view=firms', '?view=candidates']) {
      await page.goto(`${product.origin}/tiers${view}`);
      await page.locator('h1').waitFor();
      await settled();
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect({ view, wide: width > 400 }).toEqual({ view, wide: false });
      await picture(page, `tier-phone${view.replace(/\W+/g, '-')}`);
    }
  });
});
