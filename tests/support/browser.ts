import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../services/graph-api/src/account/demo-accounts.ts';
import { projectRoot } from '../../services/project-root.ts';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const pictures = join(projectRoot, 'tests', 'artifacts');

/** A real Chromium; the sandbox is off because tests may run as root. */
export function startBrowser(): Promise<Browser> {
  mkdirSync(pictures, { recursive: true });
  const executablePath = candidates.find((path) => existsSync(path));
  if (!executablePath) throw new Error('no Chromium on this machine');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** One person at an office screen, for whom every host but ours does not exist. */
export async function openContext(browser: Browser, origin: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  await context.route(
    (url) => url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:',
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  return context;
}

/** Requests that left the installation: there must be none. */
export const outside: string[] = [];

export async function signIn(page: Page, origin: string, name: string): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.getByTestId('name').fill(name);
  await page.getByTestId('password').fill(DEMO_PASSWORD);
  await page.getByTestId('sign-in').click();
  await page.getByTestId('viewer').waitFor();
}

export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
