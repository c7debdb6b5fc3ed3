import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { openContext, picture, signIn, startBrowser } from '../support/browser.ts';
import { streetOfficer, submitAndApprove, takeIn, ZOUMALING } from '../support/kernel.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const HEADER = '企业名称,产业链,环节,环节角色,主营产品,从业人员,2025年产值(万元)';
const FIRST = `${HEADER}
演示甲显示科技有限公司,新型显示,玻璃基板,生产,玻璃基板,200,1000
演示乙显示科技有限公司,新型显示,偏光片,生产,偏光片,50,800
`;
const SECOND = `${HEADER}
演示甲显示科技有限公司,新型显示,玻璃基板,生产,玻璃基板,260,1000
演示乙显示科技有限公司,新型显示,偏光片,生产,偏光片,50,800
演示丙显示科技有限公司,新型显示,靶材,生产,靶材,30,
`;

describe('a revision is reviewed, sent back with comments, mended and approved, within a period', () => {
  let product: RunningProduct;
  let browser: Browser;
  let street: Page;
  let district: Page;
  let revision = '';

  beforeAll(async () => {
    product = await startProduct();
    const services = createServices(product.database, systemClock, pino({ level: 'silent' }));
    const first = await takeIn(services, ZOUMALING, '演示清单一.csv', Buffer.from(FIRST), 'review-first');
    await submitAndApprove(services, ZOUMALING, first.revisionId);
    const second = await takeIn(services, ZOUMALING, '演示清单二.csv', Buffer.from(SECOND), 'review-second');
    revision = `/revisions/${second.revisionId}`;
    browser = await startBrowser();
    street = await (await openContext(browser, product.origin)).newPage();
    district = await (await openContext(browser, product.origin)).newPage();
    await signIn(street, product.origin, 'zoumaling');
    await signIn(district, product.origin, 'district');
    await district.goto(`${product.origin}/progress`);
    await district.getByTestId('open-period').click();
    await district.getByTestId('period-facts').waitFor();
    await services.revisions.submit(streetOfficer(ZOUMALING), second.revisionId, 'review-submit');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const rowOf = (page: Page, name: string) => page.getByTestId('review-row').filter({ hasText: name });
  const cellOf = (page: Page, name: string, field: string) =>
    rowOf(page, name).locator(`[data-field="${field}"]`);

  it('shows the district what differs, and takes a comment at a cell', async () => {
    await district.goto(`${product.origin}${revision}`);
    const staff = cellOf(district, '演示甲', 'staff');
    await staff.waitFor();
    expect(await staff.innerText()).toContain('→');
    expect(await rowOf(district, '演示乙').innerText()).toContain('与在用的一版相同');
    await staff.click();
    await district.getByTestId('comment-text').fill('与社保人数不符,请核实');
    await district.getByTestId('comment').click();
    await expect.poll(() => staff.innerText(), { timeout: 20_000 }).toContain('批注 1');
    await district.locator('#review').scrollIntoViewIfNeeded();
    await picture(district, 'review-district');
    await district.getByTestId('return').click();
    await expect.poll(() => district.getByTestId('approval').count(), { timeout: 20_000 }).toBe(0);
  });

  it('leads the street to the cell; changing it settles the comment', async () => {
    await street.goto(product.origin);
    await street.getByTestId('workbench-items').waitFor();
    expect(await street.getByTestId('workbench-items').innerText()).toContain('有退回待完善');
    await picture(street, 'review-workbench');
    await street.goto(`${product.origin}${revision}?comments=only`);
    const staff = cellOf(street, '演示甲', 'staff');
    await staff.click();
    expect(await street.getByTestId('advice').innerText()).toContain('1 处批注没有处理');
    expect(await street.getByTestId('comment-item').innerText()).toContain('与社保人数不符');
    await picture(street, 'review-street');
    await street.setViewportSize({ width: 390, height: 800 });
    await street.locator('#review').scrollIntoViewIfNeeded();
    await picture(street, 'review-street-narrow');
    await street.setViewportSize({ width: 1366, height: 768 });
    await street.getByTestId('review-mend-text').fill('255');
    await street.getByTestId('review-mend').click();
    const state = () => street.getByTestId('comment-item').getAttribute('data-state');
    await expect.poll(state, { timeout: 20_000 }).toBe('CHANGED');
    await street.getByTestId('submit').click();
    await expect.poll(() => street.getByTestId('submit').count(), { timeout: 20_000 }).toBe(0);
  });

  it('counts it in the progress of the period once it is approved', async () => {
    await district.goto(`${product.origin}${revision}`);
    await district.getByTestId('approve-all').click();
    await expect.poll(() => district.getByTestId('approval').count(), { timeout: 20_000 }).toBe(0);
    await district.goto(`${product.origin}/progress`);
    const row = district.getByTestId('progress').locator('tbody tr').filter({ hasText: '走马岭' });
    await expect.poll(() => row.innerText(), { timeout: 20_000 }).toContain('已通过');
    expect(await row.getByTestId('open-tallies').innerText()).toContain('3/3');
    await row.getByTestId('open-tallies').click();
    await district.getByTestId('tallies').waitFor();
    expect(await district.getByTestId('tallies').locator('tbody tr').count()).toBe(1);
    await picture(district, 'progress-district');
    await district.setViewportSize({ width: 390, height: 800 });
    await picture(district, 'progress-narrow');
    await district.setViewportSize({ width: 1366, height: 768 });
    await row.getByTestId('open-coverage').click();
    await district.waitForURL(/\/coverage\?street=420112006/);
    await district.getByTestId('coverage-chains').waitFor();
    expect(await district.getByTestId('coverage-chains').innerText()).toContain('走马岭街道已核');
    await picture(district, 'coverage-of-a-street');
  });

  it('shows in the history of a row what each version changed', async () => {
    await district.goto(`${product.origin}${revision}`);
    await rowOf(district, '演示甲').locator('a.number').first().click();
    await district.getByTestId('versions').waitFor();
    const history = district.getByTestId('versions');
    expect(await history.innerText()).toContain('首次填报');
    expect(await district.getByTestId('version-changes').innerText()).toMatch(/从业人员:200 人 → 255 人/);
    await history.scrollIntoViewIfNeeded();
    await picture(district, 'row-history');
  });
});
