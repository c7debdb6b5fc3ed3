import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { openContext, picture, signIn, startBrowser } from '../support/browser.ts';
import { submitAndApprove, takeIn, ZOUMALING } from '../support/kernel.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const MAKER = '武汉嵘汐玻璃基板有限公司';
const CODE = '91420112MA4KX0UQ57';

const lists = {
  firms: `企业名称,统一社会信用代码,产业链,环节,环节角色,主营产品
${MAKER},${CODE},新型显示,玻璃基板,生产,玻璃基板
湖北澜翀液晶面板有限公司,91420112MA4KX1UQ38,新型显示,液晶面板,生产,液晶面板、液晶显示屏面板
武汉珩璟显示技术有限公司,91420112MA4KX2UQ19,新型显示,液晶面板,生产,超薄玻璃基板
`,
  supplies: `企业名称,统一社会信用代码,产品/服务名称,年产能,单位,现有主要客户
${MAKER},${CODE},玻璃基板,100,万片,湖北澜翀液晶面板公司、珩璟显示、苏州不在册光电有限公司
`,
};

describe('names are decided by keyboard', () => {
  let product: RunningProduct;
  let browser: Browser;
  let street: Page;
  let district: Page;

  beforeAll(async () => {
    product = await startProduct();
    const services = createServices(product.database, systemClock, pino({ level: 'silent' }));
    for (const [name, text] of Object.entries(lists)) {
      const taken = await takeIn(services, ZOUMALING, `${name}.csv`, Buffer.from(text), `names-${name}`);
      await submitAndApprove(services, ZOUMALING, taken.revisionId);
    }
    browser = await startBrowser();
    street = await (await openContext(browser, product.origin)).newPage();
    district = await (await openContext(browser, product.origin)).newPage();
    await signIn(street, product.origin, 'zoumaling');
    await signIn(district, product.origin, 'district');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const rowOf = (page: Page, name: string) => page.getByTestId('name-row').filter({ hasText: name });
  const pressed = (page: Page, name: string) =>
    rowOf(page, name).locator('[aria-pressed="true"]').first().innerText();

  it('takes what is certain by one key and the rest by number', async () => {
    await street.goto(`${product.origin}/`);
    await street.getByTestId('workbench-items').getByText('名称待认定').click();
    await street.getByTestId('names').waitFor();
    expect(await street.getByTestId('name-row').count()).toBe(2);
    expect(await street.getByTestId('rest-note').innerText()).toContain('其余 1 个未找到相近名称');
    await street.keyboard.press('a');
    expect(await pressed(street, '湖北澜翀液晶面板公司')).toContain('湖北澜翀液晶面板有限公司');
    await rowOf(street, '珩璟显示').getByTestId('choice-1').click();
    await picture(street, 'names-street');
    await street.locator('h1').click();
    await street.keyboard.press('Enter');
    await street.getByTestId('sent').waitFor();
    await street.getByTestId('empty').waitFor();
    const [links] = await product.database.command<{ partners: string[] }>(
      `MATCH (l:SupplyLink) WHERE l.shownTo > $now AND l.partnerId IS NOT NULL
       MATCH (e:Enterprise {id: l.partnerId}) RETURN collect(e.name) AS partners`,
      { now: Date.now() },
    );
    expect(links?.partners.sort()).toEqual(['武汉珩璟显示技术有限公司', '湖北澜翀液晶面板有限公司'].sort());
  });

  it('undoes the last press, and shows what was decided and by whom', async () => {
    await street.keyboard.press('u');
    await expect.poll(() => street.getByTestId('name-row').count(), { timeout: 20_000 }).toBe(2);
    await street.keyboard.press('a');
    await street.keyboard.press('Enter');
    await street.getByTestId('sent').waitFor();
    await street.getByTestId('view-DECIDED').click();
    const decided = street.getByTestId('decided-names');
    await decided.waitFor();
    expect(await decided.innerText()).toMatch(/湖北澜翀液晶面板公司[\s\S]*湖北澜翀液晶面板有限公司/);
    await picture(street, 'names-decided');
    await street.getByTestId('undo-decision').first().click();
    await street.getByTestId('empty').waitFor();
    await street.goto(`${product.origin}/names?kind=PRODUCT&view=NEW`);
    await street.getByTestId('empty').waitFor();
    expect(await street.getByTestId('names-panel').count()).toBe(0);
  });

  it('keeps apart what is like no firm of the lists', async () => {
    await street.goto(`${product.origin}/names?view=REST`);
    await rowOf(street, '苏州不在册光电有限公司').waitFor();
    await picture(street, 'names-rest');
    await street.locator('h1').click();
    await street.keyboard.press('0');
    await street.keyboard.press('Enter');
    await street.getByTestId('sent').waitFor();
    await street.getByTestId('empty').waitFor();
  });

  it('lets the district decide for every street, and a street say otherwise', async () => {
    await district.goto(`${product.origin}/names`);
    await rowOf(district, '湖北澜翀液晶面板公司').getByTestId('choice-1').click();
    await district.getByTestId('send-names').click();
    await district.getByTestId('sent').waitFor();
    await district.getByTestId('view-DECIDED').click();
    await expect
      .poll(() => district.getByTestId('decided-names').innerText(), { timeout: 20_000 })
      .toContain('各街道 · 现有主要客户');
    await street.goto(`${product.origin}/names?view=DECIDED`);
    await street.getByTestId('except').click();
    await picture(street, 'names-except');
    await expect.poll(() => street.getByTestId('except').count(), { timeout: 20_000 }).toBe(0);
    expect(await street.getByTestId('decided-names').innerText()).toContain('清单外企业');
    await picture(street, 'names-everywhere');
  });

  it('proposes a new product, which the district agrees to', async () => {
    await street.goto(`${product.origin}/names?kind=PRODUCT`);
    const row = rowOf(street, '超薄玻璃基板');
    await row.waitFor();
    expect(await row.getByTestId('choice-1').innerText()).toContain('是它的一种');
    await row.locator('b').click();
    for (let step = 0; step < 2; step++) {
      if ((await row.getAttribute('aria-current')) === 'true') break;
      await street.keyboard.press('j');
    }
    await street.keyboard.press('n');
    expect(await row.getByTestId('choice-new').getAttribute('aria-pressed')).toBe('true');
    await picture(street, 'names-products');
    await street.getByTestId('send-names').click();
    await street.getByTestId('sent').waitFor();
    await district.goto(`${product.origin}/names?kind=PRODUCT&view=NEW`);
    await rowOf(district, '超薄玻璃基板').getByTestId('choice-new').click();
    await district.getByTestId('send-names').click();
    await expect
      .poll(() => rowOf(district, '超薄玻璃基板').innerText(), { timeout: 20_000 })
      .toContain('区级同意收录');
    await picture(district, 'names-new');
  });

  it('fits a phone', async () => {
    await street.setViewportSize({ width: 390, height: 844 });
    await street.goto(`${product.origin}/names`);
    await street.getByTestId('name-row').first().waitFor();
    expect(await street.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
    await picture(street, 'names-phone');
  });
});
