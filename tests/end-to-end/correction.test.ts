import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { openContext, picture, signIn, startBrowser } from '../support/browser.ts';
import { submitAndApprove, takeIn, ZOUMALING } from '../support/kernel.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const firm = { name: '武汉嵘汐显示材料科技有限公司', code: '914201125BCLLKH99F' };
const CHAIN =
  '企业名称,统一社会信用代码,产业链,环节,环节角色,主营产品,从业人员,2025年产值(万元),联系人,联系电话,填报日期\n' +
  `${firm.name},${firm.code},新型显示,玻璃基板,生产,玻璃基板,200,1200,演示联系人,13971628400,2026-06-20\n`;
const SUPPLY =
  '企业名称,统一社会信用代码,产品/服务名称,年产能,单位,填报日期\n' +
  `${firm.name},${firm.code},玻璃基板,100,吨,2026-06-20\n`;
const PASSWORD = '北湖南山东岭西桥中塔';

describe('a firm takes part: invited, it claims its account and corrects what is said of it', () => {
  let product: RunningProduct;
  let browser: Browser;
  let street: Page;
  let district: Page;
  let own: Page;
  let enterprise = '';

  const newPage = async () => (await openContext(browser, product.origin)).newPage();

  beforeAll(async () => {
    product = await startProduct();
    const services = createServices(product.database, systemClock, pino({ level: 'silent' }));
    for (const [name, text] of Object.entries({ 产业链: CHAIN, 供给: SUPPLY })) {
      const { revisionId } = await takeIn(services, ZOUMALING, `${name}.csv`, Buffer.from(text), name);
      await submitAndApprove(services, ZOUMALING, revisionId);
    }
    const [found] = await product.database.command<{ id: string }>(
      'MATCH (code:Identifier {value: $code}) RETURN code.enterpriseId AS id',
      { code: firm.code },
    );
    enterprise = `${product.origin}/enterprises/${found?.id}`;
    browser = await startBrowser();
    street = await newPage();
    district = await newPage();
    own = await newPage();
    await signIn(street, product.origin, 'zoumaling');
    await signIn(district, product.origin, 'district');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('hands the firm a slip with code and word', async () => {
    await street.goto(enterprise);
    await street.getByTestId('invite').click();
    const slip = street.getByTestId('slip');
    await slip.waitFor();
    expect(await slip.innerText()).toContain('/claim');
    expect(await street.getByTestId('slip-code').innerText()).toBe(firm.code);
    await slip.scrollIntoViewIfNeeded();
    await picture(street, 'claim-slip');
    await street.emulateMedia({ media: 'print' });
    await street.evaluate("document.body.classList.add('prints-slip')");
    expect(await slip.isVisible()).toBe(true);
    for (const other of ['#fields', '#rows', '[data-testid=invitation]']) {
      expect({ other, shown: await street.locator(other).isVisible() }).toEqual({ other, shown: false });
    }
    await street.evaluate("document.body.classList.remove('prints-slip')");
    await street.emulateMedia({ media: 'screen' });
  });

  it('lets the firm in with them, and not with another word', async () => {
    const word = (await street.getByTestId('slip-word').innerText()).trim();
    await own.goto(`${product.origin}/claim`);
    const fill = async (fields: Record<string, string>) => {
      for (const [name, text] of Object.entries(fields)) await own.getByTestId(`claim-${name}`).fill(text);
      await own.getByTestId('claim-send').click();
    };
    const said = { code: firm.code, name: 'rongxi', password: PASSWORD, again: PASSWORD };
    await fill({ ...said, word: 'abcd-efgh-jkmn' });
    await own.getByTestId('problem').waitFor();
    await picture(own, 'claim-page');
    await fill({ ...said, word });
    await own.waitForURL(/\/my-enterprise/);
    await own.getByTestId('own-fields').waitFor();
    expect(await own.locator('h1').innerText()).toContain(firm.name);
  });

  it('shows who said what, and who sees it; a value is corrected in few entries', async () => {
    const staff = own.getByTestId('own-fields').locator('tr').filter({ hasText: '从业人员' });
    expect(await staff.innerText()).toMatch(/200.*内部.*走马岭街道.*2026-06-20/s);
    const supply = () => expect.poll(() => own.getByTestId('own-supplies').innerText(), { timeout: 20_000 });
    await supply().toContain('产能、可供余量 内部;价格区间、现有主要客户 敏感');
    await own.getByTestId('consent-capacity').selectOption('ALL');
    await own.getByTestId('consent-save').click();
    await supply().toContain('产能 登录的人都能看;可供余量 内部');
    await own.screenshot({ path: 'tests/artifacts/my-enterprise.png', fullPage: true });
    await staff.getByTestId('correct').click();
    const cell = own.getByTestId('cell-staff');
    await cell.waitFor();
    const focused = () => own.evaluate<string>('document.activeElement?.dataset.testid');
    await expect.poll(focused).toBe('cell-staff');
    await cell.fill('260');
    await own.getByTestId('all-columns').click();
    await own.getByTestId('cell-park').fill('显示产业园');
    await own.getByTestId('correction-why').fill('六月新招 60 人');
    await picture(own, 'my-enterprise-correct');
    await own.getByTestId('correction-send').click();
    await own.getByTestId('handed-in').waitFor();
    await expect
      .poll(() => own.getByTestId('own-corrections').innerText(), { timeout: 20_000 })
      .toContain('待街道确认');
    await own.getByTestId('post-to-demands').click();
    await own.getByTestId('cell-kind').selectOption('人才');
    await own.getByTestId('cell-product').fill('结构工程师');
    await own.getByTestId('cell-post').fill('结构工程师');
    await own.getByTestId('cell-validUntil').fill('2027-12-31');
    await picture(own, 'my-enterprise-post');
    await own.getByTestId('post-send').click();
    const corrections = own.getByTestId('own-corrections').locator('tbody').first();
    await expect.poll(() => corrections.innerText(), { timeout: 20_000 }).toContain('结构工程师');
  });

  it('waits in the street’s workbench, is declined with a reason or taken over and handed in', async () => {
    await street.goto(product.origin);
    const waiting = street.getByTestId('workbench-items').getByRole('link', { name: /企业更正待确认/ });
    await waiting.waitFor();
    expect(await waiting.innerText()).toContain('2');
    await waiting.click();
    await street.waitForURL(/\/corrections/);
    await expect.poll(() => street.getByTestId('correction').count(), { timeout: 20_000 }).toBe(2);
    await picture(street, 'corrections');
    const posted = street.getByTestId('correction').filter({ hasText: '结构工程师' });
    await posted.getByTestId('decline').click();
    await posted.getByTestId('decline-reason').fill('岗位已招满');
    await posted.getByTestId('decline-send').click();
    await expect.poll(() => street.getByTestId('correction').count(), { timeout: 20_000 }).toBe(1);
    await street.getByTestId('pick-correction').check();
    await street.getByTestId('take-park').uncheck();
    await picture(street, 'corrections-by-cell');
    await street.getByTestId('take-chosen').click();
    await street.getByTestId('corrections-taken').getByRole('link').click();
    await street.waitForURL(/\/revisions\//);
    await street.getByTestId('submit').click();
    await expect.poll(() => street.getByTestId('submit').count(), { timeout: 20_000 }).toBe(0);
  });

  it('is in force once the district has approved, known as 企业自报, and the firm sees so', async () => {
    await district.goto(street.url());
    await district.getByTestId('approve-all').click();
    await expect.poll(() => district.getByTestId('approval').count(), { timeout: 20_000 }).toBe(0);
    await own.goto(`${product.origin}/my-enterprise`);
    const corrections = own.getByTestId('own-corrections');
    await corrections.waitFor();
    expect(await corrections.innerText()).toContain('已生效');
    expect(await corrections.innerText()).toContain('未采纳:岗位已招满');
    expect(await corrections.innerText()).toMatch(/显示产业园\s*街道没有采纳这一格/);
    const staff = own.getByTestId('own-fields').locator('tr').filter({ hasText: '从业人员' });
    expect(await staff.innerText()).toMatch(/260.*企业自报/s);
    await street.goto(`${product.origin}/corrections?view=settled`);
    const taken = street.getByTestId('correction').filter({ hasText: '从业人员' });
    await taken.getByRole('link', { name: '产业链清单' }).click();
    await street.getByTestId('row-corrections').waitFor();
    expect(await street.getByTestId('self-staff').innerText()).toBe('企业自报');
    expect(await street.getByTestId('row-corrections').innerText()).toMatch(/六月新招 60 人.*已生效/s);
    await picture(street, 'row-corrections');
    await own.setViewportSize({ width: 390, height: 844 });
    const width = await own.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(400);
    await own.screenshot({ path: 'tests/artifacts/my-enterprise-narrow.png', fullPage: true });
  });

  it('says to an account without a firm how it gets an invitation', async () => {
    const page = await newPage();
    await signIn(page, product.origin, 'enterprise');
    await page.goto(`${product.origin}/my-enterprise`);
    await page.getByTestId('empty').waitFor();
    expect(await page.getByTestId('empty').innerText()).toContain('索取邀请单');
  });
});
