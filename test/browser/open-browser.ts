import { existsSync, readFileSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

interface Candidate {
  readonly path: string;
  readonly args: readonly string[];
  /** Leading number of the version that it must have; undefined for any. */
  readonly version?: string;
}

let started: Promise<Browser | undefined> | undefined;

/**
 * A browser to test in: the Chromium that comes with the development packages (Linux), else an installed one, named by
 * CHROME_PATH or in a usual place. Undefined, and a warning says why, when none starts. Test files of one process share it, since
 * starting costs as much as many pages: they close their pages (`closePages`), and it ends with the process.
 *
 * @throws when none starts where CI is set: tests that nobody misses would vanish there
 */
export async function openBrowser(): Promise<Browser | undefined> {
  const shared = await started;
  if (started === undefined || shared?.isConnected() === false) started = startBrowser();
  return started;
}

/** Closes all that a test file has opened in the browser, with what is kept there: cookies, storage, cache. */
export async function closePages(browser: Browser | undefined): Promise<void> {
  for (const context of browser?.contexts() ?? []) await context.close();
}

async function startBrowser(): Promise<Browser | undefined> {
  const problems: string[] = [];
  for (const { path, args, version } of await candidates(problems)) {
    try {
      const browser = await chromium.launch({ executablePath: path, args: [...args], headless: true });
      const major = browser.version().split('.')[0];
      if (version === undefined || major === version) return browser;
      // The package unpacks its browser once and keeps using an older one that lies there.
      problems.push(`${path} is version ${major}, not ${version}: delete it`);
      await browser.close();
    } catch (error) {
      problems.push(`${path}: ${String(error).split('\n')[0]}`);
    }
  }
  const problem = `NO BROWSER TESTS: no browser could be started. Set CHROME_PATH. ${problems.join('; ')}`;
  if (process.env['CI']) throw new Error(problem);
  console.warn(problem);
  return undefined;
}

async function candidates(problems: string[]): Promise<Candidate[]> {
  const found: Candidate[] = [];
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
        devDependencies: Record<string, string>;
      };
      const version = own.devDependencies['@sparticuz/chromium']!.split('.')[0]!;
      // Pages without WebGL need no graphics that the processor would have to imitate.
      sparticuz.setGraphicsMode = false;
      // In a single process the browser ends with the first window that is closed.
      const args = sparticuz.args.filter((argument) => argument !== '--single-process');
      found.push({ path: await sparticuz.executablePath(), args, version });
    } catch (error) {
      problems.push(`@sparticuz/chromium: ${String(error)}`);
    }
  }
  const installed = [
    process.env['CHROME_PATH'],
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ];
  for (const path of installed) if (path !== undefined && existsSync(path)) found.push({ path, args: [] });
  return found;
}
