import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codebookVersions } from '../../src/io/codebook-versions.js';
import { sampleRun } from '../web/sample-run.js';
import { serve, storeOf, type Served } from '../web/served.js';
import { closePages, openBrowser } from './open-browser.js';
import { gatherComplaints, violations } from './watched-page.js';

const browser = await openBrowser();

describe.skipIf(!browser)('the editor of the codebook in a browser', () => {
  const complaints: string[] = [];
  let served: Served;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fritekst-codebooks-'));
    served = await serve(storeOf([sampleRun]), 'da', undefined, { codebooks: codebookVersions(folder) });
    page = await browser!.newPage({ viewport: { width: 1440, height: 900 } });
    gatherComplaints(page, complaints);
  });
  afterAll(async () => {
    await closePages(browser);
    await served.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('counts a rule while it is written, saves it, and shows the version', async () => {
    await page.goto(`${served.url}runs/${sampleRun.id}/kodebog`);
    await page.getByRole('link', { name: 'Ret temaet Individuelle behov' }).click();
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('#tal-tema').textContent()).toContain('De samme svar som med analysens regler.');
    const rule = page.getByRole('group', { name: 'Ny regel' }).first();
    await rule.getByLabel('Reglens navn').fill('forms');
    await rule.getByLabel('Finder').pressSequentially('skema');
    await page.getByText('1 kommer med og 0 falder fra i forhold til analysens regler.').first().waitFor();
    expect(await page.locator('#tal-1').textContent()).toContain('1 svar, heraf 1');
    await rule.getByLabel('Finder').fill('skema (');
    await page.locator('#tal-1 .notice.error').waitFor();
    expect(await violations(page)).toEqual([]);
    await rule.getByLabel('Finder').fill('skema');
    await page.getByLabel('Dit navn').fill('Åse');
    await page.getByRole('button', { name: 'Gem som ny udgave' }).click();
    await page.getByText('Gemt som udgave 1.0.1.').waitFor();
    await page.getByRole('link', { name: 'Udgaver af kodebogen' }).click();
    expect(await page.locator('main').textContent()).toMatch(/Udgave 1\.0\.1, gemt af Åse.*forms/s);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('is no wider than a narrow window, and counts without script', async () => {
    const context = await browser!.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
    const narrow = await context.newPage();
    await narrow.goto(`${served.url}runs/${sampleRun.id}/kodebog/tema/help-support`);
    await narrow.getByRole('group', { name: 'Ny regel' }).first().getByLabel('Finder').fill('skema');
    await narrow.getByRole('button', { name: 'Tæl' }).click();
    expect(await narrow.locator('#tal-tema').textContent()).toContain('1 kommer med og 0 falder fra');
    await context.close();
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${served.url}runs/${sampleRun.id}/kodebog/tema/help-support`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    if (process.env['PICTURES']) {
      await page.screenshot({ path: `${process.env['PICTURES']}/editor-320.png`, fullPage: true });
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.screenshot({ path: `${process.env['PICTURES']}/editor-1440.png`, fullPage: true });
    }
  }, 60_000);
});
