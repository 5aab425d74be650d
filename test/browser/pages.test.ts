import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtmlReport } from '../../src/exports/html-report.js';
import { reportOf } from '../../src/report/report.js';
import type { AnalysisRun } from '../../src/use-cases/ports.js';
import { contrastRun } from '../web/contrast-run.js';
import { comparison, curve } from '../web/example-measures.js';
import { sampleRun } from '../web/sample-run.js';
import { serve, storeOf, type Served } from '../web/served.js';
import { closePages, openBrowser } from './open-browser.js';
import { defects } from './page-defects.js';
import { gatherComplaints, violations } from './watched-page.js';

const browser = await openBrowser();
/** The sample run once more, with answers coded by hand. */
const coded = { ...sampleRun, id: 'coded', results: { ...sampleRun.results, coding: { ...sampleRun.results.coding!, n: 120 } } };
const run = `runs/${sampleRun.id}`;
const words = `runs/${contrastRun.id}/forskelle`;
const paths = [
  '', 'taster', run, `${run}/resultater`, `${run}/resultater?theme=-&shape=table`, `${run}/resultater?sort=score`, `${run}/temaer?sort=f1`,
  `${run}/temaer/help-support?side=2`, `${run}/klynger`, `${run}/klynger?map=clusters.satisfied`, `${run}/soeg`, `${run}/soeg?q=svar&segment=satisfied`, `${run}/soeg?q=(svar`, `${run}/soeg?vis=svar`, `${run}/resultater/tal?question=trust&by=gender`, `${run}/citater`, `${run}/besvarelser`,
  words, `${words}?by=town&shape=table`, `${words}/ord/ventetid`, `${words}?by=town&a=Lille`,
  `${run}/metode/sammenligning`, `${run}/metode/sammenligning?med=${coded.id}`, `runs/${coded.id}/metode/laeringskurve`, `${run}/kodebog/faelles`,
  `${run}/kodebog`, `${run}/kodning`, `${run}/rapport`, `${run}/metode`, `${run}/svar/masked`, `${run}/svar/hostile`,
];

