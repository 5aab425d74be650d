import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coderAgreement } from '../../src/themes/coder-agreement.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { bareRun, bothLanguages, estimate } from '../report/example-run.js';
import { sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const run = `/runs/${sampleRun.id}`;
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
});
afterAll(() => served.close());

async function page(path: string): Promise<string> {
  const answered = await served.get(path);
  expect(answered.status).toBe(200);
  return textOf(answered);
}

describe('the list of studies', () => {
  it('shows each study with its counts in Danish form', async () => {
    expect(await page('/')).toContain('9.989 besvarelser og 4.500 åbne svar');
  });

  it('says what to do when there are none', async () => {
    const empty = await serve(storeOf([]));
    const text = textOf(await empty.get('/'));
    await empty.close();
    expect(text).toContain('fritekst demo');
    expect(text).toContain('fritekst analyse');
  });
});

describe('the overview', () => {
  it('tells who answered, from the population to those who wrote', async () => {
    const text = await page(run);
    const numbers = ['67.629', '23.119', '9.989', '43,2 pct.', '4.500'].map((each) => text.indexOf(each));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers).not.toContain(-1);
  });

  it('draws satisfaction weighted and unweighted, with a table that says the same', async () => {
    const { html } = await served.get(run);
    expect(html).toMatch(/<svg[^>]* role="img"/);
    const main = html.slice(html.indexOf('<main'));
    const table = main.slice(main.indexOf('<details class="details"'), main.indexOf('</details>', html.indexOf('<details class="details"')));
    expect(table).toContain('35,2 pct.');
    expect(table).toContain('34,5 pct.');
  });

  it('shows themes in the order of their shares, with interval, word and a masked quote', async () => {
    const text = await page(run);
    const satisfied = text.slice(text.indexOf('Tilfredse borgere'), text.indexOf('Utilfredse borgere'));
    expect(satisfied.indexOf('Hjælp og støtte')).toBeLessThan(satisfied.indexOf('Engagerede og kompetente'));
    expect(satisfied).toContain('31,2 pct. [29,2–33,2 pct.]');
    expect(satisfied).toMatch(/Hjælp og støtte Ros\s+mange/);
    expect(satisfied).toContain('god hjælp af [navn]');
    expect(satisfied).toContain('Tilfreds borger · ikke godkendt · kodet af regler');
  });

  it('shows warnings, and counts what else there is by its kind', async () => {
    const text = await page(run);
    expect(text).toContain('Advarsel');
    expect(text).toContain('Se også 1 besked under Data og metode.');
  });

  it('says how far the shares can be trusted', async () => {
    const found = 'Målt på 400 håndkodede svar finder det 71 pct. af temaerne.';
    for (const path of [run, `${run}/temaer`]) expect(await page(path)).toContain(found);
    const { coding: _, ...results } = sampleRun.results;
    const unmeasured = await serve(storeOf([{ ...sampleRun, results }]));
    const text = textOf(await unmeasured.get(run));
    await unmeasured.close();
    expect(text).toContain('Kodningen er ikke målt på dine svar');
  });

  it('prints no figure that rests on too few citizens', async () => {
    const bare = await serve(storeOf([bareRun]));
    const parts = ['', '/resultater', '/temaer', '/temaer/help-support', '/klynger', '/citater', '/metode'];
    const pages = await Promise.all(parts.map((path) => bare.get(`/runs/${bareRun.id}${path}`)));
    await bare.close();
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200));
    expect(pages.filter(({ html }) => html.includes('42,4'))).toEqual([]);
    expect(textOf(pages[2]!)).toContain('under 5 borgere');
  });
});

