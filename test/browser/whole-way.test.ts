import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, emptyFolder, endProgram, root, startProgram } from '../cli/run-program.js';
import { closePages, openBrowser } from './open-browser.js';
import { defects } from './page-defects.js';
import { gatherComplaints, violations } from './watched-page.js';

// A small study by default; FRITEKST_WHOLE_WAY=jobcenter goes the same way with the sample study's 9,989 respondents.
const sample = process.env['FRITEKST_WHOLE_WAY'] ?? 'small';
const folder = join(root, 'corpus-samples', sample);
const files = readdirSync(folder).filter((name) => /^(respondents|sample|population|representativeness|codings)\.csv$/.test(name));
const slow = sample === 'small' ? 60_000 : 120_000;
const browser = await openBrowser();

describe.skipIf(!browser)('the whole way through the pages, from files to a report', () => {
  const home = emptyFolder();
  const complaints: string[] = [];
  let server: ChildProcess;
  let page: Page;
  let run: string;

  beforeAll(async () => {
    server = startProgram(['serve', '--port', '0', '--data', join(home, 'data')], home, home);
    const url = await addressOf(server);
    page = await browser!.newPage({ viewport: { width: 1280, height: 900 } });
    gatherComplaints(page, complaints);
    await page.goto(url);
  }, 30_000);
  afterAll(async () => {
    await closePages(browser);
    await endProgram(server);
    await rm(home, { recursive: true, force: true });
  });

  async function expectSound(): Promise<void> {
    expect(await violations(page), page.url()).toEqual([]);
    expect(await defects(page), page.url()).toEqual([]);
    expect(complaints, page.url()).toEqual([]);
  }

  const press = (key: string): Promise<unknown> => Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
  const goTo = (name: string): Promise<void> => page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

  it('begins on an empty page that says what to do, takes the files, and lets a column be mapped by hand', async () => {
    await expectSound();
    await page.getByLabel('Filer (CSV eller Excel)').setInputFiles(files.map((name) => join(folder, name)));
    await page.getByRole('button', { name: 'Læg filerne op' }).click();
    await expectSound();
    await page.getByLabel('Titel').fill('Hele vejen');
    await page.getByLabel('Bruges som (employer)').selectOption('Spørgsmål med ét svar');
    await page.getByRole('button', { name: 'Opdatér' }).click();
    expect(await page.getByLabel('Svarmuligheder (employer)').inputValue()).toBe('ja\nnej');
    await page.getByRole('button', { name: 'Gem studiet' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hele vejen');
    await expectSound();
  }, slow);

  it('runs, with a bar that goes on to its end, and leads to what it found', async () => {
    await page.getByRole('button', { name: 'Kør analysen' }).click();
    const shares: number[] = [];
    while (page.url().includes('/koersler/')) {
      const share = await page.evaluate('document.getElementById("andel")?.value').catch(() => undefined);
      if (typeof share === 'number') shares.push(share);
      await page.waitForTimeout(50);
    }
    expect(new Set(shares).size).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    run = page.url();
    expect(new URL(run).pathname).toMatch(/^\/runs\/[0-9a-f]{12}$/);
    await expectSound();
  }, slow);

  it('opens every page of the study from its navigation', async () => {
    const names = await page.locator('.study-pages a, nav a[href^="/runs/"]').allTextContents();
    const pages = [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '');
    expect(pages).toEqual(expect.arrayContaining(['Overblik', 'Resultater', 'Temaer', 'Klynger', 'Søg', 'Kodning', 'Kodebog', 'Citater', 'Rapport', 'Data og metode']));
    for (const name of pages) {
      await goTo(name);
      expect(await page.getByRole('heading', { level: 1 }).count(), name).toBe(1);
      await expectSound();
    }
    await goTo('Temaer');
    await page.locator('main table tbody th a').first().click();
    expect(await page.locator('blockquote').count()).toBeGreaterThan(0);
    await expectSound();
  }, slow);

  it('codes ten answers by the keyboard alone', async () => {
    await goTo('Kodning');
    await page.getByLabel('Dit navn eller dine initialer').focus();
    await page.keyboard.type('Åse');
    await press('Enter');
    for (let n = 0; n < 10; n++) {
      await press(String(n % 3 + 1));
      await press('Enter');
    }
    expect(await page.getByText(/^10 af [\d.]+ svar er læst/).count()).toBe(1);
    await expectSound();
  }, slow);

  it('draws a quote and approves it', async () => {
    await goTo('Citater');
    await page.getByRole('button', { name: 'Træk citater' }).click();
    const card = page.locator('article.quote').first();
    const by = card.getByLabel('Dit navn eller dine initialer').first();
    if (await by.count() > 0) await by.fill('Åse');
    await card.getByLabel('Jeg har læst citatet').check();
    await card.getByRole('button', { name: 'Godkend', exact: true }).click();
    await page.waitForURL(/#citater$/);
    expect(await page.locator('#kurv figure').count()).toBe(1);
    await expectSound();
  }, slow);

  it('hands the report over in files that are what they say', async () => {
    await goTo('Rapport');
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expectSound();
    const links = page.locator('.formats a');
    for (const link of await links.all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const bytes = readFileSync(await download.path());
      const name = download.suggestedFilename();
      expect(bytes.length, name).toBeGreaterThan(2_000);
      // A file of Office is a zip archive: its first entry begins the file, its directory's end stands within the last bytes.
      if (/\.(docx|xlsx|pptx)$/.test(name)) {
        expect(bytes.subarray(0, 4).toString('latin1'), name).toBe('PK\u0003\u0004');
        expect(bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1'), name).toBeGreaterThan(bytes.length - 100);
      } else expect(bytes.toString('utf8'), name).toContain('Hele vejen');
    }
    expect(await links.count()).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
  }, slow);
});
