import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext, picture, signIn, startBrowser } from '../support/browser.ts';
import { longCsv } from '../support/long-file.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const ROWS = 5_200;
const LONG = { timeout: 90_000 };

describe('a file with more rows than a revision holds', () => {
  let product: RunningProduct;
  let browser: Browser;
  let street: Page;
  let district: Page;
  const folder = mkdtempSync(join(tmpdir(), 'liantu-long-'));
  const file = join(folder, '长表.csv');

  beforeAll(async () => {
    writeFileSync(file, longCsv(ROWS));
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
    rmSync(folder, { recursive: true, force: true });
  });

  const choose = async () => {
    await street.goto(`${product.origin}/lists`);
    await street.getByTestId('upload-file').setInputFiles(file);
    await street.getByTestId('job-progress').first().waitFor(LONG);
  };

  it('shows how far it is, is found again on the workbench, and can be cancelled', async () => {
    await choose();
    await street.goto(product.origin);
    await street.getByTestId('own-jobs').waitFor(LONG);
    expect(await street.getByTestId('own-jobs').innerText()).toMatch(/长表\.csv[\s\S]*%/);
    await picture(street, 'long-file-workbench');
    await street.getByTestId('cancel-job').click();
    await expect.poll(() => street.getByTestId('own-jobs').count(), LONG).toBe(0);
    const kept = await product.database.command<{ n: number }>('MATCH (v:RowVersion) RETURN count(v) AS n');
    expect(kept).toEqual([{ n: 0 }]);
  });

  it('becomes several revisions, handed in with one press', async () => {
    await choose();
    await street.waitForURL(/\/batches\//, LONG);
    await street.getByTestId('revisions').waitFor();
    expect(await street.getByTestId('revisions').locator('tbody tr').count()).toBe(2);
    await picture(street, 'long-file-batch');
    await street.setViewportSize({ width: 390, height: 800 });
    await picture(street, 'long-file-batch-390');
    await street.setViewportSize({ width: 1366, height: 768 });
    await street.getByTestId('submit-batch').click();
    await expect.poll(() => street.getByTestId('submit-batch').count(), LONG).toBe(0);
  });

  it('comes into force with one press, a revision after the other', async () => {
    const path = new URL(street.url()).pathname;
    await district.goto(`${product.origin}${path}`);
    await district.getByTestId('approve-batch').click();
    await district.getByTestId('job-progress').waitFor(LONG);
    await picture(district, 'long-file-approval');
    const states = () => district.getByTestId('revisions').locator('tbody').innerText();
    await expect.poll(states, LONG).toMatch(/已通过[\s\S]*已通过/);
    await district.getByTestId('open-revision').first().click();
    await district.getByTestId('open-batch').waitFor();
    expect(await district.getByTestId('open-batch').innerText()).toContain('2 份修订');
  });
});
