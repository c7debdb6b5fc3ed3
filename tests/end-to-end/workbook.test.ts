import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../services/project-root.ts';
import { openContext, picture, signIn, startBrowser } from '../support/browser.ts';
import { samples } from '../support/kernel.ts';
import { OfficersWorkbook } from '../support/prefilled.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const chain = '产业链清单';
const LONG = { timeout: 60_000 };

describe('a workbook goes out, is changed, comes back, and the list changes', () => {
  let product: RunningProduct;
  let browser: Browser;
  let street: Page;
  let district: Page;
  let folder: string;
  const changed = { staff: '', removed: '' };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liantu-workbook-'));
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
    await rm(folder, { recursive: true, force: true });
  });

  const visit = async (page: Page, path: string) => {
    await page.goto(`${product.origin}${path}`);
    await page.getByTestId('loading').first().waitFor({ state: 'detached' });
  };
  const upload = async (file: string) => {
    await visit(street, '/lists');
    await street.getByTestId('upload-file').setInputFiles(file);
    await street.waitForURL(/\/revisions\/|\/layouts\//, LONG);
    return new URL(street.url()).pathname;
  };
  const downloaded = async (click: () => Promise<void>): Promise<Buffer> => {
    const coming = street.waitForEvent('download', LONG);
    await click();
    const download = await coming;
    return readFileSync(await download.path());
  };
  const submitAndApprove = async (revision: string) => {
    await street.getByTestId('submit').click();
    await street.locator('[data-testid=revision-state][data-state=SUBMITTED]').waitFor();
    await visit(district, revision);
    await district.getByTestId('approve-all').click();
    await district.locator('[data-testid=revision-state][data-state=APPROVED]').waitFor(LONG);
  };

  it('starts from an approved list', async () => {
    const page = await upload(join(projectRoot, 'datasets', 'samples', samples.zoumaling));
    street.on('dialog', (dialog) => void dialog.accept());
    district.on('dialog', (dialog) => void dialog.accept());
    await submitAndApprove(page);
  });

  it('gives the findings back in the file', async () => {
    const bytes = await downloaded(() => street.getByTestId('findings-file').click());
    const book = await OfficersWorkbook.open(bytes);
    expect(JSON.stringify(book.sheet(chain).getCell('C8').note)).toContain('代码被表格软件当作数字保存');
  });

  it('hands the prefilled workbook out, and shows what was changed in it', async () => {
    await visit(street, '/lists');
    const book = await OfficersWorkbook.open(await downloaded(() => street.getByTestId('workbook').click()));
    const [first = 0, second = 0] = book.rows(chain);
    changed.staff = book.cell(chain, '企业名称', first).text;
    changed.removed = book.cell(chain, '企业名称', second).text;
    book.cell(chain, '从业人员', first).value = 4_321;
    book.sheet(chain).spliceRows(second, 1);
    const file = join(folder, '改好的清单.xlsx');
    writeFileSync(file, await book.save());
    await upload(file);
    await street.getByTestId('compared-rows').waitFor();
    expect(await street.getByTestId('comparison-totals').innerText()).toMatch(
      /变更 1[\s\S]*移除 1[\s\S]*没有改动 136 行/,
    );
    // One difference, not two; a row that was taken out of the file stands nowhere in it.
    expect(await street.locator('#review').count()).toBe(0);
    expect(await street.locator('main').innerText()).not.toContain('第 0 行');
    expect(await street.getByTestId('discard').innerText()).toBe('不要这份文件的改动');
    await picture(street, 'workbook-comparison');
    await street.setViewportSize({ width: 390, height: 800 });
    await picture(street, 'workbook-comparison-390');
    await street.setViewportSize({ width: 1366, height: 768 });
  });

  it('takes in what is chosen, by keyboard, and the list has it once it is approved', async () => {
    const removal = street
      .locator('[data-testid=compared-row][data-change=REMOVED]')
      .getByTestId('accept-row');
    expect(await removal.isChecked()).toBe(false);
    await street.getByTestId('settle').focus();
    await street.keyboard.press('Enter');
    await street.locator('[data-testid=revision-state][data-state=DRAFT]').waitFor(LONG);
    await submitAndApprove(new URL(street.url()).pathname);
    await visit(street, '/lists');
    const book = await OfficersWorkbook.open(await downloaded(() => street.getByTestId('workbook').click()));
    const row = book.rowWhere(chain, '企业名称', changed.staff);
    expect(book.cell(chain, '从业人员', row).text).toBe('4321');
    expect(book.rowWhere(chain, '企业名称', changed.removed)).toBeGreaterThan(2);
  });

  it('asks once what the headers of a strange table are', async () => {
    const file = join(folder, '自用表.csv');
    writeFileSync(file, '主体,链,位置\n演示端到端公司,新型显示,玻璃基板\n');
    await upload(file);
    await street.getByTestId('layout-columns').waitFor();
    await picture(street, 'workbook-layout');
    await street.getByTestId('field-链').selectOption('chainText');
    await street.getByTestId('field-位置').selectOption('segmentText');
    await street.getByTestId('confirm-layout').click();
    await street.waitForURL(/\/revisions\//, LONG);
    await street.getByText('演示端到端公司').first().waitFor();
    expect(await upload(file)).toMatch(/^\/revisions\//);
  });
});
