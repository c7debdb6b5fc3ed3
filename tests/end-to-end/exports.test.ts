import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { openContext, picture, signIn, startBrowser } from '../support/browser.ts';
import { samples, submitAndApprove, takeInSample, ZOUMALING } from '../support/kernel.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

describe('what one sees can be taken along, and what happened can be told', () => {
  let product: RunningProduct;
  let browser: Browser;
  let district: Page;

  beforeAll(async () => {
    product = await startProduct();
    const services = createServices(product.database, systemClock, pino({ level: 'silent' }));
    const { revisionId } = await takeInSample(services, ZOUMALING, samples.zoumaling, 'exports-upload');
    await submitAndApprove(services, ZOUMALING, revisionId);
    browser = await startBrowser();
    district = await (await openContext(browser, product.origin)).newPage();
    await signIn(district, product.origin, 'district');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** Presses a link and reads the file that comes. */
  const taken = async (page: Page, press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };

  it('takes the demands of the page along as a workbook', async () => {
    await district.goto(`${product.origin}/demands`);
    const links = district.getByTestId('export-demands');
    const { name, bytes } = await taken(district, () => links.getByText('xlsx').click());
    expect(name).toMatch(/^链图-需求-\d{4}-\d{2}-\d{2}\.xlsx$/);
    const rows = utils.sheet_to_json<string[]>(read(bytes).Sheets.需求 ?? {}, { header: 1 });
    const total = Number((await district.locator('.head-facts').first().innerText()).replace(/\D/g, ''));
    expect(rows.length - rows.findIndex(([first]) => first === '企业名称') - 1).toBe(total);
    expect(rows.find(([first]) => first === '演示')).toBeDefined();
  });

  it('takes the public data of a chain along as linked data', async () => {
    await district.goto(`${product.origin}/exports?chain=new-display`);
    await district.getByTestId('exports').waitFor();
    await picture(district, 'exports');
    const { bytes } = await taken(district, () => district.getByTestId('public-jsonld').click());
    const graph = JSON.parse(bytes.toString('utf8'))['@graph'];
    expect(graph.length).toBeGreaterThan(3);
  });

  it('tells what is new since a day, narrowed to a street by a press', async () => {
    await district.goto(`${product.origin}/digest`);
    await district.getByTestId('digest-totals').waitFor();
    await district.getByTestId('digest-changes').waitFor();
    await picture(district, 'digest');
    const streets = district.getByTestId('digest-streets');
    await streets.getByRole('button', { name: '走马岭街道' }).click();
    await expect.poll(() => district.url()).toContain('street=420112006');
    await district.emulateMedia({ media: 'print' });
    await picture(district, 'digest-print');
    expect(await district.locator('.toolbar').isVisible()).toBe(false);
    await district.emulateMedia({ media: 'screen' });
    const { name, bytes } = await taken(district, () =>
      district.getByTestId('export-digest').getByText('xlsx').click(),
    );
    expect(name).toContain('走马岭街道');
    const rows = utils.sheet_to_json<string[]>(read(bytes).Sheets.动态 ?? {}, { header: 1 });
    expect(rows.filter(([kind]) => kind === '新增').length).toBeGreaterThan(5);
  });
});
