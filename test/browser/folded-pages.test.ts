import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrastRun } from '../web/contrast-run.js';
import { sampleRun } from '../web/sample-run.js';
import { serve, storeOf, type Served } from '../web/served.js';
import { closePages, openBrowser } from './open-browser.js';
import { gatherComplaints, violations } from './watched-page.js';

const browser = await openBrowser();
const run = `runs/${sampleRun.id}`;

describe.skipIf(!browser)('what pages fold, and tables that are taken along', () => {
  const complaints: string[] = [];
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    served = await serve(storeOf([sampleRun, contrastRun]));
    const context = await browser!.newContext({ viewport: { width: 320, height: 800 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(served.url).origin });
    page = await context.newPage();
    gatherComplaints(page, complaints);
  });
  afterAll(async () => {
    await closePages(browser);
    await served.close();
  });

  const height = (): Promise<number> => page.evaluate<number>('document.documentElement.scrollHeight');
  const firstQuote = () => page.locator('.said blockquote').first();

  it('folds the quotes of the first page in a narrow window, where they open by their names', async () => {
    await page.goto(served.url + run);
    expect(await firstQuote().isVisible()).toBe(false);
    const folded = await height();
    const [first] = await page.locator('.folded > summary').all();
    await first!.focus();
    await page.keyboard.press('Enter');
    expect(await firstQuote().isVisible()).toBe(true);
    expect(await height()).toBeGreaterThan(folded);
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  it('shows them in a wide window and on paper, without what would open them', async () => {
    await page.goto(served.url + run);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await firstQuote().isVisible()).toBe(true);
    expect(await page.locator('.folded > summary').first().isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await firstQuote().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await firstQuote().isVisible()).toBe(true);
    expect(await page.locator('.folded > summary').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
  }, 60_000);

  it.each([
    [`${run}/klynger`, 'Klynger: Tilfredse', /^Klynge 1\t/mu, 'Stabiliteten går fra 0 til 1'],
    [`runs/${contrastRun.id}/forskelle`, 'Oftere: Tilfredse', /^god hjælp\t75,0 pct\. \[6\d,\d–8\d,\d pct\.\]\t/mu, '3 ord og vendinger, som mindst 10 borgere bruger, er prøvet'],
  ])('copies from /%s a table with its caption and its note', async (path, caption, row, note) => {
    await page.goto(served.url + path);
    await page.evaluate("document.querySelectorAll('main details').forEach((each) => { each.open = true; })");
    const part = page.locator('[data-copied]', { hasText: caption }).first();
    await part.getByRole('button', { name: /^Kopiér tabel/u }).click();
    await part.getByText('Kopieret').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied.split('\n')[0]).toContain(caption);
    expect(copied).toMatch(row);
    expect(copied).toContain(note);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);
});
