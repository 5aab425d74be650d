import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareRun } from '../report/example-run.js';
import { contrastRun } from './contrast-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const path = `/runs/${contrastRun.id}/forskelle`;
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([contrastRun, { ...bareRun, id: 'bare' }]));
});
afterAll(() => served.close());

async function page(query: string): Promise<string> {
  const answered = await served.get(path + query);
  expect(answered.status).toBe(200);
  return textOf(answered);
}

describe('the page of differences', () => {
  it('says what each group says more often, of how many words, and on how many citizens it rests', async () => {
    const text = await page('');
    expect(text).toContain('Tilfredse siger oftere »god hjælp«. Utilfredse siger oftere »ventetid«.');
    expect(text).toContain('Tilfredse: 60 borgere med svar');
    expect(text).toContain('3 ord og vendinger, som mindst 10 borgere bruger, er prøvet; 2 kan adskilles. Andelene er vægtet.');
  });

  it('shows shares with intervals, the difference and the citizens of each word, which leads to its answers', async () => {
    const text = await page('');
    expect(text).toMatch(/god hjælp 75,0 pct\. \[6\d,\d–8\d,\d pct\.\] 16,7 pct\. \[\d+,\d–\d+,\d pct\.\] \+58,3 \[\+\d+,\d til \+\d+,\d\] 55 ja/);
    const { html } = await served.get(path);
    expect(html).toContain(`href="${path}/ord/god%20hj%C3%A6lp?by=segment"`);
  });

  it('draws the words as a picture with title and description, no two labels alike', async () => {
    const { html } = await served.get(path);
    expect(html).toMatch(/<svg[^>]* role="img" aria-labelledby="contrast-title contrast-description"/);
    expect(html.match(/>god hjælp<\/text>/g)).toHaveLength(1);
    expect(html.match(/>møde<\/text>/g)).toBeNull();
  });

  it('shows in a table what cannot be told apart too', async () => {
    const text = await page('?shape=table');
    expect(text).toContain('kan ikke adskilles');
    expect(text).toContain('møde');
  });

  it('compares the levels of a variable, each with the others or with another, as the address says', async () => {
    expect(await page('?by=town&a=Vest')).toContain('Vest siger oftere »ventetid«');
    expect(await page('?by=town&a=Vest&b=%C3%98st')).toContain('Øst: 40 borgere');
    expect(await page('?by=town&a=Vest&b=-')).toContain('de øvrige: 80 borgere');
    const { html } = await served.get(`${path}?by=town&a=%C3%98st&b=Vest`);
    expect(html).toContain('<option value="Øst" selected>');
    expect(html).toContain('<input type="hidden" name="by" value="town">');
  });

  it('refuses a choice that is none, and says so where a group is too small to be shown', async () => {
    for (const query of ['?by=x', '?a=x', '?by=town&a=Vest&b=Vest', '?shape=x', '?a=satisfied&a=neutral']) {
      expect((await served.get(path + query)).status).toBe(400);
    }
    const text = await page('?by=town&a=Lille');
    expect(text).toContain('svar fra færre end 5 borgere');
    expect(text).not.toContain('ventetid');
    expect((await served.get(`${path}/figur.csv?by=town&a=Lille`)).status).toBe(400);
  });

  it('says of each number that is for reading in the house alone what is copied instead, as its file does', async () => {
    const { html } = await served.get(`${path}?by=town&a=Vest&b=-&shape=table`);
    const { html: file } = await served.get(`${path}/figur.csv?by=town&a=Vest&b=-`);
    const rows = Array.from(html.matchAll(/<tr>\s*<th scope="row">[\s\S]*?<bdi>([^<]*)<\/bdi>([\s\S]*?)<\/tr>/gu), ([, form, cells]) => [form!, cells!.match(/data-taken="[^"]*"/gu) ?? []] as const);
    expect(rows).toHaveLength(3);
    for (const [form, taken] of rows) {
      const hidden = file.split('\n').filter((line) => line.includes(`,${form},`) && line.includes('suppress'));
      expect([form, taken.length > 0]).toEqual([form, hidden.length > 0]);
      if (taken.length > 0) expect(taken.slice(-2)).toEqual(['data-taken="–"', 'data-taken="–"']);
    }
    expect(rows.some(([, taken]) => taken.length > 0)).toBe(true);
    expect(rows.some(([, taken]) => taken.length === 0)).toBe(true);
  });

  it('says what to do where a run has no words to compare', async () => {
    expect(textOf(await served.get('/runs/bare/forskelle'))).toContain('Analysér studiet igen');
    expect((await served.get('/runs/bare/forskelle/ord/x')).status).toBe(400);
  });

  it('gives its figure and its numbers as files', async () => {
    const picture = await served.get(`${path}/figur.svg?by=town&a=Vest`);
    expect(picture.html).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [\s\S]*<\/svg>$/);
    expect(picture.headers['content-disposition']).toBe('attachment; filename=forskelle-town.svg');
    const { html: table } = await served.get(`${path}/figur.csv`);
    expect(table.split('\n')[0]).toMatch(/^by,a,b,term,written,kind,citizens,n_a,sum_w_a,share_a,/);
    expect(table.split('\n')[1]).toMatch(/^segment,satisfied,dissatisfied,god hjælp,god hjælp,phrase,55,60,/);
  });
});

describe('a word in its answers', () => {
  it('stands in the middle of lines, masked, with the way to the answer and its themes', async () => {
    const { html } = await served.get(`${path}/ord/ventetid?by=segment`);
    expect(html.match(/<mark>ventetid<\/mark>/g)).toHaveLength(25);
    expect(html).toContain('<span class="before">Hos [navn] var der lang </span><mark>ventetid</mark><span class="after"> igen. Et møde til.</span>');
    expect(html).not.toContain('Hanne');
    expect(html).toContain(`href="/runs/${contrastRun.id}/svar/c60"`);
    expect(html).toContain(`href="/runs/${contrastRun.id}/temaer/bureaucracy"`);
    expect(textOf(await served.get(`${path}/ord/ventetid?by=segment`))).toContain('Sted 1–25 af 50');
  });

  it('can be read from one group, page by page', async () => {
    const text = textOf(await served.get(`${path}/ord/ventetid?by=segment&from=a`));
    expect(text).toContain('Sted 1–5 af 5');
    expect(textOf(await served.get(`${path}/ord/ventetid?by=segment&from=b&side=2`))).toContain('Sted 26–45 af 45');
    for (const query of ['?from=c', '?side=0', '?side=9']) expect((await served.get(`${path}/ord/ventetid${query}`)).status).toBe(400);
  });

  it('must be one of the run’s words', async () => {
    const answered = await served.get(`${path}/ord/${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(answered.status).toBe(400);
    expect(answered.html).not.toContain('<script>');
  });
});