describe('the page of themes', () => {
  it('shows share, interval, count and F1 of each theme', async () => {
    expect(await page(`${run}/temaer`)).toContain([
      'Hjælp og støtte Ros', '31,2 pct. [29,2–33,2 pct.]', '4,0 pct. [2,0–6,0 pct.]',
      '13,0 pct. [1,0–25,0 pct.] usikkert: bygger på få svar', '766', '0,75',
    ].join(' '));
  });

  it('does not print a sum that would tell a number too small to be shown', async () => {
    const themes = sampleRun.results.themes.map((theme) => ({
      ...theme,
      groups: theme.groups.map((own) => (own.group === 'neutral' ? { ...own, share: estimate(0.5, 4) } : own)),
    }));
    const small = await serve(storeOf([{ ...sampleRun, results: { ...sampleRun.results, themes } }]));
    const text = textOf(await small.get(`${run}/temaer`));
    await small.close();
    expect(text).toContain('under 5 borgere – 0,75');
    expect(text).not.toContain('766');
  });

  it('sorts by what the address says, and marks the column', async () => {
    const { html } = await served.get(`${run}/temaer?sort=dissatisfied`);
    expect(html.match(/aria-sort="[a-z]+"/g)).toEqual(['aria-sort="descending"']);
    const text = html.slice(html.indexOf('<tbody>'));
    expect(text.indexOf('Manglende forståelse')).toBeLessThan(text.indexOf('Uklar kommunikation'));
    expect(text.indexOf('Uklar kommunikation')).toBeLessThan(text.indexOf('Hjælp og støtte'));
  });

  it('leads from each share to the answers behind it', async () => {
    const { html } = await served.get(`${run}/temaer`);
    expect(html).toContain(`href="${run}/temaer/help-support?segment=satisfied#svar"`);
    for (const path of ['', '/temaer/help-support']) {
      const ways = [...(await served.get(run + path)).html.matchAll(/href="([^"]+)#svar"/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));
      expect(ways.length, path).toBeGreaterThan(2);
      // The neutral citizens of this run stand in its results alone.
      for (const way of new Set(ways)) if (!way.includes('neutral')) expect((await served.get(way)).html, way).toContain('<section id="svar">');
    }
  });
});

