import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryLog } from '../use-cases/memory-log.js';
import { sampleRun } from '../web/sample-run.js';
import { serve, storeOf, type Served } from '../web/served.js';
import { closePages, openBrowser } from './open-browser.js';
import { gatherComplaints, violations } from './watched-page.js';

const browser = await openBrowser();

/** The sample run with a level for each citizen. */
const levelled = {
  ...sampleRun,
  id: 'b1b2c3d4e5f6',
  bulk: {
    ...sampleRun.bulk,
    weights: sampleRun.bulk.answers.map(({ respondent, segment }) => ({ respondent, complete: true, segment, stratum: '', weight: 7.5, cell: 0 })),
    levels: [{ variable: 'gender', values: sampleRun.bulk.answers.map(() => 'kvinde') }],
  },
};

describe.skipIf(!browser)('quotes in a browser', () => {
  const log = memoryLog();
  const complaints: string[] = [];
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    served = await serve(storeOf([sampleRun, levelled]), 'da', log);
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

  it('tells how many citizens the ticked attributes fit, without leaving the page', async () => {
    await page.goto(`${served.url}runs/${levelled.id}/citater?theme=help-support&n=3`);
    const card = page.locator('article.quote').first();
    await card.getByText('Vis også ved citatet').click();
    expect(await card.getByRole('button', { name: 'Tæl de valgte sammen' }).isVisible()).toBe(false);
    const address = page.url();
    await card.getByLabel('Køn: Kvinder').check();
    await card.getByText(/De valgte passer sammen med gruppen på ca\. \d+ borgere/u).waitFor();
    expect(await card.getByLabel('Køn: Kvinder').isChecked()).toBe(true);
    expect(page.url()).toBe(address);
    expect(await violations(page)).toEqual([]);
    if (process.env['FRITEKST_PICTURES']) await page.screenshot({ path: `${process.env['FRITEKST_PICTURES']}/quotes-attributes.png`, fullPage: true });
    expect(complaints).toEqual([]);
  }, 60_000);

  it('shows a balanced sheet side by side, and keeps a hit of a search as a quote', async () => {
    await page.goto(`${served.url}runs/${sampleRun.id}/citater?theme=individual-needs&n=2&metode=balanced`);
    const tops = await page.locator('.sheet').evaluateAll((each) => each.map((part) => part.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    expect(await violations(page)).toEqual([]);
    if (process.env['FRITEKST_PICTURES']) await page.screenshot({ path: `${process.env['FRITEKST_PICTURES']}/quotes-balanced.png`, fullPage: true });
    await page.goto(`${served.url}runs/${sampleRun.id}/soeg?q=praktikplads`);
    if (process.env['FRITEKST_PICTURES']) await page.screenshot({ path: `${process.env['FRITEKST_PICTURES']}/search-pick.png` });
    await page.getByRole('link', { name: /Gem som citat/u }).first().click();
    await page.getByRole('heading', { name: 'Valgt ved søgning' }).waitFor();
    expect(await violations(page)).toEqual([]);
    if (process.env['FRITEKST_PICTURES']) await page.screenshot({ path: `${process.env['FRITEKST_PICTURES']}/quotes-picked.png`, fullPage: true });
    expect(complaints).toEqual([]);
  }, 60_000);

  it.each([320, 768, 1440])('has room at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    if (process.env['FRITEKST_PICTURES']) await page.screenshot({ path: `${process.env['FRITEKST_PICTURES']}/quotes-${width}.png`, fullPage: true });
  }, 60_000);
});
