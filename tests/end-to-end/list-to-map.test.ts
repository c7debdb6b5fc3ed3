import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../services/project-root.ts';
import { openContext, outside, picture, signIn, startBrowser } from '../support/browser.ts';
import { samples } from '../support/kernel.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const WAIT = { timeout: 20_000 };
const file = (name: string) => join(projectRoot, 'datasets', 'samples', name);

describe('a street hands its lists in, the district approves, the map changes, and changes back', () => {
  let product: RunningProduct;
  let browser: Browser;
  let street: Page;
  let district: Page;
  let revision = '';

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

  const visit = async (page: Page, path: string) => {
    await page.goto(`${product.origin}${path}`);
    await page.getByTestId('loading').first().waitFor({ state: 'detached' });
  };

  const openAt = (cell: string) =>
    street.locator(`[data-testid=finding][data-cell=${cell}][data-state=OPEN]`).count();

  const firmsOn = async (query: string) => {
    await visit(district, `/chains/new-display?view=table${query}`);
    return district.getByTestId('chain-totals').innerText();
  };

  it('shows an empty map before', async () => {
    expect(await firmsOn('')).toMatch(/0\s*家/);
    await picture(district, '01-empty-map');
  });

  it('uploads the workbook and sees the findings at their cells', async () => {
    await visit(street, '/lists');
    await street.getByTestId('upload-file').setInputFiles(file(samples.zoumaling));
    await street.waitForURL(/\/revisions\//, { timeout: 60_000 });
    revision = new URL(street.url()).pathname;
    await street.getByTestId('findings').waitFor();
    await picture(street, '02-findings');
    const place = street.locator('[data-testid=finding][data-cell=C8]').first();
    expect(await place.getAttribute('data-code')).toBe('code-digits-lost');
    expect(await place.innerText()).toContain('产业链清单!C8');
  });

  it('mends two cells: a typed code, and a suggested segment', async () => {
    const code = street.locator('[data-testid=finding][data-cell=C8]').first();
    await code.getByTestId('mend-text').fill('914201124050369689');
    await code.getByTestId('mend').click();
    await expect.poll(() => openAt('C8'), WAIT).toBe(0);
    await visit(street, `${revision}?severity=WARNING`);
    const typo = street.locator('[data-testid=finding][data-cell=H33]').first();
    await typo.getByTestId('suggestion').first().click();
    await expect.poll(() => openAt('H33'), WAIT).toBe(0);
    await picture(street, '03-mended');
  });

  it('submits, and the district approves with the preview', async () => {
    await visit(street, revision);
    street.on('dialog', (dialog) => void dialog.accept());
    district.on('dialog', (dialog) => void dialog.accept());
    await street.getByTestId('submit').click();
    await street.locator('[data-testid=revision-state][data-state=SUBMITTED]').waitFor();
    await visit(district, revision);
    await district.getByTestId('cards-changed').waitFor();
    const changed = Number.parseInt(await district.getByTestId('cards-changed').innerText(), 10);
    expect(changed).toBeGreaterThan(5);
    await picture(district, '04-preview');
    await district.getByTestId('approve-all').click();
    await district.locator('[data-testid=revision-state][data-state=APPROVED]').waitFor({ timeout: 60_000 });
  });

  it('leads from the map over segment and firm to the cell of the workbook', async () => {
    await visit(district, '/chains/new-display');
    await district.getByTestId('chain-canvas').locator('canvas').first().waitFor();
    await district.waitForTimeout(1_000);
    await picture(district, '05-map');
    await district.getByTestId('segment-nd-glass-substrate').focus();
    await district.keyboard.press('Enter');
    await district.waitForURL(/\/segments\/nd-glass-substrate/);
    await district.getByTestId('segment-counts').waitFor();
    await picture(district, '06-segment');
    await district.getByRole('link', { name: '武汉嵘汐显示材料科技有限公司' }).first().click();
    await district.waitForURL(/\/enterprises\//);
    await district.getByTestId('identity').waitFor();
    await picture(district, '07-enterprise');
    await district.getByTestId('evidence').first().click();
    await district.waitForURL(/\/rows\//);
    await district.getByTestId('row-source').waitFor();
    expect(await district.getByTestId('cell-address').allInnerTexts()).toContain('产业链清单!C5');
    expect(await district.locator('body').innerText()).toContain('914201125BCLLKH99F');
    await picture(district, '08-row');
  });

  it('shows the former map for yesterday', async () => {
    const yesterday = new Date(Date.now() + 8 * 3_600_000 - 86_400_000).toISOString().slice(0, 10);
    await visit(district, '/chains/new-display?view=table');
    await district.getByTestId('as-of').fill(yesterday);
    await district.waitForURL(new RegExp(`at=${yesterday}`));
    await expect.poll(() => district.getByTestId('chain-totals').innerText(), WAIT).toMatch(/0\s*家/);
    await picture(district, '09-yesterday');
  });

  it('shows suppliers with reasons for a demand of the workbook', async () => {
    await visit(district, '/search?q=骁驰显示技术');
    await district.getByRole('link', { name: '骁驰显示技术(武汉)有限公司' }).first().click();
    await district.waitForURL(/\/enterprises\//);
    await district.getByTestId('open-matches').first().waitFor();
    const demand = district.locator('tr', { hasText: '玻璃基板' }).getByTestId('open-matches').first();
    await demand.click();
    await district.waitForURL(/\/demands\//);
    await district.getByTestId('matches').waitFor();
    const first = await district.getByTestId('match').first().innerText();
    expect(first).toContain('同一产品');
    await picture(district, '10-matches');
  });

  it('withdraws the batch, and the former map is back', async () => {
    await visit(district, revision);
    await district.getByTestId('withdraw-reason').fill('演示:填错季度');
    await district.getByTestId('withdraw-batch').click();
    await district.locator('[data-testid=revision-state][data-state=WITHDRAWN]').waitFor({ timeout: 60_000 });
    await picture(district, '11-withdrawn');
    expect(await firmsOn('')).toMatch(/0\s*家/);
  });

  it('never asks another host for anything', () => {
    expect(outside).toEqual([]);
  });
});
