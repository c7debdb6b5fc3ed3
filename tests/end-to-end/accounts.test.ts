import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext, picture, signIn, startBrowser } from '../support/browser.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const PASSWORD = '汉江边的三只白鹭飞过';

describe('an officer leaves and another follows', () => {
  let product: RunningProduct;
  let browser: Browser;
  let admin: Page;
  let former: Page;
  let successor: Page;
  let first = '';

  beforeAll(async () => {
    product = await startProduct();
    browser = await startBrowser();
    const opened = async () => (await openContext(browser, product.origin)).newPage();
    [admin, former, successor] = [await opened(), await opened(), await opened()];
    await signIn(admin, product.origin, 'admin');
    await signIn(former, product.origin, 'zoumaling');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('gives the new officer an account, its password shown once', async () => {
    await admin.goto(`${product.origin}/accounts`);
    await admin.getByTestId('new-account').click();
    await admin.getByTestId('account-name').fill('wang.xm');
    await admin.getByTestId('account-display-name').fill('王晓梅');
    await admin.getByTestId('account-street').selectOption('420112006');
    await admin.getByTestId('account-last-day').fill('2099-12-31');
    await admin.getByTestId('account-save').click();
    first = await admin.getByTestId('first-password-text').innerText();
    expect(first).toHaveLength(14);
    await admin.getByRole('row').filter({ hasText: '王晓梅' }).waitFor();
    await picture(admin, 'accounts-first-password');
    await admin.reload();
    await admin.getByTestId('accounts').waitFor();
    expect(await admin.locator('body').innerText()).not.toContain(first);
  });

  it('leads to a password of one’s own before anything else', async () => {
    await successor.goto(`${product.origin}/sign-in`);
    await successor.getByTestId('name').fill('wang.xm');
    await successor.getByTestId('password').fill(first);
    await successor.getByTestId('sign-in').click();
    await successor.getByTestId('must-change').waitFor();
    await successor.goto(`${product.origin}/lists`);
    await successor.getByTestId('must-change').waitFor();
    await picture(successor, 'password-first');
    await successor.getByTestId('old-password').fill(first);
    await successor.getByTestId('new-password').fill(PASSWORD);
    await successor.getByTestId('again').fill(PASSWORD);
    await successor.getByTestId('change-password').click();
    await successor.getByTestId('workbench-items').waitFor();
  });

  it('hands the street over with what waits', async () => {
    await former.goto(`${product.origin}/lists`);
    await former.locator('input[type=file]').setInputFiles({
      name: '两家企业.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        '企业名称,产业链,环节,主营产品\n武汉甲显示科技有限公司,新型显示,玻璃基板,玻璃基板\n武汉乙显示科技有限公司,新型显示,玻璃基板,玻璃基板\n',
      ),
    });
    await former.waitForURL(/\/revisions\//, { timeout: 60_000 });
    await admin.goto(`${product.origin}/accounts`);
    await admin.getByRole('link', { name: 'zoumaling', exact: true }).click();
    await admin.getByTestId('hand-over-pending').waitFor();
    expect(await admin.getByTestId('hand-over-pending').innerText()).toContain('草稿 1 份');
    await admin.getByTestId('successor').selectOption({ label: '王晓梅(wang.xm)' });
    await admin.getByTestId('hand-over-note').fill('调往区里,资料在共享盘');
    await picture(admin, 'account-hand-over');
    await admin.getByTestId('hand-over-confirm').click();
    await admin.getByTestId('handed-over').waitFor();
    await former.goto(`${product.origin}/lists`);
    await former.getByTestId('sign-in').waitFor();
    await successor.goto(product.origin);
    expect(await successor.getByTestId('hand-over-notice').innerText()).toContain('还有 1 份修订');
    await successor.getByRole('link', { name: '看交接清单' }).click();
    await successor.getByTestId('handed-over-revisions').waitFor();
    expect(await successor.locator('body').innerText()).toContain('调往区里');
    await picture(successor, 'hand-overs');
  });

  it('switches an account off and on', async () => {
    await admin.goto(`${product.origin}/accounts`);
    await admin.getByRole('link', { name: 'promoter', exact: true }).click();
    await admin.getByTestId('disable').click();
    await admin.getByTestId('enable').waitFor();
    await admin.getByTestId('enable').click();
    await admin.getByTestId('disable').waitFor();
    await admin.goto(`${product.origin}/audit`);
    await admin.getByTestId('audit-entries').waitFor();
    const log = await admin.getByTestId('audit-entries').innerText();
    for (const word of ['新建账号', '移交街道', '停用账号', '启用账号']) expect(log).toContain(word);
  });
});
