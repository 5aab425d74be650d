import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/io/digest.js';
import { codableRun } from '../../src/use-cases/codable-study.js';
import { exportCodings } from '../../src/use-cases/export-codings.js';
import { drawOrder } from '../../src/themes/draw-order.js';
import { emptyFolder } from '../cli/run-program.js';
import { sampleRun } from '../web/sample-run.js';
import { serve, storeOf, type Served } from '../web/served.js';
import { closePages, openBrowser } from './open-browser.js';
import { gatherComplaints, violations } from './watched-page.js';
import { openLog } from '../io/database/open-log.js';

const browser = await openBrowser();
const path = `runs/${sampleRun.id}/kodning`;
const themes = sampleRun.results.themes.map(({ theme }) => theme);

describe.skipIf(!browser)('coding in a browser', () => {
  const home = emptyFolder();
  const log = openLog(join(home, 'workspace.db'));
  let served: Served;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    served = await serve(storeOf([sampleRun]), 'da', log);
    page = await browser!.newPage({ viewport: { width: 1440, height: 900 } });
    gatherComplaints(page, complaints);
  });
  afterAll(async () => {
    await closePages(browser);
    await served.close();
    await log.close();
    await rm(home, { recursive: true, force: true });
  });

  /** Presses a key and waits for the page that it leads to. */
  async function press(key: string): Promise<void> {
    await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
  }

  it('asks for a name, and then codes ten answers by the keyboard alone', async () => {
    await page.goto(served.url + path);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Dit navn eller dine initialer').focus();
    await page.keyboard.type('Åse');
    await press('Enter');
    expect(await page.getByText('Du koder som Åse.').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    for (let n = 0; n < 10; n++) {
      if (n % 3 !== 2) await press(String(n % themes.length + 1));
      if (n === 4) {
        await press('u');
        await press('2');
      }
      if (n === 5) await press('s');
      await press('Enter');
    }
    const study = codableRun(sampleRun, sha256);
    const drawn = drawOrder(study.answers, study.seed).slice(0, 10).map(({ respondent }) => respondent);
    const { rows } = await exportCodings(log, study);
    const expected = drawn.map((respondent, n) => [
      respondent, 'why', n % 3 === 2 ? '' : themes[n === 4 ? 1 : n % themes.length]!, 'Åse', n === 5 ? 'suggested' : 'random',
    ]);
    expect(rows).toHaveLength(10);
    expect(new Set(rows.map(String))).toEqual(new Set(expected.map(String)));
    expect(await page.getByText('10 af 49 svar er læst').count()).toBe(1);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('goes back with an arrow, changes what was given, writes a note without its letters being keys', async () => {
    await press('ArrowLeft');
    expect(await page.getByText('Du har læst dette svar.').count()).toBe(1);
    await page.getByLabel('Din note til svaret').click();
    await page.keyboard.type('us 1?');
    await page.getByRole('button', { name: 'Gem noten' }).click();
    expect(await page.getByLabel('Din note til svaret').inputValue()).toBe('us 1?');
    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.press('?');
    expect(await page.getByText('giv eller fjern et tema').isVisible()).toBe(true);
    await page.keyboard.press('?');
    await press('ArrowRight');
    expect(await page.getByText('Du har læst dette svar.').count()).toBe(0);
  }, 30_000);

  it.each([320, 768, 1440])('fits a window of %d pixels, and axe is content', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${served.url}${path}?svar=masked`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await violations(page)).toEqual([]);
  }, 30_000);

  it('unfolds the definitions by a key, and keeps them and the focus from act to act', async () => {
    await page.goto(served.url + path);
    await page.keyboard.press('d');
    expect(await page.locator('.definition[open]').count()).toBe(themes.length);
    await page.getByRole('button', { name: 'Hjælp og støtte' }).focus();
    await press('Space');
    expect(await page.locator('.definition[open]').count()).toBe(themes.length);
    expect(await page.evaluate('document.activeElement.value')).toBe('help-support');
    expect(await violations(page)).toEqual([]);
    await press('u');
  }, 30_000);

  it('judges the codes of a theme by one key', async () => {
    await page.goto(`${served.url}runs/${sampleRun.id}/temaer/help-support`);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await press('f');
    expect(await page.evaluate('document.activeElement.id')).toBe('svar-2');
    expect(await page.locator('#svar-2').textContent()).toContain('Du har sagt, at temaet ikke er i svaret.');
    expect(await violations(page)).toEqual([]);
    await page.goto(`${served.url}${path}/enighed`);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 30_000);

  it('works without scripts', async () => {
    const context = await browser!.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(served.url + path);
    await plain.getByLabel('Dit navn eller dine initialer').fill('bo');
    await plain.getByRole('button', { name: 'Begynd at kode' }).click();
    await plain.getByRole('button', { name: 'Hjælp og støtte' }).click();
    await plain.getByRole('button', { name: 'Færdig, vis næste svar' }).click();
    expect(await plain.getByText('1 af 49 svar er læst').count()).toBe(1);
    await plain.getByRole('link', { name: /Kodere er uenige/ }).click();
    await context.close();
  }, 30_000);
});
