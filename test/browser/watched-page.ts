import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const { source } = createRequire(import.meta.url)('axe-core/axe.min.js') as typeof axe;

/** What is wrong with the page by axe, by rule and place. */
export async function violations(page: Page): Promise<string[]> {
  // It is large: one that is looked at twice gets it once.
  if (!await page.evaluate('typeof axe === "object"')) await page.evaluate(source);
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 120))))`);
}

/** Gathers all that a page's console complains of: a violated content policy is such a complaint. */
export function gatherComplaints(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
}