describe('the page of a theme', () => {
  const theme = `${run}/temaer/help-support`;

  it('shows definition, shares by group and how certain the coding is', async () => {
    const text = await page(theme);
    expect(text).toContain('Svaret siger noget om hjælp og støtte.');
    expect(text).toContain('31,2 pct. [29,2–33,2 pct.] 686 2.200');
    expect(text).toContain('400 håndkodede svar; 40 af dem har temaet');
    expect(text).toContain('0,68');
  });

  it('shows its subthemes and its parent with their shares, where the codebook has them', async () => {
    expect(await page(theme)).not.toContain('Undertemaer og overtema');
    const groups = sampleRun.results.themes[0]!.groups.map(({ group: each, share }) => ({ group: each, coded: 9, share }));
    const derived = [
      { code: 'help-illness', level: 'subtheme' as const, of: ['help-support'], label: bothLanguages('Hensyn til <sygdom>'), definition: bothLanguages('Møder er lagt om.'), groups },
      { code: 'other', level: 'subtheme' as const, of: ['dialogue'], label: bothLanguages('Et andet'), definition: bothLanguages('x'), groups },
    ];
    const own = await serve(storeOf([{ ...sampleRun, results: { ...sampleRun.results, derived } }]));
    const answered = await own.get(theme);
    await own.close();
    expect(answered.html).toContain('Hensyn til &lt;sygdom&gt; <span class="pole">undertema</span>');
    expect(answered.html).toContain('Møder er lagt om.');
    expect(answered.html).not.toContain('Et andet');
    expect(textOf(answered)).toContain('undertemaets egne regler er ikke målt.');
  });

  it('shows every answer once, 20 a page', async () => {
    const texts = await Promise.all(['', '?side=2', '?side=3'].map((query) => page(theme + query)));
    expect(texts.map((text) => text.match(/Svar nummer \d+/g)!.length)).toEqual([18, 20, 5]);
    expect(new Set(texts.flatMap((text) => text.match(/Svar nummer \d+/g)!)).size).toBe(43);
    expect(texts[2]).toContain('Svar 41–45 af 45');
    const { html } = await served.get(`${theme}?side=2`);
    expect(html).toContain(`href="${theme}?segment=all#svar"`);
    expect(html).toContain(`href="${theme}?segment=all&amp;side=3#svar"`);
  });

  it('marks the words that gave the code, but none inside what is masked', async () => {
    const { html } = await served.get(theme);
    expect(html).toContain('fik <mark>god hjælp</mark> af [navn], da jeg var syg, og <mark>støtte</mark> bagefter.');
    expect(html).not.toContain('Hanne');
  });

  it('tells human codes from those of the rules', async () => {
    expect(await page(`${run}/temaer/bureaucracy`))
      .toContain('Utilfreds borger · ikke godkendt · kodet af et menneske');
    expect(await page(theme)).toContain('ikke godkendt · kodet af regler: good-help');
  });

  it('says who gave a code, and no more of the citizen than the study asked', async () => {
    const answers = sampleRun.bulk.answers.map((answer) =>
      (answer.key === 'masked' ? { ...answer, codedBy: 'human' as const, segment: '' as const } : answer));
    const bulk = { ...sampleRun.bulk, answers };
    const opened = async (own: typeof sampleRun): Promise<string> => {
      const other = await serve(storeOf([own]));
      const text = textOf(await other.get(theme));
      await other.close();
      return text;
    };
    const human = 'kodet af et menneske; reglerne peger også på de markerede ord: good-help';
    expect(await opened({ ...sampleRun, bulk }))
      .toContain(`Borger uden svar på tilfredshed · ikke godkendt · ${human}`);
    const without = { ...sampleRun, bulk, plan: { ...sampleRun.plan, segments: { kind: 'none' as const } } };
    const text = await opened(without);
    expect(text).toContain(` Borger · ikke godkendt · ${human}`);
    expect(text).not.toContain('uden svar på tilfredshed');
  });

  it('folds what a very long answer says beyond 1,500 characters', async () => {
    const long = 'ord '.repeat(1000);
    const answers = sampleRun.bulk.answers.map((answer) =>
      (answer.key === 's0' ? { ...answer, text: long, masked: long } : answer));
    const other = await serve(storeOf([{ ...sampleRun, bulk: { ...sampleRun.bulk, answers } }]));
    const text = textOf(await other.get(theme));
    await other.close();
    expect(text).toContain('Vis resten af svaret (2.501 tegn)');
    expect(text.match(/\bord\b(?! der)/g)!.length).toBeGreaterThanOrEqual(1000);
  });

  it('warns when so few wrote that they may be recognised, and says when nobody did', async () => {
    expect(await page(`${run}/temaer/individual-needs`)).toContain('kun til intern læsning');
    expect(await page(theme)).not.toContain('kun til intern læsning');
    expect(await page(`${theme}?segment=dissatisfied`)).toContain('Ingen svar i denne gruppe har temaet.');
  });
});

