import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../services/graph-api/src/clock.ts';
import { createServices } from '../../services/graph-api/src/services.ts';
import { openContext, outside, picture, signIn, startBrowser } from '../support/browser.ts';
import { samples, submitAndApprove, takeInSample, ZOUMALING } from '../support/kernel.ts';
import { type RunningProduct, startProduct } from '../support/product.ts';

const WAIT = { timeout: 20_000 };

/** What a browser does when a block of two cells below each other is pasted. */
const PASTE_TWO_CELLS = `{
  const data = new DataTransfer();
  data.setData('text/plain', '77\\n88\\n');
  const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  document.activeElement.dispatchEvent(paste);
}`;

/** How often a person has to do something: a press, a cell or field filled in. */
class Effort {
  count = 0;
  private readonly began = Date.now();

  constructor(private readonly what: string) {}

  async of(act: Promise<unknown>): Promise<void> {
    this.count++;
    await act;
  }

  tell(): void {
    const seconds = ((Date.now() - this.began) / 1_000).toFixed(0);
    process.stdout.write(`${this.what}: ${this.count} entries and presses, ${seconds} s by a machine\n`);
  }
}

describe('a street that has little to say says it with little', () => {
  let product: RunningProduct;
  let browser: Browser;
  let street: Page;
  let district: Page;

  beforeAll(async () => {
    product = await startProduct();
    const services = createServices(product.database, systemClock, pino({ level: 'silent' }));
    const { revisionId } = await takeInSample(services, ZOUMALING, samples.zoumaling, 'refill-upload');
    await submitAndApprove(services, ZOUMALING, revisionId);
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

  const saved = (page: Page) => page.locator('[data-testid=save-state][data-state=SAVED]').waitFor(WAIT);
  const openList = async (query: string) => {
    await street.goto(`${product.origin}/standing-list?${query}`);
    await street.getByTestId('sheet').waitFor(WAIT);
  };
  const cell = (page: Page, row: number, field: string) =>
    page.getByTestId('sheet-row').nth(row).locator(`[data-field=${field}]`);
  /** Writes in a cell as somebody at a keyboard does. */
  const write = async (field: string, text: string, effort: Effort, row = 0) => {
    await cell(street, row, field).click();
    await street.keyboard.press('F2');
    await effort.of(street.getByTestId('cell-input').fill(text));
    await street.keyboard.press('Enter');
  };

  it('a quarter without changes: 3 actions', async () => {
    const effort = new Effort('a quarter without changes');
    await effort.of(street.getByTestId('no-change').click());
    await street.getByTestId('no-change-done').waitFor(WAIT);
    await picture(street, 'refill-no-change');
    await district.goto(product.origin);
    await effort.of(district.getByTestId('workbench-items').getByText('待审核', { exact: true }).click());
    await district.getByTestId('confirmations').waitFor(WAIT);
    await picture(district, 'refill-confirmations');
    await effort.of(district.getByTestId(`approve-unchanged-${ZOUMALING}`).click());
    await district.getByTestId('confirmations').waitFor({ state: 'detached', timeout: 60_000 });
    effort.tell();
    expect(effort.count).toBe(3);
    await openList('list=DEMAND');
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(await cell(street, 0, 'collectedOn').innerText()).toBe(today);
  });

  it('a list is filled in like a sheet: a block pasted, a step back, and it is kept', async () => {
    await openList('list=CHAIN');
    await picture(street, 'refill-sheet');
    await cell(street, 0, 'staff').click();
    const before = await cell(street, 0, 'staff').innerText();
    await street.evaluate(PASTE_TWO_CELLS);
    expect(await cell(street, 0, 'staff').innerText()).toBe('77');
    expect(await cell(street, 1, 'staff').innerText()).toBe('88');
    await saved(street);
    await street.keyboard.press('Control+z');
    expect(await cell(street, 0, 'staff').innerText()).toBe(before);
    await street.keyboard.press('Control+y');
    await street.keyboard.press('ArrowDown');
    await street.keyboard.press('ArrowDown');
    await street.keyboard.type('99');
    await street.keyboard.press('Enter');
    await saved(street);
    await openList('list=CHAIN&view=attention');
    const staff = await street.locator('[data-testid=sheet-row] [data-field=staff]').allInnerTexts();
    expect(staff.filter((text) => ['77', '88', '99'].includes(text))).toHaveLength(3);
    expect(await street.getByTestId('submit-draft').innerText()).toContain('3 行');
    await picture(street, 'refill-attention');
  });

  it('a new firm with a supply and a demand: at most 20 entries', async () => {
    const effort = new Effort('a new firm with one supply and one demand');
    const firm = '演示新来显示科技有限公司';
    await openList('list=CHAIN');
    await effort.of(street.getByTestId('add-row').click());
    await write('enterpriseName', firm, effort);
    await write('uscc', '91420112MADEMN123J', effort);
    await write('chainText', '新型显示', effort);
    await write('segmentText', '玻璃基板', effort);
    await write('roles', '生产', effort);
    await saved(street);
    await picture(street, 'refill-new-row');
    await openList('list=SUPPLY');
    await effort.of(street.getByTestId('add-row').click());
    await write('enterpriseName', firm, effort);
    await write('product', '玻璃基板', effort);
    await write('capacity', '12万', effort);
    await write('capacityUnit', '片', effort);
    await saved(street);
    await openList('list=DEMAND');
    await effort.of(street.getByTestId('add-row').click());
    await write('enterpriseName', firm, effort);
    await write('product', '石英砂', effort);
    await write('quantity', '300', effort);
    await write('quantityUnit', '吨', effort);
    await write('validUntil', '2027-06-30', effort);
    await saved(street);
    await effort.of(street.getByTestId('submit-draft').click());
    await street.getByTestId('handed-in').waitFor(WAIT);
    effort.tell();
    expect(effort.count).toBeLessThanOrEqual(20);
    await picture(street, 'refill-handed-in');
  });

  it('offers what is known while a cell is written in', async () => {
    await openList('list=SUPPLY');
    await street.getByTestId('add-row').click();
    await street.keyboard.press('F2');
    await street.getByTestId('cell-input').fill('武汉嵘汐');
    const offered = street.getByTestId('cell-suggestion').first();
    await offered.waitFor(WAIT);
    await picture(street, 'refill-suggestions');
    await street.keyboard.press('ArrowDown');
    await street.keyboard.press('Enter');
    expect(await cell(street, 0, 'uscc').innerText()).toBe('914201125BCLLKH99F');
    await saved(street);
    await street.getByTestId('pick-row').first().check();
    await street.getByTestId('remove-picked').click();
    await saved(street);
  });

  it('a visit on a telephone: product, capacity, three needs in two minutes', async () => {
    const phone = await (await openContext(browser, product.origin)).newPage();
    await phone.setViewportSize({ width: 390, height: 844 });
    await signIn(phone, product.origin, 'zoumaling');
    await phone.goto(`${product.origin}/visit`);
    const effort = new Effort('a visit');
    const fill = (name: string, text: string) => effort.of(phone.getByTestId(name).fill(text));
    const began = Date.now();
    await fill('visit-firm', '武汉嵘汐显示材料科技有限公司');
    await fill('visit-product', '玻璃基板');
    await fill('visit-capacity', '80万');
    await fill('visit-capacity-unit', '片');
    for (const [index, [need, quantity, unit]] of [
      ['石英砂', '600', '吨'],
      ['偏光片', '20万', '片'],
      ['物流运输', '12', '车'],
    ].entries()) {
      await fill(`visit-need-${index}`, need ?? '');
      await fill(`visit-quantity-${index}`, quantity ?? '');
      await fill(`visit-quantity-${index}-unit`, unit ?? '');
    }
    await picture(phone, 'refill-visit');
    const wide = await phone.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(390);
    await effort.of(phone.getByTestId('visit-send').click());
    await phone.getByTestId('visit-done').waitFor(WAIT);
    effort.tell();
    expect(effort.count).toBeLessThanOrEqual(14);
    // Five seconds for each of them, by thumb, stay within two minutes.
    expect(effort.count * 5_000 + (Date.now() - began)).toBeLessThan(120_000);
    await picture(phone, 'refill-visit-done');
  });

  it('never asks another host for anything', () => {
    expect(outside).toEqual([]);
  });
});
