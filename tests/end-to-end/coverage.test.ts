import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext, picture, signIn, startBrowser } from '../support/browser.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const GRID = '/coverage?chain=new-display';

describe('a street states what it has looked at', () => {
  let product: RunningProduct;
  let browser: Browser;
  let street: Page;
  let district: Page;

  beforeAll(async () => {
    product = await startProduct();
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

  const cell = (segment: string) => street.getByTestId(`coverage-${segment}`).getByTestId('coverage-cell');

  it('states one segment by a press, a block by keys, and the rest at once', async () => {
    await street.goto(`${product.origin}${GRID}`);
    await street.getByTestId('coverage-grid').waitFor();
    expect(await street.getByTestId('coverage-send').isDisabled()).toBe(true);
    await street.getByTestId('coverage-cell').first().click();
    await street.keyboard.press('Shift+ArrowDown');
    await street.keyboard.press('Shift+ArrowDown');
    await street.keyboard.press('2');
    const cells = street.getByTestId('coverage-cell');
    const states = await Promise.all(
      [0, 1, 2, 3].map((index) => cells.nth(index).getAttribute('data-state')),
    );
    expect(states).toEqual(['NONE', 'NONE', 'NONE', 'UNCHECKED']);
    await street.getByTestId('coverage-fill').click();
    expect(await cell('nd-polarizer').getAttribute('data-state')).toBe('NONE');
    // That there is nothing in the whole chain needs a ground.
    expect(await street.getByTestId('coverage-send').isDisabled()).toBe(true);
    await street.getByTestId('coverage-basis').fill('六月走访园区,并与登记信息比对');
    await picture(street, 'coverage-whole-column');
    while ((await cell('nd-target').getAttribute('data-state')) !== 'PRESENT')
      await cell('nd-target').click();
    expect(await street.getByTestId('coverage-basis').count()).toBe(0);
    await picture(street, 'coverage-street');
    await street.getByTestId('coverage-send').click();
    const known = street.getByTestId('coverage-nd-target').getByTestId('coverage-known');
    await expect.poll(() => known.innerText(), { timeout: 20_000 }).toBe('1/12');
    expect(await street.getByTestId('coverage-send').isDisabled()).toBe(true);
  });

  it('opens the statements behind a number', async () => {
    await street.getByTestId('coverage-nd-target').getByTestId('coverage-known').click();
    const rows = street.getByTestId('coverage-statements').locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(12);
    expect(await rows.filter({ hasText: '有企业' }).count()).toBe(1);
    await picture(street, 'coverage-statements');
  });

  it('is read by the district, which cannot state it', async () => {
    await district.goto(`${product.origin}${GRID}`);
    await district.getByTestId('coverage-grid').waitFor();
    expect(await district.getByTestId('coverage-cell').count()).toBe(0);
    expect(await district.getByTestId('coverage-nd-target').innerText()).toContain('●');
    expect(await district.getByTestId('coverage-nd-polarizer').innerText()).toContain('○');
    await picture(district, 'coverage-district');
    await district.goto(`${product.origin}/coverage`);
    await district.getByTestId('coverage-chains').waitFor();
    await picture(district, 'coverage-chains');
  });
});
