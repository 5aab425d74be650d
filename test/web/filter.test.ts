import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codebookVersions } from '../../src/io/codebook-versions.js';
import { runFolders } from '../../src/io/run-folder.js';
import type { AnalysisRun, RunStore } from '../../src/use-cases/ports.js';
import { formatNumber } from '../../src/wording/numbers.js';
import { analysedSample } from '../use-cases/analysed-sample.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

let run: AnalysisRun;
let served: Served;
let store: RunStore;
let root: string;

beforeAll(async () => {
  const sample = await analysedSample('small');
  run = sample.run;
  root = `/runs/${run.id}`;
  store = runFolders(sample.runs);
  served = await serve(store);
}, 60_000);
afterAll(() => served.close());

const barOf = (html: string): string =>
  (/<section class="filter-bar[\s\S]*?<\/section>/.exec(html)?.[0] ?? '').replace(/<details>[\s\S]*/, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
const women = () => run.bulk.levels.find(({ variable }) => variable === 'gender')!.values.filter((level) => level === 'kvinde').length;
const theme = () => run.results.themes[0]!.theme;
const pages = () => [
  '', '/resultater', '/temaer', `/temaer/${theme()}`, '/klynger', '/forskelle', '/soeg?q=hj%C3%A6lp', '/kodning', '/kodning/enighed', '/kodebog', '/citater',
  '/rapport', '/besvarelser', '/metode', '/metode/sammenligning', '/metode/laeringskurve', '/kodebog/faelles', `/svar/${run.bulk.answers[0]!.key}`,
];
const filtered = (page: string, filter: string): string => `${root}${page}${page.includes('?') ? '&' : '?'}${filter}`;

describe('the filter bar', () => {
  it('stands on every page of a study, and tells nothing where nothing is filtered', async () => {
    for (const page of pages()) {
      const { html, status } = await served.get(root + page);
      expect([page, status]).toEqual([page, 200]);
      expect(html).toContain('<section class="filter-bar');
      expect(barOf(html)).toBe('');
    }
  });

  it('tells what is filtered and how many are left, of citizens or of answers', async () => {
    const answers = new Set(run.bulk.weights.flatMap(({ respondent }, i) =>
      (run.bulk.levels.find(({ variable }) => variable === 'gender')!.values[i] === 'kvinde' ? [respondent] : [])));
    const own = run.bulk.answers.filter(({ respondent }) => answers.has(respondent)).length;
    expect(barOf((await served.get(`${root}?gender=kvinde`)).html))
      .toMatch(new RegExp(`^Køn: Kvinder? × n = ${formatNumber(women(), 'da')} af ${formatNumber(run.bulk.weights.length, 'da')} besvarelser \\(vægtet [\\d,]+ pct\\.\\)$`));
    expect(barOf((await served.get(`${root}/temaer?gender=kvinde`)).html))
      .toContain(`n = ${formatNumber(own, 'da')} af ${formatNumber(run.bulk.answers.length, 'da')} svar (vægtet`);
  });

  it('leaves the rates of those who were invited as they are, says so, and keeps the way to them', async () => {
    const note = 'Svarprocenten gælder alle inviterede og regnes ikke ud for et filter.';
    const [whole, some] = await Promise.all([served.get(root), served.get(`${root}?gender=kvinde`)]);
    expect(textOf(whole)).not.toContain(note);
    expect(textOf(some)).toContain(note);
    expect(some.html.match(/besvarelser\?gender=kvinde"/g)!.length).toBeGreaterThan(1);
    const [all, asked] = await Promise.all([served.get(`${root}/besvarelser`), served.get(`${root}/besvarelser?gender=kvinde`)]);
    expect(textOf(asked)).toBe(textOf(all));
    expect(barOf(asked.html)).toContain('Denne side kan ikke filtreres: Den handler også om dem, der ikke svarede');
    expect(barOf((await served.get(`${root}/metode?gender=kvinde`)).html)).toContain('den viser alle borgere');
  });

  it('has a chip for each level, which takes that level away and keeps the rest of the address', async () => {
    const { html } = await served.get(`${root}/temaer?sort=n&gender=kvinde&segment=dissatisfied&segment=satisfied`);
    expect(html).toContain('<a href="?sort=n&amp;segment=satisfied&amp;segment=dissatisfied" aria-label="Fjern filteret Køn: Kvinder');
    expect(html).toContain('<a href="?sort=n&amp;segment=satisfied&amp;gender=kvinde" aria-label="Fjern filteret Samlet tilfredshed: Utilfredse');
    expect(html).toContain('<input type="hidden" name="sort" value="n">');
    expect(html.match(/name="segment" value="\w+" checked/g)).toHaveLength(2);
  });

  it('is carried by every way to a page or file of the study', async () => {
    for (const page of pages()) {
      const { html } = await served.get(filtered(page, 'gender=kvinde&segment=satisfied'));
      const ways = Array.from(html.matchAll(new RegExp(` (?:href|src|action)="(${root}(?:[/?#][^"]*)?)"`, 'g')), ([, address]) => address!);
      expect(ways.length).toBeGreaterThan(8);
      expect(ways.filter((way) => !/[?;]gender=kvinde(?:&|#|$)/.test(way) || !/[?;]segment=\w+/.test(way))).toEqual([]);
    }
  });

  it('is kept where a form of the study leads on to', async () => {
    const codebooks = await mkdtemp(join(tmpdir(), 'fritekst-codebooks-'));
    const writable = await serve(store, 'da', undefined, { codebooks: codebookVersions(codebooks) });
    const headers = { cookie: 'coder=Eva', 'sec-fetch-site': 'same-origin' };
    const led: string[] = [];
    for (const page of ['/kodning', '/kodning?skift=1', `/temaer/${theme()}`, '/citater', '/rapport', `/kodebog/tema/${theme()}`]) {
      const { html } = await writable.get(filtered(page, 'gender=kvinde'), headers);
      for (const [, tag = '', content = ''] of html.matchAll(/<form\b([^>]*method="post"[^>]*)>([\s\S]*?)<\/form>/g)) {
        const action = /action="([^"]+)"/.exec(tag)![1]!.replaceAll('&amp;', '&');
        if (!action.startsWith(root)) continue;
        const fields = Array.from(content.matchAll(/<(?:input|button)\b[^>]*>/g), ([field]) => ({
          name: / name="([^"]*)"/.exec(field)?.[1], value: / value="([^"]*)"/.exec(field)?.[1] ?? 'x', isButton: field.startsWith('<button'),
        })).filter(({ name }) => name !== undefined);
        const button = fields.find(({ isButton }) => isButton);
        const body = new URLSearchParams(fields.filter((each) => !each.isButton || each === button).map(({ name, value }): [string, string] => [name!, value]));
        const { status, headers: sent } = await fetch(new URL(action, writable.url), { method: 'POST', body, headers, redirect: 'manual' });
        if (status === 303) led.push(`${page} ${sent.get('location')}`);
      }
    }
    await writable.close();
    await rm(codebooks, { recursive: true });
    const within = led.filter((each) => each.includes(` ${root}`));
    expect(new Set(within.map((each) => each.split(/[ ?]/)[0])).size, within.join('\n')).toBeGreaterThan(3);
    expect(within.filter((each) => !/ [^ ]*[?&]gender=kvinde(?:&|#|$)/.test(each))).toEqual([]);
  });

  it.each(['gender=x', 'segment=angry', 'gender=kvinde&gender=%3Cb%3E'])('answers %s with what there is to choose', async (filter) => {
    for (const page of pages()) {
      const { html, status } = await served.get(filtered(page, filter));
      expect([page, status]).toEqual([page, 400]);
      expect(html).not.toContain('<b>');
      expect(html).toContain('Siden kan ikke vises');
    }
  });

  it('says on pages that count everybody that they do', async () => {
    for (const page of ['/kodning', '/kodebog', '/rapport', '/besvarelser', '/metode']) {
      expect(barOf((await served.get(`${root}${page}?gender=kvinde`)).html)).toContain('Denne side kan ikke filtreres');
    }
    for (const page of ['', '/resultater', '/temaer', '/klynger', '/forskelle', '/soeg', '/citater']) {
      expect(barOf((await served.get(`${root}${page}?gender=kvinde`)).html)).not.toContain('kan ikke filtreres');
    }
  });

  it('says that only answers are filtered where figures cannot be counted again', async () => {
    const memory = await serve(storeOf([sampleRun]));
    const { html } = await memory.get(`/runs/${sampleRun.id}/temaer?segment=satisfied`);
    expect(barOf(html)).toContain('Kun svarene er filtreret. Tallene er for alle borgere');
    expect(textOf({ html, status: 200, headers: {} })).toContain('31,2 pct.');
    await memory.close();
  });
});

describe('figures under a filter', () => {
  it('are those of the level in the breakdown', async () => {
    const { variable, estimate } = run.bulk.breakdowns.find(({ by, level, statistic }) => by === 'gender' && level === 'kvinde' && statistic === 'mean')!;
    const question = run.study.questions.find(({ id }) => id === variable)!;
    const csv = (await served.get(`${root}/resultater/figur.csv?question=${variable}&gender=kvinde`)).html;
    expect(csv).toContain(`,${estimate.value},${estimate.low},${estimate.high}`);
    expect(csv).not.toBe((await served.get(`${root}/resultater/figur.csv?question=${variable}`)).html);
    const text = textOf(await served.get(`${root}/resultater?theme=${question.theme}&gender=kvinde`));
    expect(text).toContain(`n = ${formatNumber(estimate.n, 'da')}`);
  });

  it('leave out the groups that nobody is left in', async () => {
    const text = textOf(await served.get(`${root}/temaer?segment=dissatisfied`));
    expect(text).toContain('Utilfredse');
    expect(text).not.toMatch(/(?<!U)[Tt]ilfredse \[/);
  });

  it('stand over the answers of the same citizens, and draw quotes from them', async () => {
    const levelOf = new Map(run.bulk.weights.map(({ respondent }, i) => [respondent, run.bulk.levels.find(({ variable }) => variable === 'gender')!.values[i]]));
    const keysIn = (html: string): string[] => Array.from(html.matchAll(new RegExp(`${root}/svar/([^"?#]+)`, 'g')), ([, key]) => decodeURIComponent(key!));
    for (const page of [`/temaer/${theme()}`, '/citater?theme=all&n=20', '/soeg?q=*e*', '/klynger']) {
      const keys = keysIn((await served.get(filtered(page, 'gender=mand'))).html);
      const writers = keys.map((key) => levelOf.get(run.bulk.answers.find((answer) => answer.key === key)!.respondent));
      expect(new Set(writers)).toEqual(new Set(keys.length === 0 ? [] : ['mand']));
    }
    const receipt = textOf(await served.get(`${root}/citater?theme=all&gender=mand&gender=kvinde`));
    expect(receipt).toContain('Køn: Kvinder; Køn: Mænd');
  });
});

describe('a filter that shows or leaves out too few', () => {
  /** Variables of which a single level leaves fewer than may be shown. */
  const few = (): string => {
    const { minimumCell } = run.plan.quotes;
    for (const { variable, values } of run.bulk.levels) {
      for (const other of run.bulk.levels) {
        for (const level of new Set(values)) {
          for (const second of new Set(other.values)) {
            const n = values.filter((value, i) => value === level && other.values[i] === second).length;
            if (n > 0 && n < minimumCell && level !== '' && second !== '') return new URLSearchParams([[variable, level], [other.variable, second]]).toString();
          }
        }
      }
    }
    return 'segment=none&gender=mand';
  };

  it('is marked, and gives no file of any kind', async () => {
    for (const page of ['', '/temaer', '/resultater']) {
      expect(barOf((await served.get(filtered(page, few()))).html)).toContain('Kun til intern læsning');
    }
    for (const file of [
      '/resultater/figur.svg', '/resultater/figur.png', '/resultater/figur.csv', '/forskelle/figur.svg', '/forskelle/figur.csv',
      '/soeg/linjer.csv?q=e', '/citater/godkendte.csv', '/citater/godkendte.md', '/rapport/rapport.html', '/rapport/rapport.docx', '/klynger/temaer.yaml',
    ]) {
      const { html, status } = await served.get(filtered(file, few()));
      expect([file, status]).toEqual([file, 400]);
      expect(html).toContain('færre end 5 borgere');
    }
  });
});
