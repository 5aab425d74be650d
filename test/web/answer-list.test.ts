import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileAnswer, sampleRun } from './sample-run.js';
import { serve, storeOf, textOf, type Served } from './served.js';

const path = `/runs/${sampleRun.id}/soeg`;
let served: Served;

beforeAll(async () => {
  served = await serve(storeOf([sampleRun]));
});
afterAll(() => served.close());

async function page(query: string): Promise<string> {
  const answered = await served.get(path + query);
  expect(answered.status).toBe(200);
  return textOf(answered);
}

describe('answers that are asked for without a word', () => {
  it('stand page by page, with how many there are and from how many citizens', async () => {
    expect(await page('?vis=svar')).toContain(`${sampleRun.bulk.answers.length} svar fra ${sampleRun.bulk.answers.length} borgere`);
    const { html } = await served.get(`${path}?vis=svar&side=3`);
    expect(html).toContain(`Svar 41–${sampleRun.bulk.answers.length} af ${sampleRun.bulk.answers.length}`);
    expect(html).toContain(`href="${path}?vis=svar&amp;side=2"`);
    expect(html.match(/<figure class="answer/gu)).toHaveLength(sampleRun.bulk.answers.length - 40);
  });

  it('are those of a theme, of two, of one without the other, of none, of a cluster, under the filter of the page', async () => {
    expect(await page('?theme=individual-needs')).toContain('3 svar fra 3 borgere');
    expect(await page('?theme=individual-needs&og=bureaucracy')).toContain('0 svar fra 0 borgere');
    expect(await page('?theme=individual-needs&og=-bureaucracy')).toContain('3 svar fra 3 borgere Under 5 borgere: kun til intern læsning');
    expect(await page('?theme=-')).toContain('0 svar fra 0 borgere Ingen svar passer til dette.');
    const inCluster = sampleRun.bulk.clusters.filter(({ cluster }) => cluster === 1).length;
    expect(await page('?cluster=satisfied.1')).toContain(`${inCluster} svar fra ${inCluster} borgere`);
    expect(await page('?vis=indhold&segment=dissatisfied')).toContain('4 svar fra 4 borgere');
  });

  it('have a chip for every choice, which leads to the list without it', async () => {
    const { html } = await served.get(`${path}?theme=individual-needs&og=-bureaucracy&vis=indhold`);
    expect(html).toMatch(/<a href="[^"]*\?theme=individual-needs&amp;vis=indhold"[^>]*>Ikke temaet: [^<]* ×<\/a>/u);
    expect(html).toMatch(/<a href="[^"]*\?theme=individual-needs&amp;og=-bureaucracy&amp;vis=svar"[^>]*>Svar med indhold ×<\/a>/u);
    expect(html).toMatch(/<a href="[^"]*\?og=-bureaucracy&amp;vis=indhold"[^>]*>Tema: [^<]* ×<\/a>/u);
    const one = await served.get(`${path}?theme=individual-needs`);
    expect(one.html).toMatch(/<a href="[^"]*\/soeg\?vis=svar"[^>]*>Tema: [^<]* ×<\/a>/u);
  });

  it('keep their choices when a word is searched for among them, and stand without the page for the script', async () => {
    const { html } = await served.get(`${path}?theme=individual-needs&og=-bureaucracy`);
    expect(html).toContain('<input type="hidden" name="og" value="-bureaucracy">');
    expect(textOf(await served.get(`${path}?q=situation&theme=individual-needs&og=-bureaucracy`))).toContain('n = 3 af 3 svar');
    expect((await served.get(`${path}/linjer?theme=individual-needs`)).html).toContain('3 svar fra 3 borgere');
    expect((await served.get(`${path}/linjer`)).html).toBe('');
  });

  it('are masked and escaped', async () => {
    const all = await Promise.all([1, 2, 3].map((side) => served.get(`${path}?vis=svar&side=${side}`)));
    const html = all.map((each) => each.html).join('');
    expect(html).not.toContain('Hanne Hansen');
    expect(html).toContain('[navn]');
    expect(hostileAnswer).toContain('<script>alert(1)');
    expect(html).not.toContain('<script>alert(1)');
  });

  it('must be of choices that there are', async () => {
    for (const query of ['?og=x', '?og=--', '?vis=x', '?theme=--', '?question=x', '?vis=svar&side=9', '?vis=svar&side=0']) {
      expect([query, (await served.get(path + query)).status]).toEqual([query, 400]);
    }
  });
});
