import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryLog } from '../use-cases/memory-log.js';
import { sampleRun } from '../web/sample-run.js';
import { serve, storeOf, type Served } from '../web/served.js';
import { closePages, openBrowser } from './open-browser.js';
import { gatherComplaints, violations } from './watched-page.js';

const browser = await openBrowser();
const run = `runs/${sampleRun.id}`;

describe.skipIf(!browser)('the report and its figures in a browser', () => {
  const log = memoryLog();
  const complaints: string[] = [];
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    served = await serve(storeOf([sampleRun]), 'da', log);
    const context = await browser!.newContext({ viewport: { width: 1440, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(served.url).origin });
    page = await context.newPage();
    gatherComplaints(page, complaints);
  });
  afterAll(async () => {
    await closePages(browser);
    await served.close();
  });

  it('keeps a text that somebody writes, and takes the program’s own back', async () => {
    await page.goto(`${served.url}${run}/rapport`);
    const text = page.locator('#tekst-lead-satisfied');
    const own = await text.locator('> p').first().textContent();
    await text.getByText('Ret teksten').click();
    await text.getByLabel('Dit navn eller dine initialer').fill('Åse');
    await text.getByLabel('Tekst i rapporten').fill('Hjælpen afgør det.');
    expect(await violations(page)).toEqual([]);
    await text.getByRole('button', { name: 'Gem teksten' }).click();
    await page.waitForURL(/#tekst-lead-satisfied$/u);
    expect(await text.locator('> p').first().textContent()).toBe('Hjælpen afgør det.');
    expect(await page.frameLocator('iframe.preview').getByText('Hjælpen afgør det.').count()).toBe(1);
    await text.getByText('Ret teksten').click();
    await Promise.all([page.waitForEvent('load'), text.getByRole('button', { name: 'Brug programmets egen' }).click()]);
    expect(await text.locator('> p').first().textContent()).toBe(own);
  }, 60_000);

  it('shows the parts that are chosen', async () => {
    await page.getByLabel('Metode', { exact: true }).uncheck();
    await page.getByRole('button', { name: 'Vis valget' }).click();
    await page.waitForURL(/dele=/u);
    expect(await page.frameLocator('iframe.preview').getByRole('heading', { name: 'Metode', exact: true }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  it.each([320, 1440])('has room at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    if (process.env['FRITEKST_PICTURES']) await page.screenshot({ path: `${process.env['FRITEKST_PICTURES']}/report-${width}.png`, fullPage: true });
  }, 60_000);

  it('copies a figure’s table with whom it is about and its reference', async () => {
    await page.goto(`${served.url}${run}/temaer`);
    const figure = page.locator('figure').first();
    await figure.getByRole('button', { name: /^Kopiér tabel/u }).click();
    await figure.getByText('Kopieret').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied.split('\n')[0]).toBe((await figure.locator('.finding').textContent())!.trim());
    expect(copied).toContain('\t');
    expect(copied).toMatch(/Henvisning: [0-9a-f]{6}-themes\./u);
    expect(await violations(page)).toEqual([]);
    if (process.env['FRITEKST_PICTURES']) await page.screenshot({ path: `${process.env['FRITEKST_PICTURES']}/themes-1440.png`, fullPage: true });
    expect(complaints).toEqual([]);
  }, 60_000);
});
