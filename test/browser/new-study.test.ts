import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../cli/run-program.js';
import { serveStudies, type ServedStudies } from '../web/sent-files.js';
import { closePages, openBrowser } from './open-browser.js';
import { defects } from './page-defects.js';
import { gatherComplaints, violations } from './watched-page.js';

const browser = await openBrowser();
const answers = join(root, 'corpus-samples', 'jobcenter', 'respondents.csv');
const several = ['respondents.csv', 'sample.csv', 'population.csv'].map((name) => join(root, 'corpus-samples', 'small', name));

describe.skipIf(!browser)('bringing in a study in a browser', () => {
  let served: ServedStudies;
  let page: Page;
  let setup: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    served = await serveStudies();
    page = await browser!.newPage({ viewport: { width: 1440, height: 900 } });
    gatherComplaints(page, complaints);
  });
  afterAll(async () => {
    await closePages(browser);
    await served.close();
    await rm(served.data, { recursive: true, force: true });
  });

  it('takes a file, guesses, is corrected in two columns, and shows its notices', async () => {
    await page.goto(served.url);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Filer (CSV eller Excel)').setInputFiles(answers);
    await page.getByRole('button', { name: 'Læg filerne op' }).click();
    expect(await page.getByText('9.989 rækker, 26 kolonner').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Titel').fill('Borgerne i job');
    await page.getByLabel('Bruges som (employer)').selectOption('Spørgsmål med ét svar');
    await page.getByLabel('Spørgsmålet, som det blev stillet (why)').fill('Vil du uddybe dit svar?');
    await page.getByRole('button', { name: 'Opdatér' }).click();
    expect(await page.getByLabel('Svarmuligheder (employer)').inputValue()).toBe('ja\nnej');
    await page.getByRole('button', { name: 'Se bemærkninger' }).click();
    expect(await page.getByText('9.989 rækker er læst').count()).toBe(1);
    expect(await page.getByText('Tallene er ikke vægtede').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    setup = page.url();
  }, 120_000);

  it.each([320, 768, 1440])('fits a window of %d pixels, before and after it is saved', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(setup);
    if (width === 320) await page.getByText('De første rækker').click();
    expect(await defects(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  it('is saved, and has a page', async () => {
    await page.getByRole('button', { name: 'Gem studiet' }).click();
    expect(new URL(page.url()).pathname).toBe('/studier/borgerne-i-job');
    expect(await page.getByText('Vil du uddybe dit svar?').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.goto(served.url);
    await page.getByRole('link', { name: 'Borgerne i job' }).click();
    expect(complaints).toEqual([]);
  }, 60_000);

  it('takes files that are dropped on the form', async () => {
    await page.goto(`${served.url}studier/nyt`);
    await page.evaluate(`(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['id,hvorfor\\n1,De hjalp mig godt i dag\\n2,De hørte ikke efter mig\\n'], 'svar.csv'));
      const form = document.querySelector('form[data-drop]');
      form.dispatchEvent(new DragEvent('dragover', { dataTransfer: dropped, cancelable: true, bubbles: true }));
      form.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true, bubbles: true }));
    })()`);
    expect(await page.evaluate('document.querySelector("#filer").files[0].name')).toBe('svar.csv');
    await page.getByRole('button', { name: 'Læg filerne op' }).click();
    expect(await page.getByText('2 rækker, 2 kolonner').count()).toBe(1);
    expect(complaints).toEqual([]);
  }, 30_000);

  it('works without scripts, with sample and population', async () => {
    const context = await browser!.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${served.url}studier/nyt`);
    await plain.getByLabel('Filer (CSV eller Excel)').setInputFiles(several);
    await plain.getByRole('button', { name: 'Læg filerne op' }).click();
    await plain.getByLabel('Titel').fill('Uden script');
    await plain.getByRole('button', { name: 'Gem studiet' }).click();
    expect(await plain.getByText('age_group').or(plain.getByText('age, ')).count()).toBeGreaterThan(0);
    expect(new URL(plain.url()).pathname).toBe('/studier/uden-script');
    await context.close();
  }, 60_000);
});
