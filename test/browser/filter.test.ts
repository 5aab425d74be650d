import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runFolders } from '../../src/io/run-folder.js';
import { analysedSample } from '../use-cases/analysed-sample.js';
import { serve, type Served } from '../web/served.js';
import { closePages, openBrowser } from './open-browser.js';
import { gatherComplaints, violations } from './watched-page.js';

const browser = await openBrowser();

describe.skipIf(!browser)('the filter bar in a browser', () => {
  let served: Served;
  let run: string;
  beforeAll(async () => {
    const sample = await analysedSample('small');
    served = await serve(runFolders(sample.runs));
    run = `${served.url}runs/${sample.run.id}`;
  }, 60_000);
  afterAll(async () => {
    await closePages(browser);
    await served.close();
  });

  it('sets two filters, takes one away, goes from page to page with the other and back again', async () => {
    const page = await browser!.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints: string[] = [];
    gatherComplaints(page, complaints);
    const bar = page.getByRole('region', { name: 'Filter' });
    const chips = () => bar.locator('.chips a').allTextContents();

    await page.goto(`${run}/temaer?sort=n`);
    expect(await chips()).toEqual([]);
    await bar.getByText('Vis kun nogle af borgerne').click();
    await bar.getByLabel('Kvinder').check();
    await bar.getByLabel('Utilfredse').check();
    await bar.getByRole('button', { name: 'Vis de valgte' }).click();
    await page.waitForURL('**/temaer?sort=n&segment=dissatisfied&gender=kvinde');
    expect(await chips()).toEqual(['Samlet tilfredshed: Utilfredse ×', 'Køn: Kvinder ×']);
    const both = await bar.locator('.base').textContent();
    expect(both).toMatch(/^n = \d+ af \d+ svar \(vægtet [\d,]+ pct\.\)$/);
    expect(await violations(page)).toEqual([]);

    await bar.getByRole('link', { name: 'Fjern filteret Samlet tilfredshed: Utilfredse' }).click();
    await page.waitForURL('**/temaer?sort=n&gender=kvinde');
    expect(await chips()).toEqual(['Køn: Kvinder ×']);
    expect(await bar.locator('.base').textContent()).not.toBe(both);

    await page.getByRole('navigation', { name: 'Studiets sider' }).getByRole('link', { name: 'Resultater' }).click();
    await page.waitForURL('**/resultater?gender=kvinde');
    expect(await bar.locator('.base').textContent()).toMatch(/^n = \d+ af \d+ besvarelser/);

    await page.goBack();
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?sort=n&segment=dissatisfied&gender=kvinde');
    expect(await bar.locator('.base').textContent()).toBe(both);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is kept by a search while one writes, and by the form of a draw', async () => {
    const page = await browser!.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${run}/soeg?gender=kvinde&segment=satisfied&segment=dissatisfied`);
    await page.getByLabel('Søg efter').pressSequentially('hjælp');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('hjælp');
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('q'), searchParams.getAll('gender'), searchParams.getAll('segment')])
      .toEqual(['hjælp', ['kvinde'], ['satisfied', 'dissatisfied']]);
    // A chip that was there before the search was written keeps it.
    await page.getByRole('link', { name: 'Fjern filteret Køn: Kvinder' }).click();
    await page.waitForURL((url) => !url.searchParams.has('gender'));
    expect(new URL(page.url()).searchParams.get('q')).toBe('hjælp');

    await page.goto(`${run}/citater?gender=kvinde`);
    await page.getByLabel('Antal citater').fill('2');
    await page.getByRole('button', { name: 'Træk citater' }).click();
    await page.waitForURL('**n=2**');
    expect(new URL(page.url()).searchParams.getAll('gender')).toEqual(['kvinde']);
    await page.close();
  });

  it('is set without script, and by the keyboard alone', async () => {
    const page = await browser!.newPage({ javaScriptEnabled: false });
    await page.goto(run);
    const summary = page.locator('.filter-bar summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Mænd').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForURL('**?gender=mand');
    expect(await page.locator('.filter-bar .chips a').allTextContents()).toEqual(['Køn: Mænd ×']);
    await page.close();
  });

  it.each(['', '/resultater', '/temaer', '/citater'])('fits a window of 320 pixels on %s, open and filtered, and axe is content', async (path) => {
    const page = await browser!.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(`${run}${path}?gender=kvinde&segment=satisfied`);
    await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
