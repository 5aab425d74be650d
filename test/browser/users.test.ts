import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRun } from '../web/sample-run.js';
import { storeOf } from '../web/served.js';
import { password, serveToUsers, type ServedToUsers } from '../web/served-to-users.js';
import { closePages, openBrowser } from './open-browser.js';
import { defects } from './page-defects.js';
import { gatherComplaints, violations } from './watched-page.js';

const browser = await openBrowser();
const coding = `runs/${sampleRun.id}/kodning`;
/** Where pictures of the pages go, to be looked at; nowhere by default. */
const pictures = process.env['FRITEKST_PICTURES'];

describe.skipIf(!browser)('people who sign in, in a browser', () => {
  let site: ServedToUsers;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await serveToUsers(storeOf([sampleRun]));
    await site.add('Åse', 'admin');
    await site.add('Bo', 'coder');
    page = await browser!.newPage({ viewport: { width: 1440, height: 900 } });
    gatherComplaints(page, complaints);
  });
  afterAll(async () => {
    await closePages(browser);
    await site.close();
  });

  async function signIn(name: string, secret = password): Promise<void> {
    await page.getByLabel('Navn').fill(name);
    await page.getByLabel('Adgangskode').fill(secret);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  }

  it('are asked who they are, come to where they were going, and code by keys under their own name', async () => {
    await page.goto(site.served.url + coding);
    expect(page.url()).toContain('/log-ind?videre=');
    expect(await violations(page)).toEqual([]);
    await signIn('Bo', 'fire andre ord igen');
    expect(await page.getByRole('alert').textContent()).toContain('passer ikke sammen');
    expect(await violations(page)).toEqual([]);
    // A refused sign-in is an answer 401, which the console tells of.
    complaints.splice(0);
    await signIn('bo');
    expect(page.url()).toBe(site.served.url + coding);
    expect(await page.getByText('Du koder som Bo.').count()).toBe(1);
    expect(await page.getByText('Skift koder').count()).toBe(0);
    for (const key of ['1', 'Enter', 'Enter']) await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
    expect(await page.getByText('2 af 49 svar er læst').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Log ud' }).click();
    await page.waitForURL(/\/log-ind$/);
    await page.goBack();
    await page.reload();
    expect(page.url()).toContain('/log-ind');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('who administer give somebody a role, and see it among the events', async () => {
    await page.goto(`${site.served.url}brugere`);
    await signIn('Åse');
    await page.getByText('Ret Bo').click();
    await page.getByLabel('Rolle: Alle studier').nth(0).selectOption('editor');
    await page.getByRole('button', { name: 'Gem rolle' }).nth(0).click();
    expect(await page.getByText('Alle studier: redaktør').count()).toBe(1);
    await page.getByText('Ret Bo').click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Hændelser' }).click();
    expect(await page.getByText('ændrede en rolle').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${site.served.url}adgangskode`);
    expect(await violations(page)).toEqual([]);
    await page.goto(site.served.url + coding);
    expect(await page.getByText('Bo: 2 af 49 tilfældigt trukne svar').count()).toBe(1);
    expect(complaints).toEqual([]);
  }, 60_000);

  it.each([320, 768, 1440])('fit a window of %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['brugere', 'brugere/haendelser', 'adgangskode', '', coding]) {
      await page.goto(site.served.url + path);
      if (path === 'brugere') await page.getByText('Ret Bo').click();
      expect(await defects(page), path).toEqual([]);
      if (width !== 768) expect(await violations(page), path).toEqual([]);
      if (pictures !== undefined && path !== coding) await page.screenshot({ path: `${pictures}/${path.replace('/', '-') || 'studier'}-${width}.png`, fullPage: true });
    }
    const context = await browser!.newContext({ viewport: { width, height: 900 } });
    const stranger = await context.newPage();
    await stranger.goto(site.served.url);
    expect(await defects(stranger)).toEqual([]);
    expect(await violations(stranger)).toEqual([]);
    if (pictures !== undefined) await stranger.screenshot({ path: `${pictures}/log-ind-${width}.png`, fullPage: true });
    await context.close();
  }, 60_000);
});
