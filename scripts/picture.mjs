// Makes the picture in README: the overview of the sample study in a browser.
//   npm run build && node scripts/picture.mjs
// Needs a browser of Playwright's kind: the one in @sparticuz/chromium (Linux), or the one that CHROME_PATH names.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';

const home = mkdtempSync(join(tmpdir(), 'fritekst-picture-'));
const demo = spawn(process.execPath, ['dist/src/main.js', 'demo', '--port', '0'], { env: { ...process.env, FRITEKST_HOME: home } });
const address = await new Promise((resolve) => {
  demo.stdout.on('data', (chunk) => {
    const found = /http:\/\/\S+/.exec(String(chunk));
    if (found) resolve(found[0]);
  });
});
const installed = process.env['CHROME_PATH'];
const browser = await browsers.launch({
  executablePath: installed ?? await chromium.executablePath(),
  args: installed ? [] : chromium.args,
  headless: true,
});
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
  await page.goto(address);
  await page.screenshot({ path: 'corpus-samples/jobcenter/overview.png' });
} finally {
  await browser.close();
  demo.kill();
  rmSync(home, { recursive: true, force: true });
}
