import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { openContext, picture, signIn, startBrowser } from '../support/browser.ts';
import { CIHUI, submitAndApprove, takeIn, ZOUMALING } from '../support/kernel.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const FIRM = '演示光谷玻璃有限公司';
const CODE = '91420112MA4KX1YM4T';
const head = '企业名称,统一社会信用代码,产业链,环节,环节角色,主营产品,从业人员';

describe('which firms are one, and which figures are right', () => {
  let product: RunningProduct;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    product = await startProduct();
    const services = createServices(product.database, systemClock, pino({ level: 'silent' }));
    const handIn = async (street: string, ...rows: string[]) => {
      const bytes = Buffer.from(`${[head, ...rows].join('\n')}\n`);
      const taken = await takeIn(services, street, '产业链清单.csv', bytes, `identity-${street}`);
      await submitAndApprove(services, street, taken.revisionId);
    };
    await handIn(
      ZOUMALING,
      `${FIRM},${CODE},新型显示,玻璃基板,生产,玻璃基板,120`,
      `${FIRM},${CODE},新型显示,偏光片,销售,偏光片,120`,
      `${FIRM}武汉分公司,,新型显示,玻璃基板,销售,玻璃基板,12`,
    );
    await handIn(CIHUI, `${FIRM},,新型显示,玻璃基板,生产,玻璃基板,95`);
    browser = await startBrowser();
    page = await (await openContext(browser, product.origin)).newPage();
    await signIn(page, product.origin, 'district');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const open = async (path: string) => {
    await page.goto(`${product.origin}${path}`);
    await page.locator('h1').waitFor();
  };
  const doubts = () => page.getByTestId('suspicion');

  it('shows what is doubtful with both sides, and merges by one press', async () => {
    await open('/identity');
    await doubts().first().waitFor();
    const same = doubts().filter({ hasText: '同名,缺代码' });
    expect(await same.innerText()).toMatch(/走马岭街道[\s\S]*慈惠街道/);
    await picture(page, 'identity-open');
    const before = await doubts().count();
    await same.getByTestId('verdict-SAME').click();
    await expect.poll(() => doubts().count(), { timeout: 20_000 }).toBeLessThan(before);
    await open('/identity?view=decided');
    await page.getByTestId('decision').waitFor();
    expect(await page.getByTestId('decision').innerText()).toContain('并入');
  });

  it('tells on the page of the firm who counts for it, and decides the figures that now differ', async () => {
    await page.getByTestId('decision').getByRole('link', { name: FIRM }).last().click();
    await page.getByTestId('disputes').waitFor();
    await picture(page, 'identity-enterprise');
    await open('/disputes');
    const staff = page.getByTestId('disputes').locator('tr', { hasText: '从业人员' });
    await staff.getByTestId('dispute-side').last().check();
    await staff.getByTestId('dispute-note').fill('现场核实');
    await picture(page, 'dispute-choosing');
    await staff.getByTestId('dispute-decide').click();
    await expect.poll(() => staff.count(), { timeout: 20_000 }).toBe(0);
    await page.getByTestId('view-decided').click();
    await staff.getByTestId('dispute-reopen').waitFor();
    expect(await staff.innerText()).toMatch(/95 人\s*裁定为准[\s\S]*现场核实/);
    await picture(page, 'dispute-decided');
    await page.getByRole('link', { name: FIRM }).first().click();
    await page.getByTestId('fields').waitFor();
    expect(await page.getByTestId('fields').innerText()).toMatch(/95 人\s*● 已定/);
  });

  it('opens a dispute again, and undoes a merge', async () => {
    await open('/disputes?view=decided');
    await page.getByTestId('dispute-reopen').click();
    await page.getByTestId('empty').waitFor();
    await page.getByTestId('view-open').click();
    expect(await page.getByTestId('disputes').innerText()).toMatch(/120 人\s*目前显示/);
    await open('/identity?view=decided');
    await page.getByTestId('undo-decision').click();
    await page.getByText('已撤销').waitFor();
    await picture(page, 'identity-undone');
    await open('/disputes');
    await page.getByTestId('empty').waitFor();
  });

  it('splits rows off and shows them at the other firm', async () => {
    await open(`/search?q=${CODE}`);
    await page.getByTestId('hits-ENTERPRISE').getByRole('link').first().click();
    await page.getByTestId('split-row').last().check();
    await page.getByTestId('split-name').fill('演示另一家销售有限公司');
    await page.getByTestId('split').scrollIntoViewIfNeeded();
    await picture(page, 'identity-split');
    await page.getByTestId('split-run').click();
    await page.getByTestId('decision').getByRole('link', { name: '演示另一家销售有限公司' }).click();
    await page.getByRole('heading', { name: '演示另一家销售有限公司' }).waitFor();
    expect(await page.getByTestId('placements').innerText()).toContain('偏光片');
  });

  it('is read by the streets, which cannot decide, also at the width of a telephone', async () => {
    const street = await (await openContext(browser, product.origin)).newPage();
    await street.setViewportSize({ width: 390, height: 844 });
    await signIn(street, product.origin, 'zoumaling');
    await street.goto(`${product.origin}/identity`);
    await street.getByTestId('suspicion').first().waitFor();
    expect(await street.locator('.verdicts').count()).toBe(0);
    const overflow = await street.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await picture(street, 'identity-phone');
  });
});