describe('the page of clusters', () => {
  it('shows words, size, weighted share, typical answers and the numbers that were tried', async () => {
    const text = await page(`${run}/klynger`);
    expect(text).toContain('hjælp , støtte , god hjælp Klynge 1');
    expect(text).toContain('1.400 svar · vægtet andel 66,0 pct.');
    expect(text).toContain('Svar nummer 4 fortæller');
    expect(text).toContain('2 (valgt) 0,123 0,812');
    expect(text).toContain('3 0,099 0,650');
    expect(text).toContain('2 klynger bedst, når silhuet og stabilitet lægges sammen. Silhuetten');
    expect(text).toMatch(/stabilitet 0,81 ?: findes igen næsten hver gang/);
    expect(text).toContain('Hvilke temaer dækker klyngerne?');
  });

  it('gives a cluster, or all of a group, as a codebook to download', async () => {
    const rows = [{ key: 'masked', cluster: 0 }, { key: 's3', cluster: 1 }];
    const site = await serve(storeOf([{
      ...sampleRun,
      plan: { ...sampleRun.plan, quotes: { ...sampleRun.plan.quotes, minimumCell: 1 } },
      results: {
        ...sampleRun.results,
        clusterings: sampleRun.results.clusterings.map((own) => ({
          ...own, clusters: own.clusters.map((cluster, i) => ({ ...cluster, nearest: i === 0 ? ['masked'] : ['s3'] })),
        })),
      },
      bulk: { ...sampleRun.bulk, clusters: rows.map((row) => ({ ...row, group: 'satisfied', distance: 0.5 })) },
    }]));
    const address = `${run}/klynger/temaer.yaml?group=satisfied`;
    const [all, one, none] = [await site.get(address), await site.get(`${address}&cluster=1`), await site.get(`${address}&cluster=9`)];
    await site.close();
    expect([all.status, one.status, none.status]).toEqual([200, 200, 400]);
    expect(all.headers['content-disposition']).toContain('themes-satisfied.yaml');
    const { codebook } = parseCodebook(all.html, 'themes.yaml');
    expect(codebook.themes.map(({ id, pole }) => [id, pole])).toEqual([['cluster-1', 'positive'], ['cluster-2', 'positive']]);
    expect(codebook.themes[0]!.examples.include[0]).toContain('[navn]');
    expect(all.html).not.toContain('Hanne Hansen');
    expect(parseCodebook(one.html, 'theme.yaml').codebook.themes.map(({ id }) => id)).toEqual(['cluster-2']);
  });

  it('gives nothing of a cluster that is smaller than may be shown', async () => {
    const address = `${run}/klynger/temaer.yaml?group=satisfied`;
    const small = await served.get(`${address}&cluster=1`);
    expect(small.status).toBe(400);
    expect(textOf(small)).toContain('færre end 5');
    const { codebook } = parseCodebook((await served.get(address)).html, 'themes.yaml');
    expect(codebook.themes.map(({ id }) => id)).toEqual(['cluster-1']);
    const shown = await clustersHtml((own) => resized(own, 4));
    expect(shown).toContain('temaer.yaml?group=satisfied&amp;cluster=0');
    expect(shown).not.toContain('temaer.yaml?group=satisfied&amp;cluster=1');
  });

  it('shows the clusters of one group, and the way to those of the others', async () => {
    const several = (own: typeof sampleRun): typeof sampleRun => {
      const [first] = own.results.clusterings;
      return { ...own, results: { ...own.results, clusterings: [first!, { ...first!, group: 'dissatisfied' }] } };
    };
    const usual = await clustersHtml(several);
    expect(usual).toContain('<section id="satisfied">');
    expect(usual).not.toContain('<section id="dissatisfied">');
    expect(usual).toContain(`href="${run}/klynger?group=dissatisfied#dissatisfied"`);
    const chosen = await clustersHtml(several, '?group=dissatisfied');
    expect(chosen).toContain('<section id="dissatisfied">');
    expect(chosen).not.toContain('<section id="satisfied">');
    expect(chosen).toContain('<input type="hidden" name="group" value="dissatisfied">');
    const coloured = await clustersHtml(several, '?map=clusters.dissatisfied');
    expect(coloured).toContain('<section id="dissatisfied">');
    expect(coloured).toContain(`href="${run}/klynger?group=satisfied&amp;map=clusters.satisfied#satisfied"`);
    expect((await served.get(`${run}/klynger?group=nobody`)).status).toBe(400);
  });

  it('leads from a cluster’s words to where its answers say them', async () => {
    const { html } = await served.get(`${run}/klynger`);
    const addresses = Array.from(html.matchAll(/<a href="([^"]*soeg[?][^"]*)"><bdi>/g), ([, each]) => each!.replaceAll('&amp;', '&'));
    expect(addresses.slice(0, 3)).toEqual([
      `${run}/soeg?q=hj%C3%A6lp&cluster=satisfied.0`, `${run}/soeg?q=st%C3%B8tte&cluster=satisfied.0`,
      `${run}/soeg?q=god+hj%C3%A6lp&mode=anywhere&cluster=satisfied.0`,
    ]);
    expect(textOf(await served.get(addresses[2]!))).toMatch(/n = 4\d af 42 svar/);
  });

  const resized = (own: typeof sampleRun, size: number): typeof sampleRun => ({
    ...own,
    results: {
      ...own.results,
      clusterings: own.results.clusterings.map((each) =>
        ({ ...each, clusters: each.clusters.map((cluster) => (cluster.id === 1 ? { ...cluster, size } : cluster)) })),
    },
  });
  async function clustersHtml(change: (run: typeof sampleRun) => typeof sampleRun, query = ''): Promise<string> {
    const other = await serve(storeOf([change(sampleRun)]));
    const { html } = await other.get(`${run}/klynger${query}`);
    await other.close();
    return html;
  }
  async function clustersOf(change: (run: typeof sampleRun) => typeof sampleRun): Promise<string> {
    const other = await serve(storeOf([change(sampleRun)]));
    const text = textOf(await other.get(`${run}/klynger`));
    await other.close();
    return text;
  }
  type Clustering = typeof sampleRun.results.clusterings[number];
  const clustered = (change: (clustering: Clustering) => Clustering) => clustersOf((own) =>
    ({ ...own, results: { ...own.results, clusterings: own.results.clusterings.map(change) } }));

  it('says when the number is the highest that was tried, given beforehand, or without choice', async () => {
    expect(await clustered((own) => ({ ...own, candidates: own.candidates.slice(0, 1) })))
      .toContain('det højeste antal, der blev prøvet');
    expect(await clustered((own) => ({ ...own, candidates: [] }))).toContain('for få svar til at prøve flere antal');
    expect(await clustersOf((own) =>
      ({ ...own, plan: { ...own.plan, clusters: { ...own.plan.clusters, k: 2 } } }))).toContain('valgt på forhånd');
  });

  it('shows no clusters where there is only one', async () => {
    const text = await clustered((own) => ({ ...own, k: 1, clusters: own.clusters.slice(0, 1) }));
    expect(text).toContain('Der er for få svar med indhold til at finde klynger.');
    expect(text).not.toContain('god hjælp');
  });

  it('does not call a share weighted in a study without weights', async () => {
    const text = await clustersOf((own) => ({
      ...own, results: { ...own.results, weights: { ...own.results.weights, scheme: 'unweighted' } },
    }));
    expect(text).toContain('1.400 svar · andel 66,0 pct.');
  });
});

