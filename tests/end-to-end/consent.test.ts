import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { openContext, picture, signIn, startBrowser } from '../support/browser.ts';
import { submitAndApprove, takeIn, ZOUMALING } from '../support/kernel.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const FIRM = '演示光谷玻璃有限公司';
const list = `企业名称,统一社会信用代码,产业链,环节,环节角色,主营产品,从业人员,产值(万元),联系人,联系人职务,联系电话,备注
${FIRM},91420112MA4KX1YM4T,新型显示,玻璃基板,生产,玻璃基板,120,7654.3,王演示,经理,13971620001,夜间找王演示
`;

describe('what a firm decides of its own data', () => {
  let product: RunningProduct;
  let browser: Browser;
  let firm: Page;
  let promoter: Page;
  let path: string;

  beforeAll(async () => {
    product = await startProduct();
    const services = createServices(product.database, systemClock, pino({ level: 'silent' }));
    const taken = await takeIn(services, ZOUMALING, '产业链清单.csv', Buffer.from(list), 'consent-list');
    await submitAndApprove(services, ZOUMALING, taken.revisionId);
    const [found] = await product.database.command<{ id: string }>(
      `MATCH (e:Enterprise {name: $name}) MATCH (a:Account {name: 'enterprise'}) SET a.enterpriseId = e.id
       RETURN e.id AS id`,
      { name: FIRM },
    );
    path = `/enterprises/${found?.id}`;
    browser = await startBrowser();
    [firm, promoter] = (await Promise.all([newPage('enterprise'), newPage('promoter')])) as [Page, Page];
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const newPage = async (name: string) => {
    const page = await (await openContext(browser, product.origin)).newPage();
    await signIn(page, product.origin, name);
    return page;
  };
  const open = async (page: Page) => {
    await page.goto(`${product.origin}${path}`);
    await page.getByTestId('fields').waitFor();
  };
  const contactsSeen = async () => {
    await open(promoter);
    return promoter.locator('#contacts').innerText();
  };

  it('lets promoters see output and contact from the moment it says so', async () => {
    expect(await contactsSeen()).toContain('联系人已隐藏');
    expect(await promoter.getByTestId('fields').innerText()).toMatch(/产值[\s\S]*已隐藏/);
    await open(firm);
    await firm.getByTestId('consent-contact').selectOption('PROMOTERS');
    await firm.getByTestId('consent-output').selectOption('PROMOTERS');
    await firm.getByTestId('consents').scrollIntoViewIfNeeded();
    await picture(firm, 'consent-choosing');
    await firm.getByTestId('consent-save').click();
    await firm.getByTestId('consent-history').waitFor({ state: 'attached' });
    expect(await contactsSeen()).toMatch(/王演示\s*经理\s*13971620001/);
    expect(await promoter.getByTestId('fields').innerText()).toContain('7,654.3');
  });

  it('hides them again at once when it takes that back', async () => {
    await firm.getByTestId('consent-contact').selectOption('NONE');
    await firm.getByTestId('consent-output').selectOption('NONE');
    await firm.getByTestId('consent-save').click();
    await firm.getByTestId('consent-saving').waitFor({ state: 'detached' });
    expect(await contactsSeen()).toContain('联系人已隐藏');
    expect(await promoter.getByTestId('fields').innerText()).not.toContain('7,654.3');
  });

  it('is helped by its street, from a paper, and sees who took it down', async () => {
    const street = await newPage('zoumaling');
    await open(street);
    await street.getByTestId('consents-summary').waitFor();
    expect(await street.getByTestId('consents-summary').innerText()).toMatch(/\d+ 个字段都按平时的规定/);
    expect(await street.getByTestId('consent-staff').isVisible()).toBe(false);
    await street.getByTestId('consents-summary').click();
    await street.getByTestId('consent-staff').selectOption('ALL');
    await street.getByTestId('consent-signed').fill('2026-01-15');
    await street.getByTestId('consent-note').fill('同意书一页,总经理签字');
    await street.getByTestId('consent-save').click();
    await street.getByTestId('consent-saving').waitFor({ state: 'detached' });
    await expect
      .poll(() => street.getByTestId('consents-summary').innerText(), { timeout: 20_000 })
      .toContain('另外同意公开 1 个:从业人员');
    await open(firm);
    const staff = firm.getByTestId('consent-choices').locator('tr', { hasText: '从业人员' });
    expect(await staff.innerText()).toMatch(/经办,依 2026-01-15 的材料:同意书一页,总经理签字/);
    await staff.scrollIntoViewIfNeeded();
    await picture(firm, 'consent-by-paper');
    await street.setViewportSize({ width: 390, height: 844 });
    await street.getByTestId('consents').scrollIntoViewIfNeeded();
    await picture(street, 'consent-phone');
    const overflow = await street.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('takes everything along that is held on it, and the file opens', async () => {
    await open(firm);
    const [download] = await Promise.all([
      firm.waitForEvent('download'),
      firm.getByTestId('own-data-xlsx').click(),
    ]);
    expect(download.suggestedFilename()).toContain(`链图-本企业数据-${FIRM}`);
    const book = read(readFileSync(await download.path()));
    const text = JSON.stringify(book.Sheets);
    for (const said of ['13971620001', '7654.3', '来源单元格', '同意书一页,总经理签字']) {
      expect(text + book.SheetNames.join()).toContain(said);
    }
  });

  it('has its contacts erased for good, and sees since when', async () => {
    await firm.getByTestId('erase-open').click();
    const preview = firm.getByTestId('erase-preview');
    await preview.waitFor();
    expect(await preview.innerText()).toMatch(/1 个版本.*1 个别的格.*备注:夜间找王演示/s);
    await firm.getByTestId('erase').scrollIntoViewIfNeeded();
    await picture(firm, 'erase-asking');
    await firm.getByTestId('erase-run').click();
    await firm.getByTestId('erased').waitFor();
    expect(await firm.locator('#contacts').innerText()).toMatch(/已按要求删除 20\d\d-\d\d-\d\d/);
    await firm.locator('#contacts').scrollIntoViewIfNeeded();
    await picture(firm, 'erase-done');
    await firm.getByTestId('rows').getByRole('link').first().click();
    await firm.waitForURL(/\/rows\//);
    await firm.getByTestId('cell-address').first().waitFor();
    expect(await firm.getByTestId('erased').count()).toBe(3);
    expect(await firm.locator('main').innerText()).not.toContain('13971620001');
    expect(await firm.locator('main').innerText()).toContain('夜间找已按要求删除');
    await picture(firm, 'erase-row');
  });
});
