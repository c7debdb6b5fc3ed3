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

  it('answers one segment by hand and the rest by one press', async () => {
    await street.goto(`${product.origin}${GRID}`);
    await street.getByTestId('coverage-grid').waitFor();
    expect(await street.getByTestId('coverage-send').isDisabled()).toBe(true);
    await street.getByTestId('coverage-nd-target').locator('select').selectOption('PRESENT');
    await street.getByTestId('coverage-fill').click();
    expect(await street.getByTestId('coverage-nd-polarizer').locator('select').inputValue()).toBe('NONE');
    await picture(street, 'coverage-street');
    await street.getByTestId('coverage-send').click();
    await expect
      .poll(() => street.getByTestId('coverage-nd-target').innerText(), { timeout: 20_000 })
      .toContain('1/12');
    expect(await street.getByTestId('coverage-send').isDisabled()).toBe(true);
  });

  it('is read by the district, which cannot state it', async () => {
    await district.goto(`${product.origin}${GRID}`);
    await district.getByTestId('coverage-grid').waitFor();
    expect(await district.locator('.coverage-grid select').count()).toBe(0);
    expect(await district.getByTestId('coverage-nd-target').innerText()).toContain('●');
    expect(await district.getByTestId('coverage-nd-polarizer').innerText()).toContain('○');
    await picture(district, 'coverage-district');
  });
});