describe('the page of quotes', () => {
  it('draws without any choice, by the study’s own seed', async () => {
    const text = await page(`${run}/citater`);
    expect(text).toContain('Startværdi 20230918');
    expect(text).toMatch(/3 citater af 45 svar, der passer på valget/);
  });

  it('gives the same quotes for the same address, and others for the next seed', async () => {
    const drawn = async (seed: number) =>
      (await page(`${run}/citater?theme=help-support&segment=satisfied&n=5&seed=${seed}`)).match(/Svar nummer \d+/g);
    expect(await drawn(7)).toEqual(await drawn(7));
    expect(await drawn(7)).not.toEqual(await drawn(8));
  });

  it('leads to the next seed with all other choices kept', async () => {
    const { html } = await served.get(`${run}/citater?theme=help-support&segment=satisfied&n=2&seed=4294967295`);
    expect(html).toContain(`href="${run}/citater?theme=help-support&amp;segment=satisfied&amp;n=2&amp;seed=0#citater"`);
    expect(html).toContain('<option value="help-support" selected>');
  });

  it('gives a receipt: how many could be drawn, from what, and what was passed over', async () => {
    const text = await page(`${run}/citater?theme=individual-needs&segment=dissatisfied&n=4&seed=1`);
    expect(text).toContain('3 citater trukket blandt 3 egnede svar');
    expect(text).toContain('Der er færre egnede svar, end der blev bedt om.');
    expect(text).toContain('kun til intern læsning');
    expect(text).toContain(`Analyse ${sampleRun.id}`);
  });
});

describe('the page of data and method', () => {
  it('accounts for every row, and names weights, coding, sources and settings', async () => {
    const text = await page(`${run}/metode`);
    expect(text).toContain('9.992 rækker læst = 9.989 analyseret + 3 udeladt med en grund.');
    expect(text).toContain('id står i en tidligere række respondents.csv 2 14, 90');
    expect(text).toContain('Effektivt antal svar 8.100');
    expect(text).toContain('1,20–31,75');
    expect(text).toContain('31 borgere i 2 grupper');
    expect(text).toContain('Alle koder under ét');
    expect(text).toContain('ab'.repeat(32));
    expect(text).toContain('Startværdi 20230918');
    expect(text).toContain('fritekst 0.1.0');
  });
});