describe.skipIf(!browser)('the pages in a browser', () => {
  let served: Served;
  beforeAll(async () => {
    const measures = {
      compare: (first: { readonly run: AnalysisRun }, second: { readonly run: AnalysisRun }) => Promise.resolve(comparison(first.run, second.run)),
      learn: () => Promise.resolve(curve),
    };
    const store = { ...storeOf([sampleRun, contrastRun, coded]), folder: (each: string) => each };
    served = await serve(store, 'da', undefined, { measures });
  });
  afterAll(async () => {
    await closePages(browser);
    await served.close();
  });

  /** A new window and all that its console and network complain of: a violated content policy is such a complaint. */
  async function openPage(path: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser!.newPage({ viewport: { width: 1280, height: 800 } });
    const complaints: string[] = [];
    gatherComplaints(page, complaints);
    // What a reader leaves before it has come is no failure.
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) complaints.push(`elsewhere: ${request.url()}`);
    });
    await page.goto(served.url + path);
    return { page, complaints };
  }

  it.each(paths)('/%s loads nothing from elsewhere, complains of nothing, and has no defect at 1440, 768 and 320 pixels', async (path) => {
    const { page, complaints } = await openPage(path);
    await page.evaluate("document.querySelectorAll('main details').forEach((each) => { each.open = true; })");
    for (const width of [1440, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await defects(page), `${width}`).toEqual([]);
      if (width !== 768) expect(await violations(page), `${width}`).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('finds the defects that a page has', async () => {
    const page = await browser!.newPage({ viewport: { width: 320, height: 800 } });
    await page.setContent(`<main><h1>a</h1><h3>b</h3><p style="font-size: 15px">small</p><p style="width: 400px">wide</p>
      <p style="width: 90px; overflow: hidden; white-space: nowrap">some words that are cut off</p>
      <div style="width: 90px; overflow-x: auto; white-space: nowrap">some words that no key reaches</div>
      <button style="padding: 0; border: 0; line-height: 1">x</button><table><tr><th>c</th></tr></table>
      <blockquote style="margin: 0; width: 900px">${'long '.repeat(30)}</blockquote></main>`);
    const found = (await defects(page)).map((defect) => defect.replace(/[:\d].*$/, '').trim());
    expect(found).toEqual(expect.arrayContaining([
      'the page scrolls sideways', 'cut off', 'scrolls without keys or a label', 'a target of', 'text of', 'a line of',
      'a heading skips a level', 'a table without a caption', 'a head without a scope',
    ]));
    expect(await violations(page)).toContainEqual(expect.stringContaining('html-has-lang'));
    await page.close();
  });

  it('needs no classes for a plain form, table, list and what folds to be well made', async () => {
    const { page } = await openPage('taster');
    await page.setViewportSize({ width: 320, height: 800 });
    await page.evaluate((html) => {
      const main = (globalThis as unknown as { document: { querySelector(at: string): { innerHTML: string } } }).document.querySelector('main');
      main.innerHTML = html;
    }, `<h1>Et studie</h1><form><label for="name">Navn</label><input id="name"><label for="file">Fil</label><input id="file" type="file">
      <fieldset><legend>Vælg</legend><label><input type="checkbox"> Ja</label><label><input type="radio"> Nej</label></fieldset>
      <label for="kind">Slags</label><select id="kind"><option>en</option></select><label for="note">Note</label><textarea id="note"></textarea><button>Gem</button>
      <progress aria-label="Forløb" value="0.3"></progress></form><details open><summary>Mere</summary><p>Tekst</p></details>
      <div role="region" class="scrolled" aria-label="Tal" tabindex="0"><table><caption>Tal</caption><tr><th scope="row">a</th><td class="number">1</td></tr></table></div><ul><li>et</li></ul>`);
    expect(await defects(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    for (const box of await page.locator('input[type=checkbox], input[type=radio]').all()) expect((await box.boundingBox())!.width).toBe(24);
    await page.close();
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
    expect(search + hash).toMatch(/^\?theme=help-support&segment=satisfied&metode=random&n=4&seed=11&.*#citater$/);
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

  it('changes the language without losing the place, and back', async () => {
    const context = await browser!.newContext();
    const page = await context.newPage();
    await page.goto(`${served.url}${run}/temaer?sort=n`);
    await page.getByRole('button', { name: 'In English' }).click();
    expect(page.url()).toBe(`${served.url}${run}/temaer?sort=n`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').textContent()).toBe('Themes');
    await page.goto(`${served.url}${run}`);
    expect(await page.locator('blockquote').first().getAttribute('lang')).toBe('da');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'På dansk' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('da');
    await context.close();
  });

  it('shows the keys over the page, and the focus comes back', async () => {
    const { page, complaints } = await openPage(`${run}/citater`);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = await page.evaluate('document.activeElement.id');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Taster' });
    expect(await dialog.textContent()).toContain('kopiér med note og kilde');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.id')).toBe(second);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Luk' }).click();
    await page.keyboard.press('k');
    expect(await page.evaluate('document.activeElement.id')).not.toBe(second);
    await page.keyboard.press('/');
    await page.waitForURL('**/soeg');
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    await page.keyboard.type('?/j');
    expect(await page.getByLabel('Søg efter').inputValue()).toBe('?/j');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    [run, '.said > li'], [`${run}/temaer/help-support`, '.judged'], [`${run}/soeg?q=svar`, '.concordance tbody tr'], [`${words}/ord/ventetid`, '.concordance li'],
    [`${run}/klynger`, '.clusters > li'],
  ])('moves along what %s lists by j and k', async (path, item) => {
    const { page } = await openPage(path);
    const at = () => page.locator(item).evaluateAll((all) => all.findIndex((each) => each === each.ownerDocument.activeElement));
    const last = Math.min(1, await page.locator(item).count() - 1);
    await page.keyboard.press('j');
    expect(await at()).toBe(0);
    await page.keyboard.press('j');
    expect(await at()).toBe(last);
    await page.keyboard.press('k');
    expect(await at()).toBe(0);
    await page.close();
  });

  it('unfolds the pages of a study in a narrow window, and leads to the keys, without scripts', async () => {
    const context = await browser!.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.goto(served.url + run);
    expect(await page.getByRole('link', { name: 'Klynger' }).isVisible()).toBe(false);
    await page.getByText('Sider: Overblik').click();
    await page.getByRole('link', { name: 'Klynger' }).click();
    await page.getByText('Sider: Klynger').waitFor();
    await page.getByRole('link', { name: 'Taster' }).click();
    expect(await page.locator('h1').textContent()).toBe('Taster');
    await context.close();
  });

  it('prints without what one cannot use on paper, with the address of the page on top', async () => {
    const { page } = await openPage(`${run}/temaer/help-support`);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['header', '.breadcrumbs', 'footer', '.filters', '.judge']) {
      expect(await page.locator(part).evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).length), part).toBe(0);
    }
    expect(await page.locator('.paper').innerText()).toContain(`/${run}/temaer/help-support`);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.answer')).breakInside")).toBe('avoid');
    expect(await defects(page)).not.toContainEqual(expect.stringMatching(/sideways|cut off/));
    await page.close();
  });

  it('runs no script that an answer brings', async () => {
    const { page } = await openPage(`${run}/temaer/help-support`);
    let alerted = false;
    page.on('dialog', () => { alerted = true; });
    await page.reload();
    expect(await page.locator('blockquote').first().textContent()).toContain('<script>alert(1)</script>');
    expect(alerted).toBe(false);
    expect(await page.locator('body script, blockquote img').count()).toBe(0);
    await page.close();
  });
});
