import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrastRun } from './contrast-run.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, type Served } from './served.js';
import { unlinkedNumbers, type UnlinkedNumber } from './unlinked-numbers.js';

const derived = [{
  code: 'system', level: 'parent' as const, of: ['bureaucracy', 'individual-needs'], label: { da: 'Systemet', en: 'The system' },
  definition: { da: 'Alt om systemet', en: 'All of the system' },
  groups: sampleRun.results.themes.find(({ theme }) => theme === 'bureaucracy')!.groups,
}];
/** The sample run with a parent of two themes, and a neutral citizen, whom its figures tell of. */
const walked = {
  ...sampleRun, results: { ...sampleRun.results, derived },
  bulk: { ...sampleRun.bulk, answers: [...sampleRun.bulk.answers, { ...sampleRun.bulk.answers[5]!, key: 'n1', respondent: 'n1', segment: 'neutral' as const }] },
};
const [sample, words] = [`/runs/${sampleRun.id}`, `/runs/${contrastRun.id}/forskelle`];

/** Pages of a study whose numbers a reader goes from. Data og metode is where their ways end: it tells what the numbers rest on. */
const pages = [
  sample, `${sample}/resultater`, `${sample}/resultater?shape=table`, `${sample}/resultater?sort=score`, `${sample}/temaer`,
  `${sample}/temaer/help-support`, `${sample}/temaer/bureaucracy`, `${sample}/klynger`, `${sample}/klynger?map=clusters.satisfied`,
  words, `${words}?by=town&shape=table`, `${sample}/soeg?q=hj%C3%A6lp`, `${sample}/soeg?vis=svar`,
];

/** Numbers that may lead nowhere, and why. */
const exceptions: readonly { readonly why: string; readonly is: (number: UnlinkedNumber) => boolean }[] = [
  { why: 'a picture is one thing to who does not see it, so that no key or reader would find a link in it; its table, below it, says the same and leads on', is: within(/^svg/) },
  { why: 'what a citizen wrote', is: within(/^(?:blockquote|bdi|mark|p\.line)\b/) },
  { why: 'a sentence tells a number of the table or figure beside it, or a rule of reading', is: within(/^(?:p|figcaption|summary|caption|li\.notice)\b/) },
  { why: 'the name of a thing, not a count of one: headings, heads of rows and columns, names of choices and of lines', is: within(/^(?:h\d|th|option|label|legend|ul\.legend|dt|button|code)\b/) },
  { why: 'the count of a search stands over the answers that it counts', is: within(/^(?:div\.found|nav\.pagination)/) },
  { why: 'a place on the map is that of a middle, where no answer need be', is: ({ text }) => /^−?-?\d,\d\d; −?-?\d,\d\d$/u.test(text) },
  { why: 'silhouettes and stabilities of numbers of clusters that were tried: those clusters are not kept', is: within(/^details\.details\.why/) },
  { why: 'what a measure of the coding means', is: within(/^span\.note/) },
];

function within(element: RegExp): (number: UnlinkedNumber) => boolean {
  return (number) => number.within.some((each) => element.test(each));
}

let served: Served;
beforeAll(async () => {
  served = await serve(storeOf([walked, contrastRun]));
});
afterAll(() => served.close());

const linksOf = (html: string): string[] => [...new Set(Array.from(html.slice(html.indexOf('<main')).matchAll(/<a\s[^>]*href="([^"#]+)/gu), ([, address]) =>
  address!.replaceAll('&amp;', '&').replaceAll('&#39;', "'")))];

describe('every number of a page', () => {
  it.each(pages)('leads from %s to its answers or its rows, but for what is said not to', async (path) => {
    const { status, html } = await served.get(path);
    expect(status).toBe(200);
    expect(unlinkedNumbers(html).filter((number) => !exceptions.some(({ is }) => is(number)))).toEqual([]);
  });

  it('leads to pages and files that there are, also under a filter', async () => {
    for (const path of [...pages, `${sample}?segment=satisfied`, `${sample}/temaer?segment=satisfied`]) {
      const addresses = linksOf((await served.get(path)).html);
      for (const address of addresses) {
        expect([path, address, (await served.get(address)).status]).toEqual([path, address, 200]);
        if (path.endsWith('segment=satisfied') && address.startsWith(sample)) expect(address).toMatch(/[?&]segment=/u);
      }
    }
  }, 60_000);

  it('is found by this test where it leads nowhere', () => {
    const page = '<main><table><tr><th>1</th><td class="number">2 pct.</td><td><a href="/x">3</a></td></tr></table><p>4</p><dd>5</dd></main><p>6</p>';
    const found = unlinkedNumbers(page);
    expect(found.map(({ text }) => text)).toEqual(['1', '2 pct.', '4', '5']);
    expect(found.filter((number) => !exceptions.some(({ is }) => is(number))).map(({ text }) => text)).toEqual(['2 pct.', '5']);
  });
});
