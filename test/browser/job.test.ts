import type { ChildProcess } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, emptyFolder, endProgram, root, startProgram } from '../cli/run-program.js';
import { closePages, openBrowser } from './open-browser.js';
import { gatherComplaints, violations } from './watched-page.js';

const browser = await openBrowser();

describe.skipIf(!browser)('an analysis in a browser', () => {
  const home = emptyFolder();
  const data = join(home, 'data');
  let server: ChildProcess;
  let url: string;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    await cp(join(root, 'corpus-samples', 'small'), join(data, 'studies', 'small'), { recursive: true });
    server = startProgram(['serve', '--port', '0', '--data', data], home, home);
    url = await addressOf(server);
    page = await browser!.newPage({ viewport: { width: 1280, height: 900 } });
    gatherComplaints(page, complaints);
  }, 30_000);
  afterAll(async () => {
    await closePages(browser);
    await endProgram(server);
    await rm(home, { recursive: true, force: true });
  });

  /** Starts an analysis as a button of ours does. */
  const start = (path: string): Promise<unknown> => Promise.all([page.waitForURL('**/koersler/*'), page.evaluate(`(() => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = ${JSON.stringify(path)};
    document.body.append(form);
    form.submit();
  })()`)]);

  it('is watched from its start to its results, in which its button starts the next', async () => {
    await page.goto(url);
    await start('/studier/small/koer');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Analyse: Borgernes tilfredshed med jobcentret, lille prøve (syntetisk eksempel)');
    expect(await violations(page)).toEqual([]);
    const shares: number[] = [];
    const words = new Set<string>();
    while (page.url().includes('/koersler/')) {
      const seen = await page.evaluate('[document.getElementById("andel")?.value, document.getElementById("trin")?.textContent]').catch(() => []) as [number?, string?];
      if (typeof seen[0] === 'number') shares.push(seen[0]);
      if (typeof seen[1] === 'string') words.add(seen[1]);
      await page.waitForTimeout(60);
    }
    expect(new URL(page.url()).pathname).toMatch(/^\/runs\/[0-9a-f]{12}$/);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(new Set(shares).size).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([...words].some((each) => each.endsWith(' af 14'))).toBe(true);

    const run = page.url();
    await page.goto(`${run}/metode`);
    await page.getByText('Vælg startværdi og antal klynger').click();
    await page.getByLabel('Startværdi').fill('21');
    expect(await violations(page)).toEqual([]);
    await Promise.all([page.waitForURL('**/koersler/*'), page.getByRole('button', { name: 'Kør analysen igen' }).click()]);
    await page.waitForURL('**/runs/*', { timeout: 40_000 });
    expect(page.url()).not.toBe(run);
    // The page of the analysis is no step that one comes back to.
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(`${new URL(run).pathname}/metode`);
    expect(complaints).toEqual([]);
  }, 90_000);

  it.each([320, 1280])('fits a window of %d pixels, is stopped by its button, and axe is content', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(url);
    await start('/studier/eksempel');
    await page.getByText(' af 14').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const studies = await browser!.newPage({ viewport: { width, height: 800 } });
    await studies.goto(url);
    expect(await studies.getByText('i gang').count()).toBe(1);
    expect(await studies.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await violations(studies)).toEqual([]);
    await studies.close();
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Stop analysen' }).click()]);
    await page.getByText('Analysen er stoppet').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('goes on to the results without scripts too', async () => {
    const context = await browser!.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(url);
    const run = await plain.locator('.card a[href^="/runs/"]').first().getAttribute('href');
    await plain.goto(`${new URL(run!, url).href}/metode`);
    await plain.getByRole('button', { name: 'Kør analysen igen' }).click();
    expect(plain.url()).toContain('/koersler/');
    await plain.waitForURL('**/runs/*', { timeout: 40_000 });
    await context.close();
  }, 60_000);
});
