import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryLog } from '../use-cases/memory-log.js';
import { sampleRun } from '../web/sample-run.js';
import { serve, storeOf, type Served } from '../web/served.js';
import { closePages, openBrowser } from './open-browser.js';
import { gatherComplaints, violations } from './watched-page.js';

const browser = await openBrowser();

describe.skipIf(!browser)('quotes in a browser', () => {
  const log = memoryLog();
  const complaints: string[] = [];
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    served = await serve(storeOf([sampleRun]), 'da', log);
    page = await browser!.newPage({ viewport: { width: 1440, height: 900 } });
    gatherComplaints(page, complaints);
  });
  afterAll(async () => {
    await closePages(browser);
    await served.close();
  });

  it('draws and approves a quote in five actions from the study’s first page', async () => {
    await page.goto(`${served.url}runs/${sampleRun.id}`);
    let actions = 0;
    const doing = async (action: Promise<unknown>): Promise<void> => {
      await action;
      actions += 1;
    };
    await doing(page.getByRole('navigation').getByRole('link', { name: 'Citater', exact: true }).click());
    expect(await violations(page)).toEqual([]);
    await doing(page.getByRole('button', { name: 'Træk citater' }).click());
    const card = page.locator('article.quote').first();
    await doing(card.getByLabel('Dit navn eller dine initialer').first().fill('Åse'));
    await doing(card.getByLabel('Jeg har læst citatet').check());
    await doing(card.getByRole('button', { name: 'Godkend', exact: true }).click());
    await page.waitForURL(/#citater$/);
    expect(await page.locator('#kurv figure').count()).toBe(1);
    expect(log.all.map(({ by, act }) => [by, act.kind])).toEqual([['Åse', 'quote-approved']]);
    expect(actions).toBeLessThanOrEqual(6);
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  it('moves, rejects and shortens by the keyboard, where the next quote takes the place', async () => {
    const cards = page.locator('article.quote');
    const before = await cards.evaluateAll((each) => each.map(({ id }) => id));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.evaluate("document.activeElement?.id")).toBe(before[1]);
    await page.keyboard.press('r');
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    const after = await cards.evaluateAll((each) => each.map(({ id }) => id));
    expect(after).toHaveLength(before.length);
    expect(after).not.toContain(before[1]);
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    expect(await page.evaluate("document.activeElement?.getAttribute('name')")).toBe('words');
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);

  it.each([320, 768, 1440])('has room at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    if (process.env['FRITEKST_PICTURES']) await page.screenshot({ path: `${process.env['FRITEKST_PICTURES']}/quotes-${width}.png`, fullPage: true });
  }, 60_000);
});