describe('every page', () => {
  const paths = [
    '/', run, `${run}/resultater`, `${run}/temaer`, `${run}/temaer/help-support`, `${run}/klynger`, `${run}/citater`,
    `${run}/besvarelser`, `${run}/metode`,
  ];

  it.each(paths)('%s has one main heading, a language, and marks where the reader is', async (path) => {
    const { html } = await served.get(path);
    expect(html).toContain('<html lang="da">');
    expect(html.match(/<h1/g)).toHaveLength(1);
    if (path !== '/') expect(html.match(/aria-current="page"/g)!.length).toBeGreaterThanOrEqual(1);
    const levels = Array.from(html.matchAll(/<h([1-6])/g), ([, level]) => Number(level));
    expect(levels.every((level, i) => i === 0 || level <= levels[i - 1]! + 1)).toBe(true);
  });

  it.each(paths.slice(1))('%s names study and run on paper, and that it is confidential', async (path) => {
    const { html } = await served.get(path);
    expect(html).toContain(`<p class="paper">Fortrolig · ${sampleRun.title} · Analyse ${sampleRun.id}<br>${path}</p>`);
  });

  it.each(paths)('%s can be read in English', async (path) => {
    const english = await serve(storeOf([sampleRun]), 'en');
    const answered = await english.get(path);
    await english.close();
    expect(answered.status).toBe(200);
    expect(answered.html).toContain('<html lang="en">');
    expect(answered.html).not.toMatch(/\d,\d pct\./);
  });

  it('is opened from disk once, however many pages are read', async () => {
    const store = storeOf([sampleRun]);
    const own = await serve(store);
    for (const path of paths) await own.get(path);
    await own.close();
    expect(store.opened).toEqual([sampleRun.id]);
  });
});

describe('a study without open questions', () => {
  it('says so in place of what citizens said, and leads to the results', async () => {
    const without = await serve(storeOf([{ ...sampleRun, study: { ...sampleRun.study, texts: [] } }]));
    const none = 'Studiet har ingen åbne spørgsmål.';
    for (const path of ['', '/temaer', '/klynger', '/citater']) {
      const answered = await without.get(`${run}${path}`);
      expect(answered.status, path).toBe(200);
      expect(textOf(answered), path).toContain(none);
      expect(answered.html, path).not.toMatch(/<header class="header"[\s\S]*(?:Temaer|Klynger|Citater)<[\s\S]*<\/header>/);
    }
    const overview = textOf(await without.get(run));
    expect(overview).not.toContain('åbne svar');
    expect(overview).toContain('Hvor tilfredse er borgerne?');
    expect(textOf(await without.get(`${run}/resultater`))).not.toContain(none);
    await without.close();
  });
});

describe('agreement between coders on the page of data and method', () => {
  const coded = (coder: string, themes: (i: number) => string[]) =>
    Array.from({ length: 30 }, (_, i) => ({ respondent: `r${i}`, question: 'why', coder, themes: themes(i) }));
  const agreement = coderAgreement([
    ...coded('<b>Anna</b>', (i) => (i % 3 === 0 ? ['help-support'] : [])), ...coded('Bo', (i) => (i % 3 === 0 && i > 2 ? ['help-support'] : [])),
  ], ['help-support'], 1);

  it('is told by theme and pair, with names as they stand', async () => {
    const own = await serve(storeOf([{ ...sampleRun, results: { ...sampleRun.results, agreement } }]));
    const { html } = await own.get(`${run}/metode`);
    await own.close();
    expect(html).toContain('30 svar er trukket tilfældigt og kodet af mindst to');
    expect(html).toContain('&lt;b&gt;Anna&lt;/b&gt; · Bo');
    expect(html).toMatch(/<td class="number">0,92<\/td>/);
    expect(html).not.toContain('<b>Anna');
  });

  it('is left out where no two coded the same answers', async () => {
    expect(await page(`${run}/metode`)).not.toContain('Er koderne enige?');
  });
});
