import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtmlReport } from '../../src/exports/html-report.js';
import { reportOf } from '../../src/report/report.js';
import { contrastRun } from '../web/contrast-run.js';
import { sampleRun } from '../web/sample-run.js';
import { serve, storeOf, type Served } from '../web/served.js';
import { openBrowser } from './open-browser.js';
import { gatherComplaints, violations } from './watched-page.js';

const browser = await openBrowser();
const run = `runs/${sampleRun.id}`;
const words = `runs/${contrastRun.id}/forskelle`;
const paths = [
  '', run, `${run}/resultater`, `${run}/resultater?theme=-&shape=table`, `${run}/resultater?sort=score`, `${run}/temaer?sort=f1`,
  `${run}/temaer/help-support?side=2`, `${run}/klynger`, `${run}/klynger?map=clusters.satisfied`, `${run}/soeg`, `${run}/soeg?q=svar&segment=satisfied`, `${run}/soeg?q=(svar`, `${run}/citater`, `${run}/besvarelser`,
  words, `${words}?by=town&shape=table`, `${words}/ord/ventetid`, `${words}?by=town&a=Lille`,
  `${run}/kodebog`, `${run}/metode`, `${run}/svar/masked`, `${run}/svar/hostile`,
];

describe.skipIf(!browser)('the pages in a browser', () => {
  let served: Served;
  /** A window as narrow as a telephone's, where one page after another is shown. */
  let narrow: Page;
  beforeAll(async () => {
    served = await serve(storeOf([sampleRun, contrastRun]));
    narrow = await browser!.newPage({ viewport: { width: 320, height: 800 } });
  });
  afterAll(async () => {
    await browser?.close();
    await served.close();
  });

  /** A new window and all that its console and network complain of: a violated content policy is such a complaint. */
  async function openPage(path: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser!.newPage({ viewport: { width: 1280, height: 800 } });
    const complaints: string[] = [];
    gatherComplaints(page, complaints);
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) complaints.push(`elsewhere: ${request.url()}`);
    });
    await page.goto(served.url + path);
    return { page, complaints };
  }

  it.each(paths)('/%s has no error in its console, loads nothing from elsewhere, and axe is content', async (path) => {
    const { page, complaints } = await openPage(path);
    await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(paths)('/%s fits a window of 320 pixels', async (path) => {
    await narrow.goto(served.url + path);
    expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it.each([320, 1280])('shows the report of a run at %d pixels, and axe is content', async (width) => {
    const page = await browser!.newPage({ viewport: { width, height: 800 } });
    await page.setContent(renderHtmlReport(reportOf(sampleRun), 'da'));
    await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    expect(await page.locator('.figures figure').count()).toBe(3);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('says what is wrong with an address, without a fault of its own', async () => {
    const { page } = await openPage(`${run}/citater?seed=x`);
    expect(await page.locator('h1').textContent()).toBe('Siden kan ikke vises');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('draws quotes by the button, and others by a new draw, with every choice in the address', async () => {
    const { page, complaints } = await openPage(`${run}/citater`);
    await page.getByLabel('Tema').selectOption('help-support');
    await page.getByLabel('Borgere').selectOption('satisfied');
    await page.getByLabel('Antal citater').fill('4');
    await page.getByLabel('Startværdi').fill('11');
    await page.getByRole('button', { name: 'Træk citater' }).click();
    const { search, hash } = new URL(page.url());
    expect(search + hash).toMatch(/^\?theme=help-support&segment=satisfied&n=4&seed=11&metode=random&.*#citater$/);
    const quotes = () => page.locator('#citater blockquote').allTextContents();
    const first = await quotes();
    expect(first).toHaveLength(4);

    await page.getByRole('link', { name: 'Nyt træk' }).click();
    expect(new URL(page.url()).searchParams.get('seed')).toBe('12');
    expect(await quotes()).not.toEqual(first);

    await page.goBack();
    expect(await quotes()).toEqual(first);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('searches while one writes, keeps the search in the address, and tells a screen reader what was found', async () => {
    const { page, complaints } = await openPage(`${run}/soeg`);
    await page.getByLabel('Søg efter').pressSequentially('skem');
    await page.locator('#fundet table').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('n = 1 af 49 svar fra 1 borger, 1 sted');
    expect(new URL(page.url()).search).toBe('?q=skem');
    expect(await page.locator('#fundet mark').allTextContents()).toEqual(['skemaer']);
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    expect(await violations(page)).toEqual([]);

    const bar = page.getByRole('region', { name: 'Filter' });
    await bar.getByText('Vis kun nogle af borgerne').click();
    await bar.getByLabel('Tilfredse', { exact: true }).check();
    await bar.getByRole('button', { name: 'Vis de valgte' }).click();
    await page.waitForURL('**/soeg?q=skem&segment=satisfied');
    expect(await page.locator('#fundet').textContent()).toContain('n = 0 af 45 svar');
    await page.goBack();
    expect(await page.locator('#fundet').textContent()).toContain('n = 1 af 49 svar');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('searches without its script, by the button', async () => {
    const page = await browser!.newPage({ javaScriptEnabled: false });
    await page.goto(`${served.url}${run}/soeg`);
    await page.getByLabel('Søg efter').fill('hjælp');
    await page.getByRole('button', { name: 'Søg' }).click();
    expect(await page.locator('#fundet').textContent()).toContain('n = 44 af 49 svar');
    await page.close();
  });

  it('leads from the first page to an answer by the keyboard alone', async () => {
    const { page } = await openPage('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Gå til indholdet');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${served.url}${run}`);
    await page.getByRole('link', { name: 'Hjælp og støtte' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/temaer/help-support?segment=satisfied`);
    expect(await page.locator('blockquote').count()).toBe(20);
    await page.close();
  });

  it('runs no script that an answer brings', async () => {
    const { page } = await openPage(`${run}/temaer/help-support`);
    let alerted = false;
    page.on('dialog', () => { alerted = true; });
    await page.reload();
    expect(await page.locator('blockquote').first().textContent()).toContain('<script>alert(1)</script>');
    expect(alerted).toBe(false);
    expect(await page.locator('script, blockquote img').count()).toBe(0);
    await page.close();
  });
});
